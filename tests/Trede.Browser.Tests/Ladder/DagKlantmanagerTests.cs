using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Ladder;

/// <summary>A klantmanager's day, from signing in to leaving, without a mouse.</summary>
public sealed class DagKlantmanagerTests : Browserproef
{
    private static readonly Weergave[] Weergaven = [Weergave.Licht, Weergave.Telefoon];

    [Fact]
    public async Task Day_WithTheKeyboard_EndsWithEverythingMeasured()
    {
        await using var kantoor = await Proefkantoor.StartAsync(Databank.Sqlite, Inhoud.Demo);
        await Proefteam.LegAsync(kantoor);
        var pagina = await OpenAsync(kantoor.Adres);
        await pagina.GotoAsync("/aanmelden");
        await pagina.EnterAsync(pagina.Locator("button[value='klantmanager@demo.invalid']"));
        await pagina.KopAsync("Lindervoort");
        await Expect(pagina.Locator("h2").First).ToHaveTextAsync("Wat er te doen is");
        await pagina.ZietAsync("Bij 3 klanten staat iets open. Daarvan zijn er 2 te laat.");

        await MeetVanDeLijstAsync(pagina);
        await HerstelAsync(pagina);
        await MaakNieuweKlantAsync(pagina);

        await pagina.EnterAsync(pagina.Locator("summary", new() { HasText = "Aangemeld als" }));
        await pagina.EnterAsync(pagina.GetByRole(AriaRole.Button, new() { Name = "Afmelden" }));
        await pagina.ZietAsync("U bent afgemeld.");
        await pagina.GotoAsync($"/9901/klanten/{Proefteam.Dewi}");
        await pagina.KopAsync("Aanmelden");
    }

    // Two are measured one after the other, the third is passed over.
    private static async Task MeetVanDeLijstAsync(IPage pagina)
    {
        await pagina.EnterLinkAsync("Naar Mijn werk");
        await pagina.KopAsync("Mijn werk");
        await pagina.ZietAsync("Van uw 4 klanten zijn er dit jaar 1 gemeten. Bij 3 staat iets open. Daarvan zijn er 2 te laat");
        await Expect(pagina.Locator("#werk-kop")).ToHaveTextAsync("Te doen bij 3 klanten");
        await Expect(pagina.Locator("table tbody th")).ToHaveTextAsync(["Eerst, Anna", "Tweede, Bilal", "Derde, Chris"]);

        await pagina.EnterLinkAsync("Begin met de eerste");
        await pagina.KopAsync("Eerst, Anna");
        await pagina.EnterAsync(pagina.GetByRole(AriaRole.Button, new() { Name = "Alle vragen op één pagina" }));
        await Expect(pagina.GetByRole(AriaRole.Button, new() { Name = "Eén vraag per pagina" })).ToBeVisibleAsync();
        await AntwoordAsync(pagina, (1, false), (3, false), (4, true));
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.ZietAsync("Geef antwoord op de vraag naar groei.");
        Niets(await Keuring.GebrekenAsync(pagina, "dag reeks zonder groei", Weergaven));
        await pagina.AntwoordAsync("Groei3");
        await pagina.Keyboard.PressAsync("Enter");

        await pagina.KopAsync("Tweede, Bilal");
        await pagina.ZietAsync("De vorige meting is bewaard.");
        await pagina.ZietAsync("Nog 1 te gaan.");
        await AntwoordAsync(pagina, (1, false), (3, true));
        await pagina.AntwoordAsync("Groei4", eerste: false);
        await pagina.Keyboard.PressAsync("Enter");

        await pagina.KopAsync("Derde, Chris");
        await pagina.ZietAsync("Dit is de laatste van de reeks.");
        await pagina.AntwoordAsync("Vraag1", eerste: false);
        await pagina.EnterAsync(pagina.GetByRole(AriaRole.Button, new() { Name = "Bewaren en later verder" }));
        await pagina.ZietAsync("U kunt daar later mee verdergaan. U bent aan het einde van de lijst.");
        await pagina.KopAsync("Mijn werk");
        await pagina.EnterLinkAsync("Begin met de eerste");
        await pagina.KopAsync("Derde, Chris");
        await pagina.ZietAsync("U was hier al mee bezig");
        await Expect(pagina.Locator("#veld-Vraag1-2")).ToBeCheckedAsync();
        Niets(await Keuring.GebrekenAsync(pagina, "dag half ingevuld", Weergaven));
        await pagina.EnterLinkAsync("Deze klant overslaan");
        await pagina.KopAsync("Mijn werk");
        await pagina.ZietAsync("U bent aan het einde van de lijst.");
        await pagina.ZietAsync("Van uw 4 klanten zijn er dit jaar 3 gemeten. Bij 1 staat iets open.");
        await Expect(pagina.Locator("table tbody th")).ToHaveTextAsync(["Derde, Chris"]);
    }

