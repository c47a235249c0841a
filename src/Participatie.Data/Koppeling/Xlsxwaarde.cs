using System.Globalization;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>What stands in a cell of a workbook, as the reader of csv takes it.</summary>
internal static class Xlsxwaarde
{
    // Up to here every whole number is exact, and is written with its own digits.
    private const double Exact = 1e15;

    /// <summary>The value as text; empty for an empty cell.</summary>
    public static string Tekst(object? waarde) => waarde switch
    {
        string tekst => Csvveld.Hersteld(Kaal(Dag(tekst))),
        double getal => Getal(getal),
        int getal => getal.ToString(CultureInfo.InvariantCulture),
        bool ja => ja ? "ja" : "nee",
        DateTime dag => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeSpan duur => string.Create(CultureInfo.InvariantCulture, $"{Math.Truncate(duur.TotalHours)}:{Math.Abs(duur.Minutes):00}"),
        _ => string.Empty,
    };

    // As a spreadsheet shows it: 15 digits, never an exponent. Exactly three decimals would be read as thousands.
    private static string Getal(double getal)
    {
        if (Math.Truncate(getal) == getal) return Math.Abs(getal) < Exact ? ((long)getal).ToString(CultureInfo.InvariantCulture) : getal.ToString("F0", CultureInfo.InvariantCulture);
        if (!double.IsFinite(getal)) return getal.ToString(CultureInfo.InvariantCulture);
        var cijfers = getal.ToString("E14", CultureInfo.InvariantCulture);
        var tekst = decimal.Parse(cijfers, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture);
        var punt = tekst.IndexOf('.', StringComparison.Ordinal);
        return punt >= 0 && tekst.Length - punt - 1 == 3 ? tekst + "0" : tekst;
    }

    // A date cell may hold its date as text, with the time behind a T.
    private static string Dag(string tekst) =>
        tekst.Length >= 16 && tekst[10] == 'T' && DateTime.TryParseExact(tekst.AsSpan(0, 16), "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? tekst[..10] : tekst;

    // A row is one line, so that its number is that of the sheet.
    private static string Kaal(string tekst) => tekst.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        ? tekst
        : string.Create(tekst.Length, tekst, static (naar, van) =>
        {
            for (var plaats = 0; plaats < naar.Length; plaats++) naar[plaats] = char.IsControl(van[plaats]) && van[plaats] != '\t' ? ' ' : van[plaats];
        });
}
