using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Ladder;

/// <summary>From the page where one searches to the page that says that the measurement is saved, with nothing but the pages themselves.</summary>
public sealed class ZoekTotBewaardTests : Browserproef
{
    // Search, found, client, four questions at the most, the end of the form and the client again leave some to spare.
    private const int MeestePaginas = 12;

    [Fact]
    public async Task SearchToSaved_LongestWayThroughTheQuestions_TakesFewPages()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Demo);
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        var pagina = await OpenAsync(kantoor.Adres);
        await pagina.WordAsync("klantmanager");
        var tijd = new Paginatijd(pagina);

        await tijd.NaAsync(() => pagina.LinkAsync("Klanten"));
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync(klant.Bsn);
        await tijd.NaAsync(() => pagina.KnopAsync("Zoeken"));
        await tijd.NaAsync(() => pagina.LinkAsync(klant.Kop));
        await tijd.NaAsync(() => pagina.LinkAsync("Meten"));
        foreach (var vraag in (int[])[1, 3, 4, 5])
        {
            await Expect(pagina.Locator("legend", new() { HasText = $"Vraag {vraag}." })).ToBeVisibleAsync();
            await pagina.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
            await tijd.NaAsync(() => pagina.KnopAsync("Verder"));
        }

        await pagina.Locator("#veld-Groei1").CheckAsync();
        await tijd.NaAsync(() => pagina.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Meting bewaren", Exact = true }).Last.ClickAsync());
        await pagina.ZietAsync("De meting is bewaard.");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 1: Geïsoleerd");
        Assert.InRange(tijd.Paginas, 1, MeestePaginas);
        Assert.True(tijd.Totaal > TimeSpan.Zero);
    }
}
