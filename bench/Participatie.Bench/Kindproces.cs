using System.Diagnostics;
using System.Globalization;

namespace Participatie.Bench;

/// <summary>A process that was measured from its start to its exit.</summary>
/// <param name="Ms">How long it took.</param>
/// <param name="Uit">What it printed.</param>
/// <param name="Gezegd">The numbers it said on standard error, by name, in order.</param>
internal sealed record Kindproces(double Ms, string Uit, ILookup<string, double> Gezegd)
{
    /// <summary>Its peak resident memory in MB, as it said itself.</summary>
    public double PiekMb => Gezegd[Bericht.Piek].Single() * 1024 / 1e6;

    /// <summary>What it said on standard error.</summary>
    public string Fout { get; init; } = string.Empty;

    /// <summary>Its peak resident memory in MB as it was seen from outside, where that was looked at.</summary>
    public double GezienPiekMb { get; init; }

    /// <summary>Runs a program and waits for its exit; another exit code than 0 is an error of the bench.</summary>
    public static Kindproces Run(string program, string werkmap, params IReadOnlyList<string> woorden) => Run(program, werkmap, woorden, Geen, hoogsteCode: 0, kijk: false);

    /// <summary>Runs the product, whose exit code is 1 when it refused rows, and looks at its memory while it runs.</summary>
    public static Kindproces RunProduct(string program, string werkmap, params IReadOnlyList<string> woorden) => RunProduct(program, werkmap, Geen, woorden);

    /// <summary>The same with settings.</summary>
    public static Kindproces RunProduct(string program, string werkmap, IReadOnlyDictionary<string, string> omgeving, params IReadOnlyList<string> woorden) => Run(program, werkmap, woorden, omgeving, hoogsteCode: 1, kijk: true);

    private static IReadOnlyDictionary<string, string> Geen { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    private static Kindproces Run(string program, string werkmap, IReadOnlyList<string> woorden, IReadOnlyDictionary<string, string> omgeving, int hoogsteCode, bool kijk)
    {
        var opdracht = new ProcessStartInfo(program, woorden) { UseShellExecute = false, WorkingDirectory = werkmap, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (naam, waarde) in omgeving) opdracht.Environment[naam] = waarde;
        var begin = Stopwatch.GetTimestamp();
        using var proces = Process.Start(opdracht) ?? throw new BenchException($"{Path.GetFileName(program)} does not start.");
        var uit = proces.StandardOutput.ReadToEndAsync();
        var fout = proces.StandardError.ReadToEndAsync();
        var piek = kijk ? Kijk(proces) : 0;
        proces.WaitForExit();
        var duur = Stopwatch.GetElapsedTime(begin);
        var gezegd = fout.GetAwaiter().GetResult();
        return proces.ExitCode <= hoogsteCode && proces.ExitCode >= 0
            ? new Kindproces(duur.TotalMilliseconds, uit.GetAwaiter().GetResult(), Getallen(gezegd)) { Fout = gezegd, GezienPiekMb = piek }
            : throw new BenchException($"{Path.GetFileName(program)} {woorden[0]} ended with exit code {proces.ExitCode}:\n{gezegd}");
    }

    // The kernel keeps the peak as long as the process lives: the last look misses at most what came in the last hundredth of a second.
    private static double Kijk(Process proces)
    {
        double kib = 0;
        while (!proces.WaitForExit(10))
        {
            if (Machine.TryGetal($"/proc/{proces.Id.ToString(CultureInfo.InvariantCulture)}/status", "VmHWM", out var nu)) kib = Math.Max(kib, nu);
        }

        return kib * 1024 / 1e6;
    }

    private static ILookup<string, double> Getallen(string tekst) => tekst.Split('\n')
        .Select(regel => regel.Split('='))
        .Where(delen => delen.Length == 2 && double.TryParse(delen[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _))
        .ToLookup(delen => delen[0], delen => double.Parse(delen[1], CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
