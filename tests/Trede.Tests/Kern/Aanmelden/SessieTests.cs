using System.Net;
using Participatie.Data.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>How long one stays signed in, and what ends it.</summary>
public sealed class SessieTests
{
    [Fact]
    public async Task Session_WithoutRequests_EndsAfterHalfAnHour()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        for (var keer = 0; keer < 4; keer++)
        {
            proef.Klok.Zet(TimeSpan.FromMinutes(29));
            Assert.True(await proef.IsBinnen());
        }

        proef.Klok.Zet(TimeSpan.FromMinutes(31));
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Session_InUse_EndsAfterTenHours()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        for (var keer = 0; keer < 29; keer++)
        {
            proef.Klok.Zet(TimeSpan.FromMinutes(20));
            Assert.True(await proef.IsBinnen());
        }

        proef.Klok.Zet(TimeSpan.FromMinutes(20));
        Assert.False(await proef.IsBinnen());
    }

    [Theory, OpBeide]
    public async Task Right_TakenAway_HoldsAtTheNextRequest(Databank databank)
    {
        await using var proef = await Aanmeldproef.Start(databank);
        await proef.Binnen(Aanmeldproef.Beheerder);
        using (var voor = await proef.Vraag("/9902")) Assert.Equal(HttpStatusCode.OK, voor.StatusCode);

        await proef.NeemRollen(Aanmeldproef.Beheerder, 2);

        using var na = await proef.Vraag("/9902");
        using var ander = await proef.Vraag("/9901");
        Assert.Equal(HttpStatusCode.NotFound, na.StatusCode);
        Assert.Equal(HttpStatusCode.OK, ander.StatusCode);
    }

    [Fact]
    public async Task Account_Ended_IsOutAtTheNextRequest()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        await proef.Wijzig(Aanmeldproef.Klantmanager, account => account.Actief = false);

        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Stamp_Changed_EndsTheSession()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);

        await proef.Wijzig(Aanmeldproef.Klantmanager, account => account.Vernieuw());

        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Cookie_Forged_IsNobody()
    {
        await using var proef = await Aanmeldproef.Start();
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, Aanmeldproef.Pad("/account"));
        verzoek.Headers.Add("Cookie", "trede=CfDJ8verzonnen; trede-stap=x; trede-apparaat=x; trede-organisatie=x");

        using var antwoord = await proef.Web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal("/aanmelden?terug=%2Faccount", antwoord.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Form_SentAfterTheEnd_WaitsForTheSameAccount()
    {
        await using var proef = await Aanmeldproef.Start();
        var opnieuw = await Verlopen(proef);

        Assert.Equal("U was te lang weg. Meld u opnieuw aan.", opnieuw.QuerySelector(".meldingkop")!.TextContent.Split(':')[^1].Trim());
        using var aangemeld = await proef.Verstuur(opnieuw, "/aanmelden", "aanmelden", null, ("Invoer.Email", Aanmeldproef.Klantmanager), ("Invoer.Wachtwoord", Aanmeldproef.Zin));
        var klaar = await proef.Blad(aangemeld.Headers.Location!.OriginalString);

        Assert.Equal("Uw gegevens staan nog klaar", klaar.QuerySelector("h1")!.TextContent);
        var formulier = klaar.QuerySelector("main form")!;
        Assert.Equal("/account/tweede-factor?anders=ja", formulier.GetAttribute("action"));
        var velden = Webproef.Velden(formulier);
        Assert.Contains(("Invoer.Code", "123 456 getypt"), velden);
        Assert.DoesNotContain(velden, veld => veld.Naam.Contains("Wachtwoord", StringComparison.Ordinal));
        using var verstuurd = await proef.Post(formulier.GetAttribute("action")!, velden);
        Assert.Equal(HttpStatusCode.OK, verstuurd.StatusCode);
        Assert.Contains("Vul uw wachtwoord in.", (await Webproef.Lees(verstuurd)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentAfterTheEnd_IsNotGivenToAnotherAccount()
    {
        await using var proef = await Aanmeldproef.Start();
        var opnieuw = await Verlopen(proef);

        using var aangemeld = await proef.Verstuur(opnieuw, "/aanmelden", "aanmelden", null, ("Invoer.Email", Aanmeldproef.Beheerder), ("Invoer.Wachtwoord", Aanmeldproef.Zin));
        var klaar = await proef.Blad(aangemeld.Headers.Location!.OriginalString);

        Assert.Equal("Er staat niets voor u klaar", klaar.QuerySelector("h1")!.TextContent);
        Assert.DoesNotContain("123 456 getypt", klaar.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Form_SentAfterTheEndWithASecondFactor_StillWaits()
    {
        await using var proef = await Aanmeldproef.Start();
        var opnieuw = await Verlopen(proef);
        var (sleutel, _) = await proef.ZetTweede(Aanmeldproef.Klantmanager);

        using var stap = await proef.Verstuur(opnieuw, "/aanmelden", "aanmelden", null, ("Invoer.Email", Aanmeldproef.Klantmanager), ("Invoer.Wachtwoord", Aanmeldproef.Zin));
        Assert.Equal("/aanmelden/code", stap.Headers.Location!.OriginalString);
        using var code = await proef.Verstuur(await proef.Blad("/aanmelden/code"), "/aanmelden/code", "code", null, ("Invoer.Code", Participatie.App.Kern.Codestap.Code(sleutel, Participatie.App.Kern.Codestap.Van(proef.Klok.GetUtcNow()))));
        var klaar = await proef.Blad(code.Headers.Location!.OriginalString);

        Assert.Equal("Uw gegevens staan nog klaar", klaar.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Form_FromElsewhereAfterTheEnd_IsNotKept()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.Binnen(Aanmeldproef.Klantmanager);
        proef.Klok.Zet(TimeSpan.FromHours(1));
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, Aanmeldproef.Pad("/account/wachtwoord")) { Content = new FormUrlEncodedContent([KeyValuePair.Create("x", "y")]) };
        verzoek.Headers.Add("Sec-Fetch-Site", "cross-site");

        using var antwoord = await proef.Web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);

        Assert.Equal("/aanmelden", antwoord.Headers.Location!.OriginalString);
    }

    // A form is sent when the session has ended; what comes is the page on which one signs in.
    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> Verlopen(Aanmeldproef proef)
    {
        await proef.Binnen(Aanmeldproef.Klantmanager);
        var blad = await proef.Blad("/account/tweede-factor?anders=ja");
        proef.Klok.Zet(TimeSpan.FromHours(1));
        using var antwoord = await proef.Verstuur(blad, "/account/tweede-factor?anders=ja", "aan", null, ("Invoer.Code", "123 456 getypt"), ("Invoer.Wachtwoord", Aanmeldproef.Zin));
        Assert.Equal(HttpStatusCode.OK, antwoord.StatusCode);
        var tekst = await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain("123 456 getypt", tekst, StringComparison.Ordinal);
        return await Webproef.Lees(antwoord);
    }
}
