namespace Participatie.App.Kern;

/// <summary>One thing in a list that is managed.</summary>
/// <param name="Nummer">The number within the municipality.</param>
/// <param name="Waarden">The values by the names of the fields.</param>
/// <param name="Vervallen">Whether it has ended.</param>
/// <param name="Versie">The version that was read.</param>
internal sealed record Beheerrij(int Nummer, IReadOnlyDictionary<string, string> Waarden, bool Vervallen, int Versie)
{
    /// <summary>The name.</summary>
    public string Naam => Waarden[Beheerveld.Naamveld];

    /// <summary>Whether it belongs to the program and cannot be changed.</summary>
    public bool Vast { get; init; }
}
