using System.Buffers;
using System.Text;
using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>Reads XML of which nothing is known, within bounds of memory.</summary>
internal static class Xlsxlezer
{
    private const int Diepste = 64;
    private const int Langste = 1 << 20;

    /// <summary>The next node; elements in elements without end are an <see cref="InvalidDataException"/>.</summary>
    public static bool Volgende(this XmlReader xml) => xml.Depth < Diepste ? xml.Read() : throw new InvalidDataException("Elements too deep.");

    /// <summary>The text of the node on which the reader stands; one without end is an <see cref="InvalidDataException"/>.</summary>
    public static string Waarde(this XmlReader xml)
    {
        if (xml.NodeType is not (XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)) return string.Empty;
        var stuk = ArrayPool<char>.Shared.Rent(1 << 12);
        try
        {
            var lengte = xml.ReadValueChunk(stuk, 0, stuk.Length);
            return lengte < stuk.Length ? new string(stuk, 0, lengte) : Lang(xml, stuk);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(stuk);
        }
    }

    private static string Lang(XmlReader xml, char[] stuk)
    {
        var tekst = new StringBuilder();
        var lengte = stuk.Length;
        do
        {
            tekst.Append(stuk, 0, lengte);
            if (tekst.Length > Langste) throw new InvalidDataException("A text too long.");
            lengte = xml.ReadValueChunk(stuk, 0, stuk.Length);
        }
        while (lengte > 0);
        return tekst.ToString();
    }
}
