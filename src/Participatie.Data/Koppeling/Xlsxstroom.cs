using System.IO.Compression;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// A sheet of a workbook as csv: every row of the sheet is one line, so that the number of a line is that of the row. It is read on
/// demand and not kept. Empty rows at the end are left out.
/// </summary>
internal sealed class Xlsxstroom : Vertaalstroom
{
    private readonly string bestand;
    private readonly Xlsxregels regels = new();
    private ZipArchive? zip;
    private Xlsxblad? blad;
    private int gelezen;

    private Xlsxstroom(Levering levering) => bestand = Path.GetFileName(levering.Pad);

    private Xlsxstroom(Levering levering, Bevindingcode code, string detail)
        : this(levering) => Weiger(code, detail);

    /// <summary>The names of its sheets.</summary>
    public IReadOnlyList<string> Bladen { get; private set; } = [];

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
        if (disposing)
        {
            blad?.Dispose();
            zip?.Dispose();
        }

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
            return Weiger(Bevindingcode.XlsxBeschadigd, string.Empty);
        }
    }

    private bool Weiger(Bevindingcode code, string detail)
    {
        Weigering = new Bevinding(code, bestand, 0, detail);
        return false;
    }

    // False when it is no workbook, or one that is refused.
    private bool Begin(Levering levering, Xlsxgrenzen grenzen)
    {
        zip = Open(levering.Pad);
        var controle = new Xlsxcontrole(grenzen, zip);
        if (controle.ZegtTeGroot()) return Weiger(Bevindingcode.XlsxTeGroot, string.Empty);
        var delen = new Xlsxonderdelen(zip);
        if (delen.Werkmap() is not { } pad) return false;
        if (pad.EndsWith(".bin", StringComparison.OrdinalIgnoreCase)) return Weiger(Bevindingcode.XlsxOud, "een binaire werkmap (xlsb)");
        if (controle.Weiger() is { } waarom) return Weiger(waarom.Code, waarom.Detail);
        var werkmap = new Xlsxwerkmap(delen, pad);
        Bladen = [.. werkmap.Namen];
        blad = werkmap.Open(levering.Blad);
        return blad is not null || Weiger(Bevindingcode.XlsxBladOnbekend, $"de bladen zijn {string.Join(", ", werkmap.Namen)}");
    }

    private static ZipArchive Open(string pad)
    {
        var open = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        try
        {
            return new ZipArchive(open);
        }
        catch
        {
            open.Dispose();
            throw;
        }
    }

    private bool Vul()
    {
        while (!regels.Vol && blad!.Lees()) regels.Voeg(blad.Nummer, blad.Cellen);
        return regels.Bytes.Length > 0;
    }
}
