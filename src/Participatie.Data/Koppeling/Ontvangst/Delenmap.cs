using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The folder with files that come in by parts, so that a connection that breaks costs one part and no more. Every part lies there encrypted; a part that came in
/// half is not kept.
/// </summary>
/// <param name="map">The folder; made when there is something to keep.</param>
/// <param name="sleutels">The keys.</param>
public sealed class Delenmap(string map, Sleutelbos sleutels)
{
    private const string Opdrachtnaam = "opdracht.trede";

    private readonly ConcurrentDictionary<Guid, bool> bezig = new();

    /// <summary>Begins one, unless it was begun already.</summary>
    public async Task BeginAsync(Guid id, string opdracht, CancellationToken stop)
    {
        if (File.Exists(Path.Combine(Map(id), Opdrachtnaam))) return;
        MaakMap(map);
        MaakMap(Map(id));
        using var tekst = new MemoryStream(Encoding.UTF8.GetBytes(opdracht));
        await BewaarAsync(id, tekst, _ => Opdrachtnaam, long.MaxValue, stop);
    }

    /// <summary>How far one is; null when it is not there.</summary>
    public async Task<Deelontvangst?> LeesAsync(Guid id, CancellationToken stop)
    {
        if (!File.Exists(Path.Combine(Map(id), Opdrachtnaam))) return null;
        await using var geheim = Open(Path.Combine(Map(id), Opdrachtnaam));
        await using var open = new KopieReader(geheim, sleutels);
        using var lezer = new StreamReader(open);
        return new Deelontvangst(await lezer.ReadToEndAsync(stop), Delen(id).Sum(deel => deel.Bytes));
    }

    /// <summary>Adds the next part, of at most so many bytes; null when another part of it is coming in, or when it is not the next one.</summary>
    public async Task<long?> VoegAsync(Guid id, long vanaf, Stream inhoud, long grens, CancellationToken stop)
    {
        if (!bezig.TryAdd(id, value: true)) return null;
        try
        {
            if (Delen(id).Sum(deel => deel.Bytes) != vanaf) return null;
            return vanaf + await BewaarAsync(id, inhoud, bytes => string.Create(CultureInfo.InvariantCulture, $"{vanaf:D13}-{bytes}.trede"), grens, stop);
        }
        finally
        {
            bezig.TryRemove(id, out _);
        }
    }

    /// <summary>Everything that came in, from front to back.</summary>
    public Stream Lees(Guid id) => new Delenstroom([.. Delen(id).Select(deel => deel.Pad)], Open, geheim => new KopieReader(geheim, sleutels));

    /// <summary>Throws one away; one that is not there is no fault.</summary>
    public void Weg(Guid id)
    {
        if (Directory.Exists(Map(id))) Directory.Delete(Map(id), recursive: true);
    }

    /// <summary>The ones that are there.</summary>
    public IReadOnlyList<Guid> Alle() => !Directory.Exists(map) ? []
        : [.. Directory.EnumerateDirectories(map).Select(pad => Guid.TryParse(Path.GetFileName(pad), out var id) ? id : Guid.Empty).Where(id => id != Guid.Empty)];

    private async Task<long> BewaarAsync(Guid id, Stream inhoud, Func<long, string> naam, long grens, CancellationToken stop)
    {
        using var concept = new Conceptbestand(Map(id));
        long bytes = 0;
        await using (var geheim = new KopieWriter(concept.Stroom, sleutels))
        {
            var brok = new byte[1 << 16];
            for (int gelezen; (gelezen = await inhoud.ReadAsync(brok, stop)) > 0;)
            {
                bytes += gelezen;
                if (bytes > grens) throw new OntvangstTeGrootException(grens);
                await geheim.WriteAsync(brok.AsMemory(0, gelezen), stop);
            }

            geheim.Voltooi();
        }

        concept.BevestigNieuw(naam(bytes));
        return bytes;
    }

    private List<(string Pad, long Bytes)> Delen(Guid id) => !Directory.Exists(Map(id)) ? []
        : [.. Directory.EnumerateFiles(Map(id), "*-*.trede").Order(StringComparer.Ordinal)
            .Select(pad => (pad, long.Parse(Path.GetFileNameWithoutExtension(pad)[14..], CultureInfo.InvariantCulture)))];

    private string Map(Guid id) => Path.Combine(map, id.ToString("N"));

    private static FileStream Open(string pad) => new(pad, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan | FileOptions.Asynchronous);

    private static void MaakMap(string pad)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(pad);
        else Directory.CreateDirectory(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
