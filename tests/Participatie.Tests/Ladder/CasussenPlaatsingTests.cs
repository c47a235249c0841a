using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>
/// The casebook, part A: persons. One row is one case: situation, answers, applied rule, rung, growth and what the product says beside it.
/// Growth: <c>n.v.t.</c> no question; <c>oordeel</c> the klantmanager decides; <c>+ text</c> or <c>0 text</c> an example beside the question
/// says so. The last column must stand in the facts of that rung, so that the note of a doubtful case is really shown.
/// </summary>
public sealed class CasussenPlaatsingTests
{
    private const string Vrijwillig = "vrijwilligerswerk-minder-dan-wekelijks";

    [Theory]
    [InlineData("P01", "Contract, geen uitkering, geen begeleiding, geen instrument", "ja nee - - -", "", 6, "n.v.t.", "zonder uitkering en zonder begeleider")]
    [InlineData("P03", "Zzp'er met bijstand of Bbz, over een jaar niet meer nodig", "ja ja - - -", "", 5, "+ Is zzp'er met een uitkering erbij", "krijgt er bijstand of Bbz bij")]
    [InlineData("P05", "Contract, aan het eind van het traject twee telefoontjes", "ja nee - - -", "", 6, "n.v.t.", "belt aan het eind van het traject")]
    [InlineData("P07", "Contract, nazorg apart ingekocht maar alleen twee telefoontjes", "ja ja - - -", "", 5, "oordeel", "Kies trede 5 en schrijf dit erbij")]
    [InlineData("P09", "Baan van 20 uur met WW, meer uren kan niet", "ja ja - - -", "", 5, "0 meer uren zijn niet mogelijk", "uitkering van gemeente of UWV")]
    [InlineData("P11", "Blijvende loonkostensubsidie, loonwaarde 40% blijft gelijk", "ja ja - - -", "", 5, "0 blijvende loonkostensubsidie", "loonkostensubsidie")]
    [InlineData("P13", "Wsw intern, geen indicatie begeleid werken", "ja ja - - -", "", 5, "0 heeft de indicatie begeleid werken niet", "via de WSW")]
    [InlineData("P15", "Wsw gedetacheerd, met indicatie begeleid werken", "ja ja - - -", "", 5, "+ heeft de indicatie begeleid werken.", "uitgeleend")]
    [InlineData("P17", "Beschut werk met contract", "ja ja - - -", "", 5, "0 Werkt beschut", "Werkt beschut")]
    [InlineData("P19", "Contract, een collega is buddy", "ja nee - - -", "", 6, "n.v.t.", "collega als buddy")]
    [InlineData("P21", "Contract, betaalt zelf een avondopleiding", "ja nee - - -", "", 6, "n.v.t.", "opleiding die de klant zelf betaalt")]
    [InlineData("P23", "Bbl vier dagen en een dag school, geen startkwalificatie", "ja ja - - -", "", 5, "0 bbl-opleiding", "vier dagen werk en één dag school")]
    [InlineData("P25", "Bol met soms stage, was vroeg van school", "nee - ja - -", "", 4, "0 terug op school (bol)", "bol-opleiding")]
    [InlineData("P27", "GIT-traject", "nee - ja - -", "", 4, "oordeel", "GIT-traject")]
    [InlineData("P29", "Stage zonder vergoeding of met bijstand", "nee - ja - -", "", 4, "oordeel", "Loopt stage zonder vergoeding of met behoud van uitkering")]
    [InlineData("P31", "Work First, uitkering als loon betaald, contract", "ja ja - - -", "", 5, "oordeel", "Krijgt de uitkering als loon betaald")]
    [InlineData("P33", "Participatieplaats met uitkering, doel is betaald werk", "nee - ja - -", "", 4, "+ betaald werk als doel", "participatieplaats of een proefplaatsing")]
    [InlineData("P35", "Inburgeringscursus twee keer per week, geen werk", "nee - nee ja -", "", 3, "oordeel", "Volgt inburgering, taalles")]
    [InlineData("P37", "Eens per twee weken vrijwilligerswerk, verder niets", "nee - nee nee nee", Vrijwillig, 3, "oordeel", "de vragen geven trede 1 of 2")]
    [InlineData("P39", "Lid van een voetbalclub, traint elke week", "nee - nee ja -", "", 3, "oordeel", "voetbaltraining")]
    [InlineData("P41", "Koor eens per maand, elke week koffie bij de buren", "nee - nee nee ja", "", 2, "oordeel", "iets georganiseerds, maar niet elke week")]
    [InlineData("P43", "Elke week naar kerk of moskee, geen taken", "nee - nee nee ja", "", 2, "oordeel", "is trede 2 en niet trede 3")]
    [InlineData("P45", "Elke week onbetaald koster met taken", "nee - ja - -", "", 4, "oordeel", "koster")]
    [InlineData("P47", "Elke week met een wandelgroep mee", "nee - nee ja -", "", 3, "oordeel", "wandelgroep")]
    [InlineData("P49", "Elke week mantelzorg voor moeder die ergens anders woont", "nee - nee nee ja", "", 2, "oordeel", "mantelzorg aan iemand die ergens anders woont")]
    [InlineData("P51", "Mantelzorg voor huisgenoot, elke week bezoek van buren", "nee - nee nee ja", "", 2, "oordeel", "elke week af met buren")]
    [InlineData("P53", "Alleen contact via mail en chat", "nee - nee nee nee", "", 1, "oordeel", "internet, mail of chat")]
    [InlineData("P55", "Dakloos, ziet elke week een oude buur", "nee - nee nee ja", "", 2, "oordeel", "Is dakloos en ziet elke week een oude buur")]
    [InlineData("P57", "65-plus, elke week vrijwilligerswerk", "nee - ja - -", "", 4, "0 65 jaar of ouder", "Doet elke week vrijwilligerswerk")]
    [InlineData("P59", "Blijft op trede 5, maar over een jaar met minder hulp", "ja ja - - -", "", 5, "+ minder hulp nodig", "is ook groei, ook als de klant dan nog op trede 5 staat")]
    [InlineData("P61", "Trede 3, doet over een jaar onbetaald werk", "nee - nee ja -", "", 3, "+ vrijwilligerswerk gaan doen", "georganiseerd")]
    [InlineData("P63", "Nulurencontract zonder oproepen, krijgt bijstand", "ja ja - - -", "", 5, "oordeel", "Het is de vraag of de klant echt meedoet")]
    [InlineData("P65", "Elke week dagbesteding, geen taken", "nee - nee ja -", "", 3, "oordeel", "dagbesteding en heeft daar geen eigen taken")]
    public void Plaatsen_Casus_GeeftTredeGroeiEnToelichting(
        string casus, string situatie, string antwoorden, string regelcode, int trede, string groei, string toelichting)
    {
        var regel = regelcode.Length == 0 ? ToegepasteRegel.Geen : Regelfeiten.Zoek(regelcode)!.Regel;

        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees(antwoorden), regel, Ladderversie.Versie2008);

