using System.Globalization;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A cell of a workbook, of the type that a spreadsheet counts with. <c>default</c>, and a value that is null, is an empty cell.</summary>
public readonly record struct Cel
{
    private static readonly DateOnly Dagnul = new(1899, 12, 30);

    private Cel(Celsoort soort, string waarde)
    {
        Soort = soort;
        Waarde = waarde;
    }

    /// <summary>A cell without a value.</summary>
    public static Cel Leeg => default;

    internal Celsoort Soort { get; }

    /// <summary>The value as the file has it.</summary>
    internal string Waarde => field ?? string.Empty;

    /// <summary>How many characters it takes on the screen, about.</summary>
    internal int Breedte => Soort switch
    {
        Celsoort.Datum => 10,
        Celsoort.Deel or Celsoort.Decimaal => 8,
        Celsoort.Getal or Celsoort.Bedrag => Waarde.Length + (Waarde.Length / 3) + (Soort == Celsoort.Bedrag ? 4 : 0),
        Celsoort.Kop => Waarde.Length + 3,
        Celsoort.Titel => 0,
        _ => Waarde.Length,
    };

    /// <summary>A text; what a spreadsheet would take for a formula is made harmless with an apostrophe.</summary>
    public static Cel Tekst(string? tekst) => string.IsNullOrEmpty(tekst) ? default : new Cel(Celsoort.Tekst, Celtekst.Van(Csvveld.Onschadelijk(tekst)));

    /// <summary>A whole number.</summary>
    public static Cel Getal(long? getal) => getal is { } waarde ? new Cel(Celsoort.Getal, waarde.ToString(CultureInfo.InvariantCulture)) : default;

    /// <summary>A number with two decimals on the screen.</summary>
    public static Cel Decimaal(double? getal) => Breuk(Celsoort.Decimaal, getal);

    /// <summary>A share, 0.25 for 25.0%.</summary>
    public static Cel Deel(double? deel) => Breuk(Celsoort.Deel, deel);

    /// <summary>A day.</summary>
    public static Cel Datum(Dag? dag) => dag is { } waarde
        ? new Cel(Celsoort.Datum, (waarde.Datum.DayNumber - Dagnul.DayNumber).ToString(CultureInfo.InvariantCulture))
        : default;

    /// <summary>An amount in euros.</summary>
    public static Cel Bedrag(Bedrag? bedrag) => bedrag is { } waarde
        ? new Cel(Celsoort.Bedrag, (waarde.Centen / 100m).ToString(CultureInfo.InvariantCulture))
        : default;

    internal static Cel Kop(string tekst) => new(Celsoort.Kop, Celtekst.Van(Csvveld.Onschadelijk(tekst)));

    internal static Cel Titel(string tekst) => new(Celsoort.Titel, Celtekst.Van(Csvveld.Onschadelijk(tekst)));

    private static Cel Breuk(Celsoort soort, double? getal) => getal is { } waarde && double.IsFinite(waarde)
        ? new Cel(soort, waarde.ToString("R", CultureInfo.InvariantCulture))
        : default;
}
