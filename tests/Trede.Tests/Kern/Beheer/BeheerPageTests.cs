using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Trede.Tests.Kern;

/// <summary>The screens of management: empty, filled, wrong, two at once, forbidden and elsewhere.</summary>
public sealed class BeheerPageTests
{
    public static readonly TheoryData<string> Lijsten = [.. Beheerlijsten.Alle.Select(lijst => lijst.Code)];

    public static readonly TheoryData<string> Schermen =
    [
        "beheer", "beheer/accounts", "beheer/accounts/nieuw", "beheer/teams", "beheer/teams/nieuw", "beheer/bronnen/2", "beheer/bronnen/2/vervallen", "beheer/regels", "beheer/regels/groeihorizon",
        "beheer/bewaartermijnen", "beheer/bewaartermijnen/meting", "beheer/sluitdagen", $"beheer/accounts/{Beheerproef.Kees}", $"beheer/accounts/{Beheerproef.Kees}/rol", $"beheer/accounts/{Beheerproef.Kees}/gegevens",
        $"beheer/accounts/{Beheerproef.Kees}/stoppen", "logboek", "logboek/kijkers",
    ];

    [Theory, MemberData(nameof(Schermen))]
    public async Task Screen_OnlyForWhoManagesHere_ElseDoesNotExist(string scherm)
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);

        Assert.Equal(HttpStatusCode.OK, await web.StatusAsync("/9901/" + scherm));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9901/" + scherm, Beheerproef.Kees));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9901/" + scherm, Beheerproef.Bas));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9902/" + scherm));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9999/" + scherm));
    }

    [Theory]
    [InlineData("beheer/bestaatniet")]
    [InlineData("beheer/teams/77")]
    [InlineData("beheer/teams/77/vervallen")]
    [InlineData("beheer/bronnen/1")]
    [InlineData("beheer/bronnen/1/vervallen")]
    [InlineData("beheer/regels/geen")]
    [InlineData("beheer/bewaartermijnen/geen")]
    [InlineData("beheer/accounts/00000000-0000-4000-8000-00000000000b")]
    [InlineData("beheer/accounts/00000000-0000-4000-8000-00000000000b/rol")]
    [InlineData("beheer/accounts/00000000-0000-4000-8000-00000000000b/gegevens")]
    [InlineData("beheer/accounts/00000000-0000-4000-8000-00000000000a/stoppen")]
    public async Task Screen_ThingOfAnotherOrNothing_DoesNotExist(string scherm)
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        await web.Proef.DoeAsync(Beheerproef.Oosterveen, new TeamRecord { Gemeente = 2, Team = 77, Naam = "Oost" });

        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9901/" + scherm));
    }

    [Theory, MemberData(nameof(Lijsten))]
    public async Task List_FromEmptyToChanged_ShowsEachStep(string code)
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        var (lijst, pad) = (Beheerlijsten.MetCode(code)!, $"/9901/beheer/{code}");
        var vast = lijst.Velden[0].AlleenNieuw;

        if (!vast) Assert.Contains(lijst.Leegkop, (await web.Web.Blad(pad)).QuerySelector(".leeg")!.TextContent, StringComparison.Ordinal);
        var fout = await web.StuurAsync(pad + "/nieuw", "rij", ("Naam", vast ? "é" : new string('x', 101)), (lijst.Velden[^1].Naam, lijst.Velden[^1].Keuzes is null && lijst.Velden.Count > 1 ? "blijft staan" : new string('x', 101)));
        Assert.Contains("Naam", fout.QuerySelector(".foutenlijst a")!.GetAttribute("href")!, StringComparison.Ordinal);
        if (lijst.Velden.Count > 1) Assert.Contains("blijft staan", fout.DocumentElement.OuterHtml, StringComparison.Ordinal);

        var lijstblad = await web.StuurAsync(pad + "/nieuw", "rij", Goed(lijst, "eerste"));
        Assert.Contains("‘eerste’ is bewaard", lijstblad.QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
        var adres = lijstblad.QuerySelectorAll("th a").Single(link => link.TextContent == "eerste").GetAttribute("href")!;

        // Two people open it; the second one chooses between the changes.
        var mijn = await web.Web.Blad(adres);
        await web.StuurAsync(adres, "rij", Goed(lijst, "tweede", "hun tekst"));
        var keuze = await web.StuurAsync(mijn, adres, "rij", Goed(lijst, "derde", "mijn tekst"));
        Assert.Contains(vast ? "hun tekst" : "tweede", keuze.QuerySelector(".tegenover")!.TextContent, StringComparison.Ordinal);
        var klaar = await web.StuurAsync(keuze, adres, "rij");
        Assert.Contains(vast ? "mijn tekst" : "derde", klaar.QuerySelector("table")!.TextContent, StringComparison.Ordinal);

        var weg = await web.StuurAsync(adres + "/vervallen", "vervallen");
        Assert.DoesNotContain(weg.QuerySelectorAll("th a"), link => link.GetAttribute("href") == adres);
        var terug = await web.StuurAsync(weg, pad, "terug-" + adres.Split('/')[^1]);
        Assert.Contains(terug.QuerySelectorAll("th a"), link => link.GetAttribute("href") == adres);
    }

    [Fact]
    public async Task Team_WithClients_WarnsBeforeItEnds()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        await web.Proef.DoeAsync(Beheerproef.Duinrade, new TeamRecord { Gemeente = 1, Team = 4, Naam = "Noord" }, new ToekenningRecord { Gemeente = 1, Nummer = 9, Account = Beheerproef.Kees, Rol = Rol.Teamleider, Team = 4 });

        Assert.Contains(Beheertekst.TeamRol, (await web.Web.Blad("/9901/beheer/teams/4/vervallen")).QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_Moved_StandInTheirNewOrder()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);

        var blad = await web.StuurAsync("/9901/beheer/bronnen", "hoger-4");

        Assert.Equal(["trede", "re-integratie", "educatie", "inburgering", "wmo"], blad.QuerySelectorAll("tbody th").Select(cel => cel.TextContent.Trim()));
        Assert.Null(blad.QuerySelectorAll("tbody tr")[0].QuerySelector("a, button"));
    }

    [Fact]
    public async Task Account_MadeGivenInvitedAndStopped_GoesThroughTheScreens()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        const string Pad = "/9901/beheer/accounts";

        var fout = await web.StuurAsync(Pad + "/nieuw", "account", ("Naam", "Nora Blauw"), ("Email", "geen adres"), ("Via", "hier"), ("Rol", "uitvoerder"));
        Assert.Equal("Nora Blauw", ((IHtmlInputElement)fout.GetElementById("veld-Naam")!).Value);
        Assert.Contains("#veld-Email", fout.QuerySelectorAll(".foutenlijst a").Select(link => link.GetAttribute("href")));
        var lijst = await web.StuurAsync(Pad + "/nieuw", "account", ("Naam", "Nora Blauw"), ("Email", "nora@duinrade.test"), ("Via", "hier"), ("Rol", "klantmanager"));
        var adres = lijst.QuerySelectorAll("th a").Single(link => link.TextContent == "Nora Blauw").GetAttribute("href")!;

        Assert.Contains("/welkom/", (await web.StuurAsync(adres, "link")).QuerySelector(".melding code")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Accountant", (await web.StuurAsync(adres + "/rol", "rol", ("Rol", "accountant"))).QuerySelector("#rollen-kop")!.Closest("table")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Klantmanager", (await web.StuurAsync(adres, "weg-3")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        var mijn = await web.Web.Blad(adres + "/gegevens");
        await web.StuurAsync(adres + "/gegevens", "gegevens", ("Naam", "Nora Groen"));
        var keuze = await web.StuurAsync(mijn, adres + "/gegevens", "gegevens", ("Naam", "Nora Geel"));
        Assert.Contains("Nora Groen", keuze.QuerySelector(".tegenover")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Nora Geel", (await web.StuurAsync(keuze, adres + "/gegevens", "gegevens")).QuerySelector("h1")!.TextContent.Replace("Account", string.Empty, StringComparison.Ordinal).Trim());
        Assert.Contains(Beheertekst.NietActief, (await web.StuurAsync(adres + "/stoppen", "stop")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(Beheertekst.NietActief, (await web.StuurAsync(adres, "terug")).QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await web.Web.Blad($"{Pad}/{Beheerproef.Anna}")).QuerySelector("table form"));
    }

    [Theory]
    [InlineData("beheer/regels/groeihorizon", "keuze", "Vanaf", "01-01-2027", "Waarde", "24", "18", "99")]
    [InlineData("beheer/bewaartermijnen/meting", "termijn", "Vanaf", "01-01-2027", "Jaren", "15", "20", "111")]
    [InlineData("beheer/sluitdagen", "sluitdag", "Dag", "30", "VanafJaar", "2026", "2027", "1800")]
    public async Task Setting_ChosenWrongAndTwice_ShowsEachStep(string scherm, string formulier, string sleutel, string sleutelwaarde, string veld, string goed, string ander, string fout)
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        var pad = "/9901/" + scherm;
        (string, string)[] vast = [(sleutel, sleutelwaarde), .. scherm switch
        {
            "beheer/sluitdagen" => new[] { ("Maand", "6") },
            "beheer/bewaartermijnen/meting" => [("Duur", "jaren"), ("Grondslag", "Besluit"), ("Bevestigd", "ja")],
            _ => [],
        }];

        var mis = await web.StuurAsync(pad, formulier, [.. vast, (veld, fout)]);
        Assert.Equal(fout, ((IHtmlInputElement)mis.GetElementById("veld-" + veld)!).Value);
        Assert.Equal("#veld-" + veld, mis.QuerySelector(".foutenlijst a")!.GetAttribute("href"));
        Assert.Contains(goed, (await web.StuurAsync(pad, formulier, [.. vast, (veld, goed)])).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        var keuze = await web.StuurAsync(pad, formulier, [.. vast, (veld, ander)]);
        Assert.Contains(goed, keuze.QuerySelector(".tegenover")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(ander, (await web.StuurAsync(keuze, pad, formulier)).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Year_ClosedAndOpened_StandsInTheTable()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        const string Pad = "/9901/beheer/sluitdagen";

        Assert.Contains(Beheertekst.JarenLeegkop, (await web.Web.Blad(Pad)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("2024", (await web.StuurAsync(Pad, "jaar", ("Jaar", "2024"))).QuerySelector("#jaren-kop")!.Closest("table")!.TextContent, StringComparison.Ordinal);
        Assert.Null((await web.StuurAsync(Pad, "jaar-2024")).QuerySelector("#jaren-kop"));
    }

    [Fact]
    public async Task Municipalities_OnlyForTheOrganisation_MadeChangedAndEnded()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        const string Pad = "/organisatie/gemeenten";

        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(Pad, Beheerproef.Bas));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(Pad + "/1", Beheerproef.Kees));
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync(Pad + "/77"));
        Assert.Equal("99x", ((IHtmlInputElement)(await web.StuurAsync(Pad + "/nieuw", "gemeente", ("Naam", "Waterhuizen"), ("Code", "99x"))).GetElementById("veld-Code")!).Value);
        Assert.Contains("Waterhuizen", (await web.StuurAsync(Pad + "/nieuw", "gemeente", ("Naam", "Waterhuizen"), ("Code", "9903"))).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await web.StatusAsync("/9903/beheer"));
        var mijn = await web.Web.Blad(Pad + "/3");
        await web.StuurAsync(Pad + "/3", "gemeente", ("Naam", "Waterhuizen aan Zee"), ("Code", "9904"), ("Vanaf", "01-01-2026"));
        var keuze = await web.StuurAsync(mijn, Pad + "/3", "gemeente", ("Naam", "Waterdorp"));
        Assert.Contains("Waterhuizen aan Zee", keuze.QuerySelector(".tegenover")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("9955", (await web.StuurAsync(Pad + "/3/code", "code", ("Code", "9955"))).QuerySelector("table")!.TextContent, StringComparison.Ordinal);
        await web.StuurAsync(Pad + "/3/vervallen", "vervallen");
        Assert.Equal(HttpStatusCode.NotFound, await web.StatusAsync("/9904/beheer"));
        await web.StuurAsync(Pad, "terug-3");
        Assert.Equal(HttpStatusCode.OK, await web.StatusAsync("/9904/beheer"));
    }

    [Fact]
    public async Task Log_Filtered_ShowsWhoAndNumbersOnly()
    {
        await using var web = await Beheerweb.StartAsync(Beheerproef.Anna);
        await web.Proef.Opslag.SchrijfAsync(Beheerproef.Duinrade, Dader.OpScherm(Beheerproef.Kees), (beurt, _) =>
        {
            for (var klant = 1; klant <= 60; klant++) beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        var blad = await web.Web.Blad("/9901/logboek?Invoer.soort=alle-inzien&Invoer.wie=" + Beheerproef.Kees);
        Assert.Equal(LogboekInzien.Paginaregels, blad.QuerySelectorAll("tbody tr").Length);
        Assert.All(blad.QuerySelectorAll("tbody tr"), rij => Assert.Contains("Kees Bruin", rij.TextContent, StringComparison.Ordinal));
        Assert.Equal(10, (await web.Web.Blad(blad.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).QuerySelectorAll("tbody tr").Length);
        Assert.Single((await web.Web.Blad("/9901/logboek?Invoer.klant=7&Invoer.soort=klant-ingezien")).QuerySelectorAll("tbody tr"));
        Assert.NotNull((await web.Web.Blad("/9901/logboek?Invoer.klant=7&Invoer.soort=bsn-getoond")).QuerySelector(".leeg"));
        Assert.Equal("#veld-vanaf", (await web.Web.Blad("/9901/logboek?Invoer.vanaf=gisteren")).QuerySelector(".foutenlijst a")!.GetAttribute("href"));
        Assert.Contains("60", (await web.Web.Blad("/9901/logboek/kijkers")).QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
    }

    private static (string, string)[] Goed(Beheerlijst lijst, string naam, string tekst = "tekst") =>
        [.. lijst.Velden.Select(veld => (veld.Naam, veld.Naam == Beheerveld.Naamveld ? naam : veld.Keuzebron is not null ? string.Empty : veld.Keuzes is { } keuzes ? keuzes[0].Waarde : tekst))];
}
