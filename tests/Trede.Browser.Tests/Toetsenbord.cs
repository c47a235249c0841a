using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests;

/// <summary>Somebody without a mouse: goes on with Tab until a thing has the focus, and then presses a key.</summary>
internal static class Toetsenbord
{
    private const int Meest = 150;

    /// <summary>Tab until it has the focus.</summary>
    public static async Task NaarAsync(this IPage pagina, ILocator doel)
    {
        await Expect(doel).ToBeVisibleAsync();
        for (var stap = 0; stap < Meest; stap++)
        {
            if (await doel.EvaluateAsync<bool>("e => e === document.activeElement")) return;
            await pagina.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{doel} is not reached with {Meest} times Tab on {pagina.Url}.");
    }

    /// <summary>Follows a link or presses a button.</summary>
    public static async Task EnterAsync(this IPage pagina, ILocator doel)
    {
        await pagina.NaarAsync(doel);
        await pagina.Keyboard.PressAsync("Enter");
    }

    /// <summary>Follows the first link that is called so.</summary>
    public static Task EnterLinkAsync(this IPage pagina, string naam) => pagina.EnterAsync(pagina.GetByRole(AriaRole.Link, new() { Name = naam, Exact = true }).First);

    /// <summary>Types in a field; what stood there goes.</summary>
    public static async Task TypAsync(this IPage pagina, string veld, string tekst)
    {
        await pagina.NaarAsync(pagina.Locator($"#veld-{veld}"));
        await pagina.Keyboard.PressAsync("Control+a");
        await pagina.Keyboard.TypeAsync(tekst);
    }

    /// <summary>Chooses in a list by the letters with which its choice begins.</summary>
    public static async Task KiesAsync(this IPage pagina, string veld, string letters, string keuze)
    {
        await pagina.NaarAsync(pagina.Locator($"#veld-{veld}"));
        await pagina.Keyboard.TypeAsync(letters);
        await Expect(pagina.Locator($"#veld-{veld} option:checked")).ToHaveTextAsync(keuze);
    }

    /// <summary>Answers a question: the first answer with the space bar, the second with the arrow.</summary>
    public static async Task AntwoordAsync(this IPage pagina, string veld, bool eerste = true)
    {
        // Of a group with an answer the answer has the focus.
        var gekozen = pagina.Locator($"[name='Invoer.{veld}']:checked");
        await pagina.NaarAsync(await gekozen.CountAsync() > 0 ? gekozen : pagina.Locator($"#veld-{veld}"));
        var antwoord = pagina.Locator($"#veld-{veld}{(eerste ? null : "-2")}");
        if (await antwoord.IsCheckedAsync()) return;
        await pagina.Keyboard.PressAsync(await gekozen.CountAsync() > 0 ? (eerste ? "ArrowUp" : "ArrowDown") : eerste ? "Space" : "ArrowDown");
        await Expect(antwoord).ToBeCheckedAsync();
    }
}
