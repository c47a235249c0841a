namespace Participatie.Ladder;

/// <summary>Everything known about a check of the data, in plain Dutch for who is to mend it.</summary>
/// <param name="Toets">The check.</param>
/// <param name="Code">How it is written in addresses and files.</param>
/// <param name="Titel">What is wrong.</param>
/// <param name="Over">Whom it is about: the persons it applies to.</param>
/// <param name="Waarom">Why it matters.</param>
/// <param name="Advies">What to do.</param>
public sealed record Kwaliteitstoetsfeiten(Kwaliteitstoets Toets, string Code, string Titel, string Over, string Waarom, string Advies)
{
    /// <summary>All checks, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<Kwaliteitstoetsfeiten> Alle =
    [
        new(
            Kwaliteitstoets.NietGemeten, "niet-gemeten", "Een jaar niet gemeten", "iedereen op de ladder",
            "Iedereen hoort elk jaar gemeten te worden. Een oude meting laat niet zien waar iemand nu staat.",
            "Meet deze klanten. Staat iemand niet meer bij de gemeente, leg dan vast waarom."),
        new(
            Kwaliteitstoets.GroeiNietIngevuld, "groei-niet-ingevuld", "Groei niet ingevuld", "wie op trede 1 tot en met 5 staat",
            "Zonder oordeel over groei is niet te zien wie verder kan, en ook niet of inschattingen uitkomen.",
            "Vul bij de volgende meting in of groei wordt verwacht. Komt de meting uit een ander systeem, vraag dan of dat systeem groei meelevert."),
        new(
            Kwaliteitstoets.LangZonderTrede, "lang-zonder-trede", "Langer dan een jaar zonder trede", "wie op code 8 of 9 staat",
            "Code 8 en 9 zijn bedoeld voor even: uit beeld, of na een traject nog niet bepaald.",
            "Zoek contact en bepaal de trede. Lukt dat niet, leg dan vast dat de klant is uitgestroomd en waarom."),
        new(
            Kwaliteitstoets.ZonderAntwoorden, "zonder-antwoorden", "Trede zonder antwoorden", "wie op een trede staat",
            "Zonder de antwoorden op de vragen is niet na te gaan of de trede klopt.",
            "Meet met de vragenlijst. Komt de trede uit een ander systeem, vraag dan of dat systeem de antwoorden meelevert."),
        new(
            Kwaliteitstoets.ZonderSubgroep, "zonder-subgroep", "In geen enkele subgroep", "iedereen op de ladder",
            "Wie in geen subgroep staat, ontbreekt in elk cijfer over een subgroep.",
            "Kijk of de klant een uitkering, een traject of een andere subgroep heeft. Zo niet, dan hoort de klant misschien niet op de ladder."),
        new(
            Kwaliteitstoets.TrajectLooptLang, "traject-loopt-lang", "Traject loopt langer dan drie jaar", "wie een lopend traject heeft",
            "Vaak is zo'n traject wel afgelopen, maar is het einde niet ingevuld. Dan telt het niet mee bij het effect.",
            "Ga na of het traject nog loopt. Is het afgelopen, vul dan de einddatum in."),
        new(
            Kwaliteitstoets.EindeNietGemeten, "einde-niet-gemeten", "Na het einde van een traject niet gemeten", "van wie in de drie jaar ervoor een traject afliep, een half jaar of langer geleden",
            "Zonder meting bij het einde is niet te zien wat het traject heeft gedaan.",
            "Meet deze klanten alsnog. Maak met de aanbieder een afspraak over een meting bij het einde."),
        new(
            Kwaliteitstoets.TrajectZonderLadder, "traject-zonder-ladder", "Wel een traject, niet op de ladder", "wie een lopend traject heeft",
            "Wie een traject volgt, hoort op de ladder te staan. Anders klopt het aantal mensen niet en is het effect niet te bepalen.",
            "Meet deze klanten. Is het traject afgelopen, vul dan de einddatum in."),
        new(
            Kwaliteitstoets.GeboortedatumOnbekend, "geboortedatum-onbekend", "Geboortedatum onbekend", "iedereen op de ladder",
            "Zonder geboortedatum ontbreekt iemand in elk cijfer over leeftijd.",
            "Vul de geboortedatum in, of vraag de bron om die mee te leveren."),
        new(
            Kwaliteitstoets.PostcodeOnbekend, "postcode-onbekend", "Postcode onbekend", "iedereen op de ladder",
            "Zonder postcode ontbreekt iemand in elk cijfer over een wijk.",
            "Vul de postcode in, of vraag de bron om die mee te leveren."),
        new(
            Kwaliteitstoets.KostenOnbekend, "kosten-onbekend", "Kosten van een traject onbekend", "van wie in het jaar ervoor een traject afliep",
            "Een traject zonder kosten telt niet mee bij de kosten per klant en per trede omhoog.",
            "Vul de kosten in, of vraag de bron om die mee te leveren. Heeft het traject niets gekost, vul dan 0 in."),
    ];

    /// <summary>The facts of a check; a number that is none is a wrong call.</summary>
    public static Kwaliteitstoetsfeiten Van(Kwaliteitstoets toets)
    {
        foreach (var feiten in Alle)
            if (feiten.Toets == toets) return feiten;
        throw new ArgumentOutOfRangeException(nameof(toets), toets, "This is no check.");
    }

    /// <summary>The check with this code, or null.</summary>
    public static Kwaliteitstoetsfeiten? MetCode(string? code) => Alle.FirstOrDefault(feiten => string.Equals(feiten.Code, code, StringComparison.Ordinal));
}
