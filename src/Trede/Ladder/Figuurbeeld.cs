using System.Diagnostics;
using System.Text;

namespace Participatie.App.Ladder;

/// <summary>A drawing as a picture of dots, by the program <c>rsvg-convert</c> of librsvg; without that program there are drawings only.</summary>
internal static class Figuurbeeld
{
    private const string Programma = "rsvg-convert";

    // Twice the size on a screen: sharp in a report, small enough for an e-mail.
    private const string Vergroting = "2";

    private static readonly TimeSpan Wachttijd = TimeSpan.FromSeconds(20);
    private static readonly Lazy<string?> Plaats = new(Zoek);

    /// <summary>Whether pictures can be made here.</summary>
    public static bool Kan => Plaats.Value is not null;

    /// <summary>The bytes of a PNG; null when it cannot be made.</summary>
    public static async Task<byte[]?> MaakAsync(string svg, CancellationToken stop)
    {
        if (Plaats.Value is not { } programma) return null;
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(stop);
        grens.CancelAfter(Wachttijd);
        using var proces = Process.Start(new ProcessStartInfo(programma, ["--format=png", "--zoom", Vergroting, "--background-color", "white"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(false),
        })!;
        try
        {
            using var beeld = new MemoryStream();
            var lezen = proces.StandardOutput.BaseStream.CopyToAsync(beeld, grens.Token);
            var klagen = proces.StandardError.ReadToEndAsync(grens.Token);
            await proces.StandardInput.WriteAsync(svg.AsMemory(), grens.Token);
            proces.StandardInput.Close();
            await lezen;
            await klagen;
            await proces.WaitForExitAsync(grens.Token);
            return proces.ExitCode == 0 && beeld.Length > 0 ? beeld.ToArray() : null;
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            if (!proces.HasExited) proces.Kill();
        }
    }

    private static string? Zoek() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(map => Path.Combine(map, OperatingSystem.IsWindows() ? Programma + ".exe" : Programma)).FirstOrDefault(File.Exists);
}
