using System.Net;
using System.Text.RegularExpressions;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>A trial of the ladder: made by the beheerder, measured by a team, told in a report.</summary>
public sealed class PilotTests
{
    private const string Nieuw = "/9901/beheer/pilots/nieuw";

    [Theory, OpBeide]
    public async Task Trial_MadeMeasuredAndTold_FromBeginToEnd(Databank databank)
    {
        await using var proef = await Meetproef.Start(databank);
        var beheerder = await proef.Demo.Als("beheerder");
        await ToetsvragenAanAsync(proef.Demo);
        await Demoproef.Verstuur(Nieuw, "pilot", beheerder, ("Invoer.Naam", "Voorjaar"), ("Invoer.Team", "1"), ("Invoer.Subgroep", "1"), ("Invoer.Van", "02-03-2026"), ("Invoer.Tot", "31-03-2026"));
        Assert.Contains("Voorjaar", (await Demoproef.Blad("/9901/beheer/pilots", beheerder)).QuerySelector("tbody th a")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Pilot ‘Voorjaar’ loopt", (await Demoproef.Blad("/9901", proef.Browser)).Body!.TextContent, StringComparison.Ordinal);

        var voor = await KernAsync(proef.Demo);
        foreach (var (plaats, antwoorden, velden) in new (int, string, (string, string)[])[]
        {
            (0, "nee - nee nee nee", [("Groei1", "+"), ("Toetsmantelzorg", "ander"), ("Subgroepen", "1")]),
            (1, "nee - ja - -", [("Groei4", "0"), ("Toetsuren", "12"), ("Subgroepen", "1")]),
            (2, "nee - ja - -", [("Groei4", "0"), ("Toetsuren", "12"), ("Subgroepen", "5")]),
        })
        {
            var klant = await proef.Demo.Nummer(Meetproef.Klanten[plaats]);
            Assert.Equal(HttpStatusCode.Redirect, (await proef.Druk(Meetproef.Pad(klant, "/meten"), "bewaar", [.. Meetproef.Antwoorden(antwoorden), .. velden])).Status);
        }

        var verslag = await Demoproef.Blad("/9901/pilots/1", await proef.Demo.Als("beleid"));
        // The demo has measurements of that day too.
        Assert.Equal([2, 2], (await KernAsync(proef.Demo)).Zip(voor).Take(2).Select(paar => paar.First - paar.Second));
        Assert.Equal("1", verslag.QuerySelectorAll("#toets-mantelzorg-kop").Single().ParentElement!.QuerySelectorAll("tbody tr").Single(rij => rij.TextContent.Contains("ergens anders", StringComparison.Ordinal)).QuerySelector("td")!.TextContent);
        Assert.DoesNotContain(Meetproef.Klanten[0].Achternaam, verslag.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klantmanager", true)]
    [InlineData("teamleider", true)]
    [InlineData("beleid", true)]
    [InlineData("uitvoerder", false)]
    [InlineData("beheerder", false)]
    public async Task Report_AfterTheTrial_IsReachedFromTheStartPageByWhoSeesFigures(string login, bool gezien)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(Pilot(1, "Winter", new DateOnly(2026, 2, 27)));
            beurt.Context.Add(Pilot(2, "Lang geleden", new DateOnly(2025, 8, 1)));
            beurt.Leg(new Auditregel(Handeling.RegelGewijzigd, "proef"));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        var blad = await Demoproef.Blad("/9901", await demo.Als(login));

        Assert.Equal(gezien ? 1 : 0, blad.QuerySelectorAll("main a[href='/9901/pilots/1']").Length);
        Assert.Empty(blad.QuerySelectorAll("main a[href='/9901/pilots/2']"));
        Assert.Equal(gezien, blad.Body!.TextContent.Contains("Pilot ‘Winter’ is klaar", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "01-03-2026", "31-03-2026", "Naam")]
    [InlineData("Voorjaar", "01-04-2026", "31-03-2026", "Tot")]
    [InlineData("Voorjaar", "morgen", "31-03-2026", "Van")]
    public async Task Trial_WrongInput_SaysWhere(string naam, string van, string tot, string veld)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        var blad = await Demoproef.Verstuur(Nieuw, "pilot", await demo.Als("beheerder"), ("Invoer.Naam", naam), ("Invoer.Van", van), ("Invoer.Tot", tot));

        Assert.NotNull(blad.QuerySelector($".foutenlijst a[href='#veld-{veld}']"));
    }

    [Fact]
    public async Task Instruction_HasEveryRungAndTheListEveryQuestion()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("uitvoerder");

        Assert.Equal(6, (await Demoproef.Blad("/9901/uitleg", browser)).QuerySelectorAll("main h3").Length);
        var lijst = (await Demoproef.Blad("/9901/uitleg/vragenlijst", browser)).QuerySelector("main")!.TextContent;
        Assert.All(Vragenlijst.Vragen, vraag => Assert.Contains(vraag.Tekst, lijst, StringComparison.Ordinal));
        Assert.All(Toetsvraag.Alle, vraag => Assert.Contains(vraag.Tekst, lijst, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("klantmanager", true)]
    [InlineData("uitvoerder", false)]
    public async Task Trial_ThatRuns_IsToldToWhoHasARoleForItsTeam(string login, bool gezien)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(Pilot(1, "Lente", new DateOnly(2026, 4, 1)));
            beurt.Leg(new Auditregel(Handeling.RegelGewijzigd, "proef"));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        Assert.Equal(gezien, (await Demoproef.Blad("/9901", await demo.Als(login))).QuerySelector("main")!.TextContent.Contains("‘Lente’", StringComparison.Ordinal));
    }

    [Theory, OpBeide]
    public async Task ListOnPaper_AsksGrowthAsFarAheadAsTheMunicipalityChose(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        Assert.Equal(5, Regex.Count((await Demoproef.Blad("/9901/uitleg/vragenlijst", browser)).QuerySelector("main")!.TextContent, "binnen een jaar"));

        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new RegelkeuzeRecord { Gemeente = 1, Regel = Instelbareregelfeiten.Van(Instelbareregel.Groeihorizon).Code, Vanaf = Demoproef.Vandaag, Waarde = "6" });
            beurt.Leg(new Auditregel(Handeling.RegelGewijzigd, "proef"));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        var lijst = (await Demoproef.Blad("/9901/uitleg/vragenlijst", browser)).QuerySelector("main")!.TextContent;
        Assert.Equal(5, Regex.Count(lijst, "binnen 6 maanden"));
        Assert.DoesNotContain("binnen een jaar", lijst, StringComparison.Ordinal);
    }

    private static PilotRecord Pilot(int nummer, string naam, DateOnly tot) => new() { Gemeente = 1, Pilot = nummer, Naam = naam, Team = 1, Van = Dag.Van(tot.AddMonths(-2)), Tot = Dag.Van(tot) };

    private static async Task<List<int>> KernAsync(Demoproef demo)
    {
        var verslag = await Demoproef.Blad("/9901/pilots/1", await demo.Als("beleid"));
        return [.. verslag.QuerySelectorAll(".kern dd").Select(vak => int.Parse(vak.TextContent, System.Globalization.CultureInfo.InvariantCulture)).DefaultIfEmpty().Concat([0, 0]).Take(3)];
    }

    private static Task ToetsvragenAanAsync(Demoproef demo) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
    {
        beurt.Context.Add(new RegelkeuzeRecord { Gemeente = 1, Regel = Instelbareregelfeiten.Van(Instelbareregel.Toetsvragen).Code, Vanaf = Dag.Eerste, Waarde = Instelbareregelfeiten.Ja });
        beurt.Leg(new Auditregel(Handeling.RegelGewijzigd, "proef"));
        return Task.CompletedTask;
    }, TestContext.Current.CancellationToken);
}
