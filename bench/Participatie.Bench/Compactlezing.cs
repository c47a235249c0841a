using System.Diagnostics;
using System.Globalization;
using Participatie.Data.Ladder;

namespace Participatie.Bench;

/// <summary>Reads the compact file back, its hash checked, in a fresh process.</summary>
internal static class Compactlezing
{
    /// <summary>Reads it once and says how long that took.</summary>
    public static int Run(string pad)
    {
        var begin = Stopwatch.GetTimestamp();
        var fout = KolommenFile.Lees(pad, out var kolommen, out _);
        var duur = Stopwatch.GetElapsedTime(begin);
        if (fout is { } code) throw new BenchException($"The compact file was refused: {code}.");
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kolommen!.Personen};{kolommen.Rijen}"));
        Bericht.Zeg("lezen_ms", duur.TotalMilliseconds);
        Bericht.ZegPiek();
        return 0;
    }
}