    // Finds a client by name, measures, sees that it was wrong and corrects it.
    private static async Task HerstelAsync(IPage pagina)
    {
        await ZoekAsync(pagina, "klaar");
        await Expect(pagina.GetByText("Staat de klant er niet bij? Nieuwe klant maken")).ToBeVisibleAsync();
        await pagina.EnterLinkAsync("Klaar, Dewi");
        await pagina.KopAsync("Klaar, Dewi");
        await pagina.EnterLinkAsync("Meten");
        await pagina.KopAsync("Meten");
        await AntwoordAsync(pagina, (1, false), (3, false), (4, false), (5, true));
        await pagina.AntwoordAsync("Groei2");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.ZietAsync("De meting is bewaard.");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 2: Sociale contacten buiten de deur");

        await pagina.EnterLinkAsync("02-03-2026");
        await pagina.KopAsync("Meting van 2 maart 2026");
        await pagina.EnterLinkAsync("Corrigeren");
        await pagina.KopAsync("Meting corrigeren");
        await pagina.ZietAsync("Hieronder staat wat bewaard is.");
        await Expect(pagina.Locator("#veld-Vraag5")).ToBeCheckedAsync();
        await pagina.AntwoordAsync("Vraag3");
        await pagina.AntwoordAsync("Groei4", eerste: false);
        await pagina.Keyboard.PressAsync("Enter");
        await Expect(pagina.Locator(".foutenlijst")).ToContainTextAsync("De reden is nog niet ingevuld.");
        Niets(await Keuring.GebrekenAsync(pagina, "dag correctie zonder reden", Weergaven));
        await pagina.TypAsync("Reden", "Werkt elke week in de buurttuin.");
        await pagina.EnterAsync(pagina.GetByRole(AriaRole.Button, new() { Name = "Meting bewaren", Exact = true }).Last);
        await pagina.KopAsync("Klaar, Dewi");
        await pagina.ZietAsync("De meting is bewaard.");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 4: Onbetaald werk");

        var oud = pagina.Locator("#metingen-kop").Locator("xpath=..").Locator("tr.vervallen");
        await Expect(oud).ToHaveCountAsync(1);
        await pagina.EnterAsync(oud.GetByRole(AriaRole.Link));
        await pagina.ZietAsync("Deze meting is op 2 maart 2026 gecorrigeerd door Linda Brouwer. Reden: Werkt elke week in de buurttuin.");
        Niets(await Keuring.GebrekenAsync(pagina, "dag vervangen meting", Weergaven));
    }

    // Who is not found is made, without BSN, and gets a traject whose start asks for a measurement.
    private static async Task MaakNieuweKlantAsync(IPage pagina)
    {
        await ZoekAsync(pagina, "Nieuwkomer");
        await pagina.ZietAsync("Geen klant gevonden");
        Niets(await Keuring.GebrekenAsync(pagina, "dag niet gevonden", Weergaven));
        await pagina.EnterLinkAsync("Nieuwe klant maken");
        await pagina.KopAsync("Nieuwe klant maken");
        await pagina.TypAsync("Achternaam", "Nieuwkomer");
        await pagina.Keyboard.PressAsync("Enter");
        await Expect(pagina.Locator(".foutenlijst")).ToContainTextAsync("Vul een BSN of een lokale sleutel in.");
        Niets(await Keuring.GebrekenAsync(pagina, "dag klant zonder sleutel", Weergaven));
        await pagina.TypAsync("LokaleSleutel", "P-2026-1");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync("Nieuwkomer");
        await pagina.ZietAsync("De klant is gemaakt.");
        await pagina.ZietAsync("Deze klant staat nog niet op de ladder.");

        await pagina.EnterLinkAsync("Traject toevoegen");
        await pagina.KopAsync("Traject toevoegen");
        await pagina.KiesAsync("Instrument", "Proefc", "Proefcursus");
        await pagina.KiesAsync("Aanbieder", "Proefs", "Proefschool");
        await pagina.TypAsync("Start", "02-03-2026");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync("Meten");
        await pagina.ZietAsync("Het traject is bewaard. Meet nu waar de klant staat.");
        await AntwoordAsync(pagina, (1, false), (3, false), (4, false), (5, false));
        await Expect(pagina.Locator("[name='Invoer.Momenten']:checked")).ToHaveValueAsync("start-traject");
        Niets(await Keuring.GebrekenAsync(pagina, "dag startmeting", Weergaven));
        await pagina.AntwoordAsync("Groei1");
        await pagina.Keyboard.PressAsync("Enter");
        await pagina.KopAsync("Nieuwkomer");
        await Expect(pagina.Locator("section.stand")).ToContainTextAsync("Trede 1: Geïsoleerd");
    }

    private static async Task ZoekAsync(IPage pagina, string tekst)
    {
        await pagina.EnterLinkAsync("Klanten");
        await pagina.KopAsync("Klanten");
        await pagina.TypAsync("Tekst", tekst);
        await pagina.Keyboard.PressAsync("Enter");
        await Expect(pagina.Locator("#veld-Tekst")).ToHaveValueAsync(tekst);
    }

    private static async Task AntwoordAsync(IPage pagina, params (int Vraag, bool Ja)[] antwoorden)
    {
        foreach (var (vraag, ja) in antwoorden) await pagina.AntwoordAsync($"Vraag{vraag}", ja);
    }
}
