using System.Text;
using System.Xml;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Reads the persons on benefits from an XML file, one benefit at a time. A field is an element or an attribute, at any depth; an element
/// with a BSN in it is a person, who takes over what the elements around it say.
/// </summary>
internal sealed class BusXmlReader(XmlReader xml, Buslayout layout, Grensstroom bestand)
{
    /// <summary>How many characters a value may have.</summary>
    public const int LangsteWaarde = 4000;

    private const int GrootsteDiepte = 64;
    private const int GrootsteRecord = 1_000_000;
    private const int Waardelast = 64;
    private const int MeesteOnbekend = 20;

    private readonly Busnamen namen = new(layout);
    private readonly int bsn = layout.Plaats(Buslayout.Bsn);
    private readonly int[] eigen = [layout.Plaats(Buslayout.Bsn), layout.Plaats(Buslayout.Geboortedatum), layout.Plaats(Buslayout.Geslacht)];
    private readonly List<Buselement> open = [];
    private readonly List<string> onbekend = [];
    private readonly StringBuilder tekst = new();
    private readonly char[] stuk = new char[1024];
    private List<Busrij> klaar = [];
    private int grootte;

    /// <summary>The line of what was read last.</summary>
    public int Regel { get; private set; }

    /// <summary>The line of the first element.</summary>
    public int Beginregel { get; private set; }

    /// <summary>The line of the first benefit; 0 as long as there was none.</summary>
    public int EersteRecord { get; private set; }

    /// <summary>Whether a benefit held a field of the layout.</summary>
    public bool Herkend { get; private set; }

    /// <summary>Elements within benefits that are no field, the first few by name.</summary>
    public IReadOnlyList<string> Onbekend => onbekend;

    /// <summary>The persons of the next benefit; null at the end. Gives an <see cref="XmlException"/> for what cannot be read.</summary>
    public IReadOnlyList<Busrij>? Volgende()
    {
        klaar = [];
        while (klaar.Count == 0)
        {
            bestand.Stuk();
            if (!xml.Read()) return null;
            Regel = ((IXmlLineInfo)xml).LineNumber;
            switch (xml.NodeType)
            {
                case XmlNodeType.Element:
                    Begin();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace:
                    Tekst(open[^1]);
                    break;
                case XmlNodeType.EndElement:
                    Einde();
                    break;
            }
        }

        return klaar;
    }

    private void Begin()
    {
        if (open.Count == GrootsteDiepte) throw new XmlException("Too deep.", null, Regel, 0);
        if (open.Count > 0) open[^1].IsOmhulsel = true;
        else Beginregel = Regel;
        var inRecord = open.Count > 0 && open[^1].InRecord;
        var plaats = namen.Zoek(xml.LocalName);
        var isRecord = plaats == Busnamen.Record && !inRecord;
        var element = new Buselement(xml.LocalName, plaats, Regel, isRecord, inRecord || isRecord);
        if (isRecord) grootte = 0;
        if (isRecord && EersteRecord == 0) EersteRecord = Regel;
        open.Add(element);
        tekst.Clear();
        var leeg = xml.IsEmptyElement;
        if (plaats < 0) Attributen(element);
        if (leeg) Einde();
    }

    private void Attributen(Buselement element)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.NamespaceURI is "http://www.w3.org/2000/xmlns/" || namen.Zoek(xml.LocalName) is var plaats && plaats < 0) continue;
            if (xml.Value.Length > LangsteWaarde) throw new XmlException("Value too long.", null, Regel, 0);
            element.IsOmhulsel = true;
            Zet(element, plaats, xml.Value);
        }

        xml.MoveToElement();
    }

    private void Tekst(Buselement element)
    {
        element.MetTekst = true;
        if (element.Veld < 0) return;
        while (xml.ReadValueChunk(stuk, 0, stuk.Length) is > 0 and var gelezen)
        {
            if (tekst.Length + gelezen > LangsteWaarde) throw new XmlException("Value too long.", null, Regel, 0);
            tekst.Append(stuk, 0, gelezen);
        }
    }

    private void Einde()
    {
        var element = open[^1];
        open.RemoveAt(open.Count - 1);
        var buiten = open.Count > 0 ? open[^1] : null;
        if (element.IsRecord) Record(element);
        else if (buiten is null) return;
        else if (element is { IsOmhulsel: false, Veld: >= 0 }) Zet(buiten, element.Veld, tekst.ToString());
        else if (element is { IsOmhulsel: false, InRecord: true, MetTekst: true }) Onbekende(element.Naam);
        else if (element.InRecord) Omhulsel(element, buiten);
        else if (!element.HadRecord) Geef(element, buiten);
        if (buiten is not null) buiten.HadRecord |= element.IsRecord || element.HadRecord;
        tekst.Clear();
    }

    private void Zet(Buselement element, int plaats, string waarde)
    {
        if (element.InRecord && (grootte += Waardelast + waarde.Length) > GrootsteRecord) throw new XmlException("Benefit too large.", null, element.Regel, 0);
        element.Zet(plaats, Kaal(waarde), layout.Velden.Count);
    }

    // Within a benefit: a person, something around persons, or a part of what is around it.
    private void Omhulsel(Buselement element, Buselement buiten)
    {
        if (element.Waarden?[bsn] is null && element.Personen is null) Geef(element, buiten);
        else (buiten.Personen ??= []).AddRange(Personen(element));
    }

    private void Geef(Buselement element, Buselement buiten)
    {
        for (var plaats = 0; plaats < element.Waarden?.Length; plaats++)
            if (element.Waarden[plaats] is { } waarde) buiten.Zet(plaats, waarde, layout.Velden.Count);
    }

    private IEnumerable<Busrij> Personen(Buselement element)
    {
        var isPersoon = element.Waarden?[bsn] is not null;
        var binnen = element.Personen ?? [];
        foreach (var rij in binnen) rij.Erf(element.Waarden, isPersoon ? eigen : []);
        return isPersoon ? binnen.Prepend(new Busrij(element.Regel, [.. element.Waarden!])) : binnen;
    }

    // A benefit without any person is a row as well: it is refused, or empty.
    private void Record(Buselement element)
    {
        klaar = [.. Personen(element)];
        if (klaar.Count == 0) klaar.Add(new Busrij(element.Regel, element.Waarden ?? new string?[layout.Velden.Count]));
        foreach (var rij in klaar.Where(rij => !rij.IsLeeg))
        {
            Herkend = true;
            for (var rond = open.Count - 1; rond >= 0; rond--) rij.Erf(open[rond].Waarden, eigen);
        }
    }

    private void Onbekende(string naam)
    {
        if (onbekend.Count < MeesteOnbekend && !onbekend.Contains(naam, StringComparer.Ordinal)) onbekend.Add(naam);
    }

    // One value stands on one line.
    private static string Kaal(string waarde)
    {
        var kaal = waarde.AsSpan().Trim();
        return kaal.IndexOfAny('\r', '\n') < 0 ? kaal.ToString() : kaal.ToString().ReplaceLineEndings(" ");
    }
}
