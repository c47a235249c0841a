using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>What left of a municipality.</summary>
/// <param name="Gemeente">Its code.</param>
/// <param name="Naam">Its name.</param>
/// <param name="Bestanden">The files with rows.</param>
/// <param name="Bronnen">The sources in order of priority.</param>
/// <param name="Klanten">The numbers of the people in it, each once.</param>
/// <param name="ZonderBsn">How many of them have no BSN.</param>
public sealed record Uitvoerverslag(Gemeente Gemeente, string Naam, IReadOnlyList<Uitvoerbestand> Bestanden, IReadOnlyList<Bron> Bronnen, IReadOnlyList<int> Klanten, int ZonderBsn)
{
    /// <summary>The files that can be linked again, in the order in which a command names them.</summary>
    public IReadOnlyList<(Bron Bron, string Bestand)> Koppelbaar =>
    [
        .. from bron in Bronnen
           from bestand in Bestanden
           where string.Equals(bestand.Bron, bron.Naam, StringComparison.Ordinal)
           select (bron, bestand.Naam),
        .. from bestand in Bestanden where bestand.Tabel == Uitvoertabel.Klanten && Bronnen.Count > 0 select (Bronnen[0], bestand.Naam),
    ];

    /// <summary>The sources of <see cref="Koppelbaar"/> in order of priority.</summary>
    public IReadOnlyList<Bron> Volgorde => [.. Bronnen.Where(bron => Koppelbaar.Any(paar => paar.Bron == bron))];
}
