namespace Participatie.Ladder;

/// <summary>
/// The texts of the rungs and codes of ladder version 2008: facts of tables 2.1, 3.1 and 3.2 in Trede's own plain Dutch.
/// Longer than a file should be because it is a list.
/// </summary>
internal static class Tredefeiten2008
{
    internal static readonly IReadOnlyList<Tredefeiten> Treden =
    [
        new()
        {
            Trede = Trede.Van(1),
            Titel = "Geïsoleerd",
            Definitie = "De klant ziet buiten het eigen huishouden bijna niemand. Is er wel contact? Dan is dat om iets te regelen: "
                + "in de winkel, bij een hulpverlener of in de bus.",
            Voorbeelden =
            [
                "Komt weinig buiten en ontmoet zelden iemand.",
                "Zorgt voor een huisgenoot en ziet verder niemand.",
                "Spreekt anderen alleen via internet, mail of chat.",
                "Is dakloos en spreekt behalve hulpverleners alleen andere daklozen.",
            ],
            Valkuilen =
            [
                "Een praatje met winkelpersoneel of een hulpverlener telt niet als contact.",
                "Mailen, chatten en bellen tellen niet. Het gaat om elkaar echt ontmoeten.",
                "Zorg voor een huisgenoot telt niet. Ontmoet de klant daarnaast elke week iemand anders? Dan is het trede 2.",
                "Ziet een dakloze klant elke week een oude buur of vriend met een huis? Dan is het trede 2.",
            ],
            Groeisjabloon = "Denkt u dat de klant binnen {termijn} andere mensen wil en kan gaan ontmoeten? Dat mag in de buurt zijn of bij een activiteit.",
            Groeivoorbeelden =
            [
                new("Wil mensen leren kennen en gaat dat met hulp proberen.", Groeipotentieel.Groei),
            ],
        },
        new()
        {
            Trede = Trede.Van(2),
            Titel = "Sociale contacten buiten de deur",
            Definitie = "De klant ontmoet elke week iemand van buiten het eigen huishouden. Het is meer dan boodschappen doen of hulp krijgen. "
                + "Het gebeurt niet in een vereniging, cursus of andere georganiseerde vorm. Het is ook geen werk.",
            Voorbeelden =
            [
                "Spreekt elke week af met buren, mensen uit de wijk of andere ouders.",
                "Gaat vaak op bezoek bij vrienden, of met iemand naar een film of museum.",
                "Geeft elke week mantelzorg aan iemand die ergens anders woont, zonder organisatie ertussen.",
                "Sport los van een club, zoals in de sportschool.",
                "Gaat elke week naar kerk of moskee en heeft daar geen taken.",
                "Doet wel mee aan iets georganiseerds, maar niet elke week.",
                "Is dakloos en ziet elke week een oude buur of vriend met een huis.",
            ],
            Valkuilen =
            [
                "Elke week naar kerk of moskee zonder taken is trede 2 en niet trede 3.",
                "Alleen winkelpersoneel of hulpverleners spreken is trede 1.",
                "Een koor of club die niet elke week bij elkaar komt, is geen trede 3. Geven de vragen trede 1? "
                    + "Kies dan na de vragen 'Georganiseerde activiteit, niet elke week'.",
                "Alleen contact via internet is trede 1.",
            ],
            Groeisjabloon = "Denkt u dat de klant binnen {termijn} kan meedoen aan een georganiseerde activiteit? Een traject telt ook.",
            Groeivoorbeelden =
            [
                new("Begint binnenkort met een cursus, een club of een traject.", Groeipotentieel.Groei),
            ],
        },
        new()
        {
            Trede = Trede.Van(3),
            Titel = "Deelname georganiseerde activiteiten",
            Definitie = "De klant doet elke week mee aan iets dat georganiseerd is, zoals een club, een cursus of een opleiding. De klant ontmoet "
                + "daar anderen. Er zijn geen taken waarvoor anderen op de klant rekenen. Het is dus geen werk.",
            Voorbeelden =
            [
                "Volgt inburgering, taalles of andere educatie zonder werk erin.",
                "Volgt een re-integratietraject zonder werk erin.",
                "Volgt een andere cursus of opleiding zonder werk erin.",
                "Is lid van een club en doet daar elke week mee.",
                "Sport elke week in een groep, zoals voetbaltraining of een wandelgroep.",
                "Gaat elke week naar dagbesteding en heeft daar geen eigen taken.",
                "Doet vrijwilligerswerk, maar niet elke week. Dit is een vaste regel van de ladder.",
            ],
            Valkuilen =
            [
                "Heeft de klant elke week taken waarvoor anderen op de klant rekenen? Dan is het trede 4. Dat geldt ook bij dagbesteding.",
                "Vrijwilligerswerk dat niet elke week is: de vragen geven trede 1 of 2, maar het voorbeeld in de ladder geeft trede 3. "
                    + "Kies dan na de vragen 'Vrijwilligerswerk, niet elke week'. Uw gemeente kan deze regel uitzetten.",
                "Lid zijn zonder te komen is niet genoeg.",
                "Een cursus die helemaal via internet gaat, telt niet. De klant moet daar anderen ontmoeten.",
            ],
            Groeisjabloon = "Denkt u dat de klant binnen {termijn} kan werken, met of zonder loon? Werk binnen een traject telt ook.",
            Groeivoorbeelden =
            [
                new("Kan binnen de termijn vrijwilligerswerk gaan doen.", Groeipotentieel.Groei),
            ],
        },
        new()
        {
            Trede = Trede.Van(4),
            Titel = "Onbetaald werk",
            Definitie = "De klant werkt, maar heeft geen arbeidscontract. Er zijn taken waarvoor anderen op de klant rekenen. "
                + "Bij dat werk ontmoet de klant elke week andere mensen.",
            Voorbeelden =
            [
                "Werkt en houdt de uitkering, zoals op een participatieplaats of een proefplaatsing.",
                "Volgt een traject met inburgering en werk samen (duaal).",
                "Volgt een re-integratietraject met werk erin.",
                "Loopt stage zonder vergoeding of met behoud van uitkering.",
                "Doet elke week vrijwilligerswerk.",
                "Volgt een bol-opleiding: naar school en soms stage.",
                "Volgt een GIT-traject: een vakopleiding met stage en lessen Nederlands.",
                "Is onbetaald koster of conciërge met vaste taken elke week.",
            ],
            Valkuilen =
            [
                "Krijgt de klant loon op een contract? Dan is het trede 5 of 6. Ook als de uitkering als loon wordt uitbetaald.",
                "Stage met een vergoeding en zonder uitkering is trede 5. Kies dan na de vragen 'Stage met vergoeding'.",
                "Vrijwilligerswerk dat niet elke week is, is geen trede 4.",
                "Mantelzorg zonder organisatie ertussen is geen onbetaald werk. Kijk dan bij trede 1 en 2.",
            ],
            Groeisjabloon = "Denkt u dat de klant binnen {termijn} betaald kan werken? Betaald werk met ondersteuning telt ook.",
            Groeivoorbeelden =
            [
                new("Volgt een traject met betaald werk als doel.", Groeipotentieel.Groei),
                new("Is terug op school (bol) en een diploma is het doel.", Groeipotentieel.GeenGroei),
                new("Is 65 jaar of ouder en doet vrijwilligerswerk. Hoger hoeft niet.", Groeipotentieel.GeenGroei),
            ],
        },
        new()
        {
            Trede = Trede.Van(5),
            Titel = "Betaald werk met ondersteuning",
            Definitie = "De klant heeft een arbeidscontract of is zzp'er, en krijgt daar hulp bij. Die hulp kan zijn: een instrument van de gemeente, "
                + "een uitkering naast het werk, werk via de WSW, of een gewone opleiding met werk erin die lager is dan een startkwalificatie.",
            Voorbeelden =
            [
                "Werkt via de WSW: in het bedrijf zelf, uitgeleend of begeleid.",
                "Werkt in deeltijd en krijgt een uitkering van gemeente of UWV erbij.",
                "Is zzp'er en krijgt er bijstand of Bbz bij.",
                "Werkt met loonkostensubsidie.",
                "Werkt beschut en heeft een contract.",
                "Krijgt de uitkering als loon betaald, zoals bij een deel van Work First.",
                "Krijgt nazorg die apart is ingekocht en die echt helpt bij het werk.",
                "Werkt met een jobcoach of een andere begeleider van buiten.",
                "Werkt en volgt daarnaast inburgering of educatie van de gemeente.",
                "Volgt een bbl-opleiding: vier dagen werk en één dag school.",
                "Loopt stage met een vergoeding en zonder uitkering. Dit is een vaste regel van de ladder.",
            ],
            Valkuilen =
            [
                "Eén of twee telefoontjes aan het eind van een traject zijn geen ondersteuning. Dan is het trede 6.",
                "Is de nazorg apart ingekocht, maar wordt er alleen een paar keer gebeld? Kies trede 5 en schrijf dit erbij. "
                    + "Uw gemeente kan hier een eigen afspraak over maken.",
                "Een nulurencontract zonder oproepen en met een uitkering: de vragen geven trede 5. Het is de vraag of de klant echt meedoet. "
                    + "Schrijf dit erbij en bespreek het in uw team.",
                "Hulp van een collega of leidinggevende is geen ondersteuning. Dan is het trede 6.",
                "Een opleiding die de klant zelf betaalt, is geen ondersteuning. Dan is het trede 6.",
                "Minder ondersteuning over een jaar is ook groei, ook als de klant dan nog op trede 5 staat.",
            ],
            Groeisjabloon = "Denkt u dat de klant binnen {termijn} kan werken zonder hulp, of met minder hulp dan nu?",
            Groeivoorbeelden =
            [
                new("Werkt in deeltijd met een uitkering en kan meer uren gaan werken.", Groeipotentieel.Groei),
                new("Werkt in deeltijd met een uitkering en meer uren zijn niet mogelijk.", Groeipotentieel.GeenGroei),
                new("Is zzp'er met een uitkering erbij en heeft die binnen de termijn niet meer nodig.", Groeipotentieel.Groei),
                new("Werkt met een tijdelijke voorziening, zoals tijdelijke loonkostensubsidie.", Groeipotentieel.Groei),
                new("Werkt met blijvende loonkostensubsidie en de loonwaarde verandert niet.", Groeipotentieel.GeenGroei),
                new("Is in dienst bij de WSW en heeft de indicatie begeleid werken.", Groeipotentieel.Groei),
                new("Is in dienst bij de WSW en heeft de indicatie begeleid werken niet.", Groeipotentieel.GeenGroei),
                new("Werkt al begeleid bij een gewone werkgever via de WSW.", Groeipotentieel.GeenGroei),
                new("Werkt beschut en kan voorlopig niet met minder hulp.", Groeipotentieel.GeenGroei),
                new("Volgt een bbl-opleiding.", Groeipotentieel.GeenGroei),
                new("Blijft op trede 5, maar heeft over een jaar minder hulp nodig.", Groeipotentieel.Groei),
            ],
        },
        new()
        {
            Trede = Trede.Van(6),
            Titel = "Betaald werk",
            Definitie = "De klant heeft een arbeidscontract of is zzp'er en redt zich zonder hulp van buiten. Er is geen uitkering naast het werk, "
                + "geen WSW en geen instrument van de gemeente. Alleen collega's en de leidinggevende helpen bij het werk.",
            Voorbeelden =
            [
                "Heeft een baan met een contract, zonder uitkering en zonder begeleider.",
                "Heeft een baan. De begeleider belt aan het eind van het traject nog één of twee keer.",
                "Is zzp'er of ondernemer en krijgt geen uitkering.",
                "Heeft een baan en een collega als buddy.",
                "Heeft een baan en volgt 's avonds een opleiding die de klant zelf betaalt.",
            ],
            Valkuilen =
            [
                "Een contract alleen is niet genoeg. Vraag altijd of er ondersteuning is.",
                "Krijgt de klant een uitkering van gemeente of UWV naast het werk? Dan is het trede 5.",
                "Bij trede 6 is er geen vraag naar groei. Vul dus ook geen 0 in.",
            ],
        },
    ];

