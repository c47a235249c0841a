using System.Threading.Channels;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// The anchors of the audit chains: how far each chain goes, kept in a folder outside the database so that a cut tail is found. An act tells its
/// link and goes on; a task in the background writes the newest, at most five times a second. When it is not certain that the chain continues from
/// the anchor that is there (a restart, another program, a chain that was cut off and grew again), that anchor is kept beside the new one for ever,
/// and a check holds the chain against both.
/// </summary>
public sealed class Ankers : IAsyncDisposable
{
    private static readonly TimeSpan Rust = TimeSpan.FromMilliseconds(200);

    private readonly string map;
    private readonly TimeProvider tijd;
    private readonly Lock slot = new();
    private readonly Dictionary<Gemeentenummer, Ankerstand> standen = [];
    private readonly SemaphoreSlim schrijven = new(1, 1);
    private readonly Channel<bool> wek = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly CancellationTokenSource stop = new();
    private readonly Task taak;

    /// <summary>Keeps anchors in a folder, which is made when the first is written.</summary>
    public Ankers(string map, TimeProvider tijd)
    {
        this.map = Path.GetFullPath(map);
        this.tijd = tijd ?? throw new ArgumentNullException(nameof(tijd));
        taak = Task.Run(SchrijfSteedsAsync);
    }

    /// <summary>Told after each time that something was written or could not be.</summary>
    internal event EventHandler? Geschreven;

    /// <summary>Why the last writing failed, or null: for the watchdog. It is tried again by itself.</summary>
    public Exception? LaatsteFout { get; private set; }

    /// <summary>Where the anchors stand when nothing else is said: beside the folder with keys.</summary>
    public static string Map(string sleutelmap) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(sleutelmap)) + "-ankers";

    /// <summary>Tells that a link has been stored. Returns at once and never fails.</summary>
    public void Meld(Auditschakel schakel)
    {
        ArgumentNullException.ThrowIfNull(schakel);
        lock (slot)
        {
            if (!standen.TryGetValue(schakel.Gemeente, out var stand)) standen[schakel.Gemeente] = stand = new Ankerstand();
            stand.Meld(schakel);
        }

        wek.Writer.TryWrite(true);
    }

    /// <summary>Writes everything that was told until now, and only then returns. What fails, fails here.</summary>
    public async Task FlushAsync(CancellationToken annuleer = default)
    {
        await schrijven.WaitAsync(annuleer);
        try
        {
            SchrijfAlles();
            LaatsteFout = null;
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SleutelException)
        {
            LaatsteFout = fout;
            throw;
        }
        finally
        {
            schrijven.Release();
            Geschreven?.Invoke(this, EventArgs.Empty);
        }
    }

    /// <summary>The anchors of a municipality as they stand in the folder; none when nothing was ever written. A damaged file is an error.</summary>
    public static IReadOnlyList<Auditkop> Lees(string map, Gemeentenummer gemeente) => Ankerbestand.Lees(map, gemeente);

    /// <summary>The municipalities of which there are anchors in the folder.</summary>
    public static IReadOnlyList<Gemeentenummer> Gemeenten(string map) => Ankerbestand.Gemeenten(map);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        wek.Writer.TryComplete();
        await stop.CancelAsync();
        await taak;
        try
        {
            await FlushAsync();
        }
        catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SleutelException)
        {
            // The anchors that are there stay true; LaatsteFout tells.
        }

        stop.Dispose();
        schrijven.Dispose();
    }

    private async Task SchrijfSteedsAsync()
    {
        try
        {
            while (await wek.Reader.WaitToReadAsync(stop.Token))
            {
                wek.Reader.TryRead(out _);
                try
                {
                    await FlushAsync(stop.Token);
                }
                catch (Exception fout) when (fout is IOException or UnauthorizedAccessException or SleutelException)
                {
                    wek.Writer.TryWrite(true);
                }

                await Task.Delay(Rust, tijd, stop.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The end of the program; what is left is written by DisposeAsync.
        }
    }

    private void SchrijfAlles()
    {
        List<(Gemeentenummer Gemeente, Ankerstand Stand)> vuil;
        lock (slot) vuil = [.. standen.Where(paar => paar.Value.IsVuil).Select(paar => (paar.Key, paar.Value))];
        foreach (var (gemeente, stand) in vuil)
        {
            var opSchijf = Ankerbestand.Lees(map, gemeente);
            IReadOnlyList<Auditkop> nieuw;
            long versie;
            lock (slot) (nieuw, versie) = stand.Samen(opSchijf);
            Ankerbestand.Schrijf(map, gemeente, nieuw);
            lock (slot) stand.Geschreven(nieuw, versie);
        }
    }
}
