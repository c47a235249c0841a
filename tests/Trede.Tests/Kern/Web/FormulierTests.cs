using System.Net;
using AngleSharp.Html.Dom;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>A form keeps what was typed, says what is wrong where it is wrong, and is only taken when it came from us.</summary>
public sealed class FormulierTests
{
    private const string Pad = "/patronen";

    [Fact]
    public async Task Form_WithFaults_KeepsWhatWasTypedAndLeadsToEveryField()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var leeg = await web.Blad(Pad);

        using var antwoord = await web.Post(Pad, Webproef.Velden(
            Formulier(leeg),
            ("Invoer.Naam", " "),
            ("Invoer.Begin", "31-02-2026"),
            ("Invoer.Plaatsen", "<b>\"veel\"</b>"),
            ("Invoer.Soort", "werk"),
            ("Invoer.Talen", "nl"),
            ("Invoer.Talen", "ti"),
            ("Invoer.Toelichting", "\r\neerste\r\n</textarea><script>")));
        var blad = await Webproef.Lees(antwoord);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Equal("Fout: Patronen - Trede", blad.Title);
        Assert.Equal("31-02-2026", Invoer(blad, "veld-Begin").Value);
        Assert.Equal("<b>\"veel\"</b>", Invoer(blad, "veld-Plaatsen").Value);
        Assert.Equal("werk", ((IHtmlSelectElement)blad.GetElementById("veld-Soort")!).Value);
        Assert.Equal(["nl", "ti"], blad.QuerySelectorAll("[name='Invoer.Talen']").OfType<IHtmlInputElement>().Where(vak => vak.IsChecked).Select(vak => vak.Value));
        Assert.Equal("\neerste\n</textarea><script>", ((IHtmlTextAreaElement)blad.GetElementById("veld-Toelichting")!).Value.ReplaceLineEndings("\n"));
        Assert.Empty(blad.QuerySelectorAll("script"));

