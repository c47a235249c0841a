using System.IO.Compression;

namespace Participatie.Data.Kern;

/// <summary>Where files are that left a program, to be read again: a folder, or a zip. The other side of <see cref="Uitvoerdoel"/>.</summary>
public sealed class Uitvoerbron : IDisposable
{
    private readonly string? map;
    private readonly ZipArchive? zip;

    private Uitvoerbron(string? map, ZipArchive? zip, IReadOnlyList<string> namen) => (this.map, this.zip, Namen) = (map, zip, namen);

    /// <summary>The names of the files, in ordinal order.</summary>
    public IReadOnlyList<string> Namen { get; }

    /// <summary>Opens a folder or a zip; an <see cref="IOException"/> when there is neither, an <see cref="InvalidDataException"/> when the file is no zip.</summary>
    public static Uitvoerbron Open(string pad)
    {
        if (Directory.Exists(pad))
            return new Uitvoerbron(pad, null, [.. Directory.EnumerateFiles(pad).Select(een => Path.GetFileName(een)).Order(StringComparer.Ordinal)]);
        var stroom = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read);
        try
        {
            var archief = new ZipArchive(stroom, ZipArchiveMode.Read);
            return new Uitvoerbron(null, archief, [.. archief.Entries.Select(deel => deel.FullName).Order(StringComparer.Ordinal)]);
        }
        catch
        {
            stroom.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file; null when it is not there.</summary>
    public Stream? Lees(string naam) => !Namen.Contains(naam, StringComparer.Ordinal) ? null
        : zip is not null ? zip.GetEntry(naam)!.Open()
        : new FileStream(Path.Combine(map!, naam), FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);

    /// <inheritdoc/>
    public void Dispose() => zip?.Dispose();
}
