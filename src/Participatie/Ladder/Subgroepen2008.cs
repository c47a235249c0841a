namespace Participatie.Ladder;

/// <summary>The texts of the seven subgroups: facts of table 3.3 (participatieladder 2008) in Trede's own plain Dutch.</summary>
internal static class Subgroepen2008
{
    internal static readonly IReadOnlyList<Subgroepfeiten> Lijst =
    [
        new()
        {
            Nummer = 1,
            Titel = "Gemeentelijke uitkering",
            Definitie = "De klant krijgt een uitkering van de gemeente: bijstand (WWB, nu Participatiewet) tot de pensioenleeftijd, IOAW, IOAZ, WIK of Bbz. "
                + "Ook wie door werk uit de uitkering ging, hoort erbij tot en met het halve jaar werk. "
                + "Een half jaar betekent: in 26 van de 36 weken gewerkt.",
            Uitkeringen = ["WWB", "Participatiewet", "IOAW", "IOAZ", "WIK", "Bbz"],
            LeeftijdOnder = 65,
            GrensIsPensioenleeftijd = true,
            Valkuilen =
            [
                "Betaalt de SVB de aanvulling op de AOW (AIO)? Dan is het geen uitkering van de gemeente. Kijk of de klant een ander aanbod heeft.",
                "In de ladder van 2008 ligt de grens bij 65 jaar. De pensioenleeftijd is daarna gestegen. Let op de leeftijd op de dag van de meting.",
                "De 26 van 36 weken gelden voor deze subgroep. Voor het verlaten van de ladder telt zes maanden zonder onderbreking.",
            ],
        },
        new()
        {
            Nummer = 2,
            Titel = "Niet-uitkeringsgerechtigde met aanbod",
            Definitie = "De klant krijgt geen uitkering (nugger) of krijgt een ANW-uitkering. De klant staat ingeschreven als werkzoekende "
                + "(toen bij het CWI, nu bij UWV) en heeft van de gemeente een aanbod voor re-integratie gekregen.",
            EistAanbod = true,
            Valkuilen =
            [
                "Zonder aanbod hoort een nugger niet op de ladder.",
                "Een ANW-uitkering komt van de SVB. Daarom hoort een ANW'er hier en niet bij subgroep 1.",
            ],
        },
        new()
        {
            Nummer = 3,
            Titel = "Re-integratieaanbod",
            Definitie = "De klant heeft een aanbod voor re-integratie. De gemeente betaalt dat uit het participatiebudget.",
            EistAanbod = true,
            Valkuilen = ["Een klant met uitkering en re-integratie hoort in subgroep 1 en in subgroep 3."],
        },
        new()
        {
            Nummer = 4,
            Titel = "Inburgeraar",
            Definitie = "De gemeente heeft bepaald dat de klant moet inburgeren, of dat inburgeren nodig is voor de klant.",
            AanbodInstelbaar = true,
            Valkuilen =
            [
                "Heeft een inburgeraar geen aanbod en geen uitkering? Dan volgt de gemeente de klant meestal niet op de ladder.",
                "Uw gemeente kan instellen dat alleen inburgeraars met een aanbod meetellen.",
            ],
        },
        new()
        {
            Nummer = 5,
            Titel = "Educatieaanbod",
            Definitie = "De klant volgt educatie. De gemeente betaalt dat uit het participatiebudget.",
            EistAanbod = true,
            Valkuilen = ["Een cursus die de klant zelf betaalt, telt hier niet."],
        },
        new()
        {
            Nummer = 6,
            Titel = "Jongere met leerwerkrecht",
            Definitie = "De klant is nog geen 27 jaar, heeft zich bij de gemeente gemeld, werkt niet en gaat niet naar school.",
            LeeftijdOnder = 27,
            AlleenMetBudget = true,
            Valkuilen =
            [
                "Op de 27e verjaardag hoort de klant niet meer in deze subgroep.",
                "Deze subgroep telt alleen als uw gemeente het budget voor deze jongeren gebruikt.",
            ],
        },
        new()
        {
            Nummer = 7,
            Titel = "UWV-uitkering",
            Definitie = "De klant krijgt een uitkering van UWV: WW, Wajong, WAO of WIA.",
            Uitkeringen = ["WW", "Wajong", "WAO", "WIA"],
            Valkuilen = ["Krijgt de klant ook bijstand van de gemeente? Dan hoort de klant ook in subgroep 1."],
        },
    ];
}
