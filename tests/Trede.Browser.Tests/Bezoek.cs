using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests;

/// <summary>What people do on pages, in the words that stand on them.</summary>
internal static class Bezoek
{
    /// <summary>Signs in as somebody of the demo.</summary>
    public static async Task WordAsync(this IPage pagina, string login)
    {
        await pagina.GotoAsync("/aanmelden");
        await pagina.Locator($"button[value='{login}@demo.invalid']").ClickAsync();
        await Expect(pagina).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/aanmelden"));
    }

    /// <summary>Fills in e-mail address and password, and sends them.</summary>
    public static async Task MeldAanAsync(this IPage pagina, string email, string wachtwoord = Voorraad.Wachtwoord)
    {
        await pagina.GotoAsync("/aanmelden");
        await pagina.GetByLabel("E-mailadres").FillAsync(email);
        await pagina.GetByLabel("Wachtwoord").FillAsync(wachtwoord);
        await pagina.KnopAsync("Aanmelden");
    }

    /// <summary>Chooses a password on the page of an invitation.</summary>
    public static async Task KiesWachtwoordAsync(this IPage pagina)
    {
        await pagina.GetByLabel("Nieuw wachtwoord", new() { Exact = true }).FillAsync(Voorraad.Wachtwoord);
        await pagina.GetByLabel("Nieuw wachtwoord nog een keer").FillAsync(Voorraad.Wachtwoord);
        await pagina.KnopAsync("Wachtwoord bewaren");
        await pagina.KopAsync("Tweede factor");
    }

    /// <summary>Sets up the second factor that is asked for, and goes on; gives the app with the key.</summary>
    public static async Task<Codeapp> StelTweedeInAsync(this IPage pagina, Proefklok klok)
    {
        await pagina.KopAsync("Tweede factor");
        var app = new Codeapp(await pagina.Locator("strong.nummer").InnerTextAsync(), klok);
        await pagina.GetByLabel("Code van 6 cijfers").FillAsync(app.Code);
        await pagina.KnopAsync("Aanzetten");
        await pagina.KopAsync("Uw herstelcodes");
        await pagina.GetByRole(AriaRole.Link, new() { Name = "Ik heb de codes bewaard" }).ClickAsync();
        return app;
    }

    public static async Task MeldAfAsync(this IPage pagina)
    {
        await pagina.Locator("summary", new() { HasText = "Aangemeld als" }).ClickAsync();
        await pagina.KnopAsync("Afmelden");
        await Expect(pagina.GetByText("U bent afgemeld.")).ToBeVisibleAsync();
    }

    /// <summary>Presses the button that is called so.</summary>
    public static Task KnopAsync(this IPage pagina, string naam) => pagina.GetByRole(AriaRole.Button, new() { Name = naam, Exact = true }).ClickAsync();

    /// <summary>Follows the link that is called so.</summary>
    public static Task LinkAsync(this IPage pagina, string naam) => pagina.GetByRole(AriaRole.Link, new() { Name = naam, Exact = true }).First.ClickAsync();

    /// <summary>The page with this heading is open.</summary>
    public static Task KopAsync(this IPage pagina, string kop) => Expect(pagina.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync(kop);

    /// <summary>This text can be read.</summary>
    public static Task ZietAsync(this IPage pagina, string tekst) => Expect(pagina.GetByText(tekst).First).ToBeVisibleAsync();
}