        var lijst = blad.QuerySelector(".foutenlijst")!;
        Assert.True(lijst.HasAttribute("autofocus"));
        Assert.Equal(
            ["#veld-Naam De naam is nog niet ingevuld.", "#veld-Begin De begindatum bestaat niet. Controleer de dag en de maand.", "#veld-Plaatsen Het aantal plaatsen is geen heel getal. Gebruik alleen cijfers.", "#veld-Vorm Maak een keuze bij hoe het wordt gegeven."],
            lijst.QuerySelectorAll("a").Select(link => $"{link.GetAttribute("href")} {link.TextContent}"));
        foreach (var link in lijst.QuerySelectorAll("a")) Assert.Contains("Fout: " + link.TextContent, Omschrijving(blad, link.GetAttribute("href")![1..]), StringComparison.Ordinal);
        Assert.Equal("true", Invoer(blad, "veld-Naam").GetAttribute("aria-invalid"));
        Assert.Null(blad.GetElementById("veld-Soort")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Form_ManyChoices_AreAllRead()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), [.. Enumerable.Repeat(("Invoer.Talen", "nl"), 400), ("Invoer.Talen", "ti")]);

        using var antwoord = await web.Post(Pad, velden);

        Assert.Equal(["nl", "ti"], (await Webproef.Lees(antwoord)).QuerySelectorAll("[name='Invoer.Talen']").OfType<IHtmlInputElement>().Where(vak => vak.IsChecked).Select(vak => vak.Value));
    }

    [Fact]
    public async Task Form_Good_GoesOnAndShowsTheMessageOnce()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), Goed("Taal & werk"));

        using var antwoord = await web.Post(Pad, velden);

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.Equal(Pad, antwoord.Headers.Location!.OriginalString);
        var koekje = Assert.Single(antwoord.Headers.GetValues("Set-Cookie"), waarde => waarde.StartsWith("trede-bericht=", StringComparison.Ordinal));
        Assert.DoesNotContain("Taal", koekje, StringComparison.Ordinal);
        Assert.Contains("httponly", koekje, StringComparison.Ordinal);
        Assert.Contains("samesite=strict", koekje, StringComparison.Ordinal);
        var blad = await web.Blad(Pad);
        Assert.Equal("Gelukt: Taal & werk is bewaard.", blad.QuerySelector("[role=status] .meldingkop")!.TextContent[1..]);
        Assert.Null((await web.Blad(Pad)).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Message_ForgedCookie_IsNotShown()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Pad);
        verzoek.Headers.Add("Cookie", "trede-bericht=1Bel dit nummer");

        using var antwoord = await web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        Assert.Null((await Webproef.Lees(antwoord)).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Form_SomeoneElseWasFirst_LosesNothing()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), [.. Goed("Conflict"), ("Invoer.Toelichting", "Eerste regel\r\ntweede")]);

        using var eerst = await web.Post(Pad, velden);
        var keuze = Formulier(await Webproef.Lees(eerst));

        Assert.Equal(["Naam van het instrument", "Aantal plaatsen per jaar", "Soort", "Toelichting"], keuze.QuerySelectorAll("legend").Select(kop => kop.TextContent));
        Assert.Equal("Eerste regel\ntweede", Waarde(Webproef.Velden(keuze), "Invoer.Toelichting").ReplaceLineEndings("\n"));
        Assert.Equal("2026-02-01", Waarde(Webproef.Velden(keuze), "Invoer.Begin"));
        using var daarna = await web.Post(Pad, Webproef.Velden(keuze, ("Invoer.Naam", "Taal op de werkvloer")));
        Assert.Equal(HttpStatusCode.Found, daarna.StatusCode);
        Assert.Contains("Taal op de werkvloer is bewaard.", (await web.Blad(Pad)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("verzonnen")]
    public async Task Form_WithoutOurProof_IsRefused(string? bewijs)
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), Goed("Taal")).Where(veld => veld.Naam != Formulierbewijs.Veldnaam);
        if (bewijs is not null) velden = velden.Append((Formulierbewijs.Veldnaam, bewijs));

        using var antwoord = await web.Post(Pad, velden);
        var blad = await Webproef.Lees(antwoord);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.Equal("Dit formulier is verlopen", blad.QuerySelector("h1")!.TextContent);
        Assert.Empty(blad.QuerySelectorAll("main form"));
        Assert.Null((await web.Blad(Pad)).QuerySelector("[role=status]"));
    }

    [Fact]
    public async Task Form_ProofOfAnother_IsRefused()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), Goed("Taal"));
        using var ander = web.NieuweBrowser();
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));

        using var antwoord = await ander.PostAsync(new Uri(Pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
    }

    [Theory]
    [InlineData("same-origin", true)]
    [InlineData("same-site", false)]
    [InlineData("cross-site", false)]
    public async Task Form_ProofHasExpired_MayBeSentAgainOnlyFromOurOwnPage(string herkomst, bool aangeboden)
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), [.. Goed("Taal"), ("Invoer.Wachtwoord", "geheim"), (Formulierbewijs.Veldnaam, "oud")]);

        using var antwoord = await web.Post(Pad, velden, verzoek => verzoek.Headers.Add("Sec-Fetch-Site", herkomst));
        var opnieuw = (await Webproef.Lees(antwoord)).QuerySelector("main form");

        Assert.Equal(aangeboden, opnieuw is not null);
        if (opnieuw is null) return;
        Assert.DoesNotContain("geheim", opnieuw.OuterHtml, StringComparison.Ordinal);
        using var tweede = await web.Post(Pad, Webproef.Velden(opnieuw));
        Assert.Equal(HttpStatusCode.Found, tweede.StatusCode);
    }

    [Fact]
    public async Task Form_TooLarge_SaysSo()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var velden = Webproef.Velden(Formulier(await web.Blad(Pad)), [.. Goed("Taal"), ("Invoer.Toelichting", new string('a', 300_000))]);

        using var antwoord = await web.Post(Pad, velden);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, antwoord.StatusCode);
        Assert.Equal("Dit formulier is te groot", (await Webproef.Lees(antwoord)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Confirmation_Said_IsDone()
    {
        await using var web = await Webproef.Start(ontwikkeling: true);
        var vraag = (await web.Blad(Pad)).QuerySelectorAll("main form").Single(formulier => formulier.QuerySelector(".gevaar") is not null);

        using var antwoord = await web.Post(Pad, Webproef.Velden(vraag));

        Assert.Equal(HttpStatusCode.Found, antwoord.StatusCode);
        Assert.Contains("Het team is verwijderd.", (await web.Blad(Pad)).QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    private static AngleSharp.Dom.IElement Formulier(IHtmlDocument blad) => blad.QuerySelectorAll("main form")[0];

    private static IHtmlInputElement Invoer(IHtmlDocument blad, string id) => (IHtmlInputElement)blad.GetElementById(id)!;

    private static string Waarde(IEnumerable<(string Naam, string Waarde)> velden, string naam) => velden.Single(veld => veld.Naam == naam).Waarde;

    private static (string Naam, string Waarde)[] Goed(string naam) => [("Invoer.Naam", naam), ("Invoer.Begin", "2026-02-01"), ("Invoer.Soort", "taal"), ("Invoer.Vorm", "groep")];

    // What is read out with a control: what its own description says, or that of the group it stands in.
    private static string Omschrijving(IHtmlDocument blad, string id)
    {
        var veld = blad.GetElementById(id)!;
        var ids = veld.GetAttribute("aria-describedby") + " " + veld.Closest("fieldset")?.GetAttribute("aria-describedby");
        return string.Concat(ids.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(deel => blad.GetElementById(deel)!.TextContent));
    }
}
