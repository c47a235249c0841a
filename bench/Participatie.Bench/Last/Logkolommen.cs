using System.Diagnostics;
using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Bench;

/// <summary>The columns of the reports from the log of a database: the first time, and again when nothing came since. Runs as a process of its own.</summary>
internal static class Logkolommen
{
    /// <summary>What the first time is called.</summary>
    public const string Eerste = "eerste_ms";

    /// <summary>What the next times are called.</summary>
    public const string Volgende = "volgende_ms";

    /// <summary>How many measurements are in them.</summary>
    public const string Rijen = "rijen";

    /// <summary>Measures.</summary>
    public static async Task<int> RunAsync(Opslagkeuze keuze)
    {
        var begin = Stopwatch.GetTimestamp();
        await using var vestiging = await Vestiging.OpenAsync(keuze, TimeProvider.System, CancellationToken.None) ?? throw new BenchException("There is no database.");
        using var bron = new Kolommenbron(vestiging.Opslag);
        var peildatum = Dag.Van(new DateOnly(Proefgemeente.EersteJaar + Proefgemeente.Jaren - 1, 12, 31));
        for (var keer = 0; keer < 10; keer++)
        {
            var kolommen = await bron.GeefAsync(new Gemeentenummer(Proefgemeente.Nummer), CancellationToken.None);
            if (Momentopname.Maak(kolommen, peildatum, Selectie.Iedereen, metNietGemeten: false).Sum(deel => deel.Totaal) == 0) throw new BenchException("There is nobody in the columns.");
            Bericht.Zeg(keer == 0 ? Eerste : Volgende, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            if (keer == 0) Bericht.Zeg(Rijen, kolommen.Rijen);
            begin = Stopwatch.GetTimestamp();
        }

        Bericht.ZegPiek();
        return 0;
    }
}
