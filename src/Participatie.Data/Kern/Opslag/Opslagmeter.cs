using System.Diagnostics;
using System.Diagnostics.Metrics;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>What an administrator can measure of the database: how long readings and acts take, and how many acts of each kind there are. Says nothing about anybody.</summary>
public static class Opslagmeter
{
    /// <summary>The name under which it is measured.</summary>
    public const string Naam = "Trede.Opslag";

    private static readonly Meter Meter = new(Naam);
    private static readonly Histogram<double> Duur = Meter.CreateHistogram<double>("trede.opslag.duur", "s", "How long a reading or an act took.");
    private static readonly Counter<long> Handelingen = Meter.CreateCounter<long>("trede.handelingen", "{handeling}", "Lines in the audit log, by kind of act.");

    /// <summary>Tells how long a reading or an act took.</summary>
    public static void Meld(string soort, long begonnen) => Duur.Record(Stopwatch.GetElapsedTime(begonnen).TotalSeconds, new KeyValuePair<string, object?>("soort", soort));

    /// <summary>Counts the lines of an act that was saved.</summary>
    public static void Tel(IReadOnlyList<Auditregel> regels)
    {
        if (!Handelingen.Enabled) return;
        foreach (var regel in regels) Handelingen.Add(1, new KeyValuePair<string, object?>("handeling", Handelingfeiten.Van(regel.Handeling).Code));
    }
}
