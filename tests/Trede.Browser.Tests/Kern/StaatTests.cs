using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Proefbank;

namespace Trede.Browser.Tests.Kern;

/// <summary>Pages in the states that one comes into by doing something: wrong, refused, broken, half-way.</summary>
public sealed class StaatTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    [Fact]
    public async Task Signing_EveryStep_IsAccessible()
    {
        var kantoor = await kantoren.GeefAsync(Databank.Sqlite, Inhoud.Leeg);
        var pagina = await OpenAsync(kantoor.Adres);
        await pagina.GotoAsync("/aanmelden");
        await pagina.KnopAsync("Aanmelden");
        await pagina.ZietAsync("Vul uw wachtwoord in.");
        await KeurAsync(pagina, "aanmelden leeg verstuurd", Weergave.Alle);
        await pagina.MeldAanAsync(Voorraad.Klantmanager);
        await pagina.KopAsync("Tweede factor");
        await KeurAsync(pagina, "tweede factor instellen", Weergave.Licht, Weergave.Donker, Weergave.Telefoon);
        var app = new Codeapp(await pagina.Locator("strong.nummer").InnerTextAsync(), kantoor.Klok);
        await pagina.GetByLabel("Code van 6 cijfers").FillAsync(app.Code);
        await pagina.KnopAsync("Aanzetten");
        await pagina.KopAsync("Uw herstelcodes");
        await KeurAsync(pagina, "herstelcodes", Weergave.Licht, Weergave.Avond);
        await pagina.GotoAsync("/account/tweede-factor");
        await KeurAsync(pagina, "tweede factor staat aan", Weergave.Licht);
        await pagina.MeldAfAsync();
        await KeurAsync(pagina, "afgemeld", Weergave.Licht, Weergave.Donker);
        await pagina.MeldAanAsync(Voorraad.Klantmanager);
        await pagina.KopAsync("Code invullen");
        await KeurAsync(pagina, "code", Weergave.Licht, Weergave.Avond);
        await pagina.GetByLabel("Code van 6 cijfers").FillAsync("000000");
        await pagina.KnopAsync("Aanmelden");
        await KeurAsync(pagina, "code fout", Weergave.Licht);
        await pagina.LinkAsync("Ik heb mijn telefoon niet bij me");
        await KeurAsync(pagina, "herstelcode", Weergave.Licht);
    }

    [Fact]
    public async Task Forms_WithWhatIsWrong_SayItAccessibly()
    {
        var kantoor = await kantoren.GeefAsync(Databank.Sqlite, Inhoud.Demo);
        var beheerder = await OpenAsync(kantoor.Adres);
        await beheerder.WordAsync("beheerder");
        foreach (var adres in (string[])["beheer/accounts/nieuw", "beheer/teams/nieuw", "beheer/instrumenten/nieuw", "beheer/bronnen/nieuw", "beheer/subgroepen/nieuw"])
        {
            await beheerder.GotoAsync("/9901/" + adres);
            await beheerder.KnopAsync("Bewaren");
            await beheerder.ZietAsync("Er klop");
            await KeurAsync(beheerder, "fout " + adres, Weergave.Licht, Weergave.Avond);
        }

        var klantmanager = await OpenAsync(kantoor.Adres);
        await klantmanager.WordAsync("klantmanager");
        await ZoekAsync(klantmanager, "123", "fout");
        await ZoekAsync(klantmanager, "Xyzzy", "niets");
        await ZoekAsync(klantmanager, "van", "veel");
        foreach (var adres in (string[])["cijfers?peildatum=31-02-2026", "cijfers?peildatum=01-01-1990", "cijfers/stromen?van=01-01-2026&tot=01-01-2025"])
        {
            await klantmanager.GotoAsync("/9901/" + adres);
            await KeurAsync(klantmanager, adres, Weergave.Licht);
        }
    }

    [Fact]
    public async Task Refusals_AndFaults_AreAccessibleAndPlain()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Demo, daarbij: app =>
        {
            app.MapGet("/proef/mis", string () => throw new InvalidOperationException("geheim")).WithMetadata(new OpenbaarAttribute());
            app.MapGet("/proef/weg", string () => throw new OpslagWegException()).WithMetadata(new OpenbaarAttribute());
        }, instellingen: ("Trede:Web:AanmeldingenPerMinuut", "4"));
        var pagina = await OpenAsync(kantoor.Adres);
        await StatusAsync(pagina, "/bestaat-niet", 404);
        await StatusAsync(pagina, "/proef/mis", 500);
        await StatusAsync(pagina, "/proef/weg", 503);
        await VerstuurAsync(pagina, "document.querySelector('[name=formulierbewijs]').remove()", "bewijs weg");
        await VerstuurAsync(pagina, "document.querySelector('[name=formulierbewijs]').insertAdjacentHTML('afterend', '<input type=hidden name=Invoer.Terug value=' + 'x'.repeat(300000) + '>')", "te groot");
        await pagina.WordAsync("klantmanager");
        await StatusAsync(pagina, "/9902", 404);
        await StatusAsync(pagina, "/9901/klanten/1", 404);
        await pagina.MeldAfAsync();
        for (var keer = 0; keer < 2; keer++) await pagina.MeldAanAsync("niemand@proef.example");
        await pagina.KopAsync("Even wachten");
        await KeurAsync(pagina, "status 429", Weergave.Licht);
    }

    [Fact]
    public async Task Patterns_ForWhoMakesTrede_AreAccessibleInEveryView()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Leeg, instellingen: ("environment", "Development"));
        var pagina = await OpenAsync(kantoor.Adres);
        Assert.Equal(200, (await pagina.GotoAsync("/patronen"))!.Status);
        await KeurAsync(pagina, "patronen", Weergave.Alle);
    }

    private static async Task ZoekAsync(IPage pagina, string tekst, string naam)
    {
        await pagina.GotoAsync("/9901/klanten");
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync(tekst);
        await pagina.KnopAsync("Zoeken");
        await KeurAsync(pagina, "zoek " + naam, Weergave.Licht, Weergave.Avond);
    }

    private static async Task StatusAsync(IPage pagina, string adres, int status)
    {
        Assert.Equal(status, (await pagina.GotoAsync(adres))!.Status);
        Assert.DoesNotContain("geheim", await pagina.ContentAsync(), StringComparison.Ordinal);
        await KeurAsync(pagina, $"status {status} {adres}", Weergave.Licht, Weergave.Avond);
    }

    private static async Task VerstuurAsync(IPage pagina, string eerst, string naam)
    {
        await pagina.GotoAsync("/aanmelden");
        await pagina.EvaluateAsync(eerst);
        await pagina.KnopAsync("Aanmelden");
        await KeurAsync(pagina, "status " + naam, Weergave.Licht);
    }

    private static async Task KeurAsync(IPage pagina, string naam, params IReadOnlyList<Weergave> weergaven) =>
        Niets((await Keuring.GebrekenAsync(pagina, "staat " + naam, weergaven)).Select(bevinding => $"{naam}: {bevinding}"));
}
