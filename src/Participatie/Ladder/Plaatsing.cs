namespace Participatie.Ladder;

/// <summary>
/// What the questionnaire decides: the pure function from answers, applied rule and ladder version to a rung.
/// Participatieladder 2008, table 3.1.
/// </summary>
/// <param name="Beslist">Whether the answers reach a decision; when false the other values say nothing.</param>
/// <param name="Trede">The rung, 1..6.</param>
/// <param name="NaBesluit">Whether questions after the decision were answered too; those answers are ignored.</param>
public readonly record struct Plaatsing(bool Beslist, Trede Trede, bool NaBesluit)
{
    /// <summary>The rung that the questions alone give, 1..6; differs from <see cref="Trede"/> only when a rule was applied.</summary>
    public Trede Vragentrede { get; init; }

    /// <summary>The rule that was applied, or <see cref="ToegepasteRegel.Geen"/>.</summary>
    public ToegepasteRegel Regel { get; init; }

    /// <summary>A rule was asked for, but the version has it not or it is switched off: the questions decided.</summary>
    public bool RegelNietToegepast { get; init; }

    /// <summary>The rule gives a lower rung than the questions: worth a second look, because rules are meant to raise.</summary>
    public bool RegelVerlaagt => Regel != ToegepasteRegel.Geen && Trede.Waarde < Vragentrede.Waarde;

    /// <summary>
    /// Places by the questions, the rule and the version. The rule's rung counts when the questions reach a decision and the version uses
    /// the rule; a rule that it has not or that is switched off is not applied, and the result says so. Without a decision no rule helps.
    /// </summary>
    public static Plaatsing Bepaal(Antwoorden antwoorden, ToegepasteRegel regel, Ladderversie versie)
    {
        var vragen = Bepaal(antwoorden);
        if (!vragen.Beslist || regel == ToegepasteRegel.Geen) return vragen;
        return versie.Gebruikt(regel)
            ? vragen with { Trede = Regelfeiten.Van(regel).Trede, Regel = regel }
            : vragen with { RegelNietToegepast = true };
    }

    /// <summary>Places by the questions alone; never asks more than four of them.</summary>
    public static Plaatsing Bepaal(Antwoorden antwoorden)
    {
        var (trede, laatste) = Volg(antwoorden);
        if (trede == 0) return default;
        var gegeven = Trede.Van(trede);
        return new Plaatsing(true, gegeven, BuitenHetPad(antwoorden, laatste)) { Vragentrede = gegeven };
    }

    private static (int Trede, int LaatsteVraag) Volg(Antwoorden antwoorden) => antwoorden[1] switch
    {
        Antwoord.Ja => (antwoorden[2] switch { Antwoord.Ja => 5, Antwoord.Nee => 6, _ => 0 }, 2),
        Antwoord.Nee when antwoorden[3] == Antwoord.Ja => (4, 3),
        Antwoord.Nee when antwoorden[3] == Antwoord.Nee && antwoorden[4] == Antwoord.Ja => (3, 4),
        Antwoord.Nee when antwoorden[3] == Antwoord.Nee && antwoorden[4] == Antwoord.Nee =>
            (antwoorden[5] switch { Antwoord.Ja => 2, Antwoord.Nee => 1, _ => 0 }, 5),
        _ => (0, 0),
    };

    private static bool BuitenHetPad(Antwoorden antwoorden, int laatsteVraag)
    {
        for (var vraag = laatsteVraag + 1; vraag <= Antwoorden.AantalVragen; vraag++)
            if (antwoorden[vraag] != Antwoord.Leeg) return true;
        return laatsteVraag > 2 && antwoorden[2] != Antwoord.Leeg;
    }
}
