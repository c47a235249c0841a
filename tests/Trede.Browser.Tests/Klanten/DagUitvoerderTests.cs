using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Klanten;

/// <summary>A docent's day on a phone: the own participants, what is still to be delivered of them, and nothing of anybody else.</summary>
public sealed class DagUitvoerderTests : Browserproef
{
    private static readonly Weergave Smal = new("smal", 380, 700);

    [Fact]
    public async Task Day_OnAPhone_DeliversWhatIsAskedAndSeesOnlyTheOwn()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Demo);
        await Proefteam.LegAsync(kantoor);
        var pagina = await OpenAsync(kantoor.Adres, Smal);
        await pagina.WordAsync("uitvoerder.roc");
        await pagina.LinkAsync("Lindervoort");
        await pagina.KopAsync("Lindervoort");
        await Expect(pagina.Locator("details.groep > summary")).ToHaveTextAsync(["Proefcursus: 2 deelnemers, waarvan 1 met een open meting"]);
        await Expect(pagina.Locator("table tbody tr > *")).ToHaveTextAsync(["Starter, Esra", "meting bij de start, uiterlijk 5 maart 2026", "02-02-2026", "loopt", "Proefman, Gea", "01-09-2025", "loopt"]);
        await Expect(pagina.Locator("details.vouw > summary")).ToHaveTextAsync(["Nog 1 deelnemer zonder open meting"]);
        await Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Proefman, Gea" })).ToBeHiddenAsync();
        // What is asked can be read, and is not a column of letters.
        Assert.InRange((await pagina.GetByText("meting bij de start").BoundingBoxAsync())!.Width, 120, Smal.Breedte);
        Assert.InRange((await pagina.GetByText("meting bij de start").BoundingBoxAsync())!.X, 0, Smal.Breedte - 120);
        await PastAsync(pagina);

        await ZietMijnWerkAsync(pagina);
        await MeetDeStartAsync(pagina);
        await EindigAsync(pagina);
        await pagina.GotoAsync("/9901");
        await Expect(pagina.Locator("details.groep summary")).ToHaveTextAsync(["Proefcursus: 2 deelnemers, waarvan 0 met een open meting"]);
        await KijktElders(pagina);
    }

    // The button is on the screen, and a row is still a row for who listens.
    private static async Task ZietMijnWerkAsync(IPage pagina)
    {
        await pagina.GotoAsync("/9901/werk");
        await pagina.KopAsync("Mijn werk");
        var rij = pagina.GetByRole(AriaRole.Row).Filter(new() { Has = pagina.GetByRole(AriaRole.Rowheader, new() { Name = "Starter, Esra" }) });
        var knop = (await rij.GetByRole(AriaRole.Cell).GetByRole(AriaRole.Link, new() { Name = "Meten van Starter, Esra" }).BoundingBoxAsync())!;
        Assert.InRange(knop.X, 0, Smal.Breedte - knop.Width);
        await KeurAsync(pagina, "uitvoerder mijn werk");
        await pagina.GotoAsync("/9901");
    }

    private static async Task MeetDeStartAsync(IPage pagina)
    {
        await pagina.LinkAsync("Starter, Esra");
        await pagina.KopAsync("Starter, Esra");
        await pagina.ZietAsync("Deze klant staat nog niet op de ladder.");
        await PastAsync(pagina);
        await pagina.LinkAsync("Meten");
        foreach (var (vraag, antwoord) in new[] { (1, "Nee"), (3, "Nee"), (4, "Ja") })
        {
            await Expect(pagina.Locator("legend", new() { HasText = $"Vraag {vraag}." })).ToBeVisibleAsync();
            await PastAsync(pagina);
            await pagina.GetByLabel(antwoord, new() { Exact = true }).CheckAsync();
            await pagina.KnopAsync("Verder");
        }

        await Expect(pagina.GetByRole(AriaRole.Heading, new() { Name = "Trede 3: Deelname georganiseerde activiteiten" })).ToBeVisibleAsync();
        await Expect(pagina.GetByLabel("Start van een traject")).ToBeCheckedAsync();
        await KeurAsync(pagina, "uitvoerder meet");
        await pagina.Locator("#veld-Groei3").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Meting bewaren", Exact = true }).Last.ClickAsync();
        await pagina.KopAsync("Starter, Esra");
        await pagina.ZietAsync("De meting is bewaard.");
    }

    private static async Task EindigAsync(IPage pagina)
    {
        await pagina.GotoAsync("/9901");
        await pagina.ZietAsync("waarvan 0 met een open meting");
        await pagina.Locator("details.groep summary").ClickAsync();
        await pagina.LinkAsync("Proefman, Gea");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Wijzigen traject Proefcursus van 01-09-2025" }).ClickAsync();
        await pagina.KopAsync("Traject wijzigen");
        await pagina.GetByLabel("Laatste dag").FillAsync("31-08-2025");
        await pagina.KnopAsync("Traject bewaren");
        await Expect(pagina.Locator(".foutenlijst")).ToContainTextAsync("De laatste dag ligt voor de eerste dag.");
        await KeurAsync(pagina, "uitvoerder einde voor begin");
        await pagina.GetByLabel("Laatste dag").FillAsync("02-03-2026");
        await pagina.GetByLabel("Resultaat").FillAsync("diploma gehaald");
        await pagina.KnopAsync("Traject bewaren");
        await pagina.ZietAsync("Het traject is bewaard. Meet nu waar de klant staat.");
        await pagina.KopAsync("Proefman, Gea");
        await pagina.GetByLabel("Nee", new() { Exact = true }).CheckAsync();
        await pagina.KnopAsync("Verder");
        await pagina.GetByLabel("Ja", new() { Exact = true }).CheckAsync();
        await pagina.KnopAsync("Verder");
        await Expect(pagina.GetByLabel("Einde van een traject")).ToBeCheckedAsync();
        await pagina.Locator("#veld-Groei4-2").CheckAsync();
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Meting bewaren", Exact = true }).Last.ClickAsync();
        await pagina.ZietAsync("De meting is bewaard.");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 4: Onbetaald werk");
        await PastAsync(pagina);
    }

    // Another provider's participant is like nobody, on every address and in the search.
    private static async Task KijktElders(IPage pagina)
    {
        foreach (var achter in (string[])["", "/meten", "/samen", "/trajecten/nieuw", "/uitstroom"])
        {
            var onbekend = await AntwoordAsync(pagina, $"/9901/klanten/1{achter}");
            Assert.Equal(404, onbekend.Status);
            Assert.Equal(onbekend, await AntwoordAsync(pagina, $"/9901/klanten/{Proefteam.Hans}{achter}"));
        }

        await KeurAsync(pagina, "uitvoerder onbekend");
        await ZoekAsync(pagina, "Proefman");
        await Expect(pagina.Locator("table tbody th")).ToHaveTextAsync(["Proefman, Gea"]);
        await ZoekAsync(pagina, "ELDERS-1");
        await pagina.ZietAsync("Geen klant gevonden");
        await Expect(pagina.GetByRole(AriaRole.Link, new() { Name = "Nieuwe klant maken" })).ToHaveCountAsync(0);
        await KeurAsync(pagina, "uitvoerder niet gevonden");
    }

    private static async Task ZoekAsync(IPage pagina, string tekst)
    {
        await pagina.GotoAsync("/9901/klanten");
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync(tekst);
        await pagina.KnopAsync("Zoeken");
    }

    private static async Task<(int Status, string Tekst)> AntwoordAsync(IPage pagina, string adres)
    {
        var antwoord = await pagina.GotoAsync(adres);
        return (antwoord!.Status, await pagina.Locator("body").InnerTextAsync());
    }

    private static async Task KeurAsync(IPage pagina, string naam)
    {
        await PastAsync(pagina);
        Niets(await Keuring.GebrekenAsync(pagina, naam, Weergave.Licht, Weergave.Telefoon));
        await Smal.PasToeAsync(pagina);
    }

    private static async Task PastAsync(IPage pagina) => Assert.InRange(await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, Smal.Breedte);
}
