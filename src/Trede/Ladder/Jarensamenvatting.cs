using Participatie.App.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Snapshots of several years in plain sentences.</summary>
internal static class Jarensamenvatting
{
    /// <summary>From this day another law and other groups.</summary>
    public static readonly Dag Participatiewet = Dag.Van(new DateOnly(2015, 1, 1));

    /// <summary>The sentences, from the numbers alone.</summary>
    public static string Van(IReadOnlyList<Momentopname> jaren)
    {
        if (jaren.Count == 0) return "Er zijn nog geen cijfers.";
        var (eerste, laatste) = (jaren[0], jaren[^1]);
        if (jaren.Count == 1) return $"Er zijn alleen cijfers van {Balie.Datum(laatste.Peildatum)}. Met een tweede jaar erbij ziet u hier de verandering.";
        string[] zinnen = [Aantal(eerste, laatste), Hoog(eerste, laatste), .. Breuk(jaren) is null ? Array.Empty<string>() : ["Sinds 1 januari 2015 geldt de Participatiewet. De groep mensen is daardoor anders; de treden zijn wel te vergelijken."]];
        return string.Join(' ', zinnen);
    }

    /// <summary>The place in the list before which another law began; null when the years are all on one side.</summary>
    public static int? Breuk(IReadOnlyList<Momentopname> jaren)
    {
        for (var plaats = 1; plaats < jaren.Count; plaats++)
            if (jaren[plaats - 1].Peildatum < Participatiewet && jaren[plaats].Peildatum >= Participatiewet) return plaats;
        return null;
    }

    private static string Aantal(Momentopname eerste, Momentopname laatste)
    {
        var verschil = laatste.AantalOpTreden - eerste.AantalOpTreden;
        var slot = verschil == 0 ? "Dat zijn er evenveel." : $"Dat zijn er {Balie.Getal(Math.Abs(verschil))} {(verschil > 0 ? "meer" : "minder")}.";
        return $"Op {Balie.Datum(eerste.Peildatum)} {(eerste.AantalOpTreden == 1 ? "stond" : "stonden")} {Woord.Mensen(eerste.AantalOpTreden)} op een trede. Op {Balie.Datum(laatste.Peildatum)} {(laatste.AantalOpTreden == 1 ? "was" : "waren")} dat er {Balie.Getal(laatste.AantalOpTreden)}. {slot}";
    }

    private static string Hoog(Momentopname eerste, Momentopname laatste)
    {
        if (eerste.AantalOpTreden == 0 || laatste.AantalOpTreden == 0) return "Het deel op trede 4 of hoger is niet te vergelijken.";
        return $"Het deel op trede 4, 5 of 6 ging van {Balie.Procent(Deel(eerste))} naar {Balie.Procent(Deel(laatste))}.";
    }

    private static double Deel(Momentopname opname) => (double)opname.Rijen.Where(rij => rij.Trede.IsTrede && rij.Trede.Waarde >= 4).Sum(rij => rij.Aantal) / opname.AantalOpTreden;
}
