using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Signing in with a password.</summary>
public sealed class AanmeldenTests
{
    private const string Fout = "Het e-mailadres of het wachtwoord klopt niet. Probeer het opnieuw.";

    [Theory, OpBeide]
    public async Task SigningIn_WithTheRightPassword_OpensTheStartPageAndIsLogged(Databank databank)
    {
        await using var proef = await Aanmeldproef.Start(databank);

        await proef.Binnen(" Kim@Proef.Example ");
        using var start = await proef.Vraag("/");
        var blad = await proef.Blad("/9901");

        Assert.Equal("/9901", start.Headers.Location!.OriginalString);
        Assert.Equal("Welkom, Kim de WitLindervoort", blad.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains("Klantmanager in Lindervoort", blad.QuerySelector(".accountmenu")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Ziet en meet de klanten van het eigen team.", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        var kim = await proef.Account(Aanmeldproef.Klantmanager);
        Assert.Equal(new Auditregel(Handeling.Aangemeld, $"account {kim.Id}", "met wachtwoord") { Plaats = 1 }, (await proef.Log())[^1]);
        Assert.Equal(proef.Klok.GetUtcNow(), kim.LaatstAangemeld);
    }

    [Theory]
    [InlineData(Aanmeldproef.Klantmanager, "een andere lange zin")]
    [InlineData("niemand@proef.example", Aanmeldproef.Zin)]
    [InlineData(Aanmeldproef.Nieuweling, Aanmeldproef.Zin)]
    [InlineData(Aanmeldproef.Buiten, Aanmeldproef.Zin)]
    [InlineData("klantmanager@demo.invalid", Aanmeldproef.Zin)]
    public async Task SigningIn_WhateverIsWrong_SaysTheSame(string email, string wachtwoord)
    {
        await using var proef = await Aanmeldproef.Start();

        using var antwoord = await proef.MeldAan(email, wachtwoord);
        using var ander = await proef.MeldAan("ander@proef.example", "verzonnen");

        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var tekst = await Kaal(antwoord);
        Assert.Contains(Fout, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(wachtwoord, tekst, StringComparison.Ordinal);
        Assert.Equal((await Kaal(ander)).Replace("ander@proef.example", email, StringComparison.Ordinal), tekst);
        Assert.False(await proef.IsBinnen());
        var log = (await proef.Log())[^2];
        Assert.Equal(Handeling.AanmeldenMislukt, log.Handeling);
        Assert.DoesNotContain("@", log.Onderwerp + log.Toelichting, StringComparison.Ordinal);
        Assert.Equal(string.Empty, (await proef.Log())[^1].Onderwerp);
    }

    [Fact]
    public async Task SigningIn_ToAnEndedAccount_IsRefused()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Wijzig(Aanmeldproef.Klantmanager, account => account.Actief = false);

        using var antwoord = await proef.MeldAan(Aanmeldproef.Klantmanager);

        Assert.Contains(Fout, await Kaal(antwoord), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SigningIn_WithAnOlderDigest_MakesItAnew()
    {
        await using var proef = await Aanmeldproef.Start(anders: bouwer => Microsoft.Extensions.DependencyInjection.OptionsServiceCollectionExtensions.Configure<PasswordHasherOptions>(bouwer.Services, opties => opties.IterationCount = 2000));
        var voor = (await proef.Account(Aanmeldproef.Klantmanager)).PasswordHash;

        await proef.Binnen(Aanmeldproef.Klantmanager);

        Assert.NotEqual(voor, (await proef.Account(Aanmeldproef.Klantmanager)).PasswordHash);
        using var tweede = proef.Web.NieuweBrowser();
        await proef.Binnen(Aanmeldproef.Klantmanager, tweede);
    }

    [Theory]
    [InlineData("?terug=%2F9901%3Fx%3D1", "/9901?x=1")]
    [InlineData("?terug=https%3A%2F%2Fkwaad.example%2F", "/")]
    [InlineData("?terug=%2F%2Fkwaad.example", "/")]
    [InlineData("?terug=%2F%5Ckwaad.example", "/")]
    [InlineData("?terug=%2F%09%2Fkwaad.example", "/")]
    [InlineData("?terug=javascript%3Aalert(1)", "/")]
    [InlineData("?terug=%2Faanmelden%3Fterug%3Dx", "/")]
    public async Task SigningIn_GoesBackOnlyToAPageOfOurs(string terug, string naar)
    {
        await using var proef = await Aanmeldproef.Start();

        using var antwoord = await proef.MeldAan(Aanmeldproef.Klantmanager, terug: terug);

        Assert.Equal(naar, antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Cookie_OfASession_IsHiddenFromScriptsAndNewEachTime()
    {
        await using var proef = await Aanmeldproef.Start();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = proef.Web.Adres };

        var eerste = await Koekje(proef, browser, string.Empty);
        var tweede = await Koekje(proef, browser, eerste.Split(';')[0]);

        Assert.Matches("^trede=[^;]+; path=/; samesite=lax; httponly$", eerste);
        Assert.NotEqual(eerste, tweede);
    }

    [Fact]
    public async Task Cookie_OverHttps_IsBoundToTheHost()
    {
        await using var proef = await Aanmeldproef.Start(instellingen: ("Trede:Web:Proxies:0", "127.0.0.1"));
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = proef.Web.Adres };
        browser.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        var koekje = await Koekje(proef, browser, string.Empty);

        Assert.Matches("^__Host-trede=[^;]+; path=/; secure; samesite=lax; httponly$", koekje);
    }

    [Fact]
    public async Task SigningOut_EndsTheSessionAlsoForACopyOfItsCookie()
    {
        await using var proef = await Aanmeldproef.Start();
        using var browser = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = proef.Web.Adres };
        var koekje = (await Koekje(proef, browser, string.Empty)).Split(';')[0];
        using (var binnen = await Vraag(browser, "/account", koekje)) Assert.Equal(HttpStatusCode.OK, binnen.StatusCode);

        using var pagina = await Vraag(browser, "/account", koekje);
        var bewijs = pagina.Headers.GetValues("Set-Cookie").Single(een => een.StartsWith("trede-formulier", StringComparison.Ordinal)).Split(';')[0];
        var formulier = (await Webproef.Lees(pagina)).QuerySelector("form[action='/afmelden']")!;
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Aanmeldproef.Pad("/afmelden")) { Content = new FormUrlEncodedContent(Webproef.Velden(formulier).Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))) };
        verzoek.Headers.Add("Cookie", $"{koekje}; {bewijs}");
        using var af = await browser.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal("/aanmelden", af.Headers.Location!.OriginalString);
        using var daarna = await Vraag(browser, "/account", koekje);
        Assert.Equal(HttpStatusCode.Redirect, daarna.StatusCode);
        Assert.Equal(Handeling.Afgemeld, (await proef.Log())[^1].Handeling);
    }

