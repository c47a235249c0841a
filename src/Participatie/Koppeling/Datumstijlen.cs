using System.Buffers;
using System.Buffers.Text;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>
/// Reads days in the styles that a koppelprofiel names (exchange format, section 2). A time of day behind the day is passed over. Whether
/// the day can be used is judged later, by the table it goes to.
/// </summary>
public static class Datumstijlen
{
    private static readonly SearchValues<byte> Tijdtekens = SearchValues.Create("0123456789:.Z+ "u8);

    private static readonly string[] Maanden =
        ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november", "december"];

    /// <summary>The codes in profiles, in the order of <see cref="Datumstijl"/>.</summary>
    public static readonly IReadOnlyList<string> Codes = ["jjjj-mm-dd", "d-m-jjjj", "d/m/jjjj", "m/d/jjjj", "jjjjmmdd", "d mmm jjjj", "d-m-jj"];

    /// <summary>The style with this code, or null.</summary>
    public static Datumstijl? Zoek(string code)
    {
        for (var plaats = 0; plaats < Codes.Count; plaats++)
            if (string.Equals(Codes[plaats], code, StringComparison.Ordinal)) return (Datumstijl)plaats;
        return null;
    }

    /// <summary>
    /// Reads a UTF-8 value in one style; false when it is not of that style or no such day. Years of two digits up to
    /// <paramref name="laatsteKorteJaar"/> are of this century, the others of the last one.
    /// </summary>
    public static bool TryLees(ReadOnlySpan<byte> tekst, Datumstijl stijl, int laatsteKorteJaar, out DateOnly dag)
    {
        dag = default;
        tekst = ZonderTijd(Tekst.Kaal(tekst));
        Span<int> delen = stackalloc int[3];
        if (tekst.Length is < 6 or > 20 || !TryDelen(tekst, stijl, delen)) return false;
        var (jaar, maand, dagnummer) = stijl switch
        {
            Datumstijl.JaarMaandDag or Datumstijl.Aaneen => (delen[0], delen[1], delen[2]),
            Datumstijl.MaandSchuinDag => (delen[2], delen[0], delen[1]),
            _ => (delen[2], delen[1], delen[0]),
        };
        if (stijl == Datumstijl.KortJaar) jaar += jaar <= laatsteKorteJaar ? 2000 : 1900;
        if (jaar is < 1 or > 9999 || maand is < 1 or > 12 || dagnummer < 1 || dagnummer > DateTime.DaysInMonth(jaar, maand)) return false;
        dag = new DateOnly(jaar, maand, dagnummer);
        return true;
    }

    private static bool TryDelen(ReadOnlySpan<byte> tekst, Datumstijl stijl, Span<int> delen) => stijl switch
    {
        Datumstijl.JaarMaandDag => TryGetallen(tekst, (byte)'-', 4, 2, 2, delen) && tekst.Length == 10,
        Datumstijl.DagMaandJaar => TryGetallen(tekst, (byte)'-', 2, 2, 4, delen),
        Datumstijl.KortJaar => TryGetallen(tekst, (byte)'-', 2, 2, 2, delen),
        Datumstijl.DagSchuinMaand or Datumstijl.MaandSchuinDag => TryGetallen(tekst, (byte)'/', 2, 2, 4, delen),
        Datumstijl.Aaneen => tekst.Length == 8 && TryGetal(tekst[..4], 4, out delen[0]) && TryGetal(tekst[4..6], 2, out delen[1]) && TryGetal(tekst[6..], 2, out delen[2]),
        _ => TryMaandnaam(tekst, delen),
    };

    private static bool TryGetallen(ReadOnlySpan<byte> tekst, byte teken, int een, int twee, int drie, Span<int> delen)
    {
        var eerste = tekst.IndexOf(teken);
        var laatste = tekst.LastIndexOf(teken);
        return eerste > 0 && laatste > eerste && tekst.Length - laatste - 1 == drie
            && TryGetal(tekst[..eerste], een, out delen[0]) && TryGetal(tekst[(eerste + 1)..laatste], twee, out delen[1]) && TryGetal(tekst[(laatste + 1)..], drie, out delen[2]);
    }

    private static bool TryGetal(ReadOnlySpan<byte> cijfers, int meeste, out int getal)
    {
        getal = 0;
        return cijfers.Length > 0 && cijfers.Length <= meeste && !cijfers.ContainsAnyExceptInRange((byte)'0', (byte)'9') && Utf8Parser.TryParse(cijfers, out getal, out _);
    }

    // "1 maart 2012", "1 mrt. 2012", "1-mrt-2012".
    private static bool TryMaandnaam(ReadOnlySpan<byte> tekst, Span<int> delen)
    {
        var eerste = tekst.IndexOfAny((byte)' ', (byte)'-');
        var laatste = tekst.LastIndexOfAny((byte)' ', (byte)'-');
        if (eerste is not (1 or 2) || laatste <= eerste || tekst.Length - laatste != 5) return false;
        delen[1] = Maand(Tekst.Kaal(tekst[(eerste + 1)..laatste]));
        return delen[1] > 0 && TryGetal(tekst[..eerste], 2, out delen[0]) && TryGetal(tekst[(laatste + 1)..], 4, out delen[2]);
    }

    private static int Maand(ReadOnlySpan<byte> naam)
    {
        if (naam.EndsWith("."u8)) naam = naam[..^1];
        if (naam.Length is < 3 or > 9 || !System.Text.Ascii.IsValid(naam)) return 0;
        if (Tekst.Is(naam, "mrt"u8)) return 3;
        var kaal = System.Text.Encoding.ASCII.GetString(naam);
        for (var maand = 0; maand < Maanden.Length; maand++)
        {
            if (string.Equals(Maanden[maand], kaal, StringComparison.OrdinalIgnoreCase)) return maand + 1;
            if (naam.Length <= 4 && Maanden[maand].StartsWith(kaal, StringComparison.OrdinalIgnoreCase)) return maand + 1;
        }

        return 0;
    }

    // "2012-03-01 00:00:00", "1-3-2012 9:05", "2012-03-01T00:00:00.000".
    private static ReadOnlySpan<byte> ZonderTijd(ReadOnlySpan<byte> tekst)
    {
        var dubbelepunt = tekst.IndexOf((byte)':');
        if (dubbelepunt < 0) return tekst;
        var begin = tekst[..dubbelepunt].LastIndexOfAny((byte)' ', (byte)'T');
        return begin > 0 && !tekst[(begin + 1)..].ContainsAnyExcept(Tijdtekens) ? Tekst.Kaal(tekst[..begin]) : tekst;
    }
}
