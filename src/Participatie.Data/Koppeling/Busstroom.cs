using System.Text;
using System.Xml;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// A BUS delivery in XML as csv: first the line where the element begins, then the fields of the layout, a row for each person on each
/// benefit. Read from front to back, without DTD and with bounds, so that no file can fill the memory.
/// </summary>
internal sealed class Busstroom : Vertaalstroom
{
    /// <summary>The name of the first column: the line in the XML file.</summary>
    public const string Regelkolom = "regel";

    private const int Vulling = 1 << 16;

    private readonly FileStream open;
    private readonly string naam;
    private readonly Buslayout layout;
    private readonly Grensstroom bestand;
    private readonly XmlReader xml;
    private readonly BusXmlReader lezer;
    private readonly MemoryStream regels = new();
    private bool einde;

    private Busstroom(Levering levering, FileStream open, Buslayout layout)
    {
        this.open = open;
        naam = Path.GetFileName(levering.Pad);
        this.layout = layout;
        bestand = new Grensstroom(open);
        xml = XmlReader.Create(bestand, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
        });
        lezer = new BusXmlReader(xml, layout, bestand);
        Schrijf(Regelkolom, layout.Velden.Select(veld => veld.Naam));
        regels.Position = 0;
    }

    public override IReadOnlyList<Bevindingtelling> Bevindingen =>
        lezer.Onbekend.Count == 0 ? [] : [new(Bevindingcode.KolomOnbekend, lezer.Onbekend.Count, 0, string.Join(", ", lezer.Onbekend))];

    /// <summary>Opens a file of which the first sign is that of XML; null for another. The file stays where it stands.</summary>
    public static Busstroom? Probeer(Levering levering, FileStream open)
    {
        Span<byte> begin = stackalloc byte[4096];
        begin = begin[..RandomAccess.Read(open.SafeFileHandle, begin, 0)];
        foreach (var mark in new[] { Encoding.UTF8, Encoding.UTF32, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            if (!begin.StartsWith(mark.Preamble)) continue;
            begin = begin[mark.Preamble.Length..];
            break;
        }

        var eerste = begin.IndexOfAnyExcept("\0 \t\r\n"u8);
        if (eerste < 0 || begin[eerste] != '<') return null;
        return new Busstroom(levering, open, BusLayouts.Zoek(levering.Profiel) ?? BusLayouts.Alle[0]);
    }

    public override int Read(Span<byte> buffer)
    {
        if (regels.Position == regels.Length && !einde) Vul();
        return regels.Read(buffer);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            xml.Dispose();
            bestand.Dispose();
            regels.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Vul()
    {
        regels.SetLength(0);
        try
        {
            while (regels.Length < Vulling && !einde)
            {
                if (lezer.Volgende() is not { } rijen) einde = true;
                else foreach (var rij in rijen) Schrijf(rij.Regel.ToString(System.Globalization.CultureInfo.InvariantCulture), rij.Waarden);
            }

            if (einde && !lezer.Herkend) Weiger(Math.Max(lezer.EersteRecord, lezer.Beginregel), $"er staat geen {layout.Record[0]} in met velden van de BUS");
        }
        catch (XmlException fout)
        {
            Weiger(fout.LineNumber > 0 ? fout.LineNumber : Math.Max(lezer.Regel, Dtdregel()), string.Empty);
        }

        regels.Position = 0;
    }

    // That there is a DTD is said without a line; it can only stand before the first element.
    private int Dtdregel()
    {
        if (lezer.Beginregel > 0) return 0;
        var begin = new char[Vulling];
        using var tekst = new StreamReader(new Grensstroom(open));
        var gelezen = begin.AsSpan(0, tekst.ReadBlock(begin));
        var dtd = gelezen.IndexOf("<!DOCTYPE");
        return dtd < 0 ? 0 : 1 + gelezen[..dtd].Count('\n');
    }

    private void Weiger(int regel, string detail)
    {
        einde = true;
        regels.SetLength(0);
        Weigering = new Bevinding(Bevindingcode.XmlOnleesbaar, naam, Math.Max(regel, 1), detail);
    }

    private void Schrijf(string eerste, IEnumerable<string?> waarden)
    {
        var regel = new StringBuilder(eerste);
        foreach (var waarde in waarden)
        {
            regel.Append(';');
            if (waarde is null) continue;
            if (waarde.AsSpan().ContainsAny(';', '"')) regel.Append('"').Append(waarde.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
            else regel.Append(waarde);
        }

        regels.Write(Encoding.UTF8.GetBytes(regel.Append('\n').ToString()));
    }
}
