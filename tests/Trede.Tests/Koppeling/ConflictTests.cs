using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Conflicts between sources on screen: who decides, what that does to the state of the client, and that nothing is overwritten.</summary>
public sealed class ConflictTests
{
    private const string Lijst = "/9901/conflicten";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    // A rung in the source that goes first, what the other source says, and where the client stands before and after choosing the other.
    public static MatrixTheoryData<Databank, string> Soorten => new([Databank.Sqlite, Databank.Postgres], ["zelfde dag", "uit het zicht", "weg"]);

    [Theory, MemberData(nameof(Soorten))]
    public async Task Deciding_ForTheOther_CountsFromThenOnAndOverwritesNothing(Databank databank, string soort)
    {
        await using var demo = await Demoproef.Start(databank);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, soort == "zelfde dag" ? new DateOnly(2025, 5, 1) : new DateOnly(2025, 9, 1), soort switch { "zelfde dag" => 4, "uit het zicht" => 8, _ => null }, soort == "weg" ? Uitstroomreden.UitvalTraject : Uitstroomreden.Geen);
        var browser = await demo.Als("teamleider");
        var link = Assert.Single(await LinksAsync(browser, klant));
        Assert.Equal("U staat op trede 3: Deelname georganiseerde activiteiten.", await StandAsync(browser, klant));
        var rijen = await RijenAsync(demo, klant);

        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "ander"), ("Invoer.Reden", "Nagevraagd bij de docent."));

        Assert.Equal(soort switch { "zelfde dag" => "U staat op trede 4: Onbetaald werk.", "uit het zicht" => "U bent nog niet gemeten.", _ => "U staat niet meer op de ladder." }, await StandAsync(browser, klant));
        Assert.Empty(await LinksAsync(browser, klant));
        Assert.Equal(rijen, (await RijenAsync(demo, klant)).Take(rijen.Count));
        var besluit = Assert.Single(await BesluitenAsync(demo));
        Assert.Equal(((short)3, (short)2, "Nagevraagd bij de docent."), (besluit.WinnaarBron, besluit.VerliezerBron, besluit.Reden));
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.ConflictBeslecht && regel.Klant == klant);
    }

    [Theory, MemberData(nameof(Soorten))]
    public async Task Deciding_ForWhatCountsNow_TakesItOffTheListAndChangesNothing(Databank databank, string soort)
    {
        await using var demo = await Demoproef.Start(databank);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, soort == "zelfde dag" ? new DateOnly(2025, 5, 1) : new DateOnly(2025, 9, 1), soort switch { "zelfde dag" => 4, "uit het zicht" => 8, _ => null }, soort == "weg" ? Uitstroomreden.UitvalTraject : Uitstroomreden.Geen);
        var browser = await demo.Als("teamleider");
        var link = Assert.Single(await LinksAsync(browser, klant));
        var rijen = await RijenAsync(demo, klant);

        var zonder = await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "geldend"));
        Assert.NotNull(zonder.QuerySelector(".foutenlijst a[href='#veld-Reden']"));
        Assert.Single(await LinksAsync(browser, klant));
        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "geldend"), ("Invoer.Reden", "De klant is er nog."));

        Assert.Empty(await LinksAsync(browser, klant));
        Assert.Equal(rijen, await RijenAsync(demo, klant));
        Assert.Null(Assert.Single(await BesluitenAsync(demo)).Boeking);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(link, browser)).Status);
    }

    [Theory, MemberData(nameof(Soorten))]
    public async Task TakingBack_ADecisionForTheOther_OpensItAgainWithTheFiguresAsBefore(Databank databank, string soort)
    {
        await using var demo = await Demoproef.Start(databank);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, soort == "zelfde dag" ? new DateOnly(2025, 5, 1) : new DateOnly(2025, 9, 1), soort switch { "zelfde dag" => 4, "uit het zicht" => 8, _ => null }, soort == "weg" ? Uitstroomreden.UitvalTraject : Uitstroomreden.Geen);
        var browser = await demo.Als("teamleider");
        var link = Assert.Single(await LinksAsync(browser, klant));
        var (stand, cijfers, rijen) = (await StandAsync(browser, klant), await CijfersAsync(browser), await RijenAsync(demo, klant));
        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "ander"), ("Invoer.Reden", "Nagevraagd bij de docent."));
        Assert.NotEqual(cijfers, await CijfersAsync(browser));
        var beslecht = (await Demoproef.Blad(Lijst, browser)).QuerySelector("#beslecht-kop ~ tbody tr")!;
        var terug = beslecht.QuerySelector("a")!.GetAttribute("href")!;
        Assert.Contains(soort switch { "zelfde dag" => "trede 4: Onbetaald werk", "uit het zicht" => "code 8", _ => "van de ladder af" }, beslecht.Children[1].TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("trede 3", beslecht.Children[2].TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Matches("^2 maart 2026, door .+: Nagevraagd bij de docent[.]$", beslecht.Children[3].TextContent);

        var zonder = await Demoproef.Verstuur(terug, "herroepen", browser);
        Assert.NotNull(zonder.QuerySelector(".foutenlijst a[href='#veld-Reden']"));
        Assert.Empty(await LinksAsync(browser, klant));
        var formulier = (await Demoproef.Blad(terug, browser)).QuerySelectorAll("form").Single(form => form.QuerySelector("input[value=herroepen]") is not null);
        var velden = Webproef.Velden(formulier, ("Invoer.Reden", "De docent vergiste zich."));
        foreach (var keer in (int[])[1, 2])
        {
            using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
            using var antwoord = await browser.PostAsync(new Uri(terug, UriKind.Relative), inhoud, Stop);
            Assert.Equal((HttpStatusCode.Redirect, Lijst, keer), (antwoord.StatusCode, new Uri(browser.BaseAddress!, antwoord.Headers.Location!).AbsolutePath, keer));
        }

        Assert.Equal(link, Assert.Single(await LinksAsync(browser, klant)));
        Assert.Equal((stand, cijfers), (await StandAsync(browser, klant), await CijfersAsync(browser)));
        Assert.Equal(rijen, (await RijenAsync(demo, klant)).Take(rijen.Count));
        var besluit = Assert.Single(await BesluitenAsync(demo));
        Assert.Equal("De docent vergiste zich.", besluit.Herroepreden);
        Assert.Equal((besluit.Account, true), (besluit.HerroepenDoor, besluit.Herroepen is not null));
        Assert.Equal(["", "teruggenomen"], (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.ConflictBeslecht && regel.Klant == klant).Select(regel => regel.Toelichting));
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(terug, browser)).Status);
        Assert.Contains("De docent vergiste zich.", (await Demoproef.Blad(Lijst, browser)).QuerySelector("#beslecht-kop ~ tbody tr.vervallen")!.TextContent, StringComparison.Ordinal);
        // It can be settled again, the other way now.
        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "geldend"), ("Invoer.Reden", "Dit klopt."));
        Assert.Empty(await LinksAsync(browser, klant));
        Assert.Equal(2, (await BesluitenAsync(demo)).Count);
    }

    [Theory, OpBeide]
    public async Task TakingBack_ADecisionForWhatCounted_OnlyOpensItAgain(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, new DateOnly(2025, 5, 1), 4, Uitstroomreden.Geen);
        var browser = await demo.Als("teamleider");
        var link = Assert.Single(await LinksAsync(browser, klant));
        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "geldend"), ("Invoer.Reden", "Dit klopt."));
        var (stand, rijen) = (await StandAsync(browser, klant), await RijenAsync(demo, klant));

        var blad = await Demoproef.Blad($"{Lijst}/besluiten/1", browser);
        await Demoproef.Verstuur($"{Lijst}/besluiten/1", "herroepen", browser, ("Invoer.Reden", "Toch niet."));

        Assert.Contains("verandert er niets aan de cijfers", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(link, Assert.Single(await LinksAsync(browser, klant)));
        Assert.Equal((stand, string.Join('|', rijen)), (await StandAsync(browser, klant), string.Join('|', await RijenAsync(demo, klant))));
    }

    [Fact]
    public async Task TakingBack_WhatAKlantmanagerWithdrew_KeepsTheReasonOfThen()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 1, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, new DateOnly(2025, 5, 1), 4, Uitstroomreden.Geen);
        var browser = await demo.Als("teamleider");
        var link = Assert.Single(await LinksAsync(browser, klant));
        await Demoproef.Verstuur(link, "besluit", browser, ("Invoer.Keuze", "ander"), ("Invoer.Reden", "Nagevraagd."));
        var daad = Assert.Single(await BesluitenAsync(demo)).Boeking!.Value;
        await Demoproef.Verstuur(string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}/metingen/{daad}/1"), "intrekken", await demo.Als("klantmanager"), ("Invoer.Reden", "Dit was niet zo."));

        await Demoproef.Verstuur($"{Lijst}/besluiten/1", "herroepen", browser, ("Invoer.Reden", "Toch niet."));

        Assert.Equal(link, Assert.Single(await LinksAsync(browser, klant)));
        Assert.Equal("Dit was niet zo.", await demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<BoekingRecord>().Where(rij => rij.Boeking == daad).Select(rij => rij.Intrekreden).SingleAsync(stop), Stop));
    }

    [Theory, OpBeide]
    public async Task TakingBack_OfAClientOfOthers_IsNotThere(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("teamleider");
        var (eigen, collega) = (await KlantAsync(demo, team: 1), await KlantAsync(demo, team: 2));
        await BesluitAsync(demo, 1, eigen);
        await BesluitAsync(demo, 2, collega);
        var onbekend = await Demoproef.Vraag($"{Lijst}/besluiten/9", browser);
        var formulier = (await Demoproef.Blad($"{Lijst}/besluiten/1", browser)).QuerySelectorAll("form").Single(form => form.QuerySelector("input[value=herroepen]") is not null);

        var links = (await Demoproef.Blad(Lijst, browser)).QuerySelectorAll("#beslecht-kop ~ tbody a").Select(anker => anker.GetAttribute("href"));
        using var inhoud = new FormUrlEncodedContent(Webproef.Velden(formulier, ("Invoer.Reden", "Mag niet.")).Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        using var verstuurd = await browser.PostAsync(new Uri($"{Lijst}/besluiten/2", UriKind.Relative), inhoud, Stop);

        Assert.Equal([$"{Lijst}/besluiten/1"], links);
        Assert.Equal(HttpStatusCode.NotFound, onbekend.Status);
        Assert.Equal(onbekend, await Demoproef.Vraag($"{Lijst}/besluiten/2", browser));
        Assert.Equal(HttpStatusCode.NotFound, verstuurd.StatusCode);
        Assert.All(await BesluitenAsync(demo), besluit => Assert.Null(besluit.Herroepen));
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Klant == collega);
        foreach (var login in (string[])["klantmanager", "beleid", "beheerder"]) Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"{Lijst}/besluiten/1", await demo.Als(login))).Status);
    }

    [Theory, OpBeide]
    public async Task ClientPage_ShowsWhatIsOpenWithTheWayToSettleForWhoMay(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var klant = await KlantAsync(demo, team: 1);
        await LegAsync(demo, klant, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        var (teamleider, klantmanager) = (await demo.Als("teamleider"), await demo.Als("klantmanager"));
        var pad = string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}");
        Assert.Null((await Demoproef.Blad(pad, teamleider)).QuerySelector("#tegenspraken"));
        await LegAsync(demo, klant, 3, new DateOnly(2025, 5, 1), 4, Uitstroomreden.Geen);
        await LegAsync(demo, klant, 3, new DateOnly(2025, 6, 1), 4, Uitstroomreden.Geen);

        var link = Assert.Single(await LinksAsync(teamleider, klant));
        Assert.Equal(link, Assert.Single((await Demoproef.Blad(pad, teamleider)).QuerySelectorAll("#tegenspraken a")).GetAttribute("href"));
        var zonder = (await Demoproef.Blad(pad, klantmanager)).QuerySelector("#tegenspraken")!;
        Assert.Contains("trede 3", Assert.Single(zonder.Children).TextContent, StringComparison.OrdinalIgnoreCase);
        Assert.Null(zonder.QuerySelector("a"));
        Assert.Contains("De teamleider beslist", zonder.ParentElement!.TextContent, StringComparison.Ordinal);
        await Demoproef.Verstuur(link, "besluit", teamleider, ("Invoer.Keuze", "ander"), ("Invoer.Reden", "Nagevraagd."));
        Assert.Null((await Demoproef.Blad(pad, teamleider)).QuerySelector("#tegenspraken"));
        await Demoproef.Verstuur($"{Lijst}/besluiten/1", "herroepen", teamleider, ("Invoer.Reden", "Toch niet."));
        Assert.NotNull((await Demoproef.Blad(pad, klantmanager)).QuerySelector("#tegenspraken"));
    }

    [Fact]
    public async Task ClientPage_OfTheDemo_ShowsWhatTheColumnsTell()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("accountant");
        var kolommen = await demo.Web.Diensten.GetRequiredService<Kolommenbron>().GeefAsync(new Gemeentenummer(1), Stop);
        var gevonden = Conflicten.ZoekOpNummer(kolommen, Demoproef.Vandaag, Stop).GroupBy(een => een.Klant).ToDictionary(groep => groep.Key, groep => groep.Select(een => een.Wat.Ander.Dag!.Value).ToList());
        Assert.NotEmpty(gevonden);

        foreach (var (klant, dagen) in gevonden)
        {
            var regels = (await Demoproef.Blad(string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}"), browser)).QuerySelectorAll("#tegenspraken li").Select(regel => regel.TextContent).ToList();
            Assert.Equal(dagen.Count, regels.Count);
            foreach (var (dag, regel) in dagen.Zip(regels)) Assert.Matches($"Dat telt nu[.] Bron .+ zegt op {dag.Datum.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("nl-NL"))} ‘.+’[.]$", regel);
        }

        foreach (var klant in kolommen.Klantnummers!.Select(nummer => (int)nummer).Where(nummer => !gevonden.ContainsKey(nummer)).Take(30))
            Assert.Null((await Demoproef.Blad(string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}"), browser)).QuerySelector("#tegenspraken"));
    }

    [Theory, OpBeide]
    public async Task List_HasClientsOfTheTeamOnly(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("teamleider");
        var collega = await KlantAsync(demo, team: 2);
        await LegAsync(demo, collega, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, collega, 3, new DateOnly(2025, 5, 1), 4, Uitstroomreden.Geen);
        var eigen = await KlantAsync(demo, team: 1);
        await LegAsync(demo, eigen, 2, new DateOnly(2025, 5, 1), 3, Uitstroomreden.Geen);
        await LegAsync(demo, eigen, 3, new DateOnly(2025, 5, 1), 4, Uitstroomreden.Geen);

        var link = Assert.Single(await LinksAsync(browser, eigen));

        Assert.Empty(await LinksAsync(browser, collega));
        Assert.Contains(await demo.Log(1), regel => regel.Handeling == Handeling.LijstIngezien && regel.Klant == eigen);
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Klant == collega);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(link.Replace($"/{eigen}/", $"/{collega}/", StringComparison.Ordinal), browser)).Status);
    }

    [Theory]
    [InlineData("klantmanager")]
    [InlineData("beleid")]
    [InlineData("beheerder")]
    public async Task List_WithoutTheRight_IsLikeAPageThatDoesNotExist(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Lijst, await demo.Als(login))).Status);
    }

    private static async Task<List<string>> LinksAsync(HttpClient browser, int klant)
    {
        var blad = await Demoproef.Blad(Lijst, browser);
        return [.. blad.QuerySelectorAll("tbody a").Select(anker => anker.GetAttribute("href")!).Where(link => link.Contains($"/{klant.ToString(CultureInfo.InvariantCulture)}/", StringComparison.Ordinal))];
    }

    private static async Task<string> StandAsync(HttpClient browser, int klant) =>
        (await Demoproef.Blad(string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}/samen"), browser)).QuerySelector(".samen .groot")!.TextContent;

    private static async Task<int> KlantAsync(Demoproef demo, int team)
    {
        var nummer = 1_000_000_000 + team;
        await DoeAsync(demo, beurt =>
        {
            beurt.Context.Add(new KlantRecord { Gemeente = 1, Klant = nummer, Voornaam = "Proef", Achternaam = $"Team {team}", Team = team });
            return Task.CompletedTask;
        });
        return nummer;
    }

    // The figures of the municipality, with what was read of them for whoever looks.
    private static async Task<string> CijfersAsync(HttpClient browser) => string.Join('|', (await Demoproef.Blad("/9901/cijfers", browser)).QuerySelectorAll("main tbody tr").Select(rij => rij.TextContent));

    private static Task BesluitAsync(Demoproef demo, int besluit, int klant) => DoeAsync(demo, async beurt => beurt.Context.Add(new ConflictbesluitRecord
    {
        Gemeente = 1,
        Besluit = besluit,
        Klant = klant,
        Soort = Bevindingcode.ZelfdeDagAndereTrede,
        WinnaarBron = 2,
        WinnaarDag = Demoproef.Vandaag,
        WinnaarWaarde = "3",
        VerliezerBron = 3,
        VerliezerDag = Demoproef.Vandaag,
        VerliezerWaarde = "4",
        Reden = "proef",
        Account = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Teamleider).Select(rij => rij.Account).FirstAsync(Stop),
        Genomen = beurt.Nu,
    }));

    private static Task LegAsync(Demoproef demo, int klant, short bron, DateOnly dag, int? trede, Uitstroomreden reden) => DoeAsync(demo, async beurt =>
    {
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, Stop);
        beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = bron, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(Stop) });
        beurt.Context.Add(new MetingRecord { Gemeente = 1, Boeking = boeking, Nummer = 1, Klant = klant, Bron = bron, Meetdatum = Dag.Van(dag), Bekend = Dag.Van(dag), Trede = (byte?)trede, Uitstroom = reden != Uitstroomreden.Geen, Reden = reden, Momenten = Meetmoment.Jaarmeting, Ladderversie = "2008" });
    });

    private static Task DoeAsync(Demoproef demo, Func<Schrijfbeurt, Task> doe) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, _) =>
    {
        await doe(beurt);
        beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, "proef"));
    }, Stop);

    private static Task<List<ConflictbesluitRecord>> BesluitenAsync(Demoproef demo) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<ConflictbesluitRecord>().OrderBy(rij => rij.Besluit).ToListAsync(stop), Stop);

    private static Task<List<string>> RijenAsync(Demoproef demo, int klant) => demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), async (tabellen, stop) =>
        (await tabellen.Set<MetingRecord>().Where(rij => rij.Klant == klant).OrderBy(rij => rij.Boeking).ThenBy(rij => rij.Nummer).ToListAsync(stop))
            .ConvertAll(rij => $"{rij.Boeking} {rij.Nummer} {rij.Bron} {rij.Meetdatum} {rij.Trede} {rij.Reden}"), Stop);
}
