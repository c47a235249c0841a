using System.Diagnostics;
using System.Globalization;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Bench;

/// <summary>The next question, in a process that has linked already: snapshots, snapshots of a subgroup, flow matrices, each on another day.</summary>
internal static class Warmevraag
{
    /// <summary>How many questions of each kind.</summary>
    public const int Aantal = 15;

    /// <summary>The kinds, as they are named on standard error.</summary>
    public static IReadOnlyList<string> Soorten { get; } = ["stand", "subgroep", "stromen"];

    /// <summary>Links and asks; says for each question how long it took.</summary>
    public static int Run(IReadOnlyList<Levering> leveringen)
    {
        var kolommen = Koppeltaak.Run(leveringen).Kolommen!;
        var subgroep = new Selectie([Subgroepen.Geen.Met(Hoofdtaak.Subgroep)], null, default);
        long personen = 0;
        personen += Vraag(Soorten[0], dag => Momentopname.Maak(kolommen, dag, Selectie.Iedereen, metNietGemeten: false).Sum(deel => deel.Totaal));
        personen += Vraag(Soorten[1], dag => Momentopname.Maak(kolommen, dag, subgroep, metNietGemeten: false).Sum(deel => deel.Totaal));
        personen += Vraag(Soorten[2], dag => Stromen.Maak(kolommen, new Periode(dag.JaarEerder, dag), Selectie.Iedereen).Sum(deel => deel.Matrix.Sum(stroom => stroom.Aantal)));
        Console.Out.WriteLine(personen.ToString(CultureInfo.InvariantCulture));
        Bericht.ZegPiek();
        return 0;
    }

    private static long Vraag(string soort, Func<Dag, int> stel)
    {
        var eerste = new DateOnly(2010, 1, 31);
        long personen = 0;
        for (var nummer = 0; nummer < Aantal; nummer++)
        {
            var dag = Dag.Van(eerste.AddDays(nummer * 61));
            var begin = Stopwatch.GetTimestamp();
            personen += stel(dag);
            Bericht.Zeg(soort, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return personen;
    }
}
