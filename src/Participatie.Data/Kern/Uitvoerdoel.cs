using System.IO.Compression;

namespace Participatie.Data.Kern;

/// <summary>
/// Where files go that leave the program: a folder, or one zip in a stream. Written one after the other; in a folder nothing has its name before everything is written,
/// and every file is readable by the owner only.
/// </summary>
public sealed class Uitvoerdoel : IDisposable
{
    // A zip knows no moment before this one, and the same content gives the same bytes.
    private static readonly DateTimeOffset Tijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string? map;
    private readonly ZipArchive? zip;
    private readonly List<(string Naam, Conceptbestand Bestand)> bestanden = [];

    private Uitvoerdoel(string? map, ZipArchive? zip) => (this.map, this.zip) = (map, zip);

    /// <summary>A folder, which is made when it is not there.</summary>
    public static Uitvoerdoel InMap(string map) => new(map, null);

    /// <summary>A zip in a stream, which stays open.</summary>
    public static Uitvoerdoel InZip(Stream stroom) => new(null, new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true));

    /// <summary>Begins a file. The stream is to be disposed before the next file begins.</summary>
    public Stream Begin(string naam)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(naam);
        if (!string.Equals(Path.GetFileName(naam), naam, StringComparison.Ordinal)) throw new ArgumentException("A file that leaves has a name and no folder.", nameof(naam));
        if (zip is not null)
        {
            var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
            deel.LastWriteTime = Tijd;
            return deel.Open();
        }

        var concept = new Conceptbestand(map!);
        bestanden.Add((naam, concept));
        return new Onafgesloten(concept.Stroom);
    }

    /// <summary>Writes everything to the disk, before any file has its name.</summary>
    public void MaakAf()
    {
        zip?.Dispose();
        foreach (var (_, bestand) in bestanden) bestand.MaakAf();
    }

    /// <summary>Gives the files in a folder their names; an <see cref="IOException"/> when one is there.</summary>
    public void Bevestig()
    {
        MaakAf();
        foreach (var (naam, bestand) in bestanden) bestand.BevestigNieuw(naam);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        zip?.Dispose();
        foreach (var (_, bestand) in bestanden) bestand.Dispose();
    }

    // Who writes a file closes it; a file in the making stays open until all are written.
    private sealed class Onafgesloten(Stream stroom) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => stroom.Length;

        public override long Position
        {
            get => stroom.Position;
            set => throw new NotSupportedException();
        }

        public override void Flush() => stroom.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => stroom.Write(buffer, offset, count);

        public override void Write(ReadOnlySpan<byte> buffer) => stroom.Write(buffer);
    }
}
