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
        if (tekst.Length is not (8 or 9)) return AndereLengte(tekst);
        uint gelezen = 0, som = 0;
        var gewicht = (uint)tekst.Length;
        foreach (var teken in tekst)
        {
            var cijfer = unchecked((uint)teken - '0');
            if (cijfer > 9) return Bsnfout.GeenCijfers;
            gelezen = (gelezen * 10) + cijfer;
            som += gewicht * cijfer;
            gewicht--;
        }

        // The last digit counts -1 and not 1: twice less, and 9 is -2 modulo 11.
        som += 9 * (gelezen % 10);
        if (gelezen == 0) return Bsnfout.Nul;
        if (som % 11 != 0) return Bsnfout.Elfproef;
        bsn = new Bsn(gelezen);
        return Bsnfout.Geen;
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
