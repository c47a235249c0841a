namespace Participatie.Ladder;

/// <summary>
/// The arithmetic of a forecast. Places 0..8 are the rungs and codes in the order of <see cref="Momentopname.Volgorde"/>; a row of weights has
/// behind them one place for who is gone.
/// </summary>
internal sealed class Prognoserekening
{
    /// <summary>The place of all rungs and codes together.</summary>
    public const int Totaal = 9;

    /// <summary>The place of who comes in.</summary>
    public const int Instroom = 10;

    /// <summary>The place of who leaves.</summary>
    public const int Vertrek = 11;

    private const int Treden = 9;
    private const int Weg = 9;

    private static readonly Dictionary<Trede, int> Plaatsen = Momentopname.Volgorde.Select((trede, plaats) => (trede, plaats)).ToDictionary(paar => paar.trede, paar => paar.plaats);

    private readonly int[] nu;
    private readonly int jaren;
    private readonly int[][] gegaan = [.. Enumerable.Range(0, Treden).Select(_ => new int[Treden + 1])];
    private readonly int[] gezien;
    private readonly int[] gekomen = new int[Treden];

    public Prognoserekening(Momentopname opname, IReadOnlyList<Stromen> stromen)
    {
        nu = [.. opname.Rijen.Select(rij => rij.Aantal)];
        jaren = stromen.Count;
        foreach (var cel in stromen.SelectMany(stroom => stroom.Matrix))
        {
            if (cel.Van.Trede is { } van) gegaan[Plaatsen[van]][cel.Naar.Trede is { } naar ? Plaatsen[naar] : Weg] += cel.Aantal;
            else if (cel.Naar.Trede is { } op) gekomen[Plaatsen[op]] += cel.Aantal;
        }

        gezien = [.. gegaan.Select(rij => rij.Sum())];
    }

    /// <summary>How many persons stood on a rung or code at the start of the years.</summary>
    public int Gezien(int plaats) => gezien[plaats];

    /// <summary>What is expected, by place.</summary>
    public double[] Verwacht()
    {
        var uitkomst = new double[Vertrek + 1];
        for (var van = 0; van < Treden; van++)
        {
            if (gezien[van] == 0) uitkomst[van] += nu[van];
            else for (var naar = 0; naar <= Weg; naar++) uitkomst[naar == Weg ? Vertrek : naar] += (double)nu[van] * gegaan[van][naar] / gezien[van];
        }

        for (var op = 0; op < Treden; op++)
        {
            uitkomst[op] += (double)gekomen[op] / jaren;
            uitkomst[Instroom] += (double)gekomen[op] / jaren;
            uitkomst[Totaal] += uitkomst[op];
        }

        return uitkomst;
    }

    /// <summary>Draws the year to come a number of times: for each place all outcomes.</summary>
    public int[][] Trek(Trekking trekking, int keren)
    {
        var uitkomsten = Enumerable.Range(0, Vertrek + 1).Select(_ => new int[keren]).ToArray();
        int[] straks = new int[Treden + 1], eerder = new int[Treden + 1];
        for (var keer = 0; keer < keren; keer++)
        {
            Array.Clear(straks);
            for (var van = 0; van < Treden; van++) Trek(trekking, van, eerder, straks);
            var vertrek = straks[Weg];
            var instroom = 0;
            for (var op = 0; op < Treden; op++)
            {
                var gekomenNu = gekomen[op] == 0 ? 0 : trekking.Poisson((double)trekking.Poisson(gekomen[op]) / jaren);
                straks[op] += gekomenNu;
                instroom += gekomenNu;
                uitkomsten[op][keer] = straks[op];
                uitkomsten[Totaal][keer] += straks[op];
            }

            uitkomsten[Instroom][keer] = instroom;
            uitkomsten[Vertrek][keer] = vertrek;
        }

        return uitkomsten;
    }

    // Who was there before is drawn anew, and from that who is there now.
    private void Trek(Trekking trekking, int van, int[] eerder, int[] straks)
    {
        if (nu[van] == 0) return;
        if (gezien[van] == 0)
        {
            straks[van] += nu[van];
            return;
        }

        Array.Clear(eerder);
        trekking.Verdeel(gezien[van], gegaan[van], eerder);
        trekking.Verdeel(nu[van], eerder, straks);
    }
}
