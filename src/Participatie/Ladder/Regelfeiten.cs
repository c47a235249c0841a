namespace Participatie.Ladder;

/// <summary>
/// The facts beside each rule by which a listed example decides instead of the questions: code, rung, condition and why.
/// Participatieladder 2008, table 2.1 against table 3.1. <see cref="ToegepasteRegel.Geen"/> is no rule and has no facts.
/// </summary>
public sealed record Regelfeiten
{
    /// <summary>The rule these facts are about.</summary>
    public required ToegepasteRegel Regel { get; init; }

    /// <summary>The code as it stands in files, in lower case.</summary>
    public required string Code { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>The rung that the rule gives, 1..6.</summary>
    public required Trede Trede { get; init; }

    /// <summary>The rungs that the questions give where the rule can be used; elsewhere it is not offered and does not count.</summary>
    public required IReadOnlyList<Trede> BijTreden { get; init; }

    /// <summary>When the rule may be used, in plain Dutch.</summary>
    public required string Voorwaarde { get; init; }

    /// <summary>Why the rule exists, in plain Dutch.</summary>
    public required string Waarom { get; init; }

    /// <summary>The three rules, in the order of their values.</summary>
    public static readonly IReadOnlyList<Regelfeiten> Alle =
    [
        new()
        {
            Regel = ToegepasteRegel.StageMetVergoeding,
            Code = "stage-met-vergoeding",
            Titel = "Stage met vergoeding",
            Trede = Trede.Van(5),
            BijTreden = [Trede.Van(4)],
            Voorwaarde = "De klant loopt stage, krijgt daarvoor een vergoeding en krijgt geen uitkering.",
            Waarom = "Een stage is geen arbeidscontract. Daarom geven de vragen trede 4. De ladder noemt deze stage als voorbeeld van trede 5.",
        },
        new()
        {
            Regel = ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks,
            Code = "vrijwilligerswerk-minder-dan-wekelijks",
            Titel = "Vrijwilligerswerk, niet elke week",
            Trede = Trede.Van(3),
            BijTreden = [Trede.Van(1), Trede.Van(2)],
            Voorwaarde = "De klant doet vrijwilligerswerk, maar niet elke week. De klant doet ook geen ander werk.",
            Waarom = "De vragen tellen alleen wat elke week gebeurt en geven daarom trede 1 of 2. De ladder noemt dit werk als voorbeeld van trede 3.",
        },
        new()
        {
            Regel = ToegepasteRegel.GeorganiseerdMinderDanWekelijks,
            Code = "georganiseerd-minder-dan-wekelijks",
            Titel = "Georganiseerde activiteit, niet elke week",
            Trede = Trede.Van(2),
            BijTreden = [Trede.Van(1)],
            Voorwaarde = "De klant doet mee aan een georganiseerde activiteit, maar niet elke week. Verder ontmoet de klant niet elke week anderen.",
            Waarom = "De vragen tellen alleen wat elke week gebeurt en geven daarom trede 1. De ladder noemt deze activiteit als voorbeeld van trede 2.",
        },
    ];

    /// <summary>The facts of one rule; <see cref="ToegepasteRegel.Geen"/> is a wrong call.</summary>
    public static Regelfeiten Van(ToegepasteRegel regel)
    {
        foreach (var feiten in Alle)
            if (feiten.Regel == regel) return feiten;
        throw new ArgumentOutOfRangeException(nameof(regel), (int)regel, "This is no rule.");
    }

    /// <summary>The facts of a code in any letter case, or null when there is no such code.</summary>
    public static Regelfeiten? Zoek(string code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.OrdinalIgnoreCase)) return feiten;
        return null;
    }
}
