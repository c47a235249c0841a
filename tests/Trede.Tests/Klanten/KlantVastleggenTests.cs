using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Klanten;

/// <summary>Making and changing a client.</summary>
public sealed class KlantVastleggenTests
{
    private const string Nieuw = "/9901/klanten/nieuw";
    private static readonly Demopersoon Eigen = Iemand(team: 1);
    private static readonly Demopersoon Collega = Iemand(team: 2);

    [Theory, OpBeide]
    public async Task Making_WithBsn_GivesAClientThatIsFound(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var bsn = Vrij();

        var (status, naar, _) = await Verstuur(Nieuw, browser, ("Invoer.Voornaam", "Noor"), ("Invoer.Achternaam", "van den Proef"), ("Invoer.Bsn", $"{bsn[..4]} {bsn[4..]}"), ("Invoer.Geboren", "3-4-1981"), ("Invoer.Geslacht", "vrouw"), ("Invoer.Postcode", "1234"));

        Assert.Equal(HttpStatusCode.Redirect, status);
        var nummer = int.Parse(naar!.Split('/')[^1], CultureInfo.InvariantCulture);
        var klant = await Klant(demo, nummer);
        Assert.InRange(nummer, 1, KlantRecord.HoogsteNummer);
        Assert.Equal(("Noor", "van den Proef", "van den proef noor", 1234, Geslacht.Vrouw, 1), (klant.Voornaam, klant.Achternaam, klant.Zoeknaam, klant.Postcode4, klant.Geslacht, klant.Team));
        Assert.Equal(new DateOnly(1981, 4, 3), klant.Geboren.Datum);
        Assert.Equal(bsn, demo.Vestiging.Bsns.Ontsleutel(new Gemeentenummer(1), nummer, klant.Bsn!).Voluit());
        Assert.NotNull(klant.Klantmanager);
        Assert.True(klant.Positie > 0);
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.KlantGemaakt && regel.Klant == nummer);
        Assert.Contains("van den Proef, Noor", (await Demoproef.Blad(naar, browser)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Making_WithTheSameFormTwice_MakesOneWithTheSameAnswer(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var aantal = await Aantal(demo);
        foreach (var sleutel in (string[])["Invoer.Bsn", "Invoer.LokaleSleutel"])
        {
            var formulier = (await Demoproef.Blad(Nieuw, browser)).QuerySelectorAll("form").Single(IsKlant);
            var velden = Webproef.Velden(formulier, ("Invoer.Achternaam", "Twee Keer"), (sleutel, sleutel == "Invoer.Bsn" ? Vrij() : "P-9"));

            var antwoorden = await Task.WhenAll(Post(Nieuw, velden, browser), Post(Nieuw, velden, browser));
            using var later = await Post(Nieuw, velden, browser);
            using var anders = await Post(Nieuw, [.. velden.Where(veld => veld.Naam != "Invoer.Achternaam"), ("Invoer.Achternaam", "Anders")], browser);

            var naar = Assert.Single(antwoorden.Append(later).Select(antwoord => antwoord.Headers.Location!.OriginalString).Distinct());
            Assert.Equal(++aantal, await Aantal(demo));
            var nummer = int.Parse(naar.Split('/')[^1], CultureInfo.InvariantCulture);
            Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.KlantGemaakt && regel.Klant == nummer);
            var blad = await Webproef.Lees(anders);
            Assert.Contains("is al een klant gemaakt", blad.QuerySelector(".foutenlijst")!.TextContent, StringComparison.Ordinal);
            Assert.Contains(blad.QuerySelectorAll("main a"), anker => anker.GetAttribute("href") == $"/9901/klanten/{nummer}");
            foreach (var antwoord in antwoorden) antwoord.Dispose();
        }
    }

    [Theory, OpBeide]
    public async Task NewClient_WithNothingElse_IsDueSinceTheDayOfComing(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var (_, naar, _) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"), ("Invoer.LokaleSleutel", "P-4"));
        var nummer = int.Parse(naar!.Split('/')[^1], CultureInfo.InvariantCulture);

        Assert.Equal(Demoproef.Vandaag, (await Klant(demo, nummer)).Ingeschreven);
        Assert.StartsWith("02-03-2026", await Sinds(nummer, browser), StringComparison.Ordinal);
        await ZetIngeschreven(demo, nummer, Dag.Van(new DateOnly(2026, 2, 10)));
        Assert.StartsWith("10-02-2026", await Sinds(nummer, browser), StringComparison.Ordinal);
        // Of who came before the day was kept nothing is known: that is today, as it was.
        await ZetIngeschreven(demo, nummer, null);
        Assert.StartsWith("02-03-2026", await Sinds(nummer, browser), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Demo_EveryClient_CameOnTheFirstDayOfTheFile()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        foreach (var persoon in (Demopersoon[])[Eigen, Collega])
            Assert.Equal(persoon.Verblijven.Min(verblijf => verblijf.Begin), (await Klant(demo, await demo.Nummer(persoon))).Ingeschreven);
        Assert.False(await demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<KlantRecord>().AnyAsync(klant => klant.Ingeschreven == null, stop), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Making_WithoutBsn_AsksALocalKeyThatIsFree()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");

        var (_, _, leeg) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"));
        Assert.Contains("Vul een BSN of een lokale sleutel in.", Fout(leeg, "LokaleSleutel"), StringComparison.Ordinal);
        var (eerste, _, _) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"), ("Invoer.LokaleSleutel", "P-1"));
        Assert.Equal(HttpStatusCode.Redirect, eerste);
        var (_, _, dubbel) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Anders"), ("Invoer.LokaleSleutel", "P-1"));
        Assert.Contains("hoort al bij een andere klant", Fout(dubbel, "LokaleSleutel"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bsn", "123456789", "geen geldig BSN")]
    [InlineData("Bsn", "12345", "negen cijfers")]
    [InlineData("Bsn", "12345678x", "negen cijfers")]
    [InlineData("Geboren", "31-02-1980", "geboortedatum")]
    [InlineData("Geboren", "03-03-2026", "toekomst")]
    [InlineData("Postcode", "0123", "vier cijfers")]
    [InlineData("Postcode", "1234AB", "vier cijfers")]
    [InlineData("Achternaam", "", "achternaam")]
    [InlineData("Team", "2", "team")]
    public async Task Making_WrongInput_SaysWhatToDoAndSavesNothing(string veld, string getypt, string melding)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var aantal = await Aantal(demo);

        var (_, _, blad) = await Verstuur(Nieuw, browser, [.. new[] { ("Invoer.Achternaam", "Proef"), ("Invoer.LokaleSleutel", "P-2") }.Where(paar => paar.Item1 != "Invoer." + veld), ("Invoer." + veld, getypt)]);

        Assert.Contains(melding, Fout(blad, veld), StringComparison.Ordinal);
        Assert.Equal(aantal, await Aantal(demo));
    }

    [Theory, OpBeide]
    public async Task Making_KnownBsn_LeadsToOwnClientAndShowsNothingOfOthers(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var aantal = await Aantal(demo);

        var (_, _, eigen) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"), ("Invoer.Bsn", Eigen.Bsn.Voluit()));
        var (_, _, ander) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"), ("Invoer.Bsn", Collega.Bsn.Voluit()));

        var pad = Gegevens(await demo.Nummer(Eigen))[..^"/gegevens".Length];
        Assert.Contains(eigen.QuerySelectorAll("main a"), anker => anker.GetAttribute("href") == pad);
        Assert.Equal("Fout: Dit BSN is al bekend in deze gemeente. Vraag uw teamleider.", Fout(ander, "Bsn"));
        Assert.DoesNotContain((await demo.Nummer(Collega)).ToString(CultureInfo.InvariantCulture), ander.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain(Collega.Achternaam + ",", ander.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.Equal(aantal, await Aantal(demo));
        Assert.Equal((int?[])[await demo.Nummer(Eigen), null], (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.KlantGezocht).Select(regel => regel.Klant));
    }

    [Theory, OpBeide]
    public async Task Changing_OwnClient_SavesWhatChangedAndLogsTheFields(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var nummer = await demo.Nummer(Eigen);
        var voor = await Klant(demo, nummer);

        var (status, naar, _) = await Verstuur(Gegevens(nummer), browser, ("Invoer.Voornaam", "Anders"), ("Invoer.Postcode", "4321"));

        var na = await Klant(demo, nummer);
        Assert.Equal((HttpStatusCode.Redirect, Gegevens(nummer)[..^"/gegevens".Length]), (status, naar));
        Assert.Equal(("Anders", voor.Achternaam, 4321, voor.Team, voor.Klantmanager), (na.Voornaam, na.Achternaam, na.Postcode4, na.Team, na.Klantmanager));
        Assert.True(na.Positie > voor.Positie);
        Assert.Equal(voor.Pseudoniem, na.Pseudoniem);
        Assert.Equal("voornaam, postcode", Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.KlantGewijzigd && regel.Klant == nummer).Toelichting);
    }

    [Theory, OpBeide]
    public async Task Changing_WhatAColleagueChanged_LetsOneChoose(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var nummer = await demo.Nummer(Eigen);
        var mijn = (await Demoproef.Blad(Gegevens(nummer), browser)).QuerySelectorAll("form").Single(IsKlant);
        await Verstuur(Gegevens(nummer), browser, ("Invoer.Postcode", "4321"));

        using var antwoord = await Post(Gegevens(nummer), Webproef.Velden(mijn, ("Invoer.Voornaam", "Anders")), browser);
        var blad = await Webproef.Lees(antwoord);

        Assert.Equal(["Anders", "4321"], blad.QuerySelectorAll("fieldset.tegenover input[checked]").Select(keuze => keuze.GetAttribute("value")).Order(StringComparer.Ordinal).Reverse());
        using var gekozen = await Post(Gegevens(nummer), Webproef.Velden(blad.QuerySelectorAll("form").Single(IsKlant)), browser);
        Assert.Equal(HttpStatusCode.Redirect, gekozen.StatusCode);
        var na = await Klant(demo, nummer);
        Assert.Equal(("Anders", 4321), (na.Voornaam, na.Postcode4));
    }

    [Theory, OpBeide]
    public async Task Linking_LocalClientToBsn_WorksOnceAndNotToSomebodyElse(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var (_, naar, _) = await Verstuur(Nieuw, browser, ("Invoer.Achternaam", "Proef"), ("Invoer.LokaleSleutel", "P-3"));
        var nummer = int.Parse(naar!.Split('/')[^1], CultureInfo.InvariantCulture);

        var (_, _, bezet) = await Verstuur(Gegevens(nummer), browser, ("Invoer.Bsn", Collega.Bsn.Voluit()), ("Invoer.Voornaam", "Mag niet"));
        Assert.Contains("Vraag uw teamleider", Fout(bezet, "Bsn"), StringComparison.Ordinal);
        Assert.Equal((null, string.Empty), ((await Klant(demo, nummer)).Bsn, (await Klant(demo, nummer)).Voornaam));
        var bsn = Vrij();
        Assert.Equal(HttpStatusCode.Redirect, (await Verstuur(Gegevens(nummer), browser, ("Invoer.Bsn", bsn))).Status);

        Assert.Equal(bsn, demo.Vestiging.Bsns.Ontsleutel(new Gemeentenummer(1), nummer, (await Klant(demo, nummer)).Bsn!).Voluit());
        Assert.Null((await Demoproef.Blad(Gegevens(nummer), browser)).QuerySelector("#veld-Bsn"));
        Assert.Equal("BSN", Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.KlantGewijzigd).Toelichting);
    }

    [Fact]
    public async Task Changing_ByWhoMayNot_IsNotThere()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var onbekend = await Demoproef.Vraag("/9901/klanten/1/gegevens", await demo.Als("klantmanager"));

        Assert.Equal(onbekend, await Demoproef.Vraag(Gegevens(await demo.Nummer(Collega)), await demo.Als("klantmanager")));
        foreach (var login in (string[])["teamleider", "uitvoerder", "accountant", "beheerder"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Gegevens(await demo.Nummer(Eigen)), await demo.Als(login))).Status);
            Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Nieuw, await demo.Als(login))).Status);
        }
    }

    [Fact]
    public async Task Searching_WithoutAHit_OffersToMakeAClientToWhoMay()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        var mag = await Demoproef.Verstuur("/9901/klanten", "zoek", await demo.Als("klantmanager"), ("Invoer.Tekst", "zzzzz"));
        var magNiet = await Demoproef.Verstuur("/9901/klanten", "zoek", await demo.Als("teamleider"), ("Invoer.Tekst", "zzzzz"));

        Assert.Equal(Nieuw, mag.QuerySelector(".leeg a")!.GetAttribute("href"));
        Assert.Null(magNiet.QuerySelector(".leeg a"));
    }

    private static Demopersoon Iemand(int team) => Demoproef.Gegevens.Personen.First(persoon => persoon.Gemeente.Code == 9901 && persoon.Team == team && !persoon.Bsn.IsLeeg && persoon.IsHier);

    // A BSN of the demo range that nobody bears.
    private static string Vrij()
    {
        var bezet = Demoproef.Gegevens.Personen.Select(persoon => persoon.Bsn.Getal).ToHashSet();
        return Enumerable.Range(999_900_000, 99_999).Select(getal => (uint)getal).First(getal => Bsn.SlaagtVoorElfproef(getal) && !bezet.Contains(getal)).ToString(CultureInfo.InvariantCulture);
    }

    private static string Gegevens(int nummer) => string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{nummer}/gegevens");

    private static bool IsKlant(AngleSharp.Dom.IElement formulier) => formulier.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "klant";

    private static string Fout(IHtmlDocument blad, string veld) => blad.QuerySelector($"#veld-{veld}-fout")?.TextContent ?? string.Empty;

    private static async Task<(HttpStatusCode Status, string? Naar, IHtmlDocument Blad)> Verstuur(string pad, HttpClient browser, params (string Naam, string Waarde)[] ingevuld)
    {
        var blad = await Demoproef.Blad(pad, browser);
        using var antwoord = await Post(pad, Webproef.Velden(blad.QuerySelectorAll("form").Single(IsKlant), ingevuld), browser);
        return (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString is { } naar && Uri.TryCreate(naar, UriKind.Absolute, out var voluit) && voluit.Scheme.StartsWith("http", StringComparison.Ordinal) ? voluit.PathAndQuery : antwoord.Headers.Location?.OriginalString, await Webproef.Lees(antwoord));
    }

    private static async Task<HttpResponseMessage> Post(string pad, IEnumerable<(string Naam, string Waarde)> velden, HttpClient browser)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    // What stands behind the client in the list of what is due: since when.
    private static async Task<string> Sinds(int nummer, HttpClient browser)
    {
        for (var bladzijde = 1; ; bladzijde++)
        {
            var blad = await Demoproef.Blad($"/9901/werk?soort=jaarmeting&bladzijde={bladzijde}", browser);
            if (blad.QuerySelectorAll("tbody tr").SingleOrDefault(rij => rij.QuerySelector($"th a[href$='/klanten/{nummer}']") is not null) is { } gevonden) return gevonden.Children[2].TextContent;
            Assert.NotNull(blad.QuerySelector(".bladeraar a[rel=next]"));
        }
    }

    private static Task ZetIngeschreven(Demoproef demo, int nummer, Dag? dag) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
    {
        (await beurt.Context.Set<KlantRecord>().SingleAsync(klant => klant.Klant == nummer, stop)).Ingeschreven = dag;
        beurt.Leg(new Auditregel(Handeling.DemoGevuld));
    }, TestContext.Current.CancellationToken);

    private static Task<KlantRecord> Klant(Demoproef demo, int nummer) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<KlantRecord>().SingleAsync(klant => klant.Klant == nummer, stop), TestContext.Current.CancellationToken);

    private static Task<int> Aantal(Demoproef demo) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<KlantRecord>().CountAsync(stop), TestContext.Current.CancellationToken);
}
