using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Participatie.Bench;

/// <summary>
/// A workbook with a million rows as spreadsheets save it: a BSN is a number, a day is a number that looks like a day, and each text stands
/// once in a list beside the sheet. The same rows as csv beside it.
/// </summary>
internal static class Miljoenwerkmap
{
    /// <summary>How many rows.</summary>
    public const int Rijen = 1_000_000;

    /// <summary>The workbook.</summary>
    public const string Werkmap = "miljoen.xlsx";

    /// <summary>The same rows.</summary>
    public const string Csv = "miljoen.csv";

    private const string Hoofd = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + "\n";
    private const string Blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Deeltype = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    private const string Pakket = "http://schemas.openxmlformats.org/package/2006";
    private const string Relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly int Dagnul = new DateOnly(1899, 12, 30).DayNumber;

    /// <summary>Makes both from the first rows of an export, each with a mark of its own.</summary>
    public static void Maak(string map, string export)
    {
        using var csv = new StreamWriter(Path.Combine(map, Csv));
        using var zip = new ZipArchive(File.Create(Path.Combine(map, Werkmap)), ZipArchiveMode.Create);
        Deel(zip, "[Content_Types].xml", $"""<Types xmlns="{Pakket}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Deeltype}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="{Deeltype}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="{Deeltype}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="{Deeltype}.sharedStrings+xml"/></Types>""");
        Deel(zip, "_rels/.rels", $"""<Relationships xmlns="{Pakket}/relationships"><Relationship Id="rId1" Type="{Relatie}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Deel(zip, "xl/workbook.xml", $"""<workbook xmlns="{Blad}" xmlns:r="{Relatie}"><sheets><sheet name="Metingen" sheetId="1" r:id="rId1"/></sheets></workbook>""");
        Deel(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Pakket}/relationships"><Relationship Id="rId1" Type="{Relatie}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relatie}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="{Relatie}/sharedStrings" Target="sharedStrings.xml"/></Relationships>""");
        Deel(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Blad}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" xfId="0"/><xf numFmtId="14" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>""");
        Dictionary<string, int> teksten = new(Rijen, StringComparer.Ordinal);
        var cellen = SchrijfBlad(zip, csv, export, teksten);
        SchrijfTeksten(zip, teksten, cellen);
    }

    private static int SchrijfBlad(ZipArchive zip, StreamWriter csv, string export, Dictionary<string, int> teksten)
    {
        using var lezer = new StreamReader(export);
        using var uit = Open(zip, "xl/worksheets/sheet1.xml");
        var kop = lezer.ReadLine() + ";bronkenmerk";
        csv.Write(kop + "\n");
        uit.Write($"""{Hoofd}<worksheet xmlns="{Blad}"><sheetData>""");
        var cellen = SchrijfRij(uit, kop.Split(';'), 1, teksten, isKop: true);
        for (var rij = 1; rij <= Rijen; rij++)
        {
            var regel = lezer.ReadLine() ?? throw new BenchException("The export has too few rows.");
            var inhoud = string.Create(CultureInfo.InvariantCulture, $"{regel.Replace("\"", string.Empty, StringComparison.Ordinal)};RI{rij:0000000}-01");
            var velden = Velden(inhoud, regel);
            csv.Write(string.Join(';', velden) + "\n");
            cellen += SchrijfRij(uit, velden, rij + 1, teksten, isKop: false);
        }

        uit.Write("</sheetData></worksheet>");
        return cellen;
    }

    private static string[] Velden(string inhoud, string regel)
    {
        var velden = inhoud.Split(';');
        return velden.Length == 8 ? velden : throw new BenchException($"A row of the export has {velden.Length - 1} fields and not 7: {regel}");
    }

    private static int SchrijfRij(StreamWriter uit, string[] velden, int rij, Dictionary<string, int> teksten, bool isKop)
    {
        var cellen = 0;
        uit.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{rij}\">"));
        for (var kolom = 0; kolom < velden.Length; kolom++)
        {
            if (velden[kolom].Length == 0) continue;
            var plaats = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + kolom)}{rij}");
            if (!isKop && kolom == 0)
            {
                uit.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{plaats}\"><v>{int.Parse(velden[0], CultureInfo.InvariantCulture)}</v></c>"));
            }
            else if (!isKop && kolom == 1)
            {
                uit.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{plaats}\" s=\"1\"><v>{DateOnly.ParseExact(velden[1], "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber - Dagnul}</v></c>"));
            }
            else
            {
                if (!teksten.TryGetValue(velden[kolom], out var nummer)) teksten.Add(velden[kolom], nummer = teksten.Count);
                uit.Write(string.Create(CultureInfo.InvariantCulture, $"<c r=\"{plaats}\" t=\"s\"><v>{nummer}</v></c>"));
                cellen++;
            }
        }

        uit.Write("</row>");
        return cellen;
    }

    private static void SchrijfTeksten(ZipArchive zip, Dictionary<string, int> teksten, int cellen)
    {
        using var uit = Open(zip, "xl/sharedStrings.xml");
        uit.Write(string.Create(CultureInfo.InvariantCulture, $"""{Hoofd}<sst xmlns="{Blad}" count="{cellen}" uniqueCount="{teksten.Count}">"""));
        foreach (var tekst in teksten.OrderBy(paar => paar.Value).Select(paar => paar.Key)) uit.Write($"<si><t>{tekst}</t></si>");
        uit.Write("</sst>");
    }

    private static void Deel(ZipArchive zip, string naam, string xml)
    {
        using var uit = Open(zip, naam);
        uit.Write(Hoofd + xml);
    }

    private static StreamWriter Open(ZipArchive zip, string naam) => new(zip.CreateEntry(naam, CompressionLevel.Optimal).Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 16);
}
