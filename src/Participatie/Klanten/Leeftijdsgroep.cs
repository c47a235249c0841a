using System.Globalization;

namespace Participatie.Klanten;

/// <summary>Ages in whole years from one up to and including another.</summary>
/// <param name="Van">The lowest age.</param>
/// <param name="TotEnMet">The highest age.</param>
public readonly record struct Leeftijdsgroep(int Van, int TotEnMet)
{
    /// <summary>The highest age there is.</summary>
    public const int Hoogste = 150;

    /// <summary>The groups of reports: below 27 has rights of its own (participatieladder 2008, table 3.3), the others are of our choice.</summary>
    public static readonly IReadOnlyList<Leeftijdsgroep> Standaard = [new(0, 26), new(27, 44), new(45, 54), new(55, Hoogste)];

    /// <summary>Whether an age is in it.</summary>
    public bool Bevat(int leeftijd) => leeftijd >= Van && leeftijd <= TotEnMet;

    /// <summary>Reads <c>27-44</c>, <c>55+</c>, <c>-26</c> or <c>30</c>; false when it is none of these.</summary>
    public static bool TryParse(string? tekst, out Leeftijdsgroep groep)
    {
        groep = default;
        var kaal = tekst?.Trim() ?? string.Empty;
        if (kaal.EndsWith('+')) return TryGetal(kaal[..^1], out var vanaf) && Maak(vanaf, Hoogste, out groep);
        var streep = kaal.IndexOf('-', StringComparison.Ordinal);
        if (streep < 0) return TryGetal(kaal, out var precies) && Maak(precies, precies, out groep);
        var laagste = 0;
        return (streep == 0 || TryGetal(kaal[..streep], out laagste)) && TryGetal(kaal[(streep + 1)..], out var hoogste) && Maak(laagste, hoogste, out groep);
    }

    /// <summary>As it is read and shown.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{(TotEnMet >= Hoogste ? $"{Van}+" : Van == 0 ? $"-{TotEnMet}" : Van == TotEnMet ? $"{Van}" : $"{Van}-{TotEnMet}")}");

    private static bool Maak(int van, int totEnMet, out Leeftijdsgroep groep)
    {
        groep = new Leeftijdsgroep(van, totEnMet);
        return van <= totEnMet && totEnMet <= Hoogste;
    }

    private static bool TryGetal(string tekst, out int getal) => int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out getal);
}
