using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// How people of the demo are spread over the rungs and how many of them are expected to rise. Up to and including 2014 as in figure 2.2 of the
/// participatieladder of 2008; after that slowly to what the kadernota tells of 2019: half with a prospect of work.
/// </summary>
internal static class Demoverdeling
{
    /// <summary>Places run from 0 up to, but not including, this number.</summary>
    public const int Schaal = 10_000;

    // Who is on the way to work is lifted to the highest rungs apart, so that these hold fewer than the figure.
    private static readonly int[] Oud = [3560, 2270, 1480, 1330, 1330, 30];
    private static readonly int[] Nieuw = [2900, 2330, 1790, 1490, 1420, 70];
    private static readonly int[] Doelgroep = [700, 1500, 1800, 1800, 4100, 100];
    // On rung 5 the old and who falls take some off.
    private static readonly int[] GroeiOud = [526, 260, 444, 429, 940];
    private static readonly int[] GroeiNieuw = [365, 345, 480, 500, 800];

    private static readonly int Keerpunt = Dag.Van(new DateOnly(2015, 1, 1)).Nummer;
    private static readonly int Slot = Dag.Van(new DateOnly(2025, 12, 31)).Nummer;

    /// <summary>The rung 1..6 of somebody at a place, low places first.</summary>
    public static int Trede(int plaats, int dag, Demogroep groep)
    {
        for (var trede = 1; trede < 6; trede++)
        {
            plaats -= groep == Demogroep.NieuweDoelgroep ? Doelgroep[trede - 1] : Tussen(Oud[trede - 1], Nieuw[trede - 1], dag);
            if (plaats < 0) return trede;
        }

        return 6;
    }

    /// <summary>A place in the middle of a rung 1..6.</summary>
    public static int Plaats(int trede, int dag, Demogroep groep)
    {
        var plaats = 0;
        while (plaats < Schaal - 1 && Trede(plaats, dag, groep) < trede) plaats += 50;
        return Math.Min(plaats + 400, Schaal - 200);
    }

    /// <summary>How many in a thousand of who stands on a rung 1..5 are expected to rise.</summary>
    public static int Groei(int trede, int dag) => Tussen(GroeiOud[trede - 1], GroeiNieuw[trede - 1], dag);

    private static int Tussen(int oud, int nieuw, int dag)
    {
        var voorbij = Math.Clamp(dag - Keerpunt, 0, Slot - Keerpunt);
        return oud + ((nieuw - oud) * voorbij / (Slot - Keerpunt));
    }
}
