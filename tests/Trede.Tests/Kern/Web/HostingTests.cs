using System.Net;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Every answer is guarded, says no more than a stranger may know, and comes in our own layout.</summary>
public sealed partial class HostingTests
{
    private const string Geheim = "999990019";

    [Theory]
    [InlineData("/", 302)]
    [InlineData("/aanmelden/vergeten", 200)]
    [InlineData("/over", 200)]
    [InlineData("/toegankelijkheid", 200)]
    [InlineData("/gezond", 200)]
    [InlineData("/patronen", 404)]
    [InlineData("/bestaat/niet?bsn=1", 404)]
    [InlineData("/stijl/0000000000000000.css", 404)]
    [InlineData("/verboden", 404)]
    [InlineData("/alleen-post", 404)]
    [InlineData("/val", 500)]
    [InlineData("/weg", 503)]
    public async Task Answer_AnyAddress_HasItsCodeAndAllHeaders(string pad, int code)
    {
        await using var web = await Start();

        using var antwoord = await web.Vraag(pad);

        Assert.Equal(code, (int)antwoord.StatusCode);
        Assert.Equal("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'", Kop(antwoord, "Content-Security-Policy"));
        Assert.Equal("nosniff", Kop(antwoord, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Kop(antwoord, "Referrer-Policy"));
        Assert.Equal("same-origin", Kop(antwoord, "Cross-Origin-Opener-Policy"));
        Assert.Equal("no-store", Kop(antwoord, "Cache-Control"));
        Assert.Contains("camera=()", Kop(antwoord, "Permissions-Policy"), StringComparison.Ordinal);
        Assert.False(antwoord.Headers.Contains("Server"));
        Assert.False(antwoord.Headers.Contains("Strict-Transport-Security"));
        Assert.Empty(antwoord.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/verboden")]
    [InlineData("/alleen-post")]
    [InlineData("/patronen")]
    public async Task Answer_RefusedOrHidden_IsTheSameAsUnknown(string pad)
    {
        await using var web = await Start();

        using var onbekend = await web.Vraag("/bestaat-niet");
        using var antwoord = await web.Vraag(pad);

        Assert.Equal(await Tekst(onbekend), await Tekst(antwoord));
        Assert.Equal(Koppen(onbekend), Koppen(antwoord));
        Assert.Equal("Deze pagina is er niet - Trede", (await Webproef.Lees(antwoord)).Title);
    }

    [Theory]
    [InlineData("/over", 200)]
    [InlineData("/gezond", 200)]
    [InlineData("/bestaat-niet", 404)]
    [InlineData("/val", 500)]
    public async Task Answer_OnlyTheHeadAsked_IsThatOfThePageWithoutBody(string pad, int code)
    {
        await using var web = await Start();
        using var verzoek = new HttpRequestMessage(HttpMethod.Head, new Uri(pad, UriKind.Relative));

        using var hoofd = await web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
        using var geheel = await web.Vraag(pad);

        Assert.Equal(code, (int)hoofd.StatusCode);
        Assert.Empty(await Tekst(hoofd));
        Assert.Equal(Koppen(geheel).Where(kop => !kop.StartsWith("Transfer-", StringComparison.Ordinal)), Koppen(hoofd).Where(kop => !kop.StartsWith("Content-Length", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Fault_InAPage_GivesANumberAndNothingElse()
    {
        await using var web = await Start();

        var blad = await web.Blad("/val");

        var nummer = blad.QuerySelector(".nummer")!.TextContent;
        Assert.Matches("^[0-9a-f]{8}$", nummer);
        Assert.Equal("Er ging iets mis", blad.QuerySelector("h1")!.TextContent);
        Assert.Equal("Proefgemeente", blad.QuerySelector(".organisatie")!.TextContent);
        Assert.Contains(nummer, web.Log, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException", web.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, web.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, blad.DocumentElement.OuterHtml, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", blad.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Fault_DatabaseAway_SaysToTryAgain()
    {
        await using var web = await Start();

        using var antwoord = await web.Vraag("/weg");

        Assert.Equal("30", Kop(antwoord, "Retry-After"));
        Assert.Equal("Trede is even niet bereikbaar", (await Webproef.Lees(antwoord)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Log_OfOrdinaryRequests_NamesNoAddress()
    {
        await using var web = await Start();

        foreach (var pad in (string[])["/", "/bestaat-niet?bsn=" + Geheim, "/over?naam=Jansen"]) (await web.Vraag(pad)).Dispose();

        Assert.DoesNotContain("/over", web.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(Geheim, web.Log, StringComparison.Ordinal);
        Assert.Empty(web.Log);
    }

    [Fact]
    public async Task Style_ByItsAddress_IsKeptForEver()
    {
        await using var web = await Start();
        var blad = await web.Blad("/over");

        await Bewaarbaar(web, blad.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!, "text/css");
        await Bewaarbaar(web, blad.QuerySelector("link[rel=icon]")!.GetAttribute("href")!, "image/svg+xml");
    }

    [Theory]
    [InlineData("/aanmelden/vergeten", false)]
    [InlineData("/over", false)]
    [InlineData("/toegankelijkheid", false)]
    [InlineData("/bestaat-niet", false)]
    [InlineData("/patronen", true)]
    [InlineData("/patronen?stand=val", true)]
    [InlineData("/patronen?stand=weg", true)]
    public async Task Page_Any_IsWhole(string pad, bool ontwikkeling)
    {
        await using var web = await Webproef.Start(ontwikkeling);

        var blad = await web.Blad(pad);

        Assert.Empty(blad.QuerySelectorAll("script, [style], iframe, object, base, style"));
        Assert.DoesNotMatch(Opdracht(), blad.DocumentElement.OuterHtml);
        Assert.Equal("nl", blad.DocumentElement.GetAttribute("lang"));
        Assert.Single(blad.QuerySelectorAll("main#inhoud"));
        Assert.Single(blad.QuerySelectorAll("h1"));
        Assert.Equal("#inhoud", blad.Body!.Children[0].GetAttribute("href"));
        Assert.EndsWith(blad.QuerySelector("h1")!.ChildNodes[^1].TextContent + " - Trede", blad.Title, StringComparison.Ordinal);
        Assert.Empty(blad.QuerySelectorAll("[id]").GroupBy(deel => deel.Id).Where(groep => groep.Count() > 1).Select(groep => groep.Key));
        foreach (var verwijzing in blad.QuerySelectorAll("[aria-describedby], [aria-labelledby]"))
        {
            foreach (var id in $"{verwijzing.GetAttribute("aria-describedby")} {verwijzing.GetAttribute("aria-labelledby")}".Split(' ', StringSplitOptions.RemoveEmptyEntries)) Assert.NotNull(blad.GetElementById(id));
        }
    }

    [Fact]
    public async Task Requests_TooMany_AreHeldBack()
    {
        await using var web = await Webproef.Start(instellingen: [("Trede:Web:VerzoekenIneens", "3"), ("Trede:Web:VerzoekenPerSeconde", "1")]);

        var codes = new List<HttpStatusCode>();
        for (var keer = 0; keer < 8; keer++)
        {
            using var antwoord = await web.Vraag("/over");
            codes.Add(antwoord.StatusCode);
            if (antwoord.StatusCode != HttpStatusCode.TooManyRequests) continue;
            Assert.Equal("1", Kop(antwoord, "Retry-After"));
            Assert.Equal("Even wachten", (await Webproef.Lees(antwoord)).QuerySelector("h1")!.TextContent);
        }

        Assert.Equal(HttpStatusCode.OK, codes[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, codes);
        using var gezond = await web.Vraag("/gezond");
        Assert.Equal(HttpStatusCode.OK, gezond.StatusCode);
    }

    [Fact]
    public async Task SigningIn_TooOften_IsHeldBackButLookingIsNot()
    {
        await using var web = await Webproef.Start(
            daarbij: app => app.MapMethods("/proefaanmelding", ["GET", "POST"], () => Results.Text("goed")).RequireRateLimiting(Begrenzing.Aanmelden).WithMetadata(new OpenbaarAttribute()),
            instellingen: [("Trede:Web:AanmeldingenPerMinuut", "2")]);

        var codes = new List<int>();
        for (var keer = 0; keer < 3; keer++)
        {
            using var antwoord = await web.Post("/proefaanmelding", []);
            codes.Add((int)antwoord.StatusCode);
        }

        Assert.Equal([200, 200, 429], codes);
        using var kijken = await web.Vraag("/proefaanmelding");
        Assert.Equal(HttpStatusCode.OK, kijken.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("127.0.0.0/8", true)]
    [InlineData("10.1.2.3", false)]
    [InlineData(null, false)]
    public async Task ForwardedHeaders_OnlyFromAKnownProxy_AreBelieved(string? proxy, bool geloofd)
    {
        await using var web = await Webproef.Start(instellingen: proxy is null ? [] : [("Trede:Web:Proxies:0", proxy)]);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, "/over") { Headers = { Host = "trede.example", }, };
        verzoek.Headers.Add("X-Forwarded-Proto", "https");
        verzoek.Headers.Add("X-Forwarded-For", "192.0.2.1");

        using var antwoord = await web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(geloofd ? "max-age=31536000" : null, antwoord.Headers.TryGetValues("Strict-Transport-Security", out var waarden) ? waarden.Single() : null);
    }

    [Fact]
    public async Task ForwardedHeaders_ProxyThatIsNoAddress_IsAWrongCall() =>
        Assert.Contains("proxy.intern", (await Assert.ThrowsAsync<AanroepException>(() => Webproef.Start(instellingen: [("Trede:Web:Proxies:0", "proxy.intern")]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Serve_PortInUse_SaysSoInOneSentence()
    {
        using var bezet = new TcpListener(IPAddress.Loopback, 0);
        bezet.Start();
        var adres = $"http://127.0.0.1:{((IPEndPoint)bezet.LocalEndpoint).Port}";
        using var map = new Testmap();

        var (code, uit, fout) = Kindproces.Voer(map.Pad, "env", "ASPNETCORE_URLS=" + adres, "TREDE_MAP=" + map.Pad, "dotnet", "exec", Kindproces.Program);

        Assert.Equal(2, code);
        Assert.Equal($"Op dit adres draait al een programma: {adres}. Stop dat programma, of kies een ander adres met ASPNETCORE_URLS, bijvoorbeeld http://127.0.0.1:5081.\n", fout);
        Assert.DoesNotContain("draait op", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("geen-adres")]
    [InlineData("http://192.0.2.7:5080")]
    public void Serve_AddressThatCannotBe_SaysSo(string adres)
    {
        if (Uri.TryCreate(adres, UriKind.Absolute, out var wens) && IsHier(wens)) Assert.Skip("This machine lets a program listen on any address.");
        using var map = new Testmap();
        var (code, uit, fout) = Kindproces.Voer(map.Pad, "env", "ASPNETCORE_URLS=" + adres, "TREDE_MAP=" + map.Pad, "dotnet", "exec", Kindproces.Program);

        Assert.Equal(2, code);
        Assert.Equal($"Trede kan niet luisteren op dit adres: {adres}. Kies een ander adres met ASPNETCORE_URLS, bijvoorbeeld http://127.0.0.1:5080.\n", fout);
        Assert.DoesNotContain("draait op", uit, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task Serve_FreePort_SaysWhereAndStopsOnASignal(string signaal)
    {
        if (OperatingSystem.IsWindows()) Assert.Skip("Windows has no such signals.");
        using var map = new Testmap();
        using var proces = Kindproces.Start(map.Pad, "env", "ASPNETCORE_URLS=http://127.0.0.1:0", "DOTNET_CLI_HOME=" + map.Pad, "HOME=" + map.Pad, "TREDE_MAP=" + map.Pad, "dotnet", "exec", Kindproces.Program);
        // The demo is made first, and says who can sign in.
        string? regel;
        using var klok = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        klok.CancelAfter(TimeSpan.FromMinutes(2));
        do regel = await proces.StandardOutput.ReadLineAsync(klok.Token);
        while (regel is not null && !regel.Contains("draait op", StringComparison.Ordinal));
        var adres = Adres().Match(regel!).Value;
        using (var browser = new HttpClient()) Assert.Equal("Healthy", await browser.GetStringAsync(new Uri(adres + "/gezond"), TestContext.Current.CancellationToken));

        using (var kill = Kindproces.Start(map.Pad, "kill", "-" + signaal, proces.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))) await kill.WaitForExitAsync(TestContext.Current.CancellationToken);
        var (code, uit, fout) = Kindproces.Einde(proces);

        Assert.Equal($"Trede draait op {adres}. Stoppen doet u met Ctrl-C.", regel);
        Assert.Equal("Trede is gestopt.\n", uit);
        Assert.Empty(fout);
        Assert.Equal(0, code);
    }

    private static bool IsHier(Uri adres)
    {
        using var poort = new TcpListener(IPAddress.Parse(adres.Host), 0);
        try
        {
            poort.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static Task<Webproef> Start() => Webproef.Start(
        anders: bouwer => bouwer.Services.Configure<Webopties>(opties => opties.IsOpslagWeg = fout => fout is TimeoutException),
        daarbij: app =>
        {
            app.MapGet("/verboden", () => Results.StatusCode(403)).WithMetadata(new OpenbaarAttribute());
            app.MapPost("/alleen-post", () => Results.Ok()).WithMetadata(new OpenbaarAttribute());
            app.MapGet("/weg", string () => throw new InvalidOperationException(Geheim, new TimeoutException(Geheim))).WithMetadata(new OpenbaarAttribute());
            app.MapGet("/val", string (Raamgegevens raam) =>
            {
                raam.Organisatie = "Proefgemeente";
                throw new InvalidOperationException(Geheim);
            }).WithMetadata(new OpenbaarAttribute());
        });

    private static async Task Bewaarbaar(Webproef web, string adres, string soort)
    {
        using var antwoord = await web.Vraag(adres);
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal(soort, antwoord.Content.Headers.ContentType!.MediaType);
        Assert.Equal("public, max-age=31536000, immutable", Kop(antwoord, "Cache-Control"));
        Assert.Equal("nosniff", Kop(antwoord, "X-Content-Type-Options"));
        var tekst = await Tekst(antwoord);
        Assert.DoesNotContain("url(", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("@import", tekst, StringComparison.Ordinal);
    }

    // As it was sent: the client orders some by itself.
    private static string Kop(HttpResponseMessage antwoord, string naam) => antwoord.Headers.NonValidated[naam].ToString();

    private static string[] Koppen(HttpResponseMessage antwoord) => [.. antwoord.Headers.Concat(antwoord.Content.Headers).Where(kop => kop.Key != "Date").Select(kop => $"{kop.Key}: {string.Join(',', kop.Value)}").Order(StringComparer.Ordinal)];

    private static Task<string> Tekst(HttpResponseMessage antwoord) => antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    [GeneratedRegex(@"\son[a-z]+\s*=|javascript:", RegexOptions.IgnoreCase)]
    private static partial Regex Opdracht();

    [GeneratedRegex(@"http://127\.0\.0\.1:[0-9]+")]
    private static partial Regex Adres();
}
