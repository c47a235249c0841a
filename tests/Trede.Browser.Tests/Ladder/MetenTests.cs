using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Ladder;

/// <summary>A klantmanager measures, with the keyboard only. On PostgreSQL without script: the questions that come next are shown by the style alone.</summary>
public sealed class MetenTests : Browserproef
{
    [Theory, OpBeide]
    public async Task OnePage_WithTheKeyboard_ShowsWhatComesNextAndSaves(Databank databank)
    {
        await using var kantoor = await Proefkantoor.StartAsync(databank, Inhoud.Demo);
        var (klant, pagina) = await OpenAsync(kantoor, databank);
        await pagina.KnopAsync("Alle vragen op één pagina");
        await Expect(Vraag(pagina, 1)).ToBeVisibleAsync();
        foreach (var later in (int[])[2, 3, 4, 5]) await Expect(Vraag(pagina, later)).ToBeHiddenAsync();
        await Expect(pagina.GetByRole(AriaRole.Button, new() { Name = "Meting bewaren" }).Last).ToBeHiddenAsync();
        if (databank == Databank.Sqlite) Niets(await Keuring.GebrekenAsync(pagina, "meten begin", Weergave.Alle));

        await pagina.Locator("#veld-Vraag1").FocusAsync();
        await pagina.Keyboard.PressAsync("ArrowDown");
        await Expect(Vraag(pagina, 3)).ToBeVisibleAsync();
        await Expect(Vraag(pagina, 2)).ToBeHiddenAsync();
        await pagina.Locator("#veld-Vraag3").FocusAsync();
        await pagina.Keyboard.PressAsync("Space");
        await Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "Trede 4: Onbetaald werk" })).ToBeVisibleAsync();
        await Expect(pagina.Locator("#regel-vrijwilligerswerk-minder-dan-wekelijks")).ToBeHiddenAsync();
        await pagina.Locator("#regel-stage-met-vergoeding").CheckAsync();
        await Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "Trede 5: Betaald werk met ondersteuning" })).ToBeVisibleAsync();
        await Expect(pagina.Locator("#veld-Groei4")).ToBeHiddenAsync();
        await pagina.Locator("#veld-Regel").CheckAsync();
        await Expect(pagina.Locator("#veld-Groei4")).ToBeVisibleAsync();
        if (databank == Databank.Sqlite) Niets(await Keuring.GebrekenAsync(pagina, "meten beslist", Weergave.Alle));

        await pagina.Locator("#veld-Datum").FocusAsync();
        await pagina.Keyboard.PressAsync("Enter");
        await Expect(pagina.Locator(".foutenlijst")).ToBeVisibleAsync();
        if (databank == Databank.Sqlite) Niets(await Keuring.GebrekenAsync(pagina, "meten fout", Weergave.Alle));
        await pagina.Locator("#veld-Groei4").FocusAsync();
        await pagina.Keyboard.PressAsync("Space");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.ZietAsync("De meting is bewaard.");
        await pagina.KopAsync(klant.Kop);
        await pagina.GotoAsync(new Uri(pagina.Url).AbsolutePath + "/samen");
        await pagina.ZietAsync("U staat op trede 4: Onbetaald werk.");
    }

    [Fact]
    public async Task OneQuestionAPage_BackAndForth_EndsWithTheSame()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Demo);
        var (klant, pagina) = await OpenAsync(kantoor, Databank.Sqlite);
        await pagina.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
        await pagina.KnopAsync("Verder");
        await Expect(Vraag(pagina, 3)).ToBeVisibleAsync();
        await pagina.KnopAsync("Verder");
        await pagina.ZietAsync("Kies ja of nee.");
        await pagina.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await pagina.KnopAsync("Verder");
        await pagina.GetByRole(AriaRole.Heading, new() { Name = "Trede 4: Onbetaald werk" }).WaitForAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Wijzig" }).Last.ClickAsync();
        await Expect(Vraag(pagina, 3)).ToBeVisibleAsync();
        await pagina.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
        await pagina.KnopAsync("Bewaren en later verder");
        await pagina.ZietAsync("U kunt later verdergaan.");
        await pagina.KopAsync(klant.Kop);
        await pagina.GotoAsync(new Uri(pagina.Url).AbsolutePath + "/meten");
        await Expect(Vraag(pagina, 4)).ToBeVisibleAsync();
        Niets(await Keuring.GebrekenAsync(pagina, "meten verder", Weergave.Alle));
    }

    private static ILocator Vraag(IPage pagina, int nummer) => pagina.Locator("legend", new() { HasText = $"Vraag {nummer}." });

    private async Task<(Proefklant Klant, IPage Pagina)> OpenAsync(Proefkantoor kantoor, Databank databank)
    {
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.WordAsync("klantmanager");
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        await pagina.GotoAsync($"/9901/klanten/{klant.Nummer}/meten");
        return (klant, pagina);
    }
}
