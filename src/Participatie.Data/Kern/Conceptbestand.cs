using System.Globalization;

namespace Participatie.Data.Kern;

/// <summary>
/// A file in the making: written under a name of its own beside its place, readable by the owner only, and given its name when
/// everything has gone well. Otherwise it leaves nothing behind, nor the folder that was made for it.
/// </summary>
public sealed class Conceptbestand : IDisposable
{
    private readonly string map;
    private readonly string tijdelijk;
    private readonly bool mapGemaakt;
    private bool bevestigd;

    /// <summary>Makes the file in a folder, which is made when it is not there.</summary>
    public Conceptbestand(string map)
    {
        this.map = Path.GetFullPath(map);
        mapGemaakt = !Directory.Exists(this.map);
        if (mapGemaakt) Directory.CreateDirectory(this.map);
        tijdelijk = Path.Combine(this.map, $".{Guid.NewGuid():N}.tmp");
        var opties = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None };
        if (!OperatingSystem.IsWindows()) opties.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Stroom = new FileStream(tijdelijk, opties);
    }

    /// <summary>Where to write.</summary>
    public FileStream Stroom { get; }

    /// <summary>Puts the file at its place; one that is there is replaced.</summary>
    public void Bevestig(string naam)
    {
        Sluit();
        File.Move(tijdelijk, Path.Combine(map, naam), overwrite: true);
        bevestigd = true;
    }

    /// <summary>Puts the file at <c>naam.csv</c>, or <c>naam-2.csv</c> and so on when that is there, and gives the path.</summary>
    public string BevestigVrij(string naam)
    {
        Sluit();
        for (var nummer = 1; ; nummer++)
        {
            var pad = Path.Combine(map, nummer == 1 ? $"{naam}.csv" : $"{naam}-{nummer.ToString(CultureInfo.InvariantCulture)}.csv");
            if (Path.Exists(pad)) continue;
            File.Move(tijdelijk, pad, overwrite: false);
            bevestigd = true;
            return pad;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Stroom.Dispose();
        if (bevestigd) return;
        File.Delete(tijdelijk);
        if (mapGemaakt && !Directory.EnumerateFileSystemEntries(map).Any()) Directory.Delete(map);
    }

    // What is not on the disk by now would get lost with the name already given.
    private void Sluit()
    {
        if (Stroom.CanWrite) Stroom.Flush(flushToDisk: true);
        Stroom.Dispose();
    }
}
