using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>A way in which people see a page.</summary>
public sealed record Weergave(string Naam, int Breedte, int Hoogte, ColorScheme Kleur = ColorScheme.Light, ForcedColors Gedwongen = ForcedColors.None)
{
    public static Weergave Licht { get; } = new("licht", 1280, 800);

    public static Weergave Donker { get; } = new("donker", 1280, 800, ColorScheme.Dark);

    /// <summary>The narrowest width on which WCAG 1.4.10 wants a page to fit.</summary>
    public static Weergave Telefoon { get; } = new("telefoon", 320, 640);

    /// <summary>A phone in the dark.</summary>
    public static Weergave Avond { get; } = new("telefoon in het donker", 320, 640, ColorScheme.Dark);

    public static Weergave Contrast { get; } = new("eigen kleuren", 1280, 800, Gedwongen: ForcedColors.Active);

    public static IReadOnlyList<Weergave> Alle { get; } = [Licht, Donker, Telefoon, Avond, Contrast];

    public async Task PasToeAsync(IPage pagina)
    {
        await pagina.SetViewportSizeAsync(Breedte, Hoogte);
        await pagina.EmulateMediaAsync(new() { ColorScheme = Kleur, ForcedColors = Gedwongen });
    }
}
