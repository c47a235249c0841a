using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>The persons of the columns as clients.</summary>
internal static class Klantenlijst
{
    /// <summary>The persons of the municipality in the selection, by municipality and BSN. The columns must hold the BSNs.</summary>
    public static IEnumerable<(int Persoon, Klant Klant)> Van(Participatiekolommen kolommen, Selectie selectie)
    {
        if (kolommen.Bsns is not { } bsns) throw new ArgumentException("A list needs BSNs.", nameof(kolommen));
        return Enumerable.Range(0, kolommen.Personen)
            .Select(persoon => (Persoon: persoon, Klant: new Klant(kolommen.GemeenteVanPersoon(persoon), Bsn.Van(bsns[persoon]))))
            .Where(paar => selectie.Gemeente.IsLeeg || selectie.Gemeente == paar.Klant.Gemeente)
            .OrderBy(paar => paar.Klant.Gemeente).ThenBy(paar => paar.Klant.Bsn);
    }
}
