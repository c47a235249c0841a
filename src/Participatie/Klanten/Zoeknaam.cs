using System.Globalization;
using System.Text;

namespace Participatie.Klanten;

/// <summary>How names are compared: lower case, without accents, with single spaces. So <c>Çelik</c> is found by <c>celik</c>.</summary>
public static class Zoeknaam
{
    /// <summary>What is kept of a name, in characters: more than any that can be typed comes to, but for scripts of which a letter falls apart in several.</summary>
    public const int Langst = 200;

    /// <summary>The form in which a name is kept and asked.</summary>
    public static string Van(params ReadOnlySpan<string?> delen)
    {
        var tekst = new StringBuilder();
        foreach (var deel in delen)
        {
            foreach (var teken in (deel ?? string.Empty).Normalize(NormalizationForm.FormD))
            {
                if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) continue;
                if (char.IsLetterOrDigit(teken)) tekst.Append(Gewoon(char.ToLowerInvariant(teken)));
                else if (tekst.Length > 0 && tekst[^1] != ' ') tekst.Append(' ');
            }

            if (tekst.Length > 0 && tekst[^1] != ' ') tekst.Append(' ');
        }

        return tekst.ToString(0, Math.Min(tekst.Length, Langst)).TrimEnd();
    }

    // Letters that do not fall apart in a letter and an accent.
    private static char Gewoon(char teken) => teken switch { 'ł' => 'l', 'ø' => 'o', 'đ' => 'd', 'ı' => 'i', _ => teken };
}
