using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Participatie.Bench;

/// <summary>A web server that runs as a process of its own on a free port of this machine, watched from outside.</summary>
internal sealed partial class Serverproces : IDisposable
{
    private const double TikkenPerSeconde = 100;
    private const int Regels = 60;
    private static readonly TimeSpan Startgrens = TimeSpan.FromSeconds(60);

    private readonly Process proces;
    private readonly string werkmap;
    private readonly Queue<string> gezegd = [];

    private Serverproces(Process proces, string werkmap)
    {
        this.proces = proces;
        this.werkmap = werkmap;
    }

    /// <summary>When the process was started, as <see cref="Stopwatch.GetTimestamp"/>.</summary>
    public long Gestart { get; private init; }

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; private set; } = null!;

    /// <summary>The seconds of processor time so far.</summary>
    public double Rekentijd
    {
        get
        {
            var stat = File.ReadAllText(Proc("stat"));
            var velden = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            return (double.Parse(velden[11], CultureInfo.InvariantCulture) + double.Parse(velden[12], CultureInfo.InvariantCulture)) / TikkenPerSeconde;
        }
    }

    /// <summary>The peak resident memory so far, in MB.</summary>
    public double PiekMb => Machine.Getal(Proc("status"), "VmHWM") * 1024 / 1e6;

    /// <summary>The resident memory now, in MB.</summary>
    public double NuMb => Machine.Getal(Proc("status"), "VmRSS") * 1024 / 1e6;

    /// <summary>The product on a database. Only what guards against many sign-ins from one address is set wider, because all users are on this machine.</summary>
    public static Task<Serverproces> StartAsync(string trede, string werkmap, Meetdatabase database) => StartAsync(trede, [], werkmap, new Dictionary<string, string>(Omgeving(database), StringComparer.Ordinal)
    {
        ["Trede__TweedeFactor"] = "Toegestaan",
        ["Trede__Web__AanmeldingenPerMinuut"] = "1000000",
        ["Trede__Web__VerzoekenPerSeconde"] = "1000000",
        ["Trede__Web__VerzoekenIneens"] = "1000000",
    });

    /// <summary>What a program of ours is told of a database.</summary>
    public static IReadOnlyDictionary<string, string> Omgeving(Meetdatabase database) => new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["TREDE_DATABASE"] = database.Keuze.Verbinding,
        ["TREDE_SLEUTELS"] = database.Keuze.Sleutelmap,
        ["TREDE_ONTVANGST"] = database.Keuze.Ontvangst,
    };

    /// <summary>Any program that says where it listens.</summary>
    public static async Task<Serverproces> StartAsync(string program, IReadOnlyList<string> woorden, string werkmap, IReadOnlyDictionary<string, string> omgeving)
    {
        var opdracht = new ProcessStartInfo(program, woorden) { UseShellExecute = false, WorkingDirectory = werkmap, RedirectStandardOutput = true, RedirectStandardError = true };
        opdracht.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        foreach (var (naam, waarde) in omgeving) opdracht.Environment[naam] = waarde;
        var gestart = Stopwatch.GetTimestamp();
        var server = new Serverproces(Process.Start(opdracht) ?? throw new BenchException($"{Path.GetFileName(program)} does not start."), werkmap) { Gestart = gestart };
        try
        {
            await server.WachtAsync();
            return server;
        }
        catch
        {
            server.Dispose();
            throw;
        }
    }

    /// <summary>Ends it in good order.</summary>
    public void Stop()
    {
        if (proces.HasExited) throw new BenchException($"The server ended by itself with exit code {proces.ExitCode}:\n{Gezegd()}");
        Kindproces.Run("kill", werkmap, "-TERM", proces.Id.ToString(CultureInfo.InvariantCulture));
        if (!proces.WaitForExit(TimeSpan.FromSeconds(20))) throw new BenchException("The server does not stop.");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!proces.HasExited) proces.Kill(entireProcessTree: true);
        proces.Dispose();
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Adresvorm();

    private async Task WachtAsync()
    {
        var adres = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        proces.OutputDataReceived += (_, deel) => Hoor(deel.Data, adres);
        proces.ErrorDataReceived += (_, deel) => Hoor(deel.Data, null);
        proces.BeginOutputReadLine();
        proces.BeginErrorReadLine();
        var eerste = await Task.WhenAny(adres.Task, proces.WaitForExitAsync(), Task.Delay(Startgrens));
        Adres = eerste == adres.Task ? await adres.Task : throw new BenchException($"The server does not say where it listens:\n{Gezegd()}");
    }

    private void Hoor(string? regel, TaskCompletionSource<Uri>? adres)
    {
        if (regel is null) return;
        lock (gezegd)
        {
            gezegd.Enqueue(regel);
            if (gezegd.Count > Regels) gezegd.Dequeue();
        }

        if (adres is not null && Adresvorm().Match(regel) is { Success: true } plaats) adres.TrySetResult(new Uri(plaats.Value));
    }

    /// <summary>The last lines that it wrote.</summary>
    public string Gezegd()
    {
        lock (gezegd) return string.Join('\n', gezegd);
    }

    private string Proc(string naam) => $"/proc/{proces.Id.ToString(CultureInfo.InvariantCulture)}/{naam}";
}