    internal static readonly IReadOnlyList<Tredefeiten> Codes =
    [
        new()
        {
            Trede = Trede.NietBepaald,
            Titel = "Nog niet bepaald",
            Definitie = "De klant hoort op de ladder, maar niemand heeft de trede nog bepaald.",
            Voorbeelden = ["Is net ingeschreven en nog niet gesproken."],
            Valkuilen =
            [
                "Code 0 is geen trede en ook niet de laagste trede.",
                "Is de trede al bekend? Dan verbergt code 0 die trede niet.",
                "Code 0 van de ladder is iets anders dan code 0 van de SRG.",
            ],
        },
        new()
        {
            Trede = Trede.UitHetZicht,
            Titel = "Uit het zicht",
            Definitie = "De gemeente kan de klant niet meer bereiken en weet niet hoe het met de klant gaat.",
            Voorbeelden = ["Reageert niet op brieven, telefoon en bezoek."],
            Valkuilen =
            [
                "Uit het zicht van één afdeling is niet uit het zicht van de gemeente.",
                "Weet u dat de klant weg is van de ladder? Leg dan de uitstroom met de reden vast.",
            ],
        },
        new()
        {
            Trede = Trede.NaTrajectNietBepaald,
            Titel = "Na traject nog niet bepaald",
            Definitie = "De klant heeft een traject gedaan. Daarna heeft nog niemand de trede bepaald.",
            Voorbeelden = ["Heeft de cursus vorige maand afgerond en is nog niet opnieuw gemeten."],
            Valkuilen =
            [
                "Heeft de klant nog nooit een traject gedaan? Gebruik dan code 0.",
                "Code 9 is tijdelijk. Meet de klant zo snel mogelijk.",
            ],
        },
    ];
}
