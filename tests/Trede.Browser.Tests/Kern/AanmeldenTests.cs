using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Kern;

/// <summary>Signing in and out as people do it. On PostgreSQL without script, so that both are tried in both ways.</summary>
public sealed class AanmeldenTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    [Theory, OpBeide]
    public async Task Password_WithSecondFactor_OpensTheOwnMunicipality(Databank databank)
    {
        var (kantoor, pagina) = await GaAsync(databank, Inhoud.Leeg);
        await pagina.MeldAanAsync(Voorraad.Klantmanager);
        await pagina.ZietAsync("Zet eerst een tweede factor aan.");
        var app = await pagina.StelTweedeInAsync(kantoor.Klok);
        await pagina.KopAsync("Proefdorp");
        await pagina.MeldAfAsync();

        await pagina.MeldAanAsync(Voorraad.Klantmanager);
        await pagina.KopAsync("Code invullen");
        await pagina.GetByLabel("Code van 6 cijfers").FillAsync(app.Code);
        await pagina.KnopAsync("Aanmelden");
        await pagina.ZietAsync("De code klopt niet of is al gebruikt.");
        kantoor.Klok.Zet(TimeSpan.FromSeconds(30));
        await pagina.GetByLabel("Code van 6 cijfers").FillAsync(app.Code);
        await pagina.KnopAsync("Aanmelden");
        await pagina.KopAsync("Proefdorp");
    }

    [Theory, OpBeide]
    public async Task Password_ThatIsWrong_IsToldAsForAnUnknownAccount(Databank databank)
    {
        var (_, pagina) = await GaAsync(databank, Inhoud.Leeg);
        await pagina.MeldAanAsync(Voorraad.TweedeBeheerder, "niet het goede wachtwoord");
        await pagina.ZietAsync("Het e-mailadres of het wachtwoord klopt niet.");
        var bekend = await pagina.Locator("main").InnerTextAsync();

        await pagina.MeldAanAsync("niemand@proef.example", "niet het goede wachtwoord");
        await pagina.ZietAsync("Het e-mailadres of het wachtwoord klopt niet.");
        Assert.Equal(bekend, await pagina.Locator("main").InnerTextAsync());
        await Expect(pagina.GetByLabel("E-mailadres")).ToHaveValueAsync("niemand@proef.example");
        await Expect(pagina.GetByLabel("Wachtwoord")).ToHaveValueAsync(string.Empty);
    }

    [Theory, OpBeide]
    public async Task Demo_Button_SignsInAndSignsOut(Databank databank)
    {
        var (_, pagina) = await GaAsync(databank, Inhoud.Demo);
        await pagina.WordAsync("klantmanager");
        await pagina.KopAsync("Lindervoort");
        await pagina.ZietAsync("Dit is een demo.");
        await pagina.MeldAfAsync();
        await pagina.GotoAsync("/9901/klanten");
        await pagina.KopAsync("Aanmelden");
    }

    [Theory, OpBeide]
    public async Task Back_AfterSigningOut_ShowsNothing(Databank databank)
    {
        var (_, pagina) = await GaAsync(databank, Inhoud.Demo);
        await pagina.WordAsync("klantmanager");
        await pagina.LinkAsync("Momentopname");
        await pagina.KopAsync("Momentopname");
        await pagina.MeldAfAsync();
        await pagina.GoBackAsync();
        await Expect(pagina.Locator("body")).Not.ToContainTextAsync("Stand op");
        await pagina.KopAsync("Aanmelden");
    }

    [Theory, OpBeide]
    public async Task Session_ThatEndsWhileTyping_LosesNothing(Databank databank)
    {
        var (kantoor, pagina) = await GaAsync(databank, Inhoud.Demo);
        await pagina.WordAsync("klantmanager.esselmark");
        await pagina.GotoAsync("/9902/klanten");
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync("Zoektekst Bestaatniet");
        kantoor.Klok.Zet(TimeSpan.FromMinutes(31));
        await pagina.KnopAsync("Zoeken");

        await pagina.ZietAsync("U was te lang weg.");
        Assert.DoesNotContain("Zoektekst", await pagina.ContentAsync(), StringComparison.Ordinal);
        await pagina.Locator("button[value='klantmanager.esselmark@demo.invalid']").ClickAsync();
        await pagina.KopAsync("Uw gegevens staan nog klaar");
        await pagina.KnopAsync("Alsnog versturen");

        await pagina.KopAsync("Klanten");
        await Expect(pagina.GetByLabel("Naam, BSN of lokale sleutel")).ToHaveValueAsync("Zoektekst Bestaatniet");
        await pagina.ZietAsync("Geen klant gevonden");
    }

    [Fact]
    public async Task Keyboard_Alone_SignsInAndFindsAClient()
    {
        var (kantoor, pagina) = await GaAsync(Databank.Sqlite, Inhoud.Demo);
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        await pagina.GotoAsync("/aanmelden");
        await TabNaarAsync(pagina, "Meld aan als klantmanager");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync("Lindervoort");
        await pagina.Keyboard.PressAsync("Tab");
        await Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Naar de inhoud" })).ToBeFocusedAsync();
        await TabNaarAsync(pagina, "Klanten");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync("Klanten");
        await pagina.Keyboard.PressAsync("Tab");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.Keyboard.PressAsync("Tab");
        await Expect(pagina.GetByLabel("Naam, BSN of lokale sleutel")).ToBeFocusedAsync();
        await pagina.Keyboard.TypeAsync(klant.Naam);
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.ZietAsync("Gevonden klanten");
        await TabNaarAsync(pagina, klant.Kop);
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync(klant.Kop);
    }

    [Theory, OpBeide]
    public async Task Organisation_Provider_SignsInWhoIsKnown(Databank databank)
    {
        await using var dienst = await Aanmelddienst.StartAsync("/aanmelden/terug");
        await using var kantoor = await Proefkantoor.StartAsync(
            databank,
            Inhoud.Leeg,
            TimeProvider.System.GetUtcNow(),
            daarbij: null,
            ("Trede:OpenIdConnect:Authority", dienst.Issuer.OriginalString),
            ("Trede:OpenIdConnect:ClientId", dienst.ClientId),
            ("Trede:OpenIdConnect:ClientSecret", dienst.ClientSecret),
            ("Trede:OpenIdConnect:Naam", "Werkplein Proef"));
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.GotoAsync("/9911");
        await pagina.KnopAsync("Aanmelden via Werkplein Proef");
        await VulDienstInAsync(pagina, Aanmelddienst.Gebruikers.Single(wie => wie is { Email: Voorraad.Buiten, EmailBevestigd: true }));
        await pagina.KopAsync("Proefdorp");
        await pagina.GotoAsync("/account");
        await pagina.ZietAsync("Via uw organisatie.");

        var vreemde = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await vreemde.GotoAsync("/aanmelden");
        await vreemde.KnopAsync("Aanmelden via Werkplein Proef");
        await VulDienstInAsync(vreemde, Aanmelddienst.Gebruikers.Single(wie => wie.Sub.StartsWith("b7c2", StringComparison.Ordinal)));
        await vreemde.ZietAsync("hebt nog geen toegang tot Trede.");
        Assert.Empty(await Toegankelijkheid.BevindingenAsync(await MetScriptAsync(vreemde), Weergave.Licht));
    }

    private static async Task VulDienstInAsync(IPage pagina, Proefgebruiker wie)
    {
        await pagina.KopAsync("Aanmelddienst (proef)");
        await pagina.GetByLabel("E-mailadres").FillAsync(wie.Email);
        await pagina.GetByLabel("Wachtwoord").FillAsync(wie.Wachtwoord);
        await pagina.KnopAsync("Aanmelden");
    }

    // axe needs script; what was answered to a visitor without is looked at as it stands.
    private async Task<IPage> MetScriptAsync(IPage pagina)
    {
        var kijker = await OpenAsync(new Uri(new Uri(pagina.Url), "/"));
        await kijker.GotoAsync("/over");
        await kijker.EvaluateAsync("html => { document.documentElement.innerHTML = html }", await pagina.ContentAsync());
        return kijker;
    }

    private static async Task TabNaarAsync(IPage pagina, string naam)
    {
        for (var keer = 0; keer < 60; keer++)
        {
            await pagina.Keyboard.PressAsync("Tab");
            if (await pagina.EvaluateAsync<string>("(document.activeElement?.innerText ?? '').trim()") == naam) return;
        }

        Assert.Fail($"{naam} is not reached with the Tab key.");
    }

    private async Task<(Proefkantoor Kantoor, IPage Pagina)> GaAsync(Databank databank, Inhoud inhoud)
    {
        var kantoor = await kantoren.GeefAsync(databank, inhoud);
        return (kantoor, await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite));
    }
}
