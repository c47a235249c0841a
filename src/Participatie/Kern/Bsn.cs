using System.Buffers.Binary;

namespace Participatie.Kern;

/// <summary>
/// A burgerservicenummer that passes the elfproef: the key on which deliveries are linked (participatieladder 2008, paragraph 3.4).
/// Nine digits; eight are padded with a leading zero. <c>default</c> is no BSN. Ordered by number.
/// </summary>
public readonly record struct Bsn : IComparable<Bsn>
{
    private readonly uint getal;

    private Bsn(uint getal) => this.getal = getal;

    /// <summary>The number without leading zeros; at most 999,999,999, so it fits in 30 bits.</summary>
    public uint Getal => getal;

    /// <summary>Whether there is a BSN at all.</summary>
    public bool IsLeeg => getal == 0;

    /// <summary>The digits with all but the last three hidden, for screens.</summary>
    public string Gemaskeerd => string.Concat("******", (getal % 1000).ToString("000", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Reads a trimmed UTF-8 value; gives the first reason why it is no BSN, or <see cref="Bsnfout.Geen"/>.</summary>
    public static Bsnfout TryParse(ReadOnlySpan<byte> tekst, out Bsn bsn)
    {
        bsn = default;
        if (tekst.Length == 9) return TryParseNegen(tekst, out bsn);
        if (tekst.Length != 8) return AndereLengte(tekst);
        Span<byte> aangevuld = stackalloc byte[9];
        aangevuld[0] = (byte)'0';
        tekst.CopyTo(aangevuld[1..]);
        return TryParseNegen(aangevuld, out bsn);
    }

    // Every row that is read has a BSN, so eight digits are taken at a time: the digits as bytes of one number, added in pairs by
    // multiplying. The same way gives the weighted sum 9a+8b+..+2h in the highest part of two products.
    private static Bsnfout TryParseNegen(ReadOnlySpan<byte> tekst, out Bsn bsn)
    {
        bsn = default;
        unchecked
        {
            var acht = BinaryPrimitives.ReadUInt64LittleEndian(tekst) ^ 0x3030_3030_3030_3030;
            var negende = (uint)tekst[8] - '0';
            if ((((acht + 0x7676_7676_7676_7676) | acht) & 0x8080_8080_8080_8080) != 0 || negende > 9) return Bsnfout.GeenCijfers;
            const ulong even = 0x00FF_00FF_00FF_00FF;
            var som = (((acht & even) * 0x0009_0007_0005_0003) >> 48) + ((((acht >> 8) & even) * 0x0008_0006_0004_0002) >> 48) + (10 * negende);
            var paren = ((acht * 10) + (acht >> 8)) & even;
            var waarde = (uint)((((paren & 0x0000_00FF_0000_00FF) * 0x000F_4240_0000_0064) + (((paren >> 16) & 0x0000_00FF_0000_00FF) * 0x0000_2710_0000_0001)) >> 32);
            waarde = (waarde * 10) + negende;
            if (waarde == 0) return Bsnfout.Nul;
            if (som % 11 != 0) return Bsnfout.Elfproef;
            bsn = new Bsn(waarde);
            return Bsnfout.Geen;
        }
    }

    /// <summary>The BSN for a number that is known to be one; another number is a wrong call.</summary>
    public static Bsn Van(uint getal) => getal is > 0 and <= 999_999_999 && SlaagtVoorElfproef(getal)
        ? new Bsn(getal)
        : throw new ArgumentOutOfRangeException(nameof(getal), "This number fails the elfproef.");

    /// <summary>Whether 9a+8b+7c+6d+5e+4f+3g+2h-i is a multiple of eleven, for the nine digits a..i.</summary>
    public static bool SlaagtVoorElfproef(uint getal)
    {
        var rest = getal / 10;
        var som = 10u * (getal - (rest * 10));
        for (uint gewicht = 2; gewicht <= 9; gewicht++)
        {
            var hoger = rest / 10;
            som += gewicht * (rest - (hoger * 10));
            rest = hoger;
        }

        return som % 11 == 0;
    }

    private static Bsnfout AndereLengte(ReadOnlySpan<byte> tekst)
    {
        if (tekst.IsEmpty) return Bsnfout.Leeg;
        if (tekst.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return Bsnfout.GeenCijfers;
        return tekst.ContainsAnyExcept((byte)'0') ? Bsnfout.Lengte : Bsnfout.Nul;
    }

    /// <inheritdoc/>
    public int CompareTo(Bsn other) => getal.CompareTo(other.getal);

    /// <summary>Masked, so that a BSN never reaches a log or an error by accident.</summary>
    public override string ToString() => Gemaskeerd;

    /// <summary>The nine digits, for files that may hold them.</summary>
    public string Voluit() => getal.ToString("000000000", System.Globalization.CultureInfo.InvariantCulture);

    public static bool operator <(Bsn left, Bsn right) => left.getal < right.getal;

    public static bool operator >(Bsn left, Bsn right) => left.getal > right.getal;

    public static bool operator <=(Bsn left, Bsn right) => left.getal <= right.getal;

    public static bool operator >=(Bsn left, Bsn right) => left.getal >= right.getal;
}
