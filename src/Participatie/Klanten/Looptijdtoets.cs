using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>
/// Holds the days of a traject or a benefit against each other, the day of birth and today. One day may be both the first and the last; what is agreed for later may
/// be written down, within bounds that catch a mistyped year.
/// </summary>
public static class Looptijdtoets
{
    /// <summary>How many months ahead the first day may lie.</summary>
    public const int BeginMaanden = 12;

    /// <summary>How many months ahead the last day may lie.</summary>
    public const int EindeMaanden = 120;

    /// <summary>The first thing that is wrong, or <see cref="Looptijdbezwaar.Geen"/>; both bounds are included.</summary>
    public static Looptijdbezwaar Oordeel(Dag begin, Dag? einde, Geboortedatum geboren, Dag vandaag)
    {
        if (!geboren.IsLeeg && begin.Datum < geboren.Datum) return Looptijdbezwaar.VoorGeboorte;
        if (begin > vandaag.MaandenLater(BeginMaanden)) return Looptijdbezwaar.BeginTeVer;
        if (einde < begin) return Looptijdbezwaar.EindeVoorBegin;
        return einde > vandaag.MaandenLater(EindeMaanden) ? Looptijdbezwaar.EindeTeVer : Looptijdbezwaar.Geen;
    }

    /// <summary>Whether two periods have a day in common; without a last day a period goes on.</summary>
    public static bool Overlapt(Dag begin, Dag? einde, Dag anderBegin, Dag? anderEinde) => !(einde < anderBegin) && !(anderEinde < begin);
}
