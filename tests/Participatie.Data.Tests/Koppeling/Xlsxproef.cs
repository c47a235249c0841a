using System.IO.Compression;
using System.Text;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Workbooks written by hand, part by part, so that the reader is not only tried on what Trede writes itself.</summary>
internal sealed class Xlsxproef
{
    private const string Hoofd = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Kantoor = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Pakket = "http://schemas.openxmlformats.org/package/2006";

    private readonly SortedDictionary<string, string> delen = new(StringComparer.Ordinal);

    /// <summary>One sheet; <paramref name="rijen"/> is what stands in its sheetData.</summary>
    public Xlsxproef(string rijen)
        : this(("Blad1", "", rijen))
    {
    }

    /// <summary>Sheets with their attributes, such as <c>state="hidden"</c>.</summary>
    public Xlsxproef(params (string Naam, string Kenmerken, string Rijen)[] bladen)
    {
        this["[Content_Types].xml"] = $"""<Types xmlns="{Pakket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>""";
        this["_rels/.rels"] = $"""<Relationships xmlns="{Pakket}/relationships"><Relationship Id="rId1" Type="{Kantoor}/officeDocument" Target="xl/workbook.xml"/></Relationships>""";
        this["xl/workbook.xml"] = $"""<workbook xmlns="{Hoofd}" xmlns:r="{Kantoor}"><workbookPr/><sheets>{string.Concat(bladen.Select((blad, plaats) => $"<sheet name=\"{blad.Naam}\" sheetId=\"{plaats + 1}\" r:id=\"b{plaats}\" {blad.Kenmerken}/>"))}</sheets></workbook>""";
        this["xl/_rels/workbook.xml.rels"] = $"""<Relationships xmlns="{Pakket}/relationships">{string.Concat(bladen.Select((_, plaats) => $"<Relationship Id=\"b{plaats}\" Type=\"{Kantoor}/worksheet\" Target=\"worksheets/sheet{plaats}.xml\"/>"))}<Relationship Id="s" Type="{Kantoor}/styles" Target="styles.xml"/><Relationship Id="t" Type="{Kantoor}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""";
        // 1: built-in date; 2: custom date; 3: percentage; 4: text; 5: euro; 6: date with month name; 7: hours beyond a day.
        this["xl/styles.xml"] = $"""<styleSheet xmlns="{Hoofd}"><numFmts count="4"><numFmt numFmtId="164" formatCode="dd-mm-yy"/><numFmt numFmtId="165" formatCode="&quot;€ &quot;#,##0.00;[Red]-&quot;€ &quot;#,##0.00"/><numFmt numFmtId="166" formatCode="[$-413]d\ mmmm\ yyyy;@"/><numFmt numFmtId="167" formatCode="[h]:mm"/></numFmts><cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="49"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>""";
        for (var plaats = 0; plaats < bladen.Length; plaats++) this[$"xl/worksheets/sheet{plaats}.xml"] = $"""<worksheet xmlns="{Hoofd}"><sheetData>{bladen[plaats].Rijen}</sheetData></worksheet>""";
    }

    /// <summary>A part; null takes it out.</summary>
    public string? this[string naam]
    {
        get => delen[naam];
        set
        {
            if (value is null) delen.Remove(naam);
            else delen[naam] = value;
        }
    }

    /// <summary>Rows with inline texts, from row 1.</summary>
    public static string Rijen(params IEnumerable<string> regels) => string.Concat(regels.Select((regel, plaats) => Rij(plaats + 1, regel)));

    /// <summary>One row with inline texts.</summary>
    public static string Rij(int nummer, string regel) =>
        $"<row r=\"{nummer}\">{string.Concat(regel.Split(';').Select((veld, kolom) => veld.Length == 0 ? "" : $"<c r=\"{(char)('A' + kolom)}{nummer}\" t=\"inlineStr\"><is><t>{veld}</t></is></c>"))}</row>";

    /// <summary>Adds texts to which cells point.</summary>
    public Xlsxproef MetTeksten(params IEnumerable<string> items)
    {
        this["xl/sharedStrings.xml"] = $"""<sst xmlns="{Hoofd}">{string.Concat(items.Select(item => $"<si>{item}</si>"))}</sst>""";
        return this;
    }

    public byte[] Bytes(Action<ZipArchive>? meer = null)
    {
        using var stroom = new MemoryStream();
        using (var zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (naam, inhoud) in delen)
            {
                using var deel = zip.CreateEntry(naam).Open();
                deel.Write(Encoding.UTF8.GetBytes(inhoud));
            }

            meer?.Invoke(zip);
        }

        return stroom.ToArray();
    }

    /// <summary>What the sheet is as csv, and why it is refused; null when it is no workbook.</summary>
    public static (string Csv, Bevindingcode? Weigering, string Detail)? Lees(byte[] bestand, string blad = "", Xlsxgrenzen? grenzen = null)
    {
        var pad = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(pad, bestand);
            var levering = new Levering(Proefmap.Wmo, pad, string.Empty) { Blad = blad };
            using var stroom = grenzen is null ? Open(levering) : Xlsxstroom.OpenZip(levering, grenzen);
            if (stroom is null) return null;
            using var lezer = new StreamReader(stroom, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false, leaveOpen: true);
            return (lezer.ReadToEnd(), stroom.Weigering?.Code, stroom.Weigering?.Detail ?? string.Empty);
        }
        finally
        {
            File.Delete(pad);
        }
    }

    public (string Csv, Bevindingcode? Weigering, string Detail) Lees(string blad = "") => Lees(Bytes(), blad)!.Value;

    private static Vertaalstroom? Open(Levering levering)
    {
        using var bestand = new FileStream(levering.Pad, FileMode.Open, FileAccess.Read);
        return Vertaalstroom.Open(levering, bestand);
    }
}
