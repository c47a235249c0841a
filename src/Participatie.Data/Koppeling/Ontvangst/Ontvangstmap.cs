using System.Security.Cryptography;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The folder with files that were received and are not done with. They hold BSNs, so they lie there encrypted, under a name that says nothing; to be read one is
/// unpacked beside it for as long as that takes, for the owner only.
/// </summary>
/// <param name="map">The folder; made when there is something to keep.</param>
/// <param name="sleutels">The keys.</param>
public sealed class Ontvangstmap(string map, Sleutelbos sleutels)
{
    private const int Brok = 1 << 16;

    /// <summary>The folder.</summary>
    public string Map => map;

    private string Werkmap => Path.Combine(map, "werk");

    /// <summary>Keeps what comes in, in pieces; an <see cref="OntvangstTeGrootException"/> when there is more of it than <paramref name="grens"/> bytes.</summary>
    public async Task<Ontvangenbestand> BewaarAsync(Stream inhoud, long grens, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(inhoud);
        MaakMap(map);
        var naam = Guid.NewGuid();
        using var concept = new Conceptbestand(map);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long bytes = 0;
        await using (var geheim = new KopieWriter(concept.Stroom, sleutels))
        {
            var brok = new byte[Brok];
            for (int gelezen; (gelezen = await inhoud.ReadAsync(brok, stop)) > 0;)
            {
                bytes += gelezen;
                if (bytes > grens) throw new OntvangstTeGrootException(grens);
                hash.AppendData(brok, 0, gelezen);
                await geheim.WriteAsync(brok.AsMemory(0, gelezen), stop);
            }

            geheim.Voltooi();
        }

        concept.BevestigNieuw(Naam(naam));
        return new Ontvangenbestand(naam, hash.GetHashAndReset(), bytes);
    }

    /// <summary>Unpacks a file to be read, with the ending of the name that it was handed in under; null when it is no longer there.</summary>
    public async Task<Leesbestand?> OpenAsync(Guid naam, string bestandsnaam, CancellationToken stop)
    {
        if (!File.Exists(Pad(naam))) return null;
        MaakMap(map);
        MaakMap(Werkmap);
        var uitgepakt = new Leesbestand(Path.Combine(Werkmap, Guid.NewGuid().ToString("N")), Ending(bestandsnaam));
        try
        {
            await using var geheim = new FileStream(Pad(naam), FileMode.Open, FileAccess.Read, FileShare.Read, Brok, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await using var open = new KopieReader(geheim, sleutels);
            await uitgepakt.VulAsync(open, stop);
            return uitgepakt;
        }
        catch
        {
            uitgepakt.Dispose();
            throw;
        }
    }

    /// <summary>Whether a file is there.</summary>
    public bool Heeft(Guid naam) => File.Exists(Pad(naam));

    /// <summary>Throws a file away; one that is not there is no fault.</summary>
    public void Weg(Guid naam) => File.Delete(Pad(naam));

    /// <summary>Throws a file away that came in before a moment: one that only just came in may be about to be written down.</summary>
    public void Weg(Guid naam, DateTimeOffset voor)
    {
        var pad = Pad(naam);
        if (File.Exists(pad) && File.GetLastWriteTimeUtc(pad) < voor.UtcDateTime) File.Delete(pad);
    }

    /// <summary>Throws away what a program that died left unpacked or half received. Only for who starts up: what is in use is thrown away too.</summary>
    public void RuimOp()
    {
        if (!Directory.Exists(map)) return;
        if (Directory.Exists(Werkmap)) Directory.Delete(Werkmap, recursive: true);
        foreach (var half in Directory.EnumerateFiles(map, ".*.tmp")) File.Delete(half);
    }

    /// <summary>The files that are there.</summary>
    public IReadOnlyList<Guid> Alle() => !Directory.Exists(map) ? []
        : [.. Directory.EnumerateFiles(map, "*.trede").Select(pad => Guid.TryParse(Path.GetFileNameWithoutExtension(pad), out var naam) ? naam : Guid.Empty).Where(naam => naam != Guid.Empty)];

    private static string Naam(Guid naam) => $"{naam:N}.trede";

    private string Pad(Guid naam) => Path.Combine(map, Naam(naam));

    // How a file is read depends on its ending, so only endings that mean something are kept.
    private static string Ending(string bestandsnaam)
    {
        var ending = Path.GetExtension(bestandsnaam).ToLowerInvariant();
        return ending is ".xlsx" or ".xml" or ".csv" ? ending : ".txt";
    }

    private static void MaakMap(string pad)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(pad);
        else Directory.CreateDirectory(pad, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
