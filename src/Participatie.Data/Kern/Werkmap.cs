using System.Globalization;
using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Participatie.Data.Kern;

/// <summary>
/// A workbook that is written to a stream, sheet by sheet and row by row. The same content gives the same bytes. It is finished when it
/// is disposed; the stream stays open.
/// </summary>
public sealed class Werkmap : IDisposable
{
    private const string Deeltypen = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Pakket = "http://schemas.openxmlformats.org/package/2006/";
    private const string Relatie = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    // The first moment that a zip can hold.
    private static readonly DateTimeOffset Tijd = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<Werkblad> bladen = [];
    private bool dicht;

    /// <summary>Begins a workbook in a stream that can be written.</summary>
    public Werkmap(Stream stroom)
    {
        zip = new ZipArchive(stroom, ZipArchiveMode.Create, leaveOpen: true);
        // Parts are sheets unless they are named: so the list can stand first, before it is known how many sheets there will be.
        SchrijfTekst("[Content_Types].xml", $"""<Types xmlns="{Pakket}content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="{Deeltypen}worksheet+xml"/><Override PartName="/xl/workbook.xml" ContentType="{Deeltypen}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Deeltypen}styles+xml"/></Types>""");
        SchrijfTekst("_rels/.rels", Relaties([("rId1", "officeDocument", "xl/workbook.xml")]));
        SchrijfDeel("xl/styles.xml", Werkmapstijl.Maak());
    }

    /// <summary>Begins a sheet, behind the ones that are there; the sheet before it is finished. The name is made legal and unique.</summary>
    public Werkblad Blad(string naam)
    {
        ObjectDisposedException.ThrowIf(dicht, this);
        if (bladen.Count > 0) bladen[^1].Sluit();
        var deel = Deel(Bladpad(bladen.Count));
        var blad = new Werkblad(Bladnaam.Vrij(naam, [.. bladen.Select(ander => ander.Naam)]), deel, OpenXmlWriter.Create(deel, Codering), bladen.Count == 0);
        bladen.Add(blad);
        return blad;
    }

    /// <summary>Finishes the workbook.</summary>
    public void Dispose()
    {
        if (dicht) return;
        if (bladen.Count == 0) Blad(string.Empty);
        bladen[^1].Sluit();
        dicht = true;
        SchrijfDeel("xl/workbook.xml", new Workbook(new BookViews(new WorkbookView()), new Sheets(bladen.Select(Verwijzing))));
        SchrijfTekst("xl/_rels/workbook.xml.rels", Relaties([.. bladen.Select((_, plaats) => (Kenmerk(plaats), "worksheet", "/" + Bladpad(plaats))), ("stijl", "styles", "/xl/styles.xml")]));
        zip.Dispose();
    }

    private static UTF8Encoding Codering => new(encoderShouldEmitUTF8Identifier: false);

    private static string Bladpad(int plaats) => string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{plaats + 1}.xml");

    private static string Kenmerk(int plaats) => string.Create(CultureInfo.InvariantCulture, $"blad{plaats + 1}");

    private static Sheet Verwijzing(Werkblad blad, int plaats) => new() { Name = blad.Naam, SheetId = (uint)plaats + 1, Id = Kenmerk(plaats) };

    private static string Relaties(IEnumerable<(string Kenmerk, string Soort, string Doel)> relaties) =>
        $"""<Relationships xmlns="{Pakket}relationships">{string.Concat(relaties.Select(relatie => $"<Relationship Id=\"{relatie.Kenmerk}\" Type=\"{Relatie}/{relatie.Soort}\" Target=\"{relatie.Doel}\"/>"))}</Relationships>""";

    private Stream Deel(string naam)
    {
        var deel = zip.CreateEntry(naam, CompressionLevel.Optimal);
        deel.LastWriteTime = Tijd;
        return deel.Open();
    }

    private void SchrijfTekst(string naam, string xml)
    {
        using var deel = Deel(naam);
        deel.Write(Encoding.UTF8.GetBytes("""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""" + xml));
    }

    private void SchrijfDeel(string naam, OpenXmlElement inhoud)
    {
        using var deel = Deel(naam);
        using var writer = OpenXmlWriter.Create(deel, Codering);
        writer.WriteStartDocument(standalone: true);
        writer.WriteElement(inhoud);
    }
}
