using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>The checks of the data once more, day by day and row by row from the columns, without anything of the replay under test.</summary>
internal sealed class Kwaliteitshertelling(Participatiekolommen kolommen, DateOnly dag, DateOnly? bekendOp)
{
    /// <summary>To whom a check applies (person, source), and with whom something is wrong.</summary>
    public (List<(int Persoon, int Bron)> Over, List<(int Persoon, int Bron)> Gebrek) Tel(Kwaliteitstoets toets, Func<int, bool> doetMee)
    {
        List<(int, int)> over = [], gebrek = [];
        foreach (var persoon in Enumerable.Range(0, kolommen.Personen).Where(doetMee))
        {
            var uitslagen = Uitslagen(toets, persoon).ToList();
            if (uitslagen.Count == 0) continue;
            var deze = uitslagen.Any(uitslag => uitslag.Fout) ? uitslagen.First(uitslag => uitslag.Fout) : uitslagen[0];
            over.Add((persoon, deze.Bron));
            if (deze.Fout) gebrek.Add((persoon, deze.Bron));
        }

        return (over, gebrek);
    }

    private IEnumerable<(int Bron, bool Fout)> Uitslagen(Kwaliteitstoets toets, int persoon)
    {
        var rijen = Rijen(persoon);
        var jaarEerder = dag.AddYears(-1);
        var stand = Stand(rijen, dag);
        if (stand is { Rij: { } rij })
        {
            var trede = rij.Soort.Waarde.Trede!.Value.Waarde;
            bool? fout = toets switch
            {
                Kwaliteitstoets.NietGemeten => !rijen.Any(deze => Gemeten(deze) && deze.Dag > jaarEerder && deze.Dag <= dag),
                Kwaliteitstoets.GroeiNietIngevuld when trede is >= 1 and <= 5 => rij.Soort.Waarde.Groei == Groeipotentieel.Onbekend,
                Kwaliteitstoets.LangZonderTrede when trede >= 8 => Stand(rijen, jaarEerder) is { Rij: { } eerder } && eerder.Soort.Waarde.Trede!.Value.Waarde >= 8
                    && !rijen.Any(deze => Gemeten(deze) && deze.Soort.Waarde.Trede!.Value.Waarde <= 6 && deze.Dag > jaarEerder && deze.Dag <= dag),
                Kwaliteitstoets.ZonderAntwoorden when trede is >= 1 and <= 6 => rij.Soort.Waarde.ZonderAntwoorden,
                Kwaliteitstoets.ZonderSubgroep => stand.Groepen == 0,
                Kwaliteitstoets.GeboortedatumOnbekend => kolommen.Kenmerken.IsLeeg || kolommen.Kenmerken.Geboren[persoon] == 0,
                Kwaliteitstoets.PostcodeOnbekend => kolommen.Kenmerken.IsLeeg || kolommen.Kenmerken.Postcodes[persoon] == 0,
                _ => null,
            };
            if (fout is { } oordeel) yield return (rij.Soort.Bron, oordeel);
        }

        var trajecten = kolommen.Trajecten;
        for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
        {
            var start = Dag.VanNummer(trajecten.Start[traject]).Datum;
            var einde = trajecten.Einde[traject] == Trajectkolommen.Lopend ? DateOnly.MaxValue : Dag.VanNummer(trajecten.Einde[traject]).Datum;
            bool? fout = toets switch
            {
                Kwaliteitstoets.TrajectLooptLang when start <= dag && einde >= dag => start < dag.AddMonths(-36),
                Kwaliteitstoets.TrajectZonderLadder when start <= dag && einde >= dag => stand.Rij is null,
                Kwaliteitstoets.EindeNietGemeten when einde <= dag.AddMonths(-6) && einde > dag.AddMonths(-36) => !Stand(rijen, einde.AddMonths(6)).Weg
                    && !rijen.Any(deze => Gemeten(deze) && deze.Dag >= einde.AddDays(-31) && deze.Dag <= einde.AddMonths(6)),
                Kwaliteitstoets.KostenOnbekend when einde < dag && einde > jaarEerder => trajecten.KostenVan(traject) is null,
                _ => null,
            };
            if (fout is { } oordeel) yield return (trajecten.Bron[traject], oordeel);
        }
    }

    private static bool Gemeten(Rij rij) => !rij.Soort.Uitstroom && rij.Soort.Waarde.Trede!.Value.Waarde != 0;

    // Of the rows about the same thing the last that was known by then.
    private List<Rij> Rijen(int persoon)
    {
        var rijen = new Dictionary<(int Bron, DateOnly Dag, bool Uitstroom), Rij>();
        for (var plaats = kolommen.Begin[persoon]; plaats < kolommen.Begin[persoon + 1]; plaats++)
        {
            var bekend = (kolommen.Bekend.IsEmpty ? kolommen.AlleBekend : Dag.VanNummer(kolommen.Bekend[plaats])).Datum;
            if (bekend > bekendOp) continue;
            var rij = new Rij(Dag.VanNummer(kolommen.Dagen[plaats]).Datum, new Rijsoort(kolommen.Soorten[(int)kolommen.Soortnummers[plaats]]));
            rijen[(rij.Soort.Bron, rij.Dag, rij.Soort.Uitstroom)] = rij;
        }

        return [.. rijen.Values.OrderBy(rij => rij.Dag).ThenBy(rij => !rij.Soort.Uitstroom ? 0 : OverPersoon(rij) ? 2 : 1)];
    }

    private static (Rij? Rij, uint Groepen, bool Weg) Stand(List<Rij> rijen, DateOnly dag)
    {
        var niveaus = new Dictionary<int, Rij>();
        var laatste = new Dictionary<int, Rij>();
        foreach (var rij in rijen.Where(rij => rij.Dag <= dag))
        {
            var bron = rij.Soort.Bron;
            if (rij.Soort.Uitstroom && OverPersoon(rij))
            {
                niveaus.Clear();
                laatste.Clear();
            }
            else if (rij.Soort.Uitstroom)
            {
                niveaus.Remove(bron);
                laatste.Remove(bron);
            }
            else
            {
                if (Gemeten(rij) || !niveaus.TryGetValue(bron, out var niveau) || !Gemeten(niveau)) niveaus[bron] = rij;
                laatste[bron] = rij;
            }
        }

        var beste = niveaus.Values.OrderBy(rij => rij.Soort.Waarde.Trede!.Value.IsTrede ? 0 : 1).ThenByDescending(rij => rij.Dag).ThenBy(rij => rij.Soort.Bron).FirstOrDefault();
        return (beste, laatste.Values.Aggregate(0u, (groepen, rij) => groepen | rij.Soort.Waarde.Subgroepen.Masker), beste is null && rijen.Any(rij => rij.Dag <= dag));
    }

    private static bool OverPersoon(Rij rij) => Uitstroomredenfeiten.OverPersoon(rij.Soort.Waarde.Reden);

    private sealed record Rij(DateOnly Dag, Rijsoort Soort);
}
