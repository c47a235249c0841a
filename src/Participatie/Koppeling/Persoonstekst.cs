using System.Text;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// Reads what a delivery calls a client: a name, or the key of who has no BSN (exchange format, section 1). What is longer than is kept, or has characters that no name has,
/// is not used at all: half a name is another name.
/// </summary>
public static class Persoonstekst
{
    /// <summary>The longest first name, in characters.</summary>
    public const int LangsteVoornaam = 60;

    /// <summary>The longest family name, in characters.</summary>
    public const int LangsteAchternaam = 120;

    /// <summary>Reads a name as the form keeps it: single spaces, accents in one character. False, and empty, when it cannot be used; empty reads as empty.</summary>
    public static bool TryNaam(ReadOnlySpan<byte> tekst, int langste, out string naam)
    {
        if (!TryLees(tekst, langste, out naam)) return false;
        naam = Naamregel.Schoon(naam);
        return true;
    }

    /// <summary>Reads a local key. False, and empty, when it cannot be used; empty reads as empty.</summary>
    public static bool TrySleutel(ReadOnlySpan<byte> tekst, out string sleutel) => TryLees(tekst, Geleverderij.LangsteSleutel, out sleutel);

    private static bool TryLees(ReadOnlySpan<byte> tekst, int langste, out string gelezen)
    {
        gelezen = string.Empty;
        if (tekst.IsEmpty) return true;
        var schoon = Encoding.UTF8.GetString(tekst).Trim().Normalize();
        if (schoon.Length > langste || schoon.Any(static teken => char.IsControl(teken) || teken == '\uFFFD')) return false;
        gelezen = schoon;
        return true;
    }
}
