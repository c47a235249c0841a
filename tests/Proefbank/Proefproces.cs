using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Threading.Channels;

namespace Proefbank;

/// <summary>A child process and its lines: waits for a line, ends by a closed stdin or by kill -9. Lines of stdout and stderr come in one row.</summary>
public sealed class Proefproces : IAsyncDisposable
{
    private static readonly TimeSpan EindeTermijn = TimeSpan.FromSeconds(10);

    private readonly Process proces;
    private readonly Task lezers;
    private readonly Channel<string> regels = Channel.CreateUnbounded<string>();
    private readonly ConcurrentQueue<string> uitvoer = new();
    private bool weg;

    private Proefproces(Process proces)
    {
        this.proces = proces;
        lezers = LeesAllesAsync();
    }

    public int Pid => proces.Id;

    public bool IsGeeindigd => proces.HasExited;

    public StreamWriter Invoer => proces.StandardInput;

    /// <summary>Everything the process said until now.</summary>
    public string Uitvoer => string.Join('\n', uitvoer);

    public static Proefproces Start(string programma, IEnumerable<string> woorden, IReadOnlyDictionary<string, string>? omgeving = null, string? map = null)
    {
        var start = new ProcessStartInfo(programma)
        {
            WorkingDirectory = map ?? Path.GetTempPath(),
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var woord in woorden) start.ArgumentList.Add(woord);
        foreach (var (naam, waarde) in omgeving ?? new Dictionary<string, string>()) start.Environment[naam] = waarde;
        return new Proefproces(Process.Start(start)!);
    }

    /// <summary>Runs to the end; an exit code other than zero throws with the output.</summary>
    public static async Task<string> VoerAsync(string programma, IEnumerable<string> woorden, string? map = null)
    {
        await using var kind = Start(programma, woorden, map: map);
        var code = await kind.EindeAsync(TimeSpan.FromMinutes(2));
        return code == 0 ? kind.Uitvoer : throw new InvalidOperationException($"{programma} ended with {code}:\n{kind.Uitvoer}");
    }

    /// <summary>The first line, not seen by an earlier wait, that fits. Throws when the process ends or the time is over first.</summary>
    public async Task<string> WachtOpAsync(Func<string, bool> past, TimeSpan hoogstens)
    {
        using var klok = new CancellationTokenSource(hoogstens);
        try
        {
            await foreach (var regel in regels.Reader.ReadAllAsync(klok.Token))
                if (past(regel)) return regel;
        }
        catch (OperationCanceledException over)
        {
            throw new TimeoutException($"The awaited line did not come within {hoogstens}. Output:\n{Uitvoer}", over);
        }
        throw new InvalidOperationException($"The process ended before the awaited line came. Output:\n{Uitvoer}");
    }

    public Task<string> WachtOpAsync(string deel, TimeSpan hoogstens) => WachtOpAsync(regel => regel.Contains(deel, StringComparison.Ordinal), hoogstens);

    /// <summary>Waits for the end and for the last line; gives the exit code.</summary>
    public async Task<int> EindeAsync(TimeSpan hoogstens)
    {
        using var klok = new CancellationTokenSource(hoogstens);
        try
        {
            await proces.WaitForExitAsync(klok.Token);
            await lezers.WaitAsync(klok.Token);
        }
        catch (OperationCanceledException over)
        {
            throw new TimeoutException($"The process did not end within {hoogstens}. Output:\n{Uitvoer}", over);
        }
        return proces.ExitCode;
    }

    /// <summary>kill -9: the process gets no chance to tidy up.</summary>
    public void BreekAf() => proces.Kill();

    public async ValueTask DisposeAsync()
    {
        if (weg) return;
        weg = true;
        if (!proces.HasExited) await SluitAsync();
        proces.Dispose();
    }

    private async Task SluitAsync()
    {
        using var klok = new CancellationTokenSource(EindeTermijn);
        try
        {
            proces.StandardInput.Close();
            await proces.WaitForExitAsync(klok.Token);
        }
        catch (Exception fout) when (fout is OperationCanceledException or IOException)
        {
            proces.Kill(entireProcessTree: true);
        }
    }

    private async Task LeesAllesAsync()
    {
        await Task.WhenAll(LeesAsync(proces.StandardOutput), LeesAsync(proces.StandardError));
        regels.Writer.Complete();
    }

    private async Task LeesAsync(StreamReader bron)
    {
        while (await bron.ReadLineAsync() is { } regel)
        {
            uitvoer.Enqueue(regel);
            regels.Writer.TryWrite(regel);
        }
    }
}
