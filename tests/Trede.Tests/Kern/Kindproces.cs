using System.Diagnostics;
using System.Text;

namespace Trede.Tests.Kern;

/// <summary>The built program as a process of its own.</summary>
internal static class Kindproces
{
    // Where it was built for this machine: beside the tests the parts that are of one machine are missing.
    public static string Program { get; } = Path.Combine(AppContext.BaseDirectory.Replace($"{Path.DirectorySeparatorChar}Trede.Tests{Path.DirectorySeparatorChar}", $"{Path.DirectorySeparatorChar}Trede{Path.DirectorySeparatorChar}", StringComparison.Ordinal), "trede.dll");

    private static readonly TimeSpan Hoogstens = TimeSpan.FromMinutes(2);

    public static Process Start(string map, string bestand, params IReadOnlyList<string> woorden)
    {
        var start = new ProcessStartInfo(bestand)
        {
            WorkingDirectory = map,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var woord in woorden) start.ArgumentList.Add(woord);
        var proces = Process.Start(start)!;
        proces.StandardInput.Close();
        return proces;
    }

    /// <summary>Runs to the end: the exit code, the output and the messages.</summary>
    public static (int Code, string Uit, string Fout) Voer(string map, string bestand, params IReadOnlyList<string> woorden)
    {
        using var proces = Start(map, bestand, woorden);
        return Einde(proces);
    }

    /// <summary>Waits for the end. A process that goes on too long is broken off, and that is a failure with what it said.</summary>
    public static (int Code, string Uit, string Fout) Einde(Process proces)
    {
        var (uit, fout) = (proces.StandardOutput.ReadToEndAsync(), proces.StandardError.ReadToEndAsync());
        var ging = Task.WaitAll([uit, fout], Hoogstens) && proces.WaitForExit(Hoogstens);
        if (!ging) proces.Kill(entireProcessTree: true);
        Task.WaitAll(uit, fout);
        proces.WaitForExit();
        Assert.True(ging, $"{proces.StartInfo.FileName} {string.Join(' ', proces.StartInfo.ArgumentList)} did not end within {Hoogstens}:\n{uit.Result}\n{fout.Result}");
        return (proces.ExitCode, uit.Result, fout.Result);
    }
}
