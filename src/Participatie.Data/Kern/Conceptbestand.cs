using System.Collections.Concurrent;
using System.Globalization;

namespace Participatie.Data.Kern;

/// <summary>
/// A file in the making: written under a name of its own beside its place, readable by the owner only, and given its name when
/// everything has gone well. Otherwise it leaves nothing behind, nor the folder that was made for it.
/// </summary>
public sealed class Conceptbestand : IDisposable
{
    // Folders that were made for files in the making: gone again when nothing stands in them.
    private static readonly ConcurrentDictionary<string, bool> GemaakteMappen = new(StringComparer.Ordinal);

    private readonly string map;
    private readonly string tijdelijk;
    private bool bevestigd;

    /// <summary>Makes the file in a folder, which is made when it is not there.</summary>
    public Conceptbestand(string map)
    {
        this.map = Path.GetFullPath(map);
        if (!Directory.Exists(this.map))
        {
            Directory.CreateDirectory(this.map);
            GemaakteMappen[this.map] = true;
        }

        tijdelijk = Path.Combine(this.map, $".{Guid.NewGuid():N}.tmp");
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Stroom = new Conceptstroom(tijdelijk, opties);
    }

    /// <summary>Where to write.</summary>
    public FileStream Stroom { get; }

    /// <summary>How many bytes there are, once it is made.</summary>
    public long Lengte { get; private set; }

    /// <summary>Puts the file at its place; one that is there is replaced.</summary>
    public void Bevestig(string naam)
    {
        MaakAf();
        File.Move(tijdelijk, Path.Combine(map, naam), overwrite: true);
        bevestigd = true;
    }

    /// <summary>Puts the file at its place; an <see cref="IOException"/> when one is there.</summary>
    public void BevestigNieuw(string naam)
    {
        MaakAf();
        File.Move(tijdelijk, Path.Combine(map, naam), overwrite: false);
        bevestigd = true;
    }

    /// <summary>Puts the file at <c>naam.csv</c>, or <c>naam-2.csv</c> and so on when that is there, and gives the path.</summary>
    public string BevestigVrij(string naam) => BevestigNaast(naam, ".csv");

    /// <summary>The same for a file with another ending, which begins with a point.</summary>
    public string BevestigNaast(string naam, string einde)
    {
        MaakAf();
        for (var nummer = 1; ; nummer++)
        {
            var pad = Path.Combine(map, nummer == 1 ? naam + einde : $"{naam}-{nummer.ToString(CultureInfo.InvariantCulture)}{einde}");
            if (Path.Exists(pad)) continue;
            File.Move(tijdelijk, pad, overwrite: false);
            bevestigd = true;
            return pad;
        }
    }

    /// <summary>Writes everything to the disk. What fails, fails here, before any file has its name.</summary>
    public void MaakAf()
    {
        if (!Stroom.CanWrite) return;
        Lengte = Stroom.Length;
        Stroom.Flush(flushToDisk: true);
        Stroom.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Stroom.Dispose();
        }
        catch (IOException) when (!bevestigd)
        {
            // A full disk refuses the last bytes of a file that is thrown away.
        }

        if (bevestigd) return;
        File.Delete(tijdelijk);
        if (GemaakteMappen.ContainsKey(map) && Directory.Exists(map) && !Directory.EnumerateFileSystemEntries(map).Any())
        {
            Directory.Delete(map);
            GemaakteMappen.TryRemove(map, out _);
        }
    }
}
