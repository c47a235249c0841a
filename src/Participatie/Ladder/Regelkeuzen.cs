using System.Globalization;
using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// Everything a municipality chose for the rules that it may set. On a day the latest choice holds that has begun by then; without one the default of
/// the rule. A choice with a value that the rule does not have counts as no choice.
/// </summary>
/// <param name="keuzen">The choices, in any order.</param>
public sealed class Regelkeuzen(IEnumerable<Regelkeuze> keuzen)
{
    /// <summary>No choice: every rule has its default.</summary>
    public static readonly Regelkeuzen Geen = new([]);

    private readonly List<Regelkeuze> alle = [.. keuzen.Where(keuze => Instelbareregelfeiten.Van(keuze.Regel).Kan(keuze.Waarde)).OrderByDescending(keuze => keuze.Vanaf)];

    /// <summary>The value of a rule on a day.</summary>
    public string Waarde(Instelbareregel regel, Dag dag)
    {
        foreach (var keuze in alle)
            if (keuze.Regel == regel && keuze.Vanaf <= dag) return keuze.Waarde;
        return Instelbareregelfeiten.Van(regel).Standaard;
    }

    /// <summary>Whether a rule that is answered with yes or no is on; another rule is a wrong call.</summary>
    public bool Aan(Instelbareregel regel, Dag dag) => Waarde(regel, dag) switch
    {
        Instelbareregelfeiten.Ja => true,
        Instelbareregelfeiten.Nee => false,
        _ => throw new ArgumentOutOfRangeException(nameof(regel), regel, "This rule is no yes or no."),
    };

    /// <summary>The ladder as it is used on a day: version 2008 without the rules that are off.</summary>
    public Ladderversie Versie(Dag dag)
    {
        var versie = Ladderversie.Versie2008;
        foreach (var regel in Regelfeiten.Alle)
            if (!Aan(Instelbareregelfeiten.MetCode(regel.Code)!.Regel, dag)) versie = versie.Zonder(regel.Regel);
        return versie;
    }

    /// <summary>The number that a rule has; a rule without one is a wrong call.</summary>
    public int Getal(Instelbareregel regel, Dag dag) => Instelbareregelfeiten.Van(regel).IsGetal
        ? int.Parse(Waarde(regel, dag), NumberStyles.None, CultureInfo.InvariantCulture)
        : throw new ArgumentOutOfRangeException(nameof(regel), regel, "This rule is no number.");
}
