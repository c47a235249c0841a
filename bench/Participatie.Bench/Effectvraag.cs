using System.Diagnostics;
using System.Globalization;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Bench;

/// <summary>The effects of the trajecten of a year, asked in a process that has linked already: with comparable clients and without them.</summary>
internal static class Effectvraag
{
    /// <summary>How often each is asked.</summary>
    public const int Aantal = 7;

    /// <summary>The name of the question with comparable clients.</summary>
    public const string Met = "met_ms";

    /// <summary>The name of the question without.</summary>
    public const string Zonder = "zonder_ms";

    // As in the other measurements, what is to come is far away.
    private static readonly Dag Heden = Dag.Van(new DateOnly(2026, 1, 1));

    /// <summary>The deliveries: the exports, the trajecten and the clients.</summary>
    public static IReadOnlyList<Levering> Leveringen(string exports, string trajecten) =>
    [
        .. Bestanden.Drie(exports),
        Bestanden.Levering(Bestanden.Namen[0].Bron, Path.Combine(trajecten, Trajectgegevens.Trajecten)),
        Bestanden.Levering(Bestanden.Namen[0].Bron, Path.Combine(trajecten, Trajectgegevens.Klanten)),
    ];

    /// <summary>Links and asks; prints trajecten, clients and cents as <see cref="Trajectgegevens.Tel"/> does, and then how many rows and comparisons there are.</summary>
    public static int Run(string exports, string trajecten)
    {
        var klok = Stopwatch.StartNew();
        var kolommen = Koppeltaak.Run(Leveringen(exports, trajecten)).Kolommen!;
        Bericht.Zeg("koppelen_ms", klok.Elapsed.TotalMilliseconds);
        Effect? effect = null;
        for (var keer = 0; keer < Aantal; keer++)
        {
            effect = Vraag(kolommen, Met, metVergelijking: true);
            _ = Vraag(kolommen, Zonder, metVergelijking: false);
        }

        var totaal = effect!.Totaal;
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{totaal.Trajecten};{totaal.Deelnemers};{totaal.Kosten.Centen}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{effect.Rijen.Count};{effect.Rijen.Sum(rij => rij.Trajecten)};{totaal.Vergelijking?.Trajecten}"));
        Bericht.ZegPiek();
        return 0;
    }

    private static Effect Vraag(Participatiekolommen kolommen, string naam, bool metVergelijking)
    {
        var begin = Stopwatch.GetTimestamp();
        Dag van = Dag.Van(new DateOnly(Trajectgegevens.Jaar, 1, 1)), tot = Dag.Van(new DateOnly(Trajectgegevens.Jaar, 12, 31));
        var effect = Effect.Maak(kolommen, van, tot, Selectie.Iedereen, Effect.Standaard, Heden, metVergelijking).Single();
        Bericht.Zeg(naam, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        return effect;
    }
}
