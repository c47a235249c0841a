using System.Globalization;
using System.Xml;

namespace Participatie.Data.Koppeling;

/// <summary>The formats of a workbook, as far as they say that a number is a day or a time.</summary>
internal sealed class Xlsxopmaak
{
    private readonly List<Xlsxgetalsoort> stijlen = [];

    /// <summary>What a number in a cell with this format is.</summary>
    public Xlsxgetalsoort this[int stijl] => stijl >= 0 && stijl < stijlen.Count ? stijlen[stijl] : Xlsxgetalsoort.Getal;

    /// <summary>Reads the formats.</summary>
    public static Xlsxopmaak Lees(XmlReader xml)
    {
        var opmaak = new Xlsxopmaak();
        var eigen = new Dictionary<int, Xlsxgetalsoort>();
        var inCellen = false;
        while (xml.Volgende())
        {
            if (xml.LocalName is "cellXfs") inCellen = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName is "numFmt") eigen[Nummer(xml)] = Van(xml.GetAttribute("formatCode") ?? string.Empty);
            else if (xml.LocalName is "xf" && inCellen) opmaak.stijlen.Add(eigen.TryGetValue(Nummer(xml), out var soort) ? soort : Ingebouwd(Nummer(xml)));
        }

        return opmaak;
    }

    /// <summary>What the code of a format, such as <c>dd-mm-yy</c> or <c>0.00</c>, makes of a number.</summary>
    public static Xlsxgetalsoort Van(string code)
    {
        var letters = string.Empty;
        for (var plaats = 0; plaats < code.Length && code[plaats] != ';'; plaats++)
        {
            switch (code[plaats])
            {
                case '"' or '[':
                    var einde = code.IndexOf(code[plaats] == '"' ? '"' : ']', plaats + 1);
                    if (einde < 0) return Xlsxgetalsoort.Getal;
                    // Hours beyond a day stand between brackets; so do colours and countries.
                    var inhoud = code[(plaats + 1)..einde];
                    if (code[plaats] == '[' && inhoud.Length > 0 && inhoud.All("hHmMsS".Contains)) return Xlsxgetalsoort.Duur;
                    plaats = einde;
                    break;
                case '\\' or '_' or '*':
                    plaats++;
                    break;
                default:
                    letters += char.ToLowerInvariant(code[plaats]);
                    break;
            }
        }

        if (letters.Contains("general", StringComparison.Ordinal)) return Xlsxgetalsoort.Getal;
        if (letters.AsSpan().ContainsAny('y', 'd')) return Xlsxgetalsoort.Dag;
        if (letters.AsSpan().ContainsAny('h', 's')) return Xlsxgetalsoort.Duur;
        return letters.Contains('m', StringComparison.Ordinal) ? Xlsxgetalsoort.Dag : Xlsxgetalsoort.Getal;
    }

    private static int Nummer(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), NumberStyles.None, CultureInfo.InvariantCulture, out var nummer) ? nummer : 0;

    private static Xlsxgetalsoort Ingebouwd(int nummer) => nummer switch
    {
        >= 18 and <= 21 or >= 32 and <= 35 or >= 45 and <= 47 => Xlsxgetalsoort.Duur,
        >= 14 and <= 22 or >= 27 and <= 36 or >= 50 and <= 58 => Xlsxgetalsoort.Dag,
        _ => Xlsxgetalsoort.Getal,
    };
}
