using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The list of what is due: who is on it for whom, in which order, and that every name on it is in the log.</summary>
public sealed class WerkPageTests
{
    private const string Werk = "/9901/werk";

    // The account klantmanager of the demo is the first of team 1.
    private static readonly int Manager = Demoklantmanager.Alle.First(manager => manager.Team == 1).Nummer;

    [Theory, OpBeide]
    public async Task Yearly_OfOwnClients_AreThoseMeasuredAYearAgoOrMore(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");

        var (nummers, dagen) = await Alles(browser, $"{Werk}?soort=jaarmeting");

        // Counted from the people of the demo, without the columns.
        var jaarGeleden = Demoproef.Vandaag.Datum.AddYears(-1);
        var verwacht = Demoproef.Gegevens.Personen.Where(persoon => persoon is { Gemeente.Code: 9901, IsHier: true } && persoon.Klantmanager == Manager && Laatst(persoon) <= jaarGeleden).ToList();
        Assert.NotEmpty(verwacht);
        Assert.Equal(verwacht.Count, nummers.Count);
        foreach (var persoon in verwacht.Where(persoon => !persoon.Bsn.IsLeeg)) Assert.Contains(await demo.Nummer(persoon), nummers);
        Assert.Equal(dagen.Order(), dagen);
        Assert.Equal(nummers.Order(), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.LijstIngezien).Select(regel => regel.Klant!.Value).Order());
    }

    [Theory, OpBeide]
    public async Task Benefit_ThatEndedYesterdayNotForWork_IsProposedToday(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var persoon = Demoproef.Gegevens.Personen.First(een => een is { Gemeente.Code: 9901, IsHier: true } && een.Klantmanager == Manager && !een.Bsn.IsLeeg && een.Uitkeringen.Count == 1 && een.Uitkeringen[0].Einde is null);
        var nummer = await demo.Nummer(persoon);
        var browser = await demo.Als("klantmanager");

        await Beeindig(demo, nummer, Demoproef.Vandaag, Uitkeringseinde.Anders);
        Assert.DoesNotContain(nummer, (await Alles(browser, $"{Werk}?soort=uit-uitkering-anders")).Nummers);
        await Beeindig(demo, nummer, Dag.VanNummer((ushort)(Demoproef.Vandaag.Nummer - 1)), Uitkeringseinde.Anders);
        var blad = await Demoproef.Blad($"{Werk}?soort=uit-uitkering-anders", browser);
        Assert.Contains(blad.QuerySelectorAll("main td a"), een => een.GetAttribute("href") == $"/9901/klanten/{nummer}/uitstroom?reden=uit-uitkering-anders");
        await Beeindig(demo, nummer, Dag.VanNummer((ushort)(Demoproef.Vandaag.Nummer - 1)), Uitkeringseinde.Werk);
        Assert.DoesNotContain(nummer, (await Alles(browser, $"{Werk}?soort=uit-uitkering-anders")).Nummers);
    }

    [Theory, OpBeide]
    public async Task Rule_SwitchedOff_TakesItsProposalsAway(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var voor = await Alles(browser, $"{Werk}?wie=team&soort=werk-6-maanden");
        Assert.NotEmpty(voor.Nummers);

        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new RegelkeuzeRecord { Gemeente = 1, Regel = "uitstroom-werk-6-maanden", Vanaf = Demoproef.Vandaag, Waarde = "nee" });
            beurt.Leg(new Auditregel(Handeling.DemoGevuld));
            return Task.CompletedTask;
        }, TestContext.Current.CancellationToken);

        Assert.Empty((await Alles(browser, $"{Werk}?wie=team&soort=werk-6-maanden")).Nummers);
    }

    [Fact]
    public async Task List_OfAProvider_HoldsOwnParticipantsOnly()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("uitvoerder.roc");

        var (nummers, _) = await Alles(browser, Werk);

        var eigen = await demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) =>
            tabellen.Set<TrajectRecord>().Where(traject => traject.Aanbieder == 1).Select(traject => traject.Klant).ToListAsync(stop), TestContext.Current.CancellationToken);
        Assert.NotEmpty(nummers);
        Assert.Subset(eigen.ToHashSet(), nummers.ToHashSet());
    }

    [Fact]
    public async Task List_OfATeam_GoesByTwentyFiveWithALineInTheLogForEach()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("teamleider");

        var een = Nummers(await Demoproef.Blad(Werk, browser));
        var twee = Nummers(await Demoproef.Blad($"{Werk}?bladzijde=2", browser));
        var verTeVer = Nummers(await Demoproef.Blad($"{Werk}?bladzijde=999", browser));

        Assert.Equal(25, een.Count);
        Assert.NotEmpty(twee);
        Assert.Empty(een.Intersect(twee));
        Assert.NotEmpty(verTeVer);
        Assert.Equal(een.Concat(twee).Concat(verTeVer).Order(), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.LijstIngezien).Select(regel => regel.Klant!.Value).Order());
    }

    [Fact]
    public async Task Progress_OfATeamleider_AddsUpOverTheKlantmanagers()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad(Werk, await demo.Als("teamleider"));

        var rijen = blad.QuerySelectorAll("table")[^1].QuerySelectorAll("tbody tr").Select(rij => rij.QuerySelectorAll("td").Select(cel => int.Parse(cel.TextContent, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("nl-NL"))).ToList()).ToList();
        Assert.Equal(8, rijen.Count);
        Assert.Equal(Demoproef.Gegevens.Personen.Count(persoon => persoon is { Team: 1, IsHier: true }), rijen.Sum(rij => rij[0]));
        Assert.Contains($"Te doen bij {rijen.Sum(rij => rij[2])} klanten", blad.QuerySelector("caption")!.TextContent, StringComparison.Ordinal);
        Assert.All(rijen, rij => Assert.True(rij[3] <= rij[2] && rij[2] <= rij[0] && rij[1] <= rij[0]));
        // Who divides the work does not measure.
        Assert.DoesNotContain(blad.QuerySelectorAll("main a"), een => een.GetAttribute("href")!.Contains("/meten", StringComparison.Ordinal) || een.GetAttribute("href")!.Contains("volgende", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Filters_Wrong_AreLeftOut()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");

        Assert.Equal((await Alles(browser, Werk)).Nummers, (await Alles(browser, $"{Werk}?wie=ander&soort=zz&trede=12&subgroep=x&bladzijde=-1")).Nummers);
        Assert.All((await Demoproef.Blad($"{Werk}?wie=team&trede=6", browser)).QuerySelectorAll("table")[0].QuerySelectorAll("tbody tr"), rij => Assert.Equal("trede 6", rij.Children[3].TextContent));
    }

    [Fact]
    public async Task Week_EveryNameOnIt_IsInTheLogAndBecomesDueThatDay()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");

        var blad = await Demoproef.Blad($"{Werk}/week?wie=team", browser);

        var dagen = blad.QuerySelectorAll("tbody tr").Select(rij => (Dag: rij.QuerySelector("th")!.TextContent.Split(' ')[0], Leeg: rij.QuerySelector("td.getal")!.TextContent == "0")).ToList();
        Assert.Equal(10, dagen.Count(dag => dag.Dag is not ("zaterdag" or "zondag")));
        Assert.DoesNotContain(dagen, dag => dag is { Dag: "zaterdag" or "zondag", Leeg: true });
        Assert.StartsWith("maandag 2 maart", blad.QuerySelector("tbody th")!.TextContent, StringComparison.Ordinal);
        var nummers = blad.QuerySelectorAll("tbody td a").Select(Nummer).ToList();
        Assert.NotEmpty(nummers);
        Assert.DoesNotContain("niet verplicht", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(nummers.Distinct().Order(), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.LijstIngezien).Select(regel => regel.Klant!.Value).Order());
        // Monday is today: what became due today stands on the list too.
        var vandaag = blad.QuerySelector("tbody tr")!.QuerySelectorAll("td a").Select(Nummer).ToList();
        Assert.Subset((await Alles(browser, $"{Werk}?wie=team")).Nummers.ToHashSet(), vandaag.ToHashSet());
    }

    [Fact]
    public async Task Series_NextAndNext_GoesDownTheListOnceAndEnds()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var (nummers, _) = await Alles(browser, Werk);

        var begin = (await Demoproef.Blad(Werk, browser)).QuerySelectorAll("main a").Single(een => een.TextContent == "Begin met de eerste").GetAttribute("href")!;
        var gelopen = new List<int>();
        var adres = await Vervolg(begin, browser);
        while (adres.Contains("/klanten/", StringComparison.Ordinal))
        {
            var regel = (await Demoproef.Blad(adres, browser)).QuerySelector("p.reeks")!;
            var nog = nummers.Count - gelopen.Count - 1;
            Assert.StartsWith(nog == 0 ? "Dit is de laatste van de reeks." : $"Nog {nog} te gaan.", regel.TextContent, StringComparison.Ordinal);
            Assert.Equal($"{Werk}?wie=mijn", regel.QuerySelector("a")!.GetAttribute("href"));
            Assert.Matches("^/9901/klanten/[0-9]+/(meten[?]reeks=ja&moment=[a-z-]+|uitstroom[?]reeks=ja&reden=[a-z0-9-]+)$", adres);
            gelopen.Add(int.Parse(adres.Split('/')[3], CultureInfo.InvariantCulture));
            Assert.True(gelopen.Count <= nummers.Count);
            adres = await Vervolg($"{Werk}/volgende", browser);
        }

        Assert.Equal(nummers, gelopen);
        Assert.Equal($"{Werk}?wie=mijn", adres);
        Assert.Contains("U bent aan het einde van de lijst.", (await Demoproef.Blad(adres, browser)).QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Series_OfAFilter_KeepsTheFilter()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var (nummers, _) = await Alles(browser, $"{Werk}?wie=team&soort=werk-6-maanden");

        var een = await Vervolg($"{Werk}/volgende?begin=ja&wie=team&soort=werk-6-maanden", browser);
        var twee = await Vervolg($"{Werk}/volgende", browser);

        Assert.Equal([$"/9901/klanten/{nummers[0]}/uitstroom?reeks=ja&reden=werk-6-maanden", $"/9901/klanten/{nummers[1]}/uitstroom?reeks=ja&reden=werk-6-maanden"], [een, twee]);
    }

    [Fact]
    public async Task Series_SavedHalf_GoesOnWithTheNextAndNamesNobody()
    {
        await using var proef = await Meetproef.Start();
        var browser = proef.Browser;
        var begin = await Vervolg($"{Werk}/volgende?begin=ja&soort=jaarmeting", browser);

        var (_, naar, _) = await proef.Druk(begin, "later");

        Assert.Equal($"{Werk}/volgende", naar);
        var volgende = await Vervolg(naar!, browser);
        Assert.NotEqual(begin, volgende);
        Assert.Contains("reeks=ja", volgende, StringComparison.Ordinal);
        Assert.Contains("Wat u net invulde, is bewaard. U kunt daar later mee verdergaan.", (await Demoproef.Blad(volgende, browser)).QuerySelector(".melding .meldingkop")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task List_OnAPhone_KeepsTheMeaningOfATable()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        var tabel = (await Demoproef.Blad(Werk, await demo.Als("klantmanager"))).QuerySelector("table.stapel")!;

        Assert.Equal("table", tabel.GetAttribute("role"));
        Assert.All(tabel.QuerySelectorAll("tr"), rij => Assert.Equal("row", rij.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("thead, tbody"), deel => Assert.Equal("rowgroup", deel.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("thead th"), cel => Assert.Equal("columnheader", cel.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("tbody th"), cel => Assert.Equal("rowheader", cel.GetAttribute("role")));
        Assert.All(tabel.QuerySelectorAll("tbody td"), cel => Assert.Equal("cell", cel.GetAttribute("role")));
    }

    [Fact]
    public async Task Numbers_OfAProvider_AreExplainedOnBothPages()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("uitvoerder.roc");

        Assert.Single((await Demoproef.Blad(Werk, browser)).QuerySelectorAll("main p a"), een => een.TextContent == "Naar Uw deelnemers" && een.GetAttribute("href") == "/9901");
        Assert.Single((await Demoproef.Blad("/9901", browser)).QuerySelectorAll("main p"), een => een.TextContent.StartsWith("Deze pagina telt deelnemers per traject", StringComparison.Ordinal) && een.QuerySelector("a")!.GetAttribute("href") == Werk);
        Assert.DoesNotContain("Uw deelnemers", (await Demoproef.Blad(Werk, await demo.Als("klantmanager"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_OfAKlantmanager_TellsHowMuchIsDue()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");

        var (nummers, _) = await Alles(browser, Werk);

        Assert.Contains($"Bij {nummers.Count} klanten staat iets open", (await Demoproef.Blad("/9901", browser)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Wat er te doen is", (await Demoproef.Blad("/9901", await demo.Als("beleid"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("beleid.lijst")]
    [InlineData("controller")]
    [InlineData("onderzoeker")]
    [InlineData("accountant")]
    [InlineData("beheerder")]
    public async Task Pages_WithoutRight_AreNotThere(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als(login);

        foreach (var pad in new[] { Werk, $"{Werk}/week", $"{Werk}/volgende" }) Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(pad, browser)).Status);
    }

    [Fact]
    public async Task List_NothingDue_SaysSo()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        var blad = await proef.Blad(Werk);

        Assert.Equal("Er staat nu niets open", blad.QuerySelector(".leegkop")!.TextContent);
        Assert.DoesNotContain(blad.QuerySelectorAll("main a"), een => een.TextContent == "Begin met de eerste");
        Assert.Contains("Er staat nu niets open.", (await proef.Blad("/9901")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    private static async Task<(List<int> Nummers, List<DateOnly> Dagen)> Alles(HttpClient browser, string pad)
    {
        var nummers = new List<int>();
        var dagen = new List<DateOnly>();
        for (var bladzijde = 1; ; bladzijde++)
        {
            var blad = await Demoproef.Blad($"{pad}{(pad.Contains('?', StringComparison.Ordinal) ? '&' : '?')}bladzijde={bladzijde}", browser);
            nummers.AddRange(Nummers(blad));
            dagen.AddRange(Rijen(blad).Select(rij => DateOnly.ParseExact(rij.Children[2].TextContent[..10], "dd-MM-yyyy", CultureInfo.InvariantCulture)));
            if (blad.QuerySelector(".bladeraar a[rel=next]") is null) return (nummers, dagen);
        }
    }

    private static IEnumerable<IElement> Rijen(IHtmlDocument blad) => blad.QuerySelectorAll("table").Where(tabel => tabel.QuerySelector("caption")!.Id == "werk-kop").SelectMany(tabel => tabel.QuerySelectorAll("tbody tr"));

    private static List<int> Nummers(IHtmlDocument blad) => [.. Rijen(blad).Select(rij => Nummer(rij.QuerySelector("th a")!))];

    private static int Nummer(IElement verwijzing) => int.Parse(verwijzing.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture);

    private static async Task<string> Vervolg(string pad, HttpClient browser)
    {
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        return antwoord.Headers.Location!.OriginalString;
    }

    private static Task Beeindig(Demoproef demo, int klant, Dag einde, Uitkeringseinde reden) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
    {
        var uitkering = await beurt.Context.Set<UitkeringRecord>().AsTracking().SingleAsync(rij => rij.Klant == klant, stop);
        (uitkering.Einde, uitkering.Reden) = (einde, reden);
        beurt.Leg(new Auditregel(Handeling.DemoGevuld));
    }, TestContext.Current.CancellationToken);

    private static DateOnly? Laatst(Demopersoon persoon) =>
        persoon.Metingen.Where(meting => meting is { IsMeting: true, Trede.Waarde: not 0 }).Select(meting => (DateOnly?)meting.Dag.Datum).Max();
}
