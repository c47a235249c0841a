using System.Globalization;
using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>The rows of a sheet, one after the other.</summary>
internal sealed class Xlsxblad(XmlReader xml, Xlsxwaarde waarde) : IDisposable
{
    private const int MeesteRijen = 1_048_576;
    private const int MeesteKolommen = 16_384;

    /// <summary>The number of the row that was read, from 1.</summary>
    public int Nummer { get; private set; }

    /// <summary>The cells of that row that are not empty: the place from 0, and the text.</summary>
    public List<(int Kolom, string Tekst)> Cellen { get; } = [];

    /// <summary>Reads the next row that is in the file; false at the end.</summary>
    public bool Lees()
    {
        while (xml.Volgende())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "row")
            {
                LeesRij();
                return true;
            }

            if (xml.NodeType == XmlNodeType.EndElement && xml.LocalName is "sheetData") return false;
        }

        return false;
    }

    public void Dispose() => xml.Dispose();

    private void LeesRij()
    {
        Nummer = Hoger(xml.GetAttribute("r") is { } nummer ? int.Parse(nummer, NumberStyles.None, CultureInfo.InvariantCulture) : Nummer + 1, Nummer, MeesteRijen);
        Cellen.Clear();
        if (xml.IsEmptyElement) return;
        var diepte = xml.Depth;
        var vorige = 0;
        while (xml.Volgende() && xml.Depth > diepte)
        {
            if (xml.NodeType != XmlNodeType.Element || xml.LocalName is not "c") continue;
            vorige = Hoger(xml.GetAttribute("r") is { } plaats ? Kolom(plaats) : vorige + 1, vorige, MeesteKolommen);
            var tekst = LeesCel();
            if (tekst.Length > 0) Cellen.Add((vorige - 1, tekst));
        }
    }

    private string LeesCel()
    {
        var soort = xml.GetAttribute("t");
        var stijl = xml.GetAttribute("s") is { } nummer && int.TryParse(nummer, NumberStyles.None, CultureInfo.InvariantCulture, out var gelezen) ? gelezen : 0;
        if (xml.IsEmptyElement) return string.Empty;
        var diepte = xml.Depth;
        var inhoud = string.Empty;
        var inWaarde = false;
        while (xml.Volgende() && xml.Depth > diepte)
        {
            if (xml.NodeType is XmlNodeType.Element or XmlNodeType.EndElement)
            {
                inWaarde = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement && xml.LocalName is "v";
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName is "is") inhoud = Xlsxtekst.Lees(xml);
            }
            else if (inWaarde)
            {
                inhoud += xml.Waarde();
            }
        }

        return waarde.Tekst(soort, stijl, inhoud);
    }

    // A sheet goes from top to bottom and from left to right; else the number of a row would mean nothing.
    private static int Hoger(int nummer, int vorige, int hoogste) =>
        nummer > vorige && nummer <= hoogste ? nummer : throw new InvalidDataException("A row or a cell out of its place.");

    private static int Kolom(string plaats)
    {
        var kolom = 0;
        foreach (var letter in plaats)
        {
            if (!char.IsAsciiLetter(letter) || kolom > MeesteKolommen) break;
            kolom = (kolom * 26) + char.ToUpperInvariant(letter) - 'A' + 1;
        }

        return kolom;
    }
}
