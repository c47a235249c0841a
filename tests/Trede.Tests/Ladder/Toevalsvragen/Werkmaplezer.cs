using System.IO.Compression;
using System.Xml.Linq;

namespace Trede.Tests.Ladder;

/// <summary>Reads a sheet of a workbook as any program would: by its name, every cell in its column, as the value the file has.</summary>
internal static class Werkmaplezer
{
    private static readonly XNamespace Blad = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static readonly XNamespace Verwijzing = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IReadOnlyList<string[]> Lees(byte[] werkmap, string naam)
    {
        using var zip = new ZipArchive(new MemoryStream(werkmap));
        var id = Deel(zip, "xl/workbook.xml").Descendants(Blad + "sheet").Single(blad => blad.Attribute("name")!.Value == naam).Attribute(Verwijzing + "id")!.Value;
        var doel = Deel(zip, "xl/_rels/workbook.xml.rels").Elements().Single(een => een.Attribute("Id")!.Value == id).Attribute("Target")!.Value;
        var rijen = Deel(zip, doel.StartsWith('/') ? doel[1..] : "xl/" + doel).Descendants(Blad + "row").Select(rij => rij.Elements(Blad + "c").ToDictionary(Kolom, Waarde)).ToList();
        var breed = rijen.SelectMany(rij => rij.Keys).DefaultIfEmpty(-1).Max() + 1;
        return rijen.ConvertAll(rij => Enumerable.Range(0, breed).Select(kolom => rij.GetValueOrDefault(kolom, string.Empty)).ToArray());
    }

    private static XElement Deel(ZipArchive zip, string naam)
    {
        using var stroom = zip.GetEntry(naam)!.Open();
        return XElement.Load(stroom);
    }

    private static string Waarde(XElement cel) => cel.Attribute("t")?.Value == "inlineStr" ? cel.Element(Blad + "is")!.Value : cel.Element(Blad + "v")!.Value;

    private static int Kolom(XElement cel) => cel.Attribute("r")!.Value.TakeWhile(char.IsAsciiLetter).Aggregate(0, (som, letter) => (som * 26) + letter - 'A' + 1) - 1;
}
