using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>Shows what becomes due in this week and the next, as long as nothing changes; every client that is named is in the audit log.</summary>
internal sealed class WerkweekInzien(Opslag opslag, Kolommenbron bron)
{
    /// <summary>How many clients of a day are named.</summary>
    public const int PerDag = 10;

    private const int Dagen = 14;

    /// <summary>The two weeks.</summary>
    public async Task<Werkweken> RunAsync(Toegang toegang, Dader dader, Werkvraag vraag, Dag vandaag, CancellationToken stop)
    {
        var maandag = Maandag(vandaag);
        var laatste = Dag.VanNummer((ushort)(maandag.Nummer + Dagen - 1));
        var voorraad = await Werkvoorraad.LaadAsync(opslag, bron, toegang, dader.Account!.Value, vraag.Mijn, vandaag, laatste, stop);
        return await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var gevuld = voorraad.Vul(vraag);
            var taken = (from werk in voorraad.Alle
                         where gevuld.Past(werk) is not null
                         from taak in werk.Taken
                         where gevuld.Soort is null || taak.Soort == gevuld.Soort
                         select (werk.Klant, Taak: taak)).ToList();
            var perDag = taken.Where(rij => rij.Taak.Sinds >= maandag).DistinctBy(rij => (rij.Klant, rij.Taak.Sinds)).OrderBy(rij => rij.Taak.Sinds).ThenBy(rij => rij.Klant).ToLookup(rij => rij.Taak.Sinds);
            var namen = await WerkInzien.NamenAsync(beurt, voorraad.Blik, [.. perDag.SelectMany(dag => dag.Take(PerDag)).Select(rij => rij.Klant).Distinct()], ct);
            return new Werkweken(
                gevuld,
                voorraad.HeeftEigen,
                [
                    .. Enumerable.Range(maandag.Nummer, Dagen).Select(nummer => Dag.VanNummer((ushort)nummer)).Select(dag =>
                        new Werkdag(dag, perDag[dag].Count(), [.. perDag[dag].Take(PerDag).Where(rij => namen.ContainsKey(rij.Klant)).Select(rij => (rij.Klant, namen[rij.Klant], rij.Taak))])),
                ],
                taken.Where(rij => rij.Taak.Sinds < maandag).Select(rij => rij.Klant).Distinct().Count());
        }, stop);
    }

    /// <summary>The Monday of the week of a day.</summary>
    public static Dag Maandag(Dag dag) => Dag.Van(dag.Datum.AddDays(-(((int)dag.Datum.DayOfWeek + 6) % 7)));
}
