using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
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

    private static Task LegAsync(Demoproef demo, int klant, short bron, DateOnly dag, int? trede, Uitstroomreden reden) => DoeAsync(demo, async beurt =>
    {
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, Stop);
        beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = bron, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(Stop) });
        beurt.Context.Add(new MetingRecord { Gemeente = 1, Boeking = boeking, Nummer = 1, Klant = klant, Bron = bron, Meetdatum = Dag.Van(dag), Bekend = Dag.Van(dag), Trede = (byte?)trede, Uitstroom = reden != Uitstroomreden.Geen, Reden = reden, Momenten = Meetmoment.Jaarmeting, Ladderversie = "2008" });
    });

    private static Task DoeAsync(Demoproef demo, Func<Participatie.Data.Kern.Schrijfbeurt, Task> doe) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, _) =>
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
