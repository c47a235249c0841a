using System.Globalization;

namespace Participatie.Kern;

/// <summary>
/// A calendar day from 1 January 1950, as a number of days in sixteen bits. Ordered by time.
/// Read and written up to the end of 2128, as <c>jjjj-mm-dd</c>; read also as <c>d-m-jjjj</c> (exchange format, section 1). <c>default</c> is 1 January 1950.
/// </summary>
public readonly record struct Dag : IComparable<Dag>
{
    private const int Nulpunt = 711_857;
    private const int EersteJaar = 1950;
    private const int LaatsteJaar = 2128;

    // The number of the first day of each month, because every row that is read has a day.
    private static readonly ushort[] Maandbegin =
        [.. Enumerable.Range(0, ((LaatsteJaar - EersteJaar + 1) * 12) + 1).Select(maand => (ushort)(new DateOnly(EersteJaar, 1, 1).AddMonths(maand).DayNumber - Nulpunt))];

    private Dag(int nummer) => Nummer = (ushort)nummer;

    /// <summary>The first day there is.</summary>
    public static readonly Dag Eerste;

    /// <summary>The last day there is.</summary>
    public static readonly Dag Laatste = new(ushort.MaxValue);

    /// <summary>Days since 1 January 1950.</summary>
    public ushort Nummer { get; }

    /// <summary>The day with this number.</summary>
    public static Dag VanNummer(ushort nummer) => new(nummer);

    /// <summary>The day for a date; a date before 1950 or after 2129 is a wrong call.</summary>
    public static Dag Van(DateOnly datum) => TryVan(datum, out var dag)
        ? dag
        : throw new ArgumentOutOfRangeException(nameof(datum), datum, "A day lies between 1950 and 2129.");

    /// <summary>The day for a date, or false before 1950 and after 2129.</summary>
    public static bool TryVan(DateOnly datum, out Dag dag)
    {
        var nummer = datum.DayNumber - Nulpunt;
        var geldig = nummer is >= 0 and <= ushort.MaxValue;
        dag = geldig ? new Dag(nummer) : default;
        return geldig;
    }

    /// <summary>The date.</summary>
    public DateOnly Datum => DateOnly.FromDayNumber(Nummer + Nulpunt);

    /// <summary>The same day one year earlier; 29 February becomes 28. Never before the first day.</summary>
    public Dag JaarEerder => TryVan(Datum.AddYears(-1), out var dag) ? dag : Eerste;

    /// <summary>The same day a number of months later; the last day of a shorter month. Never after the last day.</summary>
    public Dag MaandenLater(int maanden) => TryVan(Datum.AddMonths(maanden), out var dag) ? dag : Laatste;

    /// <summary>The last day of the quarter of the year.</summary>
    public Dag EindeKwartaal
    {
        get
        {
            var datum = Datum;
            var maand = ((datum.Month + 2) / 3) * 3;
            return TryVan(new DateOnly(datum.Year, maand, DateTime.DaysInMonth(datum.Year, maand)), out var dag) ? dag : Laatste;
        }
    }

    /// <summary>Reads a trimmed UTF-8 value in one of the two forms; gives why it is no day, or <see cref="Dagfout.Geen"/>.</summary>
    public static Dagfout TryParse(ReadOnlySpan<byte> tekst, out Dag dag)
    {
        dag = default;
        if (tekst.IsEmpty) return Dagfout.Leeg;
        if (!TryDelen(tekst, out var jaar, out var maand, out var dagnummer)) return Dagfout.Vorm;
        if (maand is < 1 or > 12 || dagnummer < 1 || jaar is < 1 or > LaatsteJaar) return Dagfout.BestaatNiet;
        if (jaar < EersteJaar) return dagnummer > DateTime.DaysInMonth(jaar, maand) ? Dagfout.BestaatNiet : Dagfout.Voor1950;
        var plaats = ((jaar - EersteJaar) * 12) + maand - 1;
        var nummer = Maandbegin[plaats] + dagnummer - 1;
        if (nummer >= Maandbegin[plaats + 1]) return Dagfout.BestaatNiet;
        dag = new Dag(nummer);
        return Dagfout.Geen;
    }

    /// <summary>Reads eight digits <c>jjjjmmdd</c>, as the statistics deliveries have them.</summary>
    public static Dagfout TryParseAaneen(ReadOnlySpan<byte> tekst, out Dag dag)
    {
        dag = default;
        if (tekst.IsEmpty) return Dagfout.Leeg;
        if (tekst.Length != 8) return Dagfout.Vorm;
        Span<byte> metStreepjes = stackalloc byte[10];
        tekst[..4].CopyTo(metStreepjes);
        tekst[4..6].CopyTo(metStreepjes[5..]);
        tekst[6..].CopyTo(metStreepjes[8..]);
        metStreepjes[4] = metStreepjes[7] = (byte)'-';
        return TryParse(metStreepjes, out dag);
    }

    /// <inheritdoc/>
    public int CompareTo(Dag other) => Nummer.CompareTo(other.Nummer);

    /// <summary>The day as <c>jjjj-mm-dd</c>, whatever the machine's culture.</summary>
    public override string ToString() => Datum.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static bool operator <(Dag left, Dag right) => left.Nummer < right.Nummer;

    public static bool operator >(Dag left, Dag right) => left.Nummer > right.Nummer;

    public static bool operator <=(Dag left, Dag right) => left.Nummer <= right.Nummer;

    public static bool operator >=(Dag left, Dag right) => left.Nummer >= right.Nummer;

    private static bool TryDelen(ReadOnlySpan<byte> tekst, out int jaar, out int maand, out int dag)
    {
        if (tekst.Length == 10 && tekst[4] == '-' && tekst[7] == '-')
        {
            int d = Cijfer(tekst[0]), h = Cijfer(tekst[1]), t = Cijfer(tekst[2]), e = Cijfer(tekst[3]);
            int m1 = Cijfer(tekst[5]), m2 = Cijfer(tekst[6]), d1 = Cijfer(tekst[8]), d2 = Cijfer(tekst[9]);
            jaar = (d * 1000) + (h * 100) + (t * 10) + e;
            maand = (m1 * 10) + m2;
            dag = (d1 * 10) + d2;
            return (d | h | t | e | m1 | m2 | d1 | d2) <= 15;
        }

        jaar = maand = dag = -1;
        var eerste = tekst.IndexOf((byte)'-');
        if (eerste is not (1 or 2)) return false;
        var rest = tekst[(eerste + 1)..];
        var tweede = rest.IndexOf((byte)'-');
        if (tweede is not (1 or 2) || rest.Length - tweede - 1 != 4) return false;
        dag = Getal(tekst[..eerste]);
        maand = Getal(rest[..tweede]);
        jaar = Getal(rest[(tweede + 1)..]);
        return (jaar | maand | dag) >= 0;
    }

    // Sixteen or more for what is no digit.
    private static int Cijfer(byte teken) => teken is >= (byte)'0' and <= (byte)'9' ? teken - '0' : 16;

    private static int Getal(ReadOnlySpan<byte> cijfers)
    {
        var getal = 0;
        foreach (var teken in cijfers)
        {
            if (teken is < (byte)'0' or > (byte)'9') return -1;
            getal = (getal * 10) + (teken - '0');
        }

        return getal;
    }
}
