using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// Measures trajecten (rules, section 9): the level at the start is the measurement made for the start within 31 days of it, else the state at
/// the end of that day; so at the end. Of several measurements the nearest; at the same distance the traject's own source, then the order of
/// priority, then the earlier day.
/// </summary>
internal sealed class Trajectmeter(Participatiekolommen kolommen, Persoonkeuze keuze, int? bekendOp, Dag heden)
{
    /// <summary>How far a measurement may lie from the start or the end.</summary>
    public const int Dagen = 31;

    private readonly Rijbuffer buffer = new();

    /// <summary>Measures the trajecten of one person that ended in a period, both days included, and that are in the selection.</summary>
    public void Meet(int persoon, int van, int tot, List<Trajectmeting> metingen)
    {
        var trajecten = kolommen.Trajecten;
        for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
        {
            var einde = trajecten.Einde[traject];
            if (einde == Trajectkolommen.Lopend || einde < van || einde > tot || !keuze.PastTraject(traject)) continue;
            var rijen = kolommen.RijenVan(persoon, bekendOp, buffer);
            var start = rijen.Op(trajecten.Start[traject]);
            if (!keuze.PastKlant(persoon, trajecten.Start[traject], start.IsOpLadder ? start.Subgroepen.Masker : 0)) continue;
            var meting = Meet(persoon, traject, rijen, start);
            if (keuze.PastBegin(meting.Begin)) metingen.Add(meting);
        }
    }

    private Trajectmeting Meet(int persoon, int traject, Persoonrijen rijen, Toestand start)
    {
        var trajecten = kolommen.Trajecten;
        var (begin, groei) = Nabij(rijen, trajecten.Start[traject], Meetmoment.StartTraject, trajecten.Bron[traject]);
        if (!begin.IsTrede && start.IsOpLadder) (begin, groei) = (Niveau.Van(start, rijen, trajecten.Start[traject]), start.Groei);
        var einde = trajecten.Einde[traject];
        var eindtoestand = rijen.Op(einde);
        var (eind, _) = Nabij(rijen, einde, Meetmoment.EindeTraject, trajecten.Bron[traject]);
        if (!eind.IsTrede) eind = Niveau.Van(eindtoestand, rijen, einde);
        return new Trajectmeting(
            traject, persoon, begin, eind, Later(rijen, einde, 6), Later(rijen, einde, 12), groei, start.IsOpLadder ? start.Subgroepen : default, eindtoestand.Reden);
    }

    // What is yet to come is not determined.
    private Niveau Later(Persoonrijen rijen, ushort einde, int maanden)
    {
        var dag = Dag.VanNummer(einde).MaandenLater(maanden);
        return dag > heden ? default : Niveau.Van(rijen.Op(dag.Nummer), rijen, dag.Nummer);
    }

    private (Niveau Niveau, Groeipotentieel Groei) Nabij(Persoonrijen rijen, int dag, Meetmoment moment, int bron)
    {
        var beste = (Afstand: Dagen + 1, Vreemd: 1, Bron: int.MaxValue, Dag: int.MaxValue);
        var gevonden = default(Rijsoort);
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var afstand = Math.Abs(rijen.Dagen[rij] - dag);
            if (afstand > Dagen) continue;
            var soort = new Rijsoort(kolommen.Soorten[(int)rijen.Nummers[rij]]);
            if (soort.Uitstroom || !soort.Waarde.Momenten.HasFlag(moment) || soort.Waarde.Trede is not { IsTrede: true }) continue;
            var deze = (afstand, soort.Bron == bron ? 0 : 1, soort.Bron, (int)rijen.Dagen[rij]);
            if (deze.CompareTo(beste) >= 0) continue;
            (beste, gevonden) = (deze, soort);
        }

        return beste.Afstand > Dagen ? default : (new Niveau(gevonden.Waarde.Trede!.Value.Waarde), gevonden.Waarde.Groei);
    }
}
