using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>Pictures of pages, for who wants to look at them: only when TREDE_FOTOS is set.</summary>
internal static class Paginafoto
{
    private static readonly bool Gevraagd = Environment.GetEnvironmentVariable("TREDE_FOTOS") is { Length: > 0 };

    /// <summary>A wide screen, a wide screen in the dark, and a phone.</summary>
    public static async Task MaakAsync(IPage pagina, string adres)
    {
        if (!Gevraagd) return;
        foreach (var weergave in (Weergave[])[Weergave.Licht, Weergave.Donker, Weergave.Licht with { Naam = "smal", Breedte = 380 }])
        {
            await weergave.PasToeAsync(pagina);
            var naam = string.Concat((adres.Trim('/').Length == 0 ? "start" : adres.Trim('/')).Select(teken => char.IsAsciiLetterOrDigit(teken) || teken == '-' ? teken : '_'));
            await pagina.ScreenshotAsync(new() { Path = Path.Combine(Browserproef.Fotomap, "paginas", $"{naam}.{weergave.Naam}.png"), FullPage = true });
        }

        await Weergave.Licht.PasToeAsync(pagina);
    }
}
