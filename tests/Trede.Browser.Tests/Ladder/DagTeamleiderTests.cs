using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Ladder;

/// <summary>A teamleider's day: how far the team is, what comes, a conflict, who looked, and a print for the client. On PostgreSQL without script.</summary>
public sealed class DagTeamleiderTests : Browserproef
{
    [Theory, OpBeide]
    public async Task Day_WithAndWithoutScript_ShowsTheTeamAndSettlesAConflict(Databank databank)
    {
        await using var kantoor = await Proefkantoor.StartAsync(databank, Inhoud.Demo);
        await Proefteam.LegAsync(kantoor);
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.WordAsync("teamleider");
        await pagina.ZietAsync("Bij 4 klanten staat iets open. Daarvan zijn er 2 te laat.");

        await ZieHetTeamAsync(pagina);
        await BeslisAsync(pagina, keur: databank == Databank.Sqlite);
        await LeesHetDossierAsync(pagina);
    }

    private static async Task ZieHetTeamAsync(IPage pagina)
    {
        await pagina.LinkAsync("Naar Mijn werk");
        await pagina.ZietAsync("Van de 7 klanten zijn er dit jaar 2 gemeten. Bij 4 staat iets open. Daarvan zijn er 2 te laat");
        await Expect(RijenVan(pagina, "managers")).ToHaveTextAsync(["Linda Brouwer4132", "Otto Proef2010", "niemand1100"]);
        // Dividing the work is not measuring.
        await Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Begin met de eerste" })).ToHaveCountAsync(0);

        await pagina.LinkAsync("Weekoverzicht");
        await pagina.ZietAsync("Van vóór deze week staat er nog iets open bij 4 klanten.");
        await Expect(RijenVan(pagina, "deze").Filter(new() { HasText = "donderdag 5 maart" })).ToContainTextAsync("Week, Ivo: Jaarmeting");
        await Expect(RijenVan(pagina, "deze").Filter(new() { HasText = "maandag 2 maart (vandaag)" })).ToContainTextAsync("niets");
    }

    private static async Task BeslisAsync(IPage pagina, bool keur)
    {
        await pagina.LinkAsync("Tegenstrijdige metingen");
        await pagina.ZietAsync("Nog te beslissen: 1");
        await Expect(RijenVan(pagina, "conflicten")).ToContainTextAsync("Tegenspraak, Farid");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Beslis Tegenspraak, Farid" }).ClickAsync();
        await pagina.KopAsync("Tegenspraak, Farid");
        await pagina.GetByRole(AriaRole.Radio).Nth(1).CheckAsync();
        await pagina.KnopAsync("Beslissing bewaren");
        await Expect(pagina.Locator(".foutenlijst")).ToContainTextAsync("De reden is nog niet ingevuld.");
        await Expect(pagina.GetByRole(AriaRole.Radio).Nth(1)).ToBeCheckedAsync();
        if (keur) Niets(await Keuring.GebrekenAsync(pagina, "conflict zonder reden", Weergave.Alle));
        await pagina.GetByLabel("Waarom?").FillAsync("Gebeld met de docent: werkt onbetaald mee.");
        await pagina.KnopAsync("Beslissing bewaren");
        await pagina.ZietAsync("De beslissing is bewaard.");
        await pagina.ZietAsync("Er zijn geen tegenstrijdige metingen");
        if (keur) Niets(await Keuring.GebrekenAsync(pagina, "conflicten op", Weergave.Licht, Weergave.Telefoon));
    }

    private static async Task LeesHetDossierAsync(IPage pagina)
    {
        await pagina.LinkAsync("Klanten");
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync("Tegenspraak");
        await pagina.KnopAsync("Zoeken");
        await pagina.LinkAsync("Tegenspraak, Farid");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 4: Onbetaald werk");
        // Who looks now is seen by the next one who looks.
        await pagina.ReloadAsync();
        var kijkers = RijenVan(pagina, "kijkers").Filter(new() { HasText = "Soraya Bouwman" });
        await Expect(kijkers.Filter(new() { HasText = "Klant ingezien" }).First).ToContainTextAsync("02-03-2026");
        await Expect(RijenVan(pagina, "kijkers").Filter(new() { HasText = "Linda Brouwer" })).ToHaveCountAsync(0);

        await pagina.GotoAsync($"/9901/klanten/{Proefteam.Farid}/samen");
        await pagina.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(pagina.GetByText("U staat op trede 4: Onbetaald werk.")).ToBeVisibleAsync();
        await Expect(pagina.Locator(".samen")).ToContainTextAsync("U werkt zonder arbeidscontract. Anderen rekenen op u.");
        await Expect(pagina.Locator(".samen")).Not.ToContainTextAsync("De klant");
        await Expect(pagina.GetByText("Klopt dit niet volgens u?")).ToBeVisibleAsync();
        await Expect(pagina.Locator("nav").First).ToBeHiddenAsync();
        await Expect(pagina.GetByText("Aangemeld als")).ToBeHiddenAsync();
        await Expect(pagina.GetByText("Afdrukken doet u met")).ToBeHiddenAsync();
        await pagina.GotoAsync($"/9901/klanten/{Proefteam.Farid}");
        await Expect(pagina.Locator(".stand")).ToBeVisibleAsync();
        await Expect(pagina.Locator(".knop:visible")).ToHaveCountAsync(0);
        await pagina.GotoAsync("/9901/werk");
        await Expect(pagina.Locator("#werk-kop")).ToBeVisibleAsync();
        await Expect(pagina.Locator(".knop:visible")).ToHaveCountAsync(0);
    }

    private static ILocator RijenVan(IPage pagina, string tabel) => pagina.Locator($"[aria-labelledby='{tabel}-kop'] tbody tr");
}
