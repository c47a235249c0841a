using System.Globalization;
using Participatie.Data.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>What stands in the cells of a workbook, as the reader of csv takes it.</summary>
internal sealed class Xlsxwaarde(Xlsxteksten teksten, Xlsxopmaak opmaak, bool vanaf1904)
{
    // Up to here every whole number is exact, and is written with its own digits.
    private const double Exact = 1e15;

    private const double HalveMilliseconde = 0.5 / 86_400_000;

    /// <summary>A cell as text: what its type is, its format and its value in the file. Empty for an empty cell.</summary>
    public string Tekst(string? soort, int stijl, string waarde) => soort switch
    {
        _ when waarde.Length == 0 => string.Empty,
        "s" => Vrij(Gedeeld(waarde)),
        "inlineStr" => Vrij(waarde),
        "str" => Vrij(Xlsxtekst.Ontsnapt(waarde)),
        "b" => waarde is "1" or "true" ? "ja" : "nee",
        "e" => Vrij(waarde),
        "d" => Vrij(waarde.Length > 10 && waarde[10] == 'T' ? waarde[..10] : waarde),
        _ => Getal(waarde, opmaak[stijl]),
    };

    private string Gedeeld(string waarde) => int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var plaats) && plaats < teksten.Aantal
        ? teksten[plaats]
        : throw new InvalidDataException("A text that is not there.");

    private string Getal(string waarde, Xlsxgetalsoort soort)
    {
        if (soort == Xlsxgetalsoort.Getal && waarde.Length <= 15 && waarde[0] != '0' && !waarde.AsSpan().ContainsAnyExceptInRange('0', '9')) return waarde;
        if (!double.TryParse(waarde, NumberStyles.Float, CultureInfo.InvariantCulture, out var getal) || !double.IsFinite(getal)) throw new InvalidDataException("A number that is none.");
        return soort switch
        {
            Xlsxgetalsoort.Dag => Dag(getal),
            Xlsxgetalsoort.Duur when Math.Abs(getal) < 100_000 => Duur(TimeSpan.FromDays(getal)),
            _ => Getal(getal),
        };
    }

    // Excel counts 29 February 1900, a day that never was.
    private string Dag(double getal)
    {
        var nummer = Math.Floor(getal + HalveMilliseconde) + (vanaf1904 ? 1_462 : getal < 60 ? 1 : 0);
        return getal < 0 || nummer > 2_958_465 ? Getal(getal) : new DateOnly(1899, 12, 30).AddDays((int)nummer).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static string Duur(TimeSpan duur)
    {
        var minuten = (long)Math.Round(Math.Abs(duur.TotalMinutes));
        return string.Create(CultureInfo.InvariantCulture, $"{(duur < TimeSpan.Zero ? "-" : string.Empty)}{minuten / 60}:{minuten % 60:00}");
    }

    // As a spreadsheet shows it: 15 digits, never an exponent. Exactly three decimals would be read as thousands.
    private static string Getal(double getal)
    {
        if (Math.Truncate(getal) == getal) return Math.Abs(getal) < Exact ? ((long)getal).ToString(CultureInfo.InvariantCulture) : getal.ToString("F0", CultureInfo.InvariantCulture);
        var cijfers = getal.ToString("E14", CultureInfo.InvariantCulture);
        var tekst = decimal.Parse(cijfers, NumberStyles.Float, CultureInfo.InvariantCulture).ToString("0.############################", CultureInfo.InvariantCulture);
        var punt = tekst.IndexOf('.', StringComparison.Ordinal);
        return punt >= 0 && tekst.Length - punt - 1 == 3 ? tekst + "0" : tekst;
    }

    // A row is one line, so that its number is that of the sheet; and what Trede made harmless is itself again.
    private static string Vrij(string tekst) => Csvveld.Hersteld(tekst.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0
        ? tekst
        : string.Create(tekst.Length, tekst, static (naar, van) =>
        {
            for (var plaats = 0; plaats < naar.Length; plaats++) naar[plaats] = char.IsControl(van[plaats]) && van[plaats] != '\t' ? ' ' : van[plaats];
        }));
}
