namespace Participatie.App.Kern;

/// <summary>A field that two people changed at the same time.</summary>
/// <param name="Naam">The name of the field in the form, such as <c>Naam</c>.</param>
/// <param name="Label">What one reads.</param>
/// <param name="Mijn">What the user typed.</param>
/// <param name="Hun">What is stored by now.</param>
public sealed record Conflictveld(string Naam, string Label, string? Mijn, string? Hun)
{
    /// <summary>How the user's value reads, when the value itself is a code.</summary>
    public string? MijnTekst { get; init; }

    /// <summary>How the stored value reads, when the value itself is a code.</summary>
    public string? HunTekst { get; init; }

    /// <summary>Whether there is something to choose.</summary>
    public bool Verschilt => !string.Equals(Mijn ?? string.Empty, Hun ?? string.Empty, StringComparison.Ordinal);
}
