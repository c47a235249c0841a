using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>Texts in a workbook: in pieces with a lay-out of their own, with marks of pronunciation, with escaped signs.</summary>
internal static partial class Xlsxtekst
{
    /// <summary>The list of texts to which cells point.</summary>
    public static Xlsxteksten Lijst(XmlReader xml)
    {
        var teksten = new Xlsxteksten();
        while (xml.Volgende())
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "si") teksten.Voeg(Lees(xml));
        return teksten;
    }

    /// <summary>The text inside the element on which the reader stands; afterwards it stands on its end.</summary>
    public static string Lees(XmlReader xml)
    {
        var tekst = string.Empty;
        if (xml.IsEmptyElement) return tekst;
        var diepte = xml.Depth;
        var (inTekst, inUitspraak) = (false, false);
        while (xml.Volgende() && xml.Depth > diepte)
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                var open = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
                if (xml.LocalName is "t") inTekst = open;
                else if (xml.LocalName is "rPh") inUitspraak = open;
            }
            else if (inTekst && !inUitspraak)
            {
                tekst += xml.Waarde();
            }
        }

        return Ontsnapt(tekst);
    }

    /// <summary>The text with <c>_x0041_</c> as the sign that is meant.</summary>
    public static string Ontsnapt(string tekst) => tekst.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(tekst, teken => ((char)ushort.Parse(teken.ValueSpan.Slice(2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString())
        : tekst;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.None, 1000)]
    private static partial Regex Escape();
}
