using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Participatie.Data.Kern;

/// <summary>Text as a cell of a workbook can hold it.</summary>
internal static partial class Celtekst
{
    /// <summary>The longest text of a cell; a spreadsheet does not open a file with a longer one.</summary>
    public const int Langste = 32_767;

    /// <summary>The text without what XML cannot hold, cut at the longest that fits.</summary>
    public static string Van(string tekst)
    {
        var schoon = Escape().Replace(Geldig(tekst), "_x005F_");
        if (schoon.Length <= Langste) return schoon;
        return char.IsHighSurrogate(schoon[Langste - 1]) ? schoon[..(Langste - 1)] : schoon[..Langste];
    }

    private static string Geldig(string tekst)
    {
        var plaats = EersteOngeldige(tekst);
        if (plaats == tekst.Length) return tekst;
        var schoon = new StringBuilder(tekst, 0, plaats, tekst.Length);
        foreach (var letter in tekst.AsSpan(plaats).EnumerateRunes())
            if (letter != Rune.ReplacementChar && (letter.Value > char.MaxValue || XmlConvert.IsXmlChar((char)letter.Value))) schoon.Append(letter);
        return schoon.ToString();
    }

    private static int EersteOngeldige(string tekst)
    {
        var plaats = 0;
        while (plaats < tekst.Length && XmlConvert.IsXmlChar(tekst[plaats])) plaats++;
        return plaats;
    }

    // A spreadsheet reads _x0041_ as the letter A.
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();
}
