using System.Globalization;

namespace Participatie.Kern;

/// <summary>
/// A day of birth from 1890 to 2069, in sixteen bits; <c>default</c> is not known. Needed for age limits (participatieladder 2008, table
/// 3.3) and age groups. A <see cref="Dag"/> begins in 1950, and clients may be older.
/// </summary>
public readonly record struct Geboortedatum : IComparable<Geboortedatum>
{
    private static readonly int Nulpunt = new DateOnly(1889, 12, 31).DayNumber;

    private Geboortedatum(int nummer) => Nummer = (ushort)nummer;

    /// <summary>Days since 31 December 1889; 0 when not known.</summary>
    public ushort Nummer { get; }

    /// <summary>Whether it is not known.</summary>
    public bool IsLeeg => Nummer == 0;

    /// <summary>The day of birth with this number.</summary>
    public static Geboortedatum VanNummer(ushort nummer) => new(nummer);

    /// <summary>The day of birth for a date; a date before 1890 or after 2069 is a wrong call.</summary>
    public static Geboortedatum Van(DateOnly datum) => datum.DayNumber - Nulpunt is > 0 and <= ushort.MaxValue
        ? new Geboortedatum(datum.DayNumber - Nulpunt)
        : throw new ArgumentOutOfRangeException(nameof(datum), datum, "A day of birth lies between 1890 and 2069.");

    /// <summary>Reads a trimmed UTF-8 value: <c>jjjj-mm-dd</c>, <c>d-m-jjjj</c> or <c>jjjjmmdd</c>; false when it is no such day.</summary>
    public static bool TryParse(ReadOnlySpan<byte> tekst, out Geboortedatum geboortedatum)
    {
        geboortedatum = default;
        if (!TryDelen(tekst, out var jaar, out var maand, out var dag)) return false;
        if (jaar is < 1890 or > 2068 || maand is < 1 or > 12 || dag < 1 || dag > DateTime.DaysInMonth(jaar, maand)) return false;
        geboortedatum = Van(new DateOnly(jaar, maand, dag));
        return true;
    }

    /// <summary>The date; only when it is known.</summary>
    public DateOnly Datum => DateOnly.FromDayNumber(Nulpunt + Nummer);

    /// <summary>The age in whole years on a day, from the birthday on; below zero before birth. Who was born on 29 February is a year older on 1 March.</summary>
    public int LeeftijdOp(Dag dag)
    {
        var (geboren, op) = (Datum, dag.Datum);
        var jaren = op.Year - geboren.Year;
        return op.Month < geboren.Month || (op.Month == geboren.Month && op.Day < geboren.Day) ? jaren - 1 : jaren;
    }

    /// <inheritdoc/>
    public int CompareTo(Geboortedatum other) => Nummer.CompareTo(other.Nummer);

    /// <summary>The day as <c>jjjj-mm-dd</c>; empty when not known.</summary>
    public override string ToString() => IsLeeg ? string.Empty : Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool operator <(Geboortedatum left, Geboortedatum right) => left.Nummer < right.Nummer;

    public static bool operator >(Geboortedatum left, Geboortedatum right) => left.Nummer > right.Nummer;

    public static bool operator <=(Geboortedatum left, Geboortedatum right) => left.Nummer <= right.Nummer;

    public static bool operator >=(Geboortedatum left, Geboortedatum right) => left.Nummer >= right.Nummer;

    private static bool TryDelen(ReadOnlySpan<byte> tekst, out int jaar, out int maand, out int dag)
    {
        jaar = maand = dag = -1;
        if (tekst.Length == 8 && !tekst.Contains((byte)'-')) return Getallen(tekst[..4], tekst[4..6], tekst[6..], out jaar, out maand, out dag);
        var eerste = tekst.IndexOf((byte)'-');
        var laatste = tekst.LastIndexOf((byte)'-');
        if (eerste < 1 || laatste <= eerste + 1 || tekst[(eerste + 1)..laatste].Length > 2) return false;
        if (eerste == 4 && laatste == 7 && tekst.Length == 10) return Getallen(tekst[..4], tekst[5..laatste], tekst[(laatste + 1)..], out jaar, out maand, out dag);
        return eerste <= 2 && tekst.Length - laatste == 5
            && Getallen(tekst[(laatste + 1)..], tekst[(eerste + 1)..laatste], tekst[..eerste], out jaar, out maand, out dag);
    }

    private static bool Getallen(ReadOnlySpan<byte> een, ReadOnlySpan<byte> twee, ReadOnlySpan<byte> drie, out int jaar, out int maand, out int dag)
    {
        dag = maand = 0;
        return TryGetal(een, out jaar) && TryGetal(twee, out maand) && TryGetal(drie, out dag);
    }

    private static bool TryGetal(ReadOnlySpan<byte> cijfers, out int getal)
    {
        getal = 0;
        foreach (var teken in cijfers)
        {
            if (teken is < (byte)'0' or > (byte)'9') return false;
            getal = (getal * 10) + (teken - '0');
        }

        return !cijfers.IsEmpty;
    }
}