    [Fact]
    public async Task SigningOut_WithoutProofOfTheForm_IsRefused()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        using var antwoord = await proef.Post("/afmelden", []);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.StatusCode);
        Assert.True(await proef.IsBinnen());
    }

    [Fact]
    public async Task Password_Changed_EndsOtherSessionsAndKeepsThisOne()
    {
        await using var proef = await Aanmeldproef.Start();
        using var elders = proef.Web.NieuweBrowser();
        await proef.Binnen(Aanmeldproef.Klantmanager, elders);
        await proef.Binnen(Aanmeldproef.Klantmanager);

        using var antwoord = await proef.Verstuur(await proef.Blad("/account/wachtwoord"), "/account/wachtwoord", "wachtwoord", null,
            ("Invoer.Wachtwoord", Aanmeldproef.Zin), ("Invoer.NieuwWachtwoord", "vier paarden op de dijk"), ("Invoer.HerhaaldWachtwoord", "vier paarden op de dijk"));

        Assert.Equal("/account", antwoord.Headers.Location?.OriginalString);
        Assert.True(await proef.IsBinnen());
        Assert.False(await proef.IsBinnen(elders));
        using var oud = await proef.MeldAan(Aanmeldproef.Klantmanager, browser: elders);
        Assert.Equal(HttpStatusCode.OK, oud.StatusCode);
        using var nieuw = await proef.MeldAan(Aanmeldproef.Klantmanager, "vier paarden op de dijk", elders);
        Assert.Equal("/", nieuw.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Password_ChangedWithAWrongOne_IsRefused()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        using var antwoord = await proef.Verstuur(await proef.Blad("/account/wachtwoord"), "/account/wachtwoord", "wachtwoord", null,
            ("Invoer.Wachtwoord", "fout"), ("Invoer.NieuwWachtwoord", "vier paarden op de dijk"), ("Invoer.HerhaaldWachtwoord", "vier paarden op de dijk"));

        Assert.Contains("Het wachtwoord klopt niet.", await Kaal(antwoord), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SigningOutElsewhere_EndsTheOthersOnly()
    {
        await using var proef = await Aanmeldproef.Start();
        using var elders = proef.Web.NieuweBrowser();
        await proef.Binnen(Aanmeldproef.Klantmanager, elders);
        await proef.Binnen(Aanmeldproef.Klantmanager);

        var blad = await proef.Blad("/account");
        Assert.Contains("nog op één andere plek aangemeld", blad.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        using var antwoord = await proef.Verstuur(blad, "/account", "elders");

        Assert.Equal("/account", antwoord.Headers.Location?.OriginalString);
        Assert.True(await proef.IsBinnen());
        Assert.False(await proef.IsBinnen(elders));
    }

    private static async Task<string> Koekje(Aanmeldproef proef, HttpClient browser, string bestaand)
    {
        using var pagina = await Vraag(browser, "/aanmelden/vergeten", string.Empty);
        using var eerst = await Vraag(browser, "/aanmelden", string.Empty);
        var bewijs = eerst.Headers.GetValues("Set-Cookie").Single(een => een.Contains("trede-formulier", StringComparison.Ordinal)).Split(';')[0];
        var formulier = (await Webproef.Lees(eerst)).QuerySelector("form[action='/aanmelden']")!;
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Aanmeldproef.Pad("/aanmelden"))
        {
            Content = new FormUrlEncodedContent(Webproef.Velden(formulier, ("Invoer.Email", Aanmeldproef.Klantmanager), ("Invoer.Wachtwoord", Aanmeldproef.Zin)).Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))),
        };
        verzoek.Headers.Add("Cookie", bestaand.Length == 0 ? bewijs : $"trede-onbekend=x; {bewijs}");
        using var antwoord = await browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        return antwoord.Headers.GetValues("Set-Cookie").Single(een => Regex.IsMatch(een, "^(__Host-)?trede=", RegexOptions.None, TimeSpan.FromSeconds(1)));
    }

    private static async Task<HttpResponseMessage> Vraag(HttpClient browser, string pad, string koekje)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Aanmeldproef.Pad(pad));
        if (koekje.Length > 0) verzoek.Headers.Add("Cookie", koekje);
        return await browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }

    private static async Task<string> Kaal(HttpResponseMessage antwoord)
    {
        var blad = await Webproef.Lees(antwoord);
        foreach (var veld in blad.QuerySelectorAll("input[type=hidden]")) veld.Remove();
        return blad.DocumentElement.OuterHtml;
    }
}
