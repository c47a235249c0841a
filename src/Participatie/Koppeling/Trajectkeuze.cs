using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>Chooses which row of each traject counts.</summary>
internal static class Trajectkeuze
{
    /// <summary>The trajecten that count; rows of which another took the place are counted per source.</summary>
    public static List<Traject> Kies(IReadOnlyList<Trajectlevering> leveringen, bool eenGemeente, int[] vervangen)
    {
        var laatste = new Dictionary<(Klant Klant, int Bron, string Nummer), (Traject Traject, bool EigenRij)>(leveringen.Sum(levering => levering.Trajecten.Count));
        foreach (var levering in leveringen)
        {
            foreach (var traject in levering.Trajecten)
            {
                var gelijk = eenGemeente && !traject.Klant.Gemeente.IsLeeg ? traject with { Klant = traject.Klant with { Gemeente = default } } : traject;
                var sleutel = (gelijk.Klant, gelijk.Bron, gelijk.Nummer);
                if (laatste.TryGetValue(sleutel, out var eerder) && eerder.EigenRij) vervangen[gelijk.Bron]++;
                laatste[sleutel] = (gelijk, levering.EigenRijen);
            }
        }

        return OverBronnen(laatste.Values, laatste.Count, vervangen);
    }

    private static List<Traject> OverBronnen(IEnumerable<(Traject Traject, bool EigenRij)> rijen, int aantal, int[] vervangen)
    {
        var gekozen = new Dictionary<(Klant Klant, string Nummer, Kern.Dag Start), Traject>(aantal);
        foreach (var (traject, eigenRij) in rijen.OrderBy(rij => rij.Traject.Bron))
            if (!gekozen.TryAdd((traject.Klant, traject.Nummer, traject.Start), traject) && eigenRij) vervangen[traject.Bron]++;
        return [.. gekozen.Values];
    }
}
