using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// Finds comparable clients (rules, section 9): on the same rung, with the same growth and the same of the seven subgroups at the end of the
/// quarter in which the traject began, measured over the same quarters, who had no traject with that instrument in those quarters. A traject
/// within one quarter is compared from the end of the quarter before it.
/// </summary>
internal static class Vergelijkingsgroep
{
    /// <summary>For each traject of which both levels are known its comparable clients; null when there are none.</summary>
    public static Vergelijkbaren?[] Zoek(Participatiekolommen kolommen, List<Trajectmeting> metingen, Selectie selectie, CancellationToken stop)
    {
        var gevonden = new Vergelijkbaren?[metingen.Count];
        var vensters = Enumerable.Range(0, metingen.Count).Where(plaats => metingen[plaats].Begin.IsTrede && metingen[plaats].Eind.IsTrede)
            .GroupBy(plaats => Venster(kolommen, metingen[plaats])).ToList();
        if (vensters.Count == 0) return gevonden;
        var dagen = vensters.SelectMany(groep => new[] { groep.Key.Begin, groep.Key.Eind }).Distinct().ToList();
        var standen = new Kwartaalstanden(kolommen, dagen, selectie, stop);
        var gebruikers = Gebruikers(kolommen);
        Parallel.ForEach(vensters, new ParallelOptions { CancellationToken = stop }, venster => Vul(kolommen, standen, gebruikers, venster.Key, metingen, [.. venster], gevonden));
        return gevonden;
    }

    private static (Dag Begin, Dag Eind) Venster(Participatiekolommen kolommen, Trajectmeting meting)
    {
        var begin = Dag.VanNummer(kolommen.Trajecten.Start[meting.Traject]).EindeKwartaal;
        var eind = Dag.VanNummer(kolommen.Trajecten.Einde[meting.Traject]).EindeKwartaal;
        return (begin < eind ? begin : VorigKwartaal(begin), eind);
    }

    private static Dag VorigKwartaal(Dag dag) => Dag.TryVan(dag.Datum.AddDays(1).AddMonths(-3).AddDays(-1), out var vorig) ? vorig : Dag.Eerste;

    private static void Vul(
        Participatiekolommen kolommen, Kwartaalstanden standen, Dictionary<int, List<(int Persoon, int Traject)>> gebruikers, (Dag Begin, Dag Eind) venster, List<Trajectmeting> metingen, List<int> plaatsen, Vergelijkbaren?[] gevonden)
    {
        var paar = standen.Paar(venster.Begin, venster.Eind);
        var alle = new int[Kwartaalstanden.Soorten * 3];
        for (var persoon = 0; persoon < kolommen.Personen; persoon++) paar.Tel(persoon, alle, 1);
        foreach (var instrument in plaatsen.GroupBy(plaats => kolommen.Trajecten.Instrument[metingen[plaats].Traject]))
        {
            var zonder = alle.AsSpan().ToArray();
            ZonderGebruikers(kolommen, paar, gebruikers[instrument.Key], venster, zonder);
            var strata = new Dictionary<int, Vergelijkbaren?>();
            foreach (var plaats in instrument)
            {
                var meting = metingen[plaats];
                var soort = Kwartaalstanden.Soort(meting.Begin, meting.Groei, meting.Groepen);
                if (!strata.TryGetValue(soort, out var stratum))
                    strata.Add(soort, stratum = zonder[soort * 3] == 0 ? null : new Vergelijkbaren(zonder[soort * 3], zonder[(soort * 3) + 1], zonder[(soort * 3) + 2]));
                gevonden[plaats] = stratum;
            }
        }
    }

    // Who had the instrument in these quarters is taken out again, each person once.
    private static void ZonderGebruikers(Participatiekolommen kolommen, Kwartaalpaar paar, List<(int Persoon, int Traject)> gebruikers, (Dag Begin, Dag Eind) venster, int[] tellers)
    {
        var kwartaalbegin = VorigKwartaal(venster.Begin).Nummer;
        var laatste = -1;
        foreach (var (persoon, traject) in gebruikers)
        {
            if (persoon == laatste || kolommen.Trajecten.Start[traject] > venster.Eind.Nummer || kolommen.Trajecten.Einde[traject] <= kwartaalbegin) continue;
            laatste = persoon;
            paar.Tel(persoon, tellers, -1);
        }
    }

    private static Dictionary<int, List<(int Persoon, int Traject)>> Gebruikers(Participatiekolommen kolommen)
    {
        var gebruikers = new Dictionary<int, List<(int Persoon, int Traject)>>();
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            for (var traject = kolommen.Trajecten.Van(persoon); traject < kolommen.Trajecten.Tot(persoon); traject++)
            {
                if (!gebruikers.TryGetValue(kolommen.Trajecten.Instrument[traject], out var lijst)) gebruikers.Add(kolommen.Trajecten.Instrument[traject], lijst = []);
                lijst.Add((persoon, traject));
            }
        }

        return gebruikers;
    }
}
