using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;

namespace Participatie.Tests.Ladder;

/// <summary>Linked columns of random clients: rows of three sources, corrections, leavings, trajecten, ages; the same for the same seed.</summary>
internal static class Toevalskolommen
{
    private static readonly Uitstroomreden[] Redenen = [Uitstroomreden.Verhuisd, Uitstroomreden.Overleden, Uitstroomreden.UitvalTraject, Uitstroomreden.Onbekend, Uitstroomreden.Werk6Maanden];

    public static Participatiekolommen Maak(int zaad, int personen)
    {
        var toeval = new Random(zaad);
        var rijen = new List<Meetrij>();
        var trajecten = new List<Traject>();
        var gegevens = new List<Klantgegeven>();
        for (var persoon = 0; persoon < personen; persoon++)
        {
            for (var rij = toeval.Next(9); rij > 0; rij--) rijen.Add(Rij(toeval, persoon));
            for (var traject = toeval.Next(4); traject > 0; traject--) trajecten.Add(Traject(toeval, persoon, trajecten.Count));
            if (toeval.Next(3) > 0) gegevens.Add(Proeftraject.Gegeven(persoon, geboren: $"19{toeval.Next(50, 96)}-03-01", postcode: 1000 + toeval.Next(4)));
        }

        return Proeftraject.Kolommen(rijen, trajecten, gegevens);
    }

    public static string Dag(Random toeval) => Participatie.Kern.Dag.Van(new DateOnly(2010, 1, 1).AddDays(toeval.Next(1800))).ToString();

    private static Meetrij Rij(Random toeval, int persoon)
    {
        var (bron, dag) = (toeval.Next(3), Dag(toeval));
        if (toeval.Next(5) == 0) return Proeftraject.Vertrek(persoon, dag, toeval.Next(2) == 0 ? toeval.Next(1, 7) : null, Redenen[toeval.Next(Redenen.Length)], bron);
        var trede = new[] { 0, 1, 2, 3, 4, 5, 6, 8, 9 }[toeval.Next(9)];
        var groei = trede is >= 1 and <= 5 ? (Groeipotentieel)toeval.Next(1, 4) : Groeipotentieel.NietVanToepassing;
        var bekend = toeval.Next(4) == 0 ? "2014-06-01" : null;
        return Proeftraject.Meting(persoon, dag, trede, groei, toeval.Next(3) == 0 ? string.Empty : $"{toeval.Next(1, 4)},{toeval.Next(4, 8)}", (Meetmoment)(1 << toeval.Next(4)), bron, bekend);
    }

    private static Traject Traject(Random toeval, int persoon, int nummer)
    {
        var start = new DateOnly(2010, 1, 1).AddDays(toeval.Next(1400));
        var einde = toeval.Next(4) == 0 ? null : Participatie.Kern.Dag.Van(start.AddDays(toeval.Next(500))).ToString();
        return Proeftraject.Traject(
            persoon, FormattableString.Invariant($"T{nummer}"), Participatie.Kern.Dag.Van(start).ToString(), einde, toeval.Next(3), new[] { "Cursus", "Stage", "Baan" }[toeval.Next(3)], new[] { "", "ROC" }[toeval.Next(2)], (Domein)toeval.Next(0, 4), toeval.Next(3) == 0 ? null : toeval.Next(2000));
    }
}
