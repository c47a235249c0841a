namespace Participatie.Ladder;

/// <summary>
/// The facts beside each reason of leaving: code, name, whether it speaks of the person or of what one system knows, and how it is shown.
/// Participatieladder 2008, paragraphs 2.3 and 3.2. <see cref="Uitstroomreden.Geen"/> is no reason and has no facts.
/// </summary>
public sealed record Uitstroomredenfeiten
{
    /// <summary>The reason these facts are about.</summary>
    public required Uitstroomreden Reden { get; init; }

    /// <summary>The code as it stands in files, in lower case.</summary>
    public required string Code { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>The name in the middle of a sentence.</summary>
    public string TitelInZin => char.ToLowerInvariant(Titel[0]) + Titel[1..];

    /// <summary>When it is used, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Whether the reason holds only for a client without a benefit: who keeps a benefit stays on the ladder.</summary>
    public bool AlleenZonderUitkering { get; init; }

    /// <summary>Whether a municipality may switch this reason off.</summary>
    public bool Uitschakelbaar { get; init; }

    /// <summary>True when the reason is about the person: it then makes every source leave, not only the one that says it.</summary>
    public bool IsOverPersoon => OverPersoon(Reden);

    /// <summary>The nine reasons, in the order of their values.</summary>
    public static readonly IReadOnlyList<Uitstroomredenfeiten> Alle =
    [
        new()
        {
            Reden = Uitstroomreden.Werk6Maanden,
            Code = "werk-6-maanden",
            Titel = "Zes maanden aan het werk",
            Uitleg = "De klant staat zes maanden zonder onderbreking op trede 6. Zit er een gat in, ook een kort gat? Dan begint de telling opnieuw.",
        },
        new()
        {
            Reden = Uitstroomreden.Bbl6Maanden,
            Code = "bbl-6-maanden",
            Titel = "Zes maanden op een bbl-opleiding",
            Uitleg = "De klant volgt al zes maanden een opleiding met werken en leren (bbl). De laatste trede is dan meestal 5.",
        },
        new()
        {
            Reden = Uitstroomreden.Bol6Maanden,
            Code = "bol-6-maanden",
            Titel = "Zes maanden op een bol-opleiding",
            Uitleg = "De klant is al zes maanden terug op school (bol). De laatste trede is dan meestal 4. Uw gemeente kan deze reden uitzetten.",
            Uitschakelbaar = true,
        },
        new()
        {
            Reden = Uitstroomreden.Overleden,
            Code = "overleden",
            Titel = "Overleden",
            Uitleg = "De klant is overleden. Had de klant een uitkering? Dan staat dit in rapporten bij 'Uit de uitkering, niet voor werk'.",
        },
        new()
        {
            Reden = Uitstroomreden.Verhuisd,
            Code = "verhuisd",
            Titel = "Verhuisd",
            Uitleg = "De klant woont nu in een andere gemeente. Had de klant een uitkering? Dan staat dit in rapporten bij 'Uit de uitkering, niet voor werk'.",
        },
        new()
        {
            Reden = Uitstroomreden.GeenVervolgtraject,
            Code = "geen-vervolgtraject",
            Titel = "Traject klaar, geen vervolg",
            Uitleg = "Het traject is klaar en er komt geen nieuw traject. De klant krijgt geen uitkering. Is er wel een uitkering? Dan blijft de klant op de ladder.",
            AlleenZonderUitkering = true,
        },
        new()
        {
            Reden = Uitstroomreden.UitUitkeringAnders,
            Code = "uit-uitkering-anders",
            Titel = "Uit de uitkering, niet voor werk",
            Uitleg = "De uitkering stopt, maar niet door werk. Stopt de uitkering wel door werk? Dan blijft de klant op de ladder tot zes maanden werk op trede 6.",
        },
        new()
        {
            Reden = Uitstroomreden.UitvalTraject,
            Code = "uitval-traject",
            Titel = "Gestopt met het traject",
            Uitleg = "De klant stopt voor het einde van het traject en krijgt geen uitkering. Is er wel een uitkering? Dan blijft de klant op de ladder.",
            AlleenZonderUitkering = true,
        },
        new()
        {
            Reden = Uitstroomreden.Onbekend,
            Code = "onbekend",
            Titel = "Reden niet bekend",
            Uitleg = "De klant gaat van de ladder af, maar de reden staat er niet bij.",
        },
    ];

    /// <summary>The facts of one reason; <see cref="Uitstroomreden.Geen"/> is a wrong call.</summary>
    public static Uitstroomredenfeiten Van(Uitstroomreden reden)
    {
        foreach (var feiten in Alle)
            if (feiten.Reden == reden) return feiten;
        throw new ArgumentOutOfRangeException(nameof(reden), (int)reden, "This is no reason of leaving.");
    }

    /// <summary>The facts of a code in any letter case, or null when there is no such code.</summary>
    public static Uitstroomredenfeiten? Zoek(string code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.OrdinalIgnoreCase)) return feiten;
        return null;
    }

    /// <summary>
    /// True for <c>werk-6-maanden</c>, <c>bbl-6-maanden</c>, <c>bol-6-maanden</c>, <c>overleden</c> and <c>verhuisd</c>; false for what only one
    /// system knows, and for <see cref="Uitstroomreden.Geen"/>.
    /// </summary>
    public static bool OverPersoon(Uitstroomreden reden) => reden is >= Uitstroomreden.Werk6Maanden and <= Uitstroomreden.Verhuisd;

    /// <summary>
    /// Under which reason this one is shown in reports: <c>overleden</c> and <c>verhuisd</c> of who received a benefit are shown within
    /// <c>uit-uitkering-anders</c>; every other reason under itself. What is stored does not change.
    /// </summary>
    public static Uitstroomreden GetoondAls(Uitstroomreden reden, bool hadUitkering) =>
        hadUitkering && (reden is Uitstroomreden.Overleden or Uitstroomreden.Verhuisd) ? Uitstroomreden.UitUitkeringAnders : reden;
}
