using System.Buffers;
using System.Text;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>What the values of one column of a file look like, to propose what the column is (exchange format, section 2). Holds at most fifty different values.</summary>
/// <param name="Naam">The name in the header.</param>
public sealed record Kolombeeld(string Naam)
{
    /// <summary>A column with more different values than this has no list of values.</summary>
    public const int MeesteWaarden = 50;

    private const int LangsteWaarde = 60;

    private static readonly SearchValues<byte> Bedragtekens = SearchValues.Create("0123456789.,-€ EUR"u8);

    private readonly long[] datums = new long[Datumstijlen.Codes.Count];
    private readonly Dictionary<string, long> waarden = new(StringComparer.Ordinal);
    private long lang;

    /// <summary>How many rows have a value.</summary>
    public long Gevuld { get; private set; }

    /// <summary>How many values pass the elfproef.</summary>
    public long Bsns { get; private set; }

    /// <summary>How many values are an amount with a comma before its decimals.</summary>
    public long MetKomma { get; private set; }

    /// <summary>How many values are an amount with a point before its decimals.</summary>
    public long MetPunt { get; private set; }

    /// <summary>Whether values come back often enough to be kinds of something: at most six different ones in ten.</summary>
    public bool IsSoort => waarden.Count > 1 && waarden.Count * 10L <= Gevuld * 6;

    /// <summary>Whether nearly all values are a BSN.</summary>
    public bool IsBsn => Gevuld > 0 && Bsns * 10 >= Gevuld * 9;

    /// <summary>Whether most values are days in one of the styles.</summary>
    public bool IsDatum => Gevuld > 0 && !IsBsn && datums.Max() * 5 >= Gevuld * 3;

    /// <summary>Whether nothing tells whether the day or the month comes first.</summary>
    public bool DagOfMaand => datums[(int)Datumstijl.DagSchuinMaand] > 0 && datums[(int)Datumstijl.DagSchuinMaand] == datums[(int)Datumstijl.MaandSchuinDag];

    /// <summary>The different values in ordinal order, or null when there are too many, or when they may say who somebody is: long numbers, days, initials, long texts.</summary>
    public IReadOnlyList<string>? Waarden =>
        waarden.Count > MeesteWaarden || lang > 0 || waarden.Keys.Any(Persoonlijk) || datums.Max() > 0 ? null : [.. waarden.Keys.Order(StringComparer.Ordinal)];

    /// <summary>How many rows have a value, letter case and spaces around it apart; 0 for one that is not in <see cref="Waarden"/>.</summary>
    public long Aantal(string waarde)
    {
        ArgumentNullException.ThrowIfNull(waarde);
        return waarden.Where(paar => string.Equals(paar.Key.Trim(), waarde.Trim(), StringComparison.OrdinalIgnoreCase)).Sum(paar => paar.Value);
    }

    /// <summary>The styles in which the days of the column are written, the most frequent first; day before month when nothing tells.</summary>
    public IReadOnlyList<Datumstijl> Stijlen()
    {
        var weg = datums[(int)Datumstijl.MaandSchuinDag] > datums[(int)Datumstijl.DagSchuinMaand] ? Datumstijl.DagSchuinMaand : Datumstijl.MaandSchuinDag;
        return [.. Enumerable.Range(0, datums.Length).Where(stijl => datums[stijl] > 0 && stijl != (int)weg).OrderByDescending(stijl => datums[stijl]).ThenBy(stijl => stijl).Select(stijl => (Datumstijl)stijl)];
    }

    /// <summary>Adds the UTF-8 value of one row.</summary>
    public void Voeg(ReadOnlySpan<byte> waarde)
    {
        var kaal = Tekst.Kaal(waarde);
        if (kaal.IsEmpty) return;
        Gevuld++;
        if (Bsn.TryParse(kaal, out _) == Bsnfout.Geen) Bsns++;
        for (var stijl = 0; stijl < datums.Length; stijl++)
            if (Datumstijlen.TryLees(kaal, (Datumstijl)stijl, 49, out _)) datums[stijl]++;
        TelBedrag(kaal);
        if (kaal.Length > LangsteWaarde) lang++;
        else if (waarden.Count <= MeesteWaarden) Onthoud(Encoding.UTF8.GetString(kaal));
    }

    private void Onthoud(string waarde)
    {
        waarden.TryGetValue(waarde, out var aantal);
        waarden[waarde] = aantal + 1;
    }

    private void TelBedrag(ReadOnlySpan<byte> waarde)
    {
        if (waarde.ContainsAnyExcept(Bedragtekens)) return;
        var teken = waarde.LastIndexOfAny((byte)',', (byte)'.');
        if (teken < 0 || waarde.Length - teken - 1 is not (1 or 2)) return;
        if (waarde[teken] == (byte)',') MetKomma++;
        else MetPunt++;
    }

    // A capital with a point behind it, that is no end of a word.
    private static bool IsVoorletter(string waarde, int plaats) =>
        char.IsUpper(waarde[plaats]) && plaats + 1 < waarde.Length && waarde[plaats + 1] == '.' && (plaats == 0 || waarde[plaats - 1] is ' ' or '.' or ',');

    private static bool Persoonlijk(string waarde)
    {
        var cijfers = 0;
        for (var plaats = 0; plaats < waarde.Length; plaats++)
        {
            cijfers = char.IsDigit(waarde[plaats]) ? cijfers + 1 : 0;
            if (cijfers >= 5 || waarde[plaats] == '@' || IsVoorletter(waarde, plaats)) return true;
        }

        return false;
    }
}
