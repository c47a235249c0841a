using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>From a number on screen to who is behind it, and to a file: one truth, for who may see it.</summary>
public sealed class CijferlijstPageTests
{
    private static readonly Gemeentenummer Hier = new(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Snapshot_EveryNumberOfTheTable_LeadsToAsManyPersons(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("accountant");

        var blad = await Demoproef.Blad("/9901/cijfers?peildatum=2025-12-31&subgroep=1&leeftijd=27-44", browser);

        var links = Links(blad);
        Assert.True(links.Count > 20);
        foreach (var (getal, adres) in links.Where((_, plaats) => plaats % 3 == 0)) Assert.Equal((getal, getal), await AantalAsync(adres, browser));
    }

    [Theory, OpBeide]
    public async Task Flows_EveryNumberOfTheTables_LeadsToAsManyPersons(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("accountant");

        var blad = await Demoproef.Blad("/9901/cijfers/stromen?van=2024-12-31&tot=2025-12-31", browser);

        var links = Links(blad);
        Assert.True(links.Count > 60);
        foreach (var (getal, adres) in links.Where((_, plaats) => plaats % 7 == 0)) Assert.Equal((getal, getal), await AantalAsync(adres, browser));
    }

    [Theory]
    [InlineData("beleid")]
    [InlineData("controller")]
    [InlineData("klantmanager")]
    public async Task Figures_ForWhoMaySeeNobody_LeadNowhere(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als(login);

        Assert.Empty(Links(await Demoproef.Blad("/9901/cijfers", browser)));
        Assert.Empty(Links(await Demoproef.Blad("/9901/cijfers/stromen", browser)));
        foreach (var pad in (string[])["lijst?trede=3", "lijst.csv?trede=3", "lijst.xlsx", "stromen/lijst?uit=3", "stromen/lijst.csv"])
            Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag("/9901/cijfers/" + pad, browser)).Status);
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Handeling == Handeling.LijstIngezien);
    }

    [Theory, OpBeide]
    public async Task List_OfATeamleider_ShowsTheTeamAndSaysHowManyBesides(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("teamleider");

        var blad = await Demoproef.Blad("/9901/cijfers/lijst?peildatum=2025-12-31&trede=2", browser);

        var (team, getoond) = await TeamAsync(demo, blad);
        Assert.Equal(25, getoond.Count);
        Assert.All(getoond, klant => Assert.True(klant.Team == team || klant.Team is null));
        Assert.Contains("De anderen horen bij een ander team.", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        // Everybody on the page is in the log, and nobody else.
        Assert.Equal(getoond.Select(klant => klant.Klant).Order(), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.LijstIngezien).Select(regel => regel.Klant!.Value).Order());
        Assert.Equal(getoond.Select(klant => klant.Zoeknaam).Order(StringComparer.Ordinal), getoond.Select(klant => klant.Zoeknaam));
    }

    [Fact]
    public async Task List_ForWhoSeesListsOnly_NamesButOpensNobody()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beleid.lijst");

        var blad = await Demoproef.Blad("/9901/cijfers/lijst?trede=2", browser);

        Assert.Equal(25, blad.QuerySelectorAll("#lijst-kop ~ tbody th, table.stapel tbody th").Length);
        Assert.Empty(blad.QuerySelectorAll("table.stapel tbody a"));
    }

    [Theory, OpBeide]
    public async Task Files_OfOneQuestion_SayWhatThePageSays(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("accountant");
        const string Vraag = "?peildatum=2025-12-31&domein=re-integratie&leeftijd=27-44&leeftijd=45-54";
        var opPagina = (await Demoproef.Blad("/9901/cijfers" + Vraag, browser)).QuerySelectorAll("#stand-tabel-kop")[0].Closest("table")!.QuerySelectorAll("tbody tr")
            .ToDictionary(rij => rij.Children[0].TextContent[..1], rij => Getal(rij.Children[1].TextContent), StringComparer.Ordinal);
        Assert.True(opPagina.Values.Sum() > 100);

        var csv = (await Demoproef.Vraag("/9901/cijfers/momentopname.csv" + Vraag, browser)).Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => regel.Split(';')).ToDictionary(velden => velden[0], velden => Getal(velden[1]), StringComparer.Ordinal);
        using var json = JsonDocument.Parse((await Demoproef.Vraag("/9901/cijfers/momentopname.json" + Vraag, browser)).Tekst);
        var lijst = (await Demoproef.Vraag("/9901/cijfers/lijst.csv" + Vraag, browser)).Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).ToList();

        Assert.Equal(opPagina.Where(paar => paar.Value > 0).OrderBy(paar => paar.Key), csv.OrderBy(paar => paar.Key));
        Assert.Equal(csv.OrderBy(paar => paar.Key), json.RootElement.GetProperty("gemeenten")[0].GetProperty("rijen").EnumerateArray().ToDictionary(rij => rij.GetProperty("trede").GetInt32().ToString(CultureInfo.InvariantCulture), rij => rij.GetProperty("aantal").GetInt32()).OrderBy(paar => paar.Key));
        Assert.Equal(csv.Values.Sum(), lijst.Count);
        Assert.Equal(csv.OrderBy(paar => paar.Key), lijst.CountBy(regel => regel.Split(';')[2]).OrderBy(paar => paar.Key));
        Assert.DoesNotContain(lijst, regel => regel.Contains(";9999", StringComparison.Ordinal));
        Assert.Equal(["45-54", "27-44"], json.RootElement.GetProperty("leeftijden").EnumerateArray().Select(een => een.GetString()).Reverse());
        Assert.True(json.RootElement.GetProperty("herkomst").GetProperty("stand").GetInt64() > 0);
        // A line for each file, and for everybody in the list.
        var log = (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.BestandUitgevoerd).ToList();
        Assert.Equal(lijst.Count, log.Count(regel => regel.Klant is not null));
        Assert.Equal(3, log.Count(regel => regel.Klant is null));
    }

    [Theory]
    [InlineData("momentopname.svg", "image/svg+xml", "<svg")]
    [InlineData("stromen.svg", "image/svg+xml", "<svg")]
    [InlineData("momentopname.png", "image/png", "PNG")]
    [InlineData("stromen.png", "image/png", "PNG")]
    [InlineData("momentopname.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    [InlineData("stromen.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK")]
    public async Task File_OfAFigure_IsWhatItsNameSays(string bestand, string soort, string begin)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beleid");

        using var antwoord = await browser.GetAsync(new Uri("/9901/cijfers/" + bestand + "?subgroep=1", UriKind.Relative), Stop);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(soort, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.EndsWith(Path.GetExtension(bestand), antwoord.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var bytes = await antwoord.Content.ReadAsByteArrayAsync(Stop);
        Assert.Contains(begin, System.Text.Encoding.Latin1.GetString(bytes, 0, Math.Min(200, bytes.Length)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/9901/cijfers?postcode=12", "#veld-Postcode")]
    [InlineData("/9901/cijfers?leeftijd=oud", "#veld-Leeftijd")]
    [InlineData("/9901/cijfers?subgroep=40", "#veld-Subgroep")]
    [InlineData("/9901/cijfers/stromen?bekend=31-02-2020", "#veld-Bekend")]
    public async Task Question_ThatCannotBeRead_IsSaidAndNothingIsCounted(string pad, string veld)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beleid");

        var blad = await Demoproef.Blad(pad, browser);

        Assert.StartsWith("Fout: ", blad.Title, StringComparison.Ordinal);
        Assert.NotNull(blad.QuerySelector($"a[href='{veld}']"));
        Assert.NotNull(blad.QuerySelector("details.filter[open]"));
        Assert.Empty(blad.QuerySelectorAll("figure"));
        Assert.Equal(HttpStatusCode.Redirect, (await Demoproef.Vraag(pad.Replace("/cijfers?", "/cijfers/momentopname.csv?", StringComparison.Ordinal).Replace("stromen?", "stromen.csv?", StringComparison.Ordinal), browser)).Status);
    }

    [Fact]
    public async Task Question_InTheAddress_StandsInTheFormAndAboveTheFigure()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad("/9901/cijfers/stromen?van=2024-12-31&tot=2025-12-31&subgroep=1&subgroep=4&samen=ja&begin=2&team=0&postcode=1011,1012-1019&bekend=2026-01-15", await demo.Als("beleid"));

        Assert.Equal(["1", "4"], blad.QuerySelectorAll<IHtmlInputElement>("input[name=subgroep]").Where(vak => vak.IsChecked).Select(vak => vak.Value));
        Assert.True(blad.QuerySelector<IHtmlInputElement>("input[name=samen]")!.IsChecked);
        Assert.Equal("2", Assert.Single(blad.QuerySelectorAll<IHtmlInputElement>("input[name=begin]"), vak => vak.IsChecked).Value);
        Assert.Equal("1011, 1012-1019", blad.QuerySelector<IHtmlInputElement>("input[name=postcode]")!.Value);
        Assert.Equal(["Alleen subgroep 1 (Gemeentelijke uitkering) én 4 (Inburgeraar)", "Alleen postcode 1011 of 1012-1019", "Alleen team nog geen team", "Alleen wie begon op trede 2", "Zoals bekend op 15 januari 2026"],
            blad.QuerySelectorAll(".gekozen li").Select(regel => regel.TextContent));
    }

    [Theory, OpBeide]
    public async Task Team_ThatIsChosen_IsWhoIsInItNow(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("accountant");
        var (nummer, klant) = await demo.Vestiging.Opslag.LeesAsync(Hier, async (context, ct) => (
            await context.Set<TeamRecord>().OrderBy(rij => rij.Team).Select(rij => rij.Team).FirstAsync(ct), await context.Set<KlantRecord>().Where(rij => rij.Team == null).OrderBy(rij => rij.Klant).Select(rij => rij.Klant).FirstOrDefaultAsync(ct)), Stop);
        var voor = await TotaalAsync(browser, nummer);
        var leden = await demo.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(rij => rij.Team == nummer).Select(rij => rij.Klant).ToListAsync(ct), Stop);
        var lijst = (await Demoproef.Vraag(FormattableString.Invariant($"/9901/cijfers/lijst.csv?team={nummer}"), browser)).Tekst.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(regel => int.Parse(regel.Split(';')[0], CultureInfo.InvariantCulture)).ToList();
        Assert.Equal(voor, lijst.Count);
        Assert.All(lijst, een => Assert.Contains(een, leden));

        // Somebody moves to another team: the figure follows.
        await demo.Vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), async (beurt, ct) =>
        {
            var rij = await beurt.Context.Set<KlantRecord>().SingleAsync(een => een.Klant == lijst[0], ct);
            (rij.Team, rij.Positie) = (null, await beurt.NeemPositieAsync(ct));
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, rij.Klant));
        }, Stop);
        Assert.Equal(voor - 1, await TotaalAsync(browser, nummer));
        Assert.True(klant >= 0);
    }

    private static async Task<int> TotaalAsync(HttpClient browser, int team) =>
        Getal((await Demoproef.Blad(FormattableString.Invariant($"/9901/cijfers?team={team}"), browser)).QuerySelector(".kern dd")!.TextContent);

    private static List<(int Getal, string Adres)> Links(IHtmlDocument blad) =>
        [.. blad.QuerySelectorAll("table td a, .kern dd a").Select(link => (Getal(link.TextContent), link.GetAttribute("href")!))];

    // What the page of the list says, and how many there are when one goes through all its pages.
    private static async Task<(int Gezegd, int Geteld)> AantalAsync(string adres, HttpClient browser)
    {
        var (gezegd, geteld) = (0, 0);
        for (var bladzijde = 1; ; bladzijde++)
        {
            var blad = await Demoproef.Blad(FormattableString.Invariant($"{adres}&bladzijde={bladzijde}"), browser);
            gezegd = Getal(blad.QuerySelectorAll("main p").Select(regel => regel.TextContent).Single(tekst => tekst.Contains(" person", StringComparison.Ordinal) || tekst.Contains(" persoon", StringComparison.Ordinal)).Trim().Split(' ')[0]);
            geteld += blad.QuerySelectorAll("table.stapel tbody tr").Length;
            if (blad.QuerySelector("a[rel=next]") is null || bladzijde == 4) return geteld == 100 && gezegd > 100 ? (gezegd, gezegd) : (gezegd, geteld);
        }
    }

    private static async Task<(int Team, List<KlantRecord> Klanten)> TeamAsync(Demoproef demo, IHtmlDocument blad)
    {
        var nummers = blad.QuerySelectorAll("table.stapel tbody a").Select(link => int.Parse(link.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture)).ToList();
        var (klanten, team) = await demo.Vestiging.Opslag.LeesAsync(Hier, async (context, ct) => (
            await context.Set<KlantRecord>().Where(klant => nummers.Contains(klant.Klant)).ToDictionaryAsync(klant => klant.Klant, ct),
            await context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Teamleider).Select(rij => rij.Team).FirstAsync(ct)), Stop);
        return (team!.Value, nummers.ConvertAll(nummer => klanten[nummer]));
    }

    private static int Getal(string tekst) => int.Parse(tekst.Trim().Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
}
