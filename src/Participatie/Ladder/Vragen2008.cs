namespace Participatie.Ladder;

/// <summary>
/// The texts of the five questions of ladder version 2008: facts of tables 2.1 and 3.1 in Trede's own plain Dutch.
/// </summary>
internal static class Vragen2008
{
    internal static readonly IReadOnlyList<Vraag> Lijst =
    [
        new()
        {
            Nummer = 1,
            Tekst = "Werkt de klant met een arbeidscontract of als zzp'er?",
            Definitie = "Een arbeidscontract is een afspraak met een werkgever over werk en loon. Vast of tijdelijk maakt niet uit. "
                + "Ook een contract bij een WSW-bedrijf telt. Een ondernemer telt als zzp'er.",
            Voorbeelden =
            [
                "Heeft een vaste of tijdelijke baan, ook voor een paar uur per week.",
                "Krijgt de uitkering als loon op een contract.",
                "Volgt een bbl-opleiding in een leerbedrijf.",
                "Werkt via de WSW of werkt beschut, met een contract.",
            ],
            Valkuilen =
            [
                "Werken met behoud van uitkering is geen arbeidscontract. Antwoord nee.",
                "Een stage is geen arbeidscontract. Antwoord nee. Krijgt de klant een vergoeding en geen uitkering? "
                    + "Kies dan na de vragen 'Stage met vergoeding'.",
                "Een nulurencontract is een contract, ook zonder oproepen. Antwoord ja en schrijf erbij dat er geen oproepen zijn.",
            ],
            AlsJa = "De klant heeft een arbeidscontract of is zzp'er.",
            AlsNee = "De klant heeft geen arbeidscontract en is geen zzp'er.",
            BijJa = Vervolgstap.NaarVraag(2),
            BijNee = Vervolgstap.NaarVraag(3),
        },
        new()
        {
            Nummer = 2,
            Tekst = "Krijgt de klant hulp bij dit werk?",
            Definitie = "Hulp is hier: een instrument van de gemeente, een uitkering naast het werk, werk via de WSW, of een gewone opleiding "
                + "met werk erin die lager is dan een startkwalificatie. Eén van deze is genoeg.",
            Voorbeelden =
            [
                "Krijgt een uitkering van gemeente of UWV naast het loon.",
                "De werkgever krijgt loonkostensubsidie.",
                "Een jobcoach van buiten helpt de klant op het werk.",
                "Werkt via de WSW of werkt beschut.",
                "Volgt naast het werk inburgering of educatie van de gemeente.",
                "Volgt een bbl-opleiding en heeft nog geen startkwalificatie.",
            ],
            Valkuilen =
            [
                "Eén of twee telefoontjes aan het eind van een traject zijn geen hulp. Antwoord nee.",
                "Is de nazorg apart ingekocht? Antwoord ja. Wordt er alleen een paar keer gebeld? Schrijf dat erbij.",
                "Hulp van collega's of de leidinggevende telt niet.",
                "Een opleiding die de klant zelf betaalt, telt niet.",
            ],
            AlsJa = "De klant krijgt hulp bij het werk.",
            AlsNee = "De klant werkt zonder hulp van buiten en zonder uitkering.",
            BijJa = Vervolgstap.NaarTrede(5),
            BijNee = Vervolgstap.NaarTrede(6),
        },
        new()
        {
            Nummer = 3,
            Tekst = "Doet de klant onbetaald werk en ontmoet de klant daarbij elke week andere mensen?",
            Definitie = "Onbetaald werk betekent: de klant heeft taken en anderen rekenen erop dat de klant die doet. "
                + "Er is geen arbeidscontract. Een uitkering mag wel.",
            Voorbeelden =
            [
                "Doet elke week vrijwilligerswerk.",
                "Werkt met behoud van uitkering.",
                "Loopt stage.",
                "Volgt inburgering of re-integratie met werk erin.",
                "Volgt een bol-opleiding of een GIT-traject.",
            ],
            Valkuilen =
            [
                "Is het vrijwilligerswerk niet elke week? Antwoord nee. Kies dan na de vragen 'Vrijwilligerswerk, niet elke week'.",
                "Meedoen zonder taken is geen werk. Antwoord nee.",
                "Mantelzorg zonder organisatie ertussen is geen onbetaald werk. Antwoord nee.",
            ],
            AlsJa = "De klant doet onbetaald werk en ontmoet daarbij elke week anderen.",
            AlsNee = "De klant doet geen onbetaald werk waarbij de klant elke week anderen ontmoet.",
            BijJa = Vervolgstap.NaarTrede(4),
            BijNee = Vervolgstap.NaarVraag(4),
        },
        new()
        {
            Nummer = 4,
            Tekst = "Doet de klant elke week mee aan iets dat georganiseerd is, en ontmoet de klant daar anderen?",
            Definitie = "Georganiseerd betekent: een club, cursus, opleiding, traject of groep die iemand leidt of regelt. "
                + "De klant heeft daar geen taken zoals bij werk.",
            Voorbeelden =
            [
                "Volgt elke week inburgering, taalles of een andere cursus.",
                "Traint elke week bij een sportclub of loopt mee met een wandelgroep.",
                "Gaat elke week naar dagbesteding.",
            ],
            Valkuilen =
            [
                "Een bezoek aan kerk of moskee zonder taken telt hier niet. Antwoord nee.",
                "Sporten in de sportschool, los van een club, telt hier niet. Antwoord nee.",
                "Komt de groep niet elke week bij elkaar? Antwoord nee. Kies dan na de vragen 'Georganiseerde activiteit, niet elke week'.",
            ],
            AlsJa = "De klant doet elke week mee aan een georganiseerde activiteit en ontmoet daar anderen.",
            AlsNee = "De klant doet niet elke week mee aan een georganiseerde activiteit met anderen.",
            BijJa = Vervolgstap.NaarTrede(3),
            BijNee = Vervolgstap.NaarVraag(5),
        },
        new()
        {
            Nummer = 5,
            Tekst = "Ontmoet de klant elke week mensen van buiten het eigen huishouden?",
            Definitie = "Het gaat om elkaar echt ontmoeten. Bellen, mailen en chatten tellen niet. "
                + "Contact met alleen winkelpersoneel, hulpverleners of een chauffeur telt ook niet.",
            Voorbeelden =
            [
                "Drinkt elke week koffie met een buur of vriend.",
                "Zorgt elke week voor familie die ergens anders woont.",
                "Gaat elke week naar kerk of moskee.",
                "Ziet elke week andere ouders op het schoolplein.",
            ],
            Valkuilen =
            [
                "Ziet de klant alleen winkelpersoneel of hulpverleners? Antwoord nee.",
                "Heeft de klant alleen contact via internet? Antwoord nee.",
                "Zorg voor een huisgenoot telt niet. Kijk of de klant ook anderen ontmoet.",
            ],
            AlsJa = "De klant ontmoet elke week mensen van buiten het eigen huishouden.",
            AlsNee = "De klant ontmoet niet elke week mensen van buiten het eigen huishouden.",
            BijJa = Vervolgstap.NaarTrede(2),
            BijNee = Vervolgstap.NaarTrede(1),
        },
    ];
}
