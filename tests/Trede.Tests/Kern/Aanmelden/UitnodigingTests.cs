using System.Net;
using Participatie.App.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The link with which one chooses a password.</summary>
public sealed class UitnodigingTests
{
    private const string Nieuw = "vier paarden op de dijk";

    [Theory, OpBeide]
    public async Task Link_New_LetsChooseAPasswordOnce(Databank databank)
    {
        await using var proef = await Aanmeldproef.Start(databank);
        var pad = (await Nodig(proef)).Pad;
        Assert.Contains("Welkom Noor Nieuw.", (await proef.Blad(pad)).QuerySelector("main")!.TextContent, StringComparison.Ordinal);

        using var antwoord = await Kies(proef, pad, Nieuw);

        Assert.Equal("/", antwoord.Headers.Location?.OriginalString);
        Assert.True(await proef.IsBinnen());
        Assert.Equal("Deze link werkt niet meer", (await proef.Blad(pad)).QuerySelector("h1")!.TextContent);
        using var ander = proef.Web.NieuweBrowser();
        using var aan = await proef.MeldAan(Aanmeldproef.Nieuweling, Nieuw, ander);
        Assert.Equal("/", aan.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Link_AfterADay_HoldsNoMore()
    {
        await using var proef = await Aanmeldproef.Start();
        var uitnodiging = await Nodig(proef);
        var blad = await proef.Blad(uitnodiging.Pad);

        proef.Klok.ZetOp(uitnodiging.Tot.AddSeconds(1));

        using var antwoord = await proef.Verstuur(blad, uitnodiging.Pad, "welkom", null, ("Invoer.NieuwWachtwoord", Nieuw), ("Invoer.HerhaaldWachtwoord", Nieuw));
        Assert.Equal("Deze link werkt niet meer", (await Webproef.Lees(antwoord)).QuerySelector("h1")!.TextContent);
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Link_AfterANewerOne_HoldsNoMore()
    {
        await using var proef = await Aanmeldproef.Start();
        var oud = await Nodig(proef);
        await Nodig(proef);

        Assert.Equal("Deze link werkt niet meer", (await proef.Blad(oud.Pad)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("%C3%A9%7E")]
    public async Task Link_MadeUp_HoldsNot(string token)
    {
        await using var proef = await Aanmeldproef.Start();

        Assert.Equal("Deze link werkt niet meer", (await proef.Blad("/welkom/" + token)).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task Link_WithOneLetterChanged_HoldsNot()
    {
        await using var proef = await Aanmeldproef.Start();
        var pad = (await Nodig(proef)).Pad;
        var anders = pad[..40] + (pad[40] == 'A' ? 'B' : 'A') + pad[41..];

        Assert.Equal("Deze link werkt niet meer", (await proef.Blad(anders)).QuerySelector("h1")!.TextContent);
    }

    [Theory]
    [InlineData("kort", "kort", "te kort")]
    [InlineData("wachtwoord2026", "wachtwoord2026", "veel gebruikt")]
    [InlineData(Nieuw, "vier paarden op het dak", "niet gelijk")]
    [InlineData("", "", "Vul een nieuw wachtwoord in.")]
    public async Task Password_ThatIsRefused_LeavesTheLink(string een, string twee, string deel)
    {
        await using var proef = await Aanmeldproef.Start();
        var pad = (await Nodig(proef)).Pad;

        using var antwoord = await proef.Verstuur(await proef.Blad(pad), pad, "welkom", null, ("Invoer.NieuwWachtwoord", een), ("Invoer.HerhaaldWachtwoord", twee));

        var blad = await Webproef.Lees(antwoord);
        Assert.Contains(deel, blad.QuerySelector(".foutenlijst")!.TextContent, StringComparison.Ordinal);
        using var goed = await proef.Verstuur(blad, pad, "welkom", null, ("Invoer.NieuwWachtwoord", Nieuw), ("Invoer.HerhaaldWachtwoord", Nieuw));
        Assert.Equal("/", goed.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Link_ForWhoHasASecondFactor_StillAsksTheCode()
    {
        await using var proef = await Aanmeldproef.Start();
        await proef.ZetTweede(Aanmeldproef.Nieuweling);
        var pad = (await Nodig(proef)).Pad;

        using var antwoord = await Kies(proef, pad, Nieuw);

        Assert.Equal("/aanmelden/code", antwoord.Headers.Location?.OriginalString);
        Assert.False(await proef.IsBinnen());
    }

    [Fact]
    public async Task Link_ForWhoSignsInElsewhere_IsNotMade()
    {
        await using var proef = await Aanmeldproef.Start();
        var buiten = await proef.Account(Aanmeldproef.Buiten);

        Assert.Null(await proef.Dienst<AccountUitnodigen>().RunAsync(buiten.Id, zonderTweedeFactor: false, Dader.Programma("proef"), TestContext.Current.CancellationToken));
    }

    private static async Task<HttpResponseMessage> Kies(Aanmeldproef proef, string pad, string wachtwoord) =>
        await proef.Verstuur(await proef.Blad(pad), pad, "welkom", null, ("Invoer.NieuwWachtwoord", wachtwoord), ("Invoer.HerhaaldWachtwoord", wachtwoord));

    private static async Task<Uitnodiging> Nodig(Aanmeldproef proef) =>
        (await proef.Dienst<AccountUitnodigen>().RunAsync((await proef.Account(Aanmeldproef.Nieuweling)).Id, zonderTweedeFactor: false, Dader.Programma("proef"), TestContext.Current.CancellationToken))!;
}
