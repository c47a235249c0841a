using System.IO.Compression;
using ExcelDataReader;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// A sheet of a workbook as csv: every row of the sheet is one line, so that the number of a line is that of the row. It is read on
/// demand and not kept. Empty rows at the end are left out.
/// </summary>
internal sealed class Xlsxstroom : Vertaalstroom
{
    private const int MeesteRijen = 1_048_576;
    private const int MeesteKolommen = 16_384;

    private readonly string bestand;
    private readonly Xlsxregels regels = new();
    private IExcelDataReader? blad;
    private int gelezen;

    private Xlsxstroom(Levering levering) => bestand = Path.GetFileName(levering.Pad);

    private Xlsxstroom(Levering levering, Bevindingcode code, string detail)
        : this(levering) => Weiger(code, detail);

    /// <summary>Opens a file when it is a workbook; null when it is something else. The given file stays where it stands.</summary>
    public static Xlsxstroom? OpenWerkmap(Levering levering, FileStream bestand)
    {
        Span<byte> begin = stackalloc byte[8];
        var plaats = bestand.Position;
        var lengte = bestand.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false);
        bestand.Position = plaats;
        if (begin[..lengte].StartsWith("PK\u0003\u0004"u8)) return OpenZip(levering, new Xlsxgrenzen());
        if (begin[..lengte].SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1])) return new Xlsxstroom(levering, Bevindingcode.XlsxOud, string.Empty);
        return levering.Blad.Length > 0 ? new Xlsxstroom(levering, Bevindingcode.XlsxBladOnbekend, "dit bestand heeft geen bladen") : null;
    }

    /// <summary>Opens a zip when it holds a workbook; null when it holds something else.</summary>
    public static Xlsxstroom? OpenZip(Levering levering, Xlsxgrenzen grenzen)
    {
        var stroom = new Xlsxstroom(levering);
        if (stroom.Probeer(() => stroom.Begin(levering, grenzen)) || stroom.Weigering is not null) return stroom;
        stroom.Dispose();
        return null;
    }

    public override int Read(Span<byte> buffer)
    {
        while (gelezen == regels.Bytes.Length)
        {
            gelezen = 0;
            regels.Wis();
            if (Weigering is not null || !Probeer(Vul)) return 0;
        }

        var stuk = regels.Bytes[gelezen..];
        if (stuk.Length > buffer.Length) stuk = stuk[..buffer.Length];
        stuk.CopyTo(buffer);
        gelezen += stuk.Length;
        return stuk.Length;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) blad?.Dispose();
        base.Dispose(disposing);
    }

    // What a broken file does to the libraries that read it is not to be foreseen: it is the file that is refused. Errors of the disk go on.
    private bool Probeer(Func<bool> doe)
    {
        try
        {
            return doe();
        }
        catch (Exception fout) when (fout is EndOfStreamException or (not OutOfMemoryException and not IOException))
        {
            regels.Wis();
            Weiger(Bevindingcode.XlsxBeschadigd, string.Empty);
            return false;
        }
    }

    private void Weiger(Bevindingcode code, string detail) => Weigering = new Bevinding(code, bestand, 0, detail);

    private bool Begin(Levering levering, Xlsxgrenzen grenzen)
    {
        var open = new FileStream(levering.Pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            if (!IsVeiligeWerkmap(open, grenzen)) return false;
            open.Position = 0;
            blad = ExcelReaderFactory.CreateOpenXmlReader(open);
            if (!Kies(levering.Blad)) return false;
            if (blad.RowCount > MeesteRijen || blad.FieldCount > MeesteKolommen) Weiger(Bevindingcode.XlsxBeschadigd, "meer rijen of kolommen dan een blad kan hebben");
            return true;
        }
        finally
        {
            if (blad is null) open.Dispose();
        }
    }

    private bool IsVeiligeWerkmap(Stream open, Xlsxgrenzen grenzen)
    {
        using var zip = new ZipArchive(open, ZipArchiveMode.Read, leaveOpen: true);
        var namen = zip.Entries.Where(deel => deel.FullName.StartsWith("xl/workbook", StringComparison.OrdinalIgnoreCase)).Select(deel => Path.GetExtension(deel.FullName)).ToList();
        if (namen.Contains(".xml", StringComparer.OrdinalIgnoreCase))
        {
            if (new Xlsxcontrole(grenzen).Weiger(zip) is not { } waarom) return true;
            Weiger(waarom.Code, waarom.Detail);
        }
        else if (namen.Contains(".bin", StringComparer.OrdinalIgnoreCase))
        {
            Weiger(Bevindingcode.XlsxOud, "een binaire werkmap (xlsb)");
        }

        return false;
    }

    // Without a name the first sheet that can be seen, or the first when none can.
    private bool Kies(string naam)
    {
        var namen = new List<string>();
        do
        {
            var verborgen = blad!.VisibleState is { } stand && stand.Contains("hidden", StringComparison.OrdinalIgnoreCase);
            if (naam.Length == 0 ? !verborgen : string.Equals(blad.Name, naam, StringComparison.OrdinalIgnoreCase)) return true;
            namen.Add(blad.Name);
        }
        while (blad.NextResult());
        if (naam.Length == 0)
        {
            blad.Reset();
            return true;
        }

        Weiger(Bevindingcode.XlsxBladOnbekend, $"de bladen zijn {string.Join(", ", namen)}");
        return false;
    }

    private bool Vul()
    {
        while (!regels.Vol && blad!.Read()) regels.Voeg(blad);
        return regels.Bytes.Length > 0;
    }
}
