using System.Diagnostics;
using System.Text;

namespace Trede.Tests.Kern;

/// <summary>The built program as a process of its own.</summary>
internal static class Kindproces
{
    // Where it was built for this machine: beside the tests the parts that are of one machine are missing.
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory.Replace($"{Path.DirectorySeparatorChar}Trede.Tests{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}Trede{Path.DirectorySeparatorChar}", StringComparison.Ordinal), "trede.dll");

    public static Process Start(string map, string bestand, params IReadOnlyList<string> woorden)
    {
        var start = new ProcessStartInfo(bestand)
        {
            WorkingDirectory = map,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var woord in woorden) start.ArgumentList.Add(woord);
        return Process.Start(start)!;
    }

    /// <summary>Runs to the end: the exit code, the output and the messages.</summary>
    public static (int Code, string Uit, string Fout) Voer(string map, string bestand, params IReadOnlyList<string> woorden)
    {
        using var proces = Start(map, bestand, woorden);
        return Einde(proces);
    }

    public static (int Code, string Uit, string Fout) Einde(Process proces)
    {
        var fout = proces.StandardError.ReadToEndAsync();
        var uit = proces.StandardOutput.ReadToEnd();
        if (!proces.WaitForExit(120_000)) proces.Kill(entireProcessTree: true);
        proces.WaitForExit();
        return (proces.ExitCode, uit, fout.GetAwaiter().GetResult());
    }
}
