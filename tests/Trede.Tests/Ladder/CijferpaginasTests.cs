using System.Globalization;
using System.Net;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>Every page of figures: what it shows adds up, leads to as many, and can be taken along.</summary>
public sealed class CijferpaginasTests
{
    private static readonly string[] Paginas =
        ["cijfers", "cijfers/stromen", "cijfers/doorstroom", "cijfers/jaren", "cijfers/jaaroverzicht", "cijfers/effect", "cijfers/inschatting", "cijfers/prognose", "cijfers/kwaliteit"];

    public static TheoryData<string> Alle => [.. Paginas];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("cijfers/stromen?van=2024-12-31&tot=2025-12-31", 11, 150)]
    [InlineData("cijfers/doorstroom?peildatum=2025-12-31&dagen=3&stap=halfjaar", 5, 40)]
    [InlineData("cijfers/jaren?peildatum=2025-12-31&jaren=3", 4, 20)]
    [InlineData("cijfers/jaaroverzicht?jaar=2025", 5, 30)]
    [InlineData("cijfers/effect?van=2024-01-01&tot=2025-12-31&per=aanbieder&per=starttrede", 23, 100)]
    [InlineData("cijfers/effect?van=2024-01-01&tot=2025-12-31&per=subgroep&begin=2", 7, 20)]
    [InlineData("cijfers/kwaliteit?peildatum=2025-12-31", 1, 8)]
    [InlineData("cijfers/kwaliteit?peildatum=2025-12-31&per=team", 3, 12)]
    public async Task Page_EveryNumberThatLeads_LeadsToAsMany(string pad, int stap, int minstens)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("accountant");

        var blad = await Demoproef.Blad("/9901/" + pad, browser);

        var links = blad.QuerySelectorAll("table td a, .kern dd a").Select(link => (Aantal: Getal(link.TextContent), Adres: link.GetAttribute("href")!)).ToList();
        Assert.True(links.Count >= minstens, $"{links.Count}");
        foreach (var (aantal, adres) in links.Where((_, plaats) => plaats % stap == 0)) Assert.Equal((adres, aantal), (adres, await AantalAsync(adres, browser)));
    }

    [Theory, MemberData(nameof(Alle))]
    public async Task Page_ForWhoSeesFigures_CountsAndTellsFromWhat(string pad)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad($"/9901/{pad}?subgroep=1", await demo.Als("beleid"));

        Assert.Empty(blad.QuerySelectorAll(".foutenlijst"));
        Assert.NotEmpty(blad.QuerySelectorAll("main table tbody tr"));
        Assert.Contains("Stand van de participatiedatabase: ", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Alleen subgroep 1 (Gemeentelijke uitkering)", Assert.Single(blad.QuerySelectorAll(".gekozen li")).TextContent);
        Assert.Empty(blad.QuerySelectorAll("main td a"));
    }

    [Theory, MemberData(nameof(Alle))]
    public async Task Page_OfAnEmptySelection_SaysNobodyAndDoesNotFail(string pad)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("accountant");

        foreach (var vraag in (string[])["?postcode=1000", "?peildatum=1950-01-01&tot=1951-01-01&van=1950-01-01", "?bekend=1950-01-01"])
            Assert.Equal(HttpStatusCode.OK, (await Demoproef.Vraag($"/9901/{pad}{vraag}", browser)).Status);
    }

    [Theory, MemberData(nameof(Alle))]
    public async Task Page_WithoutRight_IsNotThere(string pad)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag("/9901/" + pad, await demo.Als("beheerder"))).Status);
    }

    [Theory]
    [InlineData("momentopname", "csv json xlsx svg png")]
    [InlineData("stromen", "csv json xlsx svg png")]
    [InlineData("jaren", "csv json xlsx svg png")]
    [InlineData("jaaroverzicht", "csv json xlsx svg png")]
    [InlineData("effect", "csv json xlsx svg png")]
    [InlineData("prognose", "csv json xlsx svg png")]
    [InlineData("kwaliteit", "csv xlsx")]
    public async Task Files_OfEveryFigure_AreGivenAndWrittenDown(string figuur, string formaten)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("controller");

        foreach (var formaat in formaten.Split(' '))
        {
            using var antwoord = await browser.GetAsync(new Uri($"/9901/cijfers/{figuur}.{formaat}?subgroep=1", UriKind.Relative), Stop);
            Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
            Assert.True((await antwoord.Content.ReadAsByteArrayAsync(Stop)).Length > 60);
        }

        Assert.Equal(formaten.Split(' ').Length, (await demo.Log(1)).Count(regel => regel is { Handeling: Handeling.BestandUitgevoerd, Klant: null }));
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Handeling == Handeling.BestandUitgevoerd && regel.Klant is not null);
    }

    [Fact]
    public async Task Effect_Sorted_StandsInThatOrder()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad("/9901/cijfers/effect?van=2022-01-01&tot=2025-12-31&volgorde=trajecten", await demo.Als("beleid"));

        var aantallen = blad.QuerySelector("#effect-tabel-kop")!.Closest("table")!.QuerySelectorAll("tbody tr").Select(rij => Getal(rij.Children[1].TextContent)).ToList();
        Assert.True(aantallen.Count > 5);
        Assert.Equal(aantallen.OrderDescending(), aantallen);
    }

    [Theory]
    [InlineData("cijfers/jaren?jaren=40", "#veld-Jaren")]
    [InlineData("cijfers/doorstroom?dagen=9", "#veld-Dagen")]
    [InlineData("cijfers/jaaroverzicht?jaar=12", "#veld-Jaar")]
    [InlineData("cijfers/prognose?jaren=x", "#veld-Jaren")]
    public async Task Page_NumberOutOfBounds_IsSaid(string pad, string veld)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad("/9901/" + pad, await demo.Als("beleid"));

        Assert.NotNull(blad.QuerySelector($".foutenlijst a[href='{veld}']"));
        Assert.Empty(blad.QuerySelectorAll("main table"));
    }

    [Fact]
    public void Stroomkeuze_OfAKind_IsTheCellsOfThatKind()
    {
        var keuze = new Stroomkeuze([], []) { Soort = Stroomsoort.Gestegen };
        Assert.True(keuze.Past(Stroompunt.Op(Participatie.Ladder.Trede.Van(2)), Stroompunt.Op(Participatie.Ladder.Trede.Van(3))));
        Assert.False(keuze.Past(Stroompunt.Op(Participatie.Ladder.Trede.Van(3)), Stroompunt.Op(Participatie.Ladder.Trede.Van(3))));
        Assert.False(keuze.Past(null, null));
    }

    private static async Task<int> AantalAsync(string adres, HttpClient browser)
    {
        var blad = await Demoproef.Blad(adres, browser);
        var gezegd = Getal(blad.QuerySelectorAll("main p").Select(regel => regel.TextContent.Trim()).First(tekst => System.Text.RegularExpressions.Regex.IsMatch(tekst, "^[0-9.]+ (persoon|personen|traject|trajecten)[.]", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1))).Split(' ')[0]);
        var getoond = blad.QuerySelectorAll("table.stapel tbody tr").Length;
        Assert.Equal(Math.Min(25, gezegd), getoond);
        return gezegd;
    }

    private static int Getal(string tekst) => int.Parse(tekst.Trim().Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
