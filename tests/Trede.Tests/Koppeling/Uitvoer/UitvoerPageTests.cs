using System.IO.Compression;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>What leaves through the browser: who may, what is in it, and what is in the log before it goes.</summary>
public sealed class UitvoerPageTests
{
    private const string Pad = "/9901/uitvoer";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Downloading_Everything_GivesAZipWithALineForEveryPerson(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var formulier = await Formulier(browser, Pad + "/alles");

        using var antwoord = await Post(browser, Pad + "/alles", Webproef.Velden(formulier));

        Assert.Equal((HttpStatusCode.OK, "application/zip", "attachment; filename=\"participatiedatabase-9901-2026-03-02.zip\""), (antwoord.StatusCode, antwoord.Content.Headers.ContentType!.MediaType, string.Join(';', antwoord.Content.Headers.GetValues("Content-Disposition"))));
        Assert.Contains("no-store", antwoord.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        var inhoud = await antwoord.Content.ReadAsByteArrayAsync(Stop);
        await using var zip = await ZipArchive.CreateAsync(new MemoryStream(inhoud), ZipArchiveMode.Read, leaveOpen: false, null, Stop);
        Assert.Superset(new HashSet<string>(StringComparer.Ordinal) { "klanten.csv", "uitkeringen.csv", "bronnen.csv", "leesmij.txt", "metingen-trede.csv" }, zip.Entries.Select(deel => deel.Name).ToHashSet(StringComparer.Ordinal));
        var klanten = await demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (context, ct) => context.Set<KlantRecord>().Select(klant => klant.Klant).ToListAsync(ct), Stop);
        Assert.Equal(klanten.Order(), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.BestandUitgevoerd && regel.Klant is not null).Select(regel => regel.Klant!.Value).Order());
        using var lezer = new StreamReader(await zip.GetEntry("klanten.csv")!.OpenAsync(Stop));
        Assert.Equal(klanten.Count + 1, (await lezer.ReadToEndAsync(Stop)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory, OpBeide]
    public async Task Delivering_ToTheSrg_ShowsTheChecksFirstAndGivesWhatWasSeen(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        await Uitvoerproef.ZonderRedenAsync(demo.Vestiging);

        var blad = await Demoproef.Verstuur(Pad, "srg", browser, ("Invoer.Indeling", "srg-2015"), ("Invoer.Periode", "2025-06"), ("Invoer.Vorm", "vast"));

        Assert.Contains(blad.QuerySelectorAll("main h3"), kop => kop.TextContent.StartsWith("U505 ", StringComparison.Ordinal));
        Assert.NotEmpty(blad.QuerySelectorAll("#woorden-kop ~ tbody tr"));
        var tekst = blad.QuerySelector("main")!.TextContent;
        Assert.Matches(@"klant \d+: .+, vanaf \d{4}-\d{2}-\d{2}", tekst);
        Assert.DoesNotContain("9999", tekst, StringComparison.Ordinal);
        var formulier = blad.QuerySelectorAll("form").Single(form => form.GetAttribute("action") == Pad + "/srg");
        using var antwoord = await Post(browser, Pad + "/srg", Webproef.Velden(formulier));
        Assert.Equal((HttpStatusCode.OK, "attachment; filename=\"srg-2015-2025-06.txt\""), (antwoord.StatusCode, string.Join(';', antwoord.Content.Headers.GetValues("Content-Disposition"))));
        var regels = (await antwoord.Content.ReadAsStringAsync(Stop)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        Assert.All(regels, regel => Assert.Equal((96, "20250610eig"), (regel.Length, regel[..11])));
        Assert.Contains($"{regels.Length:#,0}".Replace(',', '.') + " rijen", tekst, StringComparison.Ordinal);
        var log = (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.BestandUitgevoerd && regel.Klant is not null).ToList();
        Assert.Equal(regels.Select(regel => regel.Substring(32, 9)).Distinct().Count(), log.Count);
        Assert.All(log, regel => Assert.Equal("SRG srg-2015 over 2025-06", regel.Onderwerp));
    }

    [Fact]
    public async Task Delivering_WithoutHavingSeenTheChecks_GivesNothing()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var bewijs = Webproef.Velden(await Formulier(browser, Pad + "/alles"));

        foreach (var gezien in (string[])["", "0123456789abcdef"])
        {
            using var antwoord = await Post(browser, Pad + "/srg", [.. bewijs, ("Indeling", "srg-2015"), ("Periode", "2025-06"), ("Vorm", "vast"), ("Gezien", gezien)]);
            Assert.Equal((HttpStatusCode.Redirect, Pad), (antwoord.StatusCode, antwoord.Headers.Location!.OriginalString));
        }

        Assert.Contains("intussen iets veranderd", (await Demoproef.Blad(Pad, browser)).QuerySelector(".melding")!.TextContent, StringComparison.Ordinal);
        using var zonder = await Post(browser, Pad + "/alles", []);
        Assert.Equal(HttpStatusCode.BadRequest, zonder.StatusCode);
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Handeling == Handeling.BestandUitgevoerd);
    }

    [Theory]
    [InlineData("srg-2015", "2025-13", "2015-06")]
    [InlineData("srg-2013h", "2025-06", "2014-1")]
    [InlineData("srg-2015", "2026-04", "moet nog komen")]
    [InlineData("srg-2015", "", "2015-06")]
    public async Task Checking_AWrongPeriod_SaysWhatItMustBe(string indeling, string periode, string verwacht)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");

        var blad = await Demoproef.Verstuur(Pad, "srg", browser, ("Invoer.Indeling", indeling), ("Invoer.Periode", periode), ("Invoer.Vorm", "vast"));

        Assert.Contains(verwacht, blad.QuerySelector(".foutenlijst a[href='#veld-Periode']")!.TextContent, StringComparison.Ordinal);
        Assert.Null(blad.QuerySelector("#controle"));
    }

    [Theory]
    [InlineData("teamleider")]
    [InlineData("klantmanager")]
    [InlineData("accountant")]
    public async Task Downloading_ByWhoIsNoBeheerder_DoesNotExist(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als(login);

        foreach (var pad in (string[])[Pad, Pad + "/alles", Pad + "/srg"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(pad, browser)).Status);
            using var daad = await Post(browser, pad, []);
            Assert.Equal(HttpStatusCode.NotFound, daad.StatusCode);
        }
    }

    private static async Task<IElement> Formulier(HttpClient browser, string doel)
    {
        IHtmlDocument blad = await Demoproef.Blad(Pad, browser);
        return blad.QuerySelectorAll("form").Single(form => form.GetAttribute("action") == doel);
    }

    private static async Task<HttpResponseMessage> Post(HttpClient browser, string pad, IEnumerable<(string Naam, string Waarde)> velden)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, Stop);
    }
}