        var waar = $"{casus}: {situatie}";
        Assert.True(plaatsing.Beslist, waar);
        Assert.True(plaatsing.Trede == Trede.Van(trede), $"{waar}: trede {plaatsing.Trede}");
        Assert.False(plaatsing.NaBesluit, waar);
        Assert.Equal(regel, plaatsing.Regel);
        var feiten = Tredefeiten.Van(plaatsing.Trede);
        ControleerGroei(feiten, groei, waar);
        string[] teksten = [feiten.Definitie, .. feiten.Voorbeelden, .. feiten.Valkuilen];
        Assert.True(teksten.Any(tekst => tekst.Contains(toelichting, StringComparison.Ordinal)), $"{waar}: no fact says '{toelichting}'");
    }

    [Theory]
    [InlineData("P37 zonder regel, ontmoet verder niemand", "nee - nee nee nee", 1)]
    [InlineData("P37 zonder regel, ontmoet wel elke week anderen", "nee - nee nee ja", 2)]
    public void Plaatsen_VrijwilligerswerkNietElkeWeekMetRegelUit_GeeftDeVragen(string casus, string antwoorden, int trede)
    {
        var versie = Ladderversie.Versie2008.Zonder(ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks);

        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees(antwoorden), ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks, versie);

        Assert.True(plaatsing.Trede == Trede.Van(trede), casus);
        Assert.True(plaatsing.RegelNietToegepast);
        Assert.Equal(ToegepasteRegel.Geen, plaatsing.Regel);
    }

    [Theory]
    [InlineData("Betaald werk en elke week naar de kerk", "ja nee nee nee ja", 6)]
    [InlineData("Betaald werk met jobcoach en vrijwilligerswerk", "ja ja ja - -", 5)]
    [InlineData("Vrijwilligerswerk en een taalcursus", "nee - ja ja -", 4)]
    [InlineData("Taalcursus en elke week bezoek van vrienden", "nee - nee ja ja", 3)]
    public void Plaatsen_MeerTegelijk_HoogsteWint(string situatie, string antwoorden, int trede)
    {
        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees(antwoorden));

        Assert.True(plaatsing.Trede == Trede.Van(trede), situatie);
        Assert.True(plaatsing.NaBesluit, situatie);
    }

    [Fact]
    public void OpDeLadder_P67NuggerZonderAanbod_HoortInGeenSubgroep()
    {
        var nugger = Subgroepfeiten.Van(2)!;
        var inburgeraar = Subgroepfeiten.Van(4)!;

        Assert.True(nugger.EistAanbod);
        Assert.Contains("aanbod", nugger.Definitie, StringComparison.Ordinal);
        Assert.Contains(nugger.Valkuilen, valkuil => valkuil is "Zonder aanbod hoort een nugger niet op de ladder.");
        Assert.False(inburgeraar.EistAanbod, "Table 3.3 decides: declared is enough for the subgroup.");
        Assert.True(inburgeraar.AanbodInstelbaar, "Paragraph 2.5 asks for an offer: a setting.");
        Assert.Contains(inburgeraar.Valkuilen, valkuil => valkuil.Contains("geen aanbod en geen uitkering", StringComparison.Ordinal));
    }

    [Fact]
    public void Subgroep_P69Klant66MetAio_IsGeenGemeentelijkeUitkering()
    {
        var uitkering = Subgroepfeiten.Van(1)!;

        Assert.False(uitkering.PastBijLeeftijd(66));
        Assert.True(uitkering.PastBijLeeftijd(64));
        Assert.DoesNotContain(uitkering.Uitkeringen, naam => naam is "AIO");
        Assert.Contains(uitkering.Valkuilen, valkuil => valkuil.Contains("AIO", StringComparison.Ordinal));
        Assert.True(Subgroepfeiten.Van(5)!.PastBijLeeftijd(66), "Another offer has no upper limit.");
    }

    private static void ControleerGroei(Tredefeiten feiten, string groei, string waar)
    {
        if (groei is "n.v.t.")
        {
            Assert.False(feiten.Trede.KentGroei, waar);
            Assert.Null(feiten.Groeivraag);
            Assert.Equal(Groeipotentieel.NietVanToepassing, Groeipotentieelfeiten.Bij(feiten.Trede, Groeipotentieel.Groei));
            return;
        }

        Assert.True(feiten.Trede.KentGroei, waar);
        Assert.NotNull(feiten.Groeivraag);
        Assert.Equal(Groeipotentieel.Onbekend, Groeipotentieelfeiten.Bij(feiten.Trede, Groeipotentieel.NietVanToepassing));
        if (groei is "oordeel") return;
        var verwacht = groei[0] == '+' ? Groeipotentieel.Groei : Groeipotentieel.GeenGroei;
        var voorbeelden = feiten.Groeivoorbeelden.Where(voorbeeld => voorbeeld.Tekst.Contains(groei[2..], StringComparison.Ordinal)).ToList();
        Assert.True(voorbeelden.Count == 1, $"{waar}: {voorbeelden.Count} growth examples say '{groei[2..]}'");
        Assert.Equal(verwacht, voorbeelden[0].Uitkomst);
    }
}
