using System.Globalization;

namespace Participatie.Kern;

/// <summary>
/// An amount of money in whole eurocents; may be negative (a correction). Exchange format, section 1: amounts with comma or point.
/// <c>default</c> is nothing. Sums that do not fit are an <see cref="OverflowException"/>.
/// </summary>
/// <param name="Centen">Whole eurocents.</param>
public readonly record struct Bedrag(long Centen) : IComparable<Bedrag>
{
    /// <summary>The largest amount that is read, in whole euros.</summary>
    public const long MeesteEuros = 100_000_000_000;

    /// <summary>
    /// Reads a trimmed UTF-8 value such as <c>1250</c>, <c>1250,5</c>, <c>1.250,00</c>, <c>1250.00</c> or <c>€ -12,50</c>. Of points and
    /// commas the last kind is the decimal sign; a point before exactly three digits groups thousands (but not behind a zero), and a comma there is
    /// not sure to mean one or the other, so false. More than two decimals are rounded to cents, halves away from zero.
    /// </summary>
    public static bool TryParse(ReadOnlySpan<byte> tekst, out Bedrag bedrag)
    {
        bedrag = default;
        tekst = ZonderTeken(tekst, out var negatief);
        if (!TryDecimaalteken(tekst, out var plaats)) return false;
        var euros = 0L;
        var cijfers = 0;
        foreach (var teken in plaats < 0 ? tekst : tekst[..plaats])
        {
            if (teken is (byte)'.' or (byte)',') continue;
            if (teken is < (byte)'0' or > (byte)'9' || euros > MeesteEuros) return false;
            euros = (euros * 10) + (teken - '0');
            cijfers++;
        }

        var centen = 0L;
        if (plaats >= 0 && !TryCenten(tekst[(plaats + 1)..], out centen)) return false;
        if (cijfers == 0 || euros > MeesteEuros) return false;
        var som = (euros * 100) + centen;
        bedrag = new Bedrag(negatief ? -som : som);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Bedrag other) => Centen.CompareTo(other.Centen);

    /// <summary>The amount divided by a number, rounded to cents, halves away from zero; null for zero.</summary>
    public Bedrag? Gedeeld(long deler) => deler == 0 ? null : new Bedrag((long)decimal.Round((decimal)Centen / deler, MidpointRounding.AwayFromZero));

    /// <summary>The amount as files have it, such as <c>1250,00</c> or <c>-0,50</c>, whatever the machine's culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(Centen < 0 ? "-" : string.Empty)}{Math.Abs(Centen / 100)},{Math.Abs(Centen % 100):00}");

    public static Bedrag operator +(Bedrag left, Bedrag right) => new(left.Centen + right.Centen);

    public static bool operator <(Bedrag left, Bedrag right) => left.Centen < right.Centen;

    public static bool operator >(Bedrag left, Bedrag right) => left.Centen > right.Centen;

    public static bool operator <=(Bedrag left, Bedrag right) => left.Centen <= right.Centen;

    public static bool operator >=(Bedrag left, Bedrag right) => left.Centen >= right.Centen;

    private static ReadOnlySpan<byte> ZonderTeken(ReadOnlySpan<byte> tekst, out bool negatief)
    {
        if (tekst.StartsWith("€"u8)) tekst = tekst["€"u8.Length..];
        else if (tekst.StartsWith("EUR"u8)) tekst = tekst[3..];
        tekst = Tekst.Kaal(tekst);
        negatief = !tekst.IsEmpty && tekst[0] == (byte)'-';
        return negatief ? Tekst.Kaal(tekst[1..]) : tekst;
    }

    // The place of the decimal sign, -1 for none; false when the groups of thousands are no groups of three.
    private static bool TryDecimaalteken(ReadOnlySpan<byte> tekst, out int plaats)
    {
        plaats = tekst.LastIndexOfAny((byte)'.', (byte)',');
        if (plaats < 0) return true;
        var teken = tekst[plaats];
        var ander = teken == (byte)'.' ? (byte)',' : (byte)'.';
        var eerder = tekst[..plaats];
        if (eerder.Contains(teken) || (!eerder.Contains(ander) && tekst.Length - plaats - 1 == 3 && plaats is > 0 and <= 3 && tekst[0] != (byte)'0'))
        {
            // One kind, more than once or before three digits: thousands.
            if (eerder.Contains(ander) || (teken == (byte)',' && !eerder.Contains(teken))) return false;
            plaats = -1;
            return GroepenVanDrie(tekst, teken);
        }

        return !eerder.Contains(ander) || GroepenVanDrie(eerder, ander);
    }

    private static bool GroepenVanDrie(ReadOnlySpan<byte> tekst, byte teken)
    {
        var eerste = tekst.IndexOf(teken);
        if (eerste is < 1 or > 3) return false;
        for (var plaats = eerste; plaats < tekst.Length; plaats += 4)
            if (tekst[plaats] != teken || tekst.Length - plaats < 4 || tekst.Slice(plaats + 1, 3).Contains(teken)) return false;
        return true;
    }

    private static bool TryCenten(ReadOnlySpan<byte> cijfers, out long centen)
    {
        centen = 0;
        if (cijfers.IsEmpty || cijfers.Length > 15 || cijfers.ContainsAnyExceptInRange((byte)'0', (byte)'9')) return false;
        centen = ((cijfers[0] - '0') * 10L) + (cijfers.Length > 1 ? cijfers[1] - '0' : 0);
        if (cijfers.Length > 2 && cijfers[2] >= (byte)'5') centen++;
        return true;
    }
}
