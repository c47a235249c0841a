using System.Text.RegularExpressions;

namespace Participatie.App.Kern;

/// <summary>The style sheets that stand inside pages and figures, so that a file needs nothing beside it.</summary>
internal static partial class Stijl
{
    /// <summary>The style of a page with its figures.</summary>
    public static string Pagina { get; } =
        $":root{{color-scheme:light dark;{Palet.Variabelen(donker: false)}}}\n"
        + $"@media screen and (prefers-color-scheme:dark){{:root{{{Palet.Variabelen(donker: true)}}}}}\n"
        + Lees("pagina.css") + Lees("figuur.css");

    /// <summary>The style of a figure in a file of its own, on white; drawing programs know no variables.</summary>
    public static string Figuur { get; } = Variabele().Replace(Lees("figuur.css"), naam => Palet.Kleuren.First(kleur => string.Equals(kleur.Naam, naam.Groups["naam"].Value, StringComparison.Ordinal)).Licht);

    /// <summary>The style of the web application, with the same figures.</summary>
    public static string Web =>
        $":root{{color-scheme:light dark;{Palet.Variabelen(donker: false)}{Palet.Meldvariabelen(donker: false)}}}\n"
        + $"@media screen and (prefers-color-scheme:dark){{:root{{{Palet.Variabelen(donker: true)}{Palet.Meldvariabelen(donker: true)}}}}}\n"
        + Lees("web.css") + Lees("formulier.css") + Lees("aanmelden.css") + Lees("meten.css") + Lees("cijfers.css") + Lees("leveren.css") + Lees("figuur.css");

    /// <summary>The small picture in the tab.</summary>
    public static string Pictogram => Lees("pictogram.svg");

    /// <summary>The script of the page on which a file is handed in.</summary>
    public static string Instuurscript => Lees("insturen.js");

    private static string Lees(string naam)
    {
        using var lezer = new StreamReader(typeof(Stijl).Assembly.GetManifestResourceStream(naam)!);
        return lezer.ReadToEnd();
    }

    [GeneratedRegex(@"var\(--(?<naam>[a-z0-9-]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Variabele();
}
