using System.Text;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Writes an amount of another system as the exchange format reads it without doubt (sections 1 and 2).</summary>
public static class Bedragstijl
{
    /// <summary>
    /// The UTF-8 amount without groups of thousands and with a decimal comma, in which three decimals are written as four because <c>1,250</c>
    /// has two meanings; null when it is no amount of this style.
    /// </summary>
    public static string? Lees(ReadOnlySpan<byte> tekst, Getalstijl stijl)
    {
        var kaal = Encoding.UTF8.GetString(Tekst.Kaal(tekst)).Replace("€", string.Empty, StringComparison.Ordinal).Trim();
        if (kaal.StartsWith("EUR", StringComparison.OrdinalIgnoreCase)) kaal = kaal[3..].Trim();
        var negatief = kaal.StartsWith('-');
        if (negatief) kaal = kaal[1..].Trim();
        var (decimaal, duizend) = stijl == Getalstijl.Komma ? (',', '.') : ('.', ',');
        var delen = kaal.Split(decimaal);
        if (stijl == Getalstijl.Onbekend || delen.Length > 2 || delen[^1].Length == 0 || !GoedeGroepen(delen[0].Split(duizend))) return null;
        if (delen.Length == 2 && !delen[1].All(char.IsAsciiDigit)) return null;
        var heel = delen[0].Replace(duizend.ToString(), string.Empty, StringComparison.Ordinal);
        var rest = delen.Length == 1 ? string.Empty : delen[1].Length == 3 ? $",{delen[1]}0" : $",{delen[1]}";
        return (negatief ? "-" : string.Empty) + heel + rest;
    }

    private static bool GoedeGroepen(string[] groepen) =>
        groepen.All(groep => groep.Length > 0 && groep.All(char.IsAsciiDigit))
        && (groepen.Length == 1 || (groepen[0].Length <= 3 && groepen.Skip(1).All(groep => groep.Length == 3)));
}
