using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>A conflict that somebody settled.</summary>
/// <param name="Besluit">The number of the decision.</param>
/// <param name="Klant">The client.</param>
/// <param name="Naam">The name of the client.</param>
/// <param name="Winnaar">The side that won.</param>
/// <param name="Verliezer">The other side.</param>
/// <param name="Reden">Why.</param>
/// <param name="Door">Who decided.</param>
/// <param name="Genomen">When.</param>
/// <param name="MetGevolg">Whether it changed the figures: the side that won was not the one that counted.</param>
public sealed record Beslechtconflict(int Besluit, int Klant, string Naam, Conflictzijde Winnaar, Conflictzijde Verliezer, string Reden, string Door, Dag Genomen, bool MetGevolg)
{
    /// <summary>When it was taken back; null while it holds.</summary>
    public Dag? Herroepen { get; init; }

    /// <summary>Who took it back.</summary>
    public string? HerroepenDoor { get; init; }

    /// <summary>Why it was taken back.</summary>
    public string Herroepreden { get; init; } = string.Empty;

    /// <inheritdoc/>
    public override string ToString() => "(beslechtconflict)";
}
