namespace Participatie.Koppeling;

/// <summary>A file that left.</summary>
/// <param name="Tabel">What it is of.</param>
/// <param name="Bron">The source, for a table with a file for each; else null.</param>
/// <param name="Rijen">How many rows it has, the header not counted.</param>
public sealed record Uitvoerbestand(Uitvoertabel Tabel, string? Bron, long Rijen)
{
    /// <summary>Its name.</summary>
    public string Naam => Tabel.Bestand(Bron);
}
