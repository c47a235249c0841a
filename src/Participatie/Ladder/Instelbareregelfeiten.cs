using System.Globalization;

namespace Participatie.Ladder;

/// <summary>Everything known about a rule that a municipality may set. Either there are <see cref="Antwoorden"/>, or it is a whole number within bounds.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Code">The stable code in the database and in addresses.</param>
/// <param name="Titel">The name on screen.</param>
/// <param name="Vraag">The question that the municipality answers, in plain Dutch.</param>
/// <param name="Standaard">The value that holds as long as nothing was chosen.</param>
/// <param name="Bron">Where the rule stands.</param>
public sealed record Instelbareregelfeiten(Instelbareregel Regel, string Code, string Titel, string Vraag, string Standaard, string Bron)
{
    /// <summary>Yes, as it is stored.</summary>
    public const string Ja = "ja";

    /// <summary>No, as it is stored.</summary>
    public const string Nee = "nee";

    /// <summary>Every inburgeraar of whom the municipality decided it.</summary>
    public const string Verklaard = "verklaard";

    /// <summary>Only who also has an offer.</summary>
    public const string MetAanbod = "met-aanbod";

    private const string Regels2008 = "Participatieladder 2008, tabel 2.1 en 3.1";

    private const string Uitstroom2008 = "Participatieladder 2008, paragraaf 2.3";

    private static readonly IReadOnlyList<Regelantwoord> JaNee = [new(Ja, "Ja"), new(Nee, "Nee")];

    /// <summary>All rules, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<Instelbareregelfeiten> Alle =
    [
        Toegepast(Instelbareregel.StageMetVergoeding, ToegepasteRegel.StageMetVergoeding),
        Toegepast(Instelbareregel.VrijwilligerswerkMinderDanWekelijks, ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks),
        Toegepast(Instelbareregel.GeorganiseerdMinderDanWekelijks, ToegepasteRegel.GeorganiseerdMinderDanWekelijks),
        new(Instelbareregel.UitstroomWerk, "uitstroom-werk-6-maanden", "Van de ladder na werk", "Gaat een klant van de ladder na zes maanden betaald werk zonder uitkering?", Ja, Uitstroom2008) { Antwoorden = JaNee },
        new(Instelbareregel.UitstroomBbl, "uitstroom-bbl-6-maanden", "Van de ladder na bbl", "Gaat een klant van de ladder na zes maanden bbl (leren en werken)?", Ja, Uitstroom2008) { Antwoorden = JaNee },
        new(Instelbareregel.UitstroomBol, "uitstroom-bol-6-maanden", "Van de ladder na bol", "Gaat een klant van de ladder na zes maanden bol (dagonderwijs)?", Ja, Uitstroom2008) { Antwoorden = JaNee },
        new(Instelbareregel.Groeihorizon, "groeihorizon", "Groei: hoe ver vooruit", "Hoeveel maanden kijkt een klantmanager vooruit bij het groeipotentieel?", "12", "Participatieladder 2008, tabel 3.2")
        {
            Minst = 1, Meest = 60, Eenheid = "maanden",
        },
        new(Instelbareregel.Inburgeraar, "inburgeraar", "Wie is inburgeraar", "Welke klanten tellen mee als inburgeraar (subgroep 4)?", Verklaard, "Participatieladder 2008, tabel 3.3; paragraaf 2.5 noemt ‘met aanbod’")
        {
            Antwoorden = [new(Verklaard, "Iedereen van wie de gemeente bepaalde dat inburgeren moet of nodig is"), new(MetAanbod, "Alleen wie daarvoor ook een aanbod heeft")],
        },
        new(Instelbareregel.KleineCellen, "kleine-cellen", "Kleine aantallen", "Onder welk aantal personen blijft een cijfer weg als het de organisatie verlaat?", "5", "Regel van Trede: zo is niemand te herkennen")
        {
            Minst = 2, Meest = 100, Eenheid = "personen",
        },
        new(Instelbareregel.Toetsvragen, "toetsvragen", "Toetsvragen", "Vraagt het meetformulier ook naar uren, nazorg en mantelzorg? Antwoorden mag altijd, hoeft nooit.", Nee, "Participatieladder 2008, bijlage")
        {
            Antwoorden = JaNee,
        },
    ];

    /// <summary>What there is to choose from; empty for a number.</summary>
    public IReadOnlyList<Regelantwoord> Antwoorden { get; init; } = [];

    /// <summary>The lowest number.</summary>
    public int Minst { get; init; }

    /// <summary>The highest number.</summary>
    public int Meest { get; init; }

    /// <summary>What the number counts, in plain Dutch; empty when it is no number.</summary>
    public string Eenheid { get; init; } = string.Empty;

    /// <summary>Whether it is a number.</summary>
    public bool IsGetal => Antwoorden.Count == 0;

    /// <summary>The facts of a rule; a number that is none is a wrong call.</summary>
    public static Instelbareregelfeiten Van(Instelbareregel regel)
    {
        foreach (var feiten in Alle)
            if (feiten.Regel == regel) return feiten;
        throw new ArgumentOutOfRangeException(nameof(regel), regel, "This is no rule.");
    }

    /// <summary>The rule with this code, or null.</summary>
    public static Instelbareregelfeiten? MetCode(string? code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.Ordinal)) return feiten;
        return null;
    }

    /// <summary>Whether this is a value that can be chosen.</summary>
    public bool Kan(string? waarde)
    {
        if (!IsGetal) return Antwoorden.Any(antwoord => string.Equals(antwoord.Waarde, waarde, StringComparison.Ordinal));
        return int.TryParse(waarde, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= Minst && getal <= Meest;
    }

    /// <summary>A value as one reads it.</summary>
    public string Leesbaar(string waarde)
    {
        foreach (var antwoord in Antwoorden)
            if (string.Equals(antwoord.Waarde, waarde, StringComparison.Ordinal)) return antwoord.Titel;
        return IsGetal ? $"{waarde} {Eenheid}" : waarde;
    }

    private static Instelbareregelfeiten Toegepast(Instelbareregel regel, ToegepasteRegel toegepast)
    {
        var feiten = Regelfeiten.Van(toegepast);
        return new(regel, feiten.Code, feiten.Titel, $"Geeft dit voorbeeld trede {feiten.Trede}? {feiten.Voorwaarde}", Ja, Regels2008) { Antwoorden = JaNee };
    }
}
