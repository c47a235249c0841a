namespace Participatie.App.Kern;

/// <summary>The colours of pages and figures: one hue and greys, each with its counterpart for a dark screen.</summary>
internal static class Palet
{
    /// <summary>Name, colour on a light and on a dark screen.</summary>
    public static readonly IReadOnlyList<(string Naam, string Licht, string Donker)> Kleuren =
    [
        ("papier", "#ffffff", "#13191c"),
        ("inkt", "#1a2429", "#e8eef0"),
        ("zacht", "#53626a", "#a9b7bd"),
        ("lijn", "#c8d2d6", "#3a4a51"),
        ("rand", "#5b6b73", "#8d9da4"),
        ("vlak", "#f3f6f7", "#1b2327"),
        ("grijs", "#dde4e7", "#35434a"),
        ("grijs-streep", "#b3c0c6", "#566870"),
        ("midden", "#a3b1b7", "#5c6a71"),
        ("accent", "#0d6178", "#7ec8db"),
        ("tint", "#e0f0f4", "#173b46"),
        ("streep", "#8fc5d3", "#2f7387"),
        ("trap1", "#f2f8fa", "#1d3038"),
        ("trap2", "#d6e9ee", "#22414c"),
        ("trap3", "#b2d6df", "#285361"),
        ("trap4", "#83bccb", "#2f6678"),
        ("trap5", "#1c6f86", "#86cbdd"),
        ("trap6", "#0a4152", "#c9eaf2"),
    ];

    /// <summary>What the web application has besides: a colour and its ground for each kind of message.</summary>
    public static readonly IReadOnlyList<(string Naam, string Licht, string Donker)> Meldkleuren =
    [
        ("fout", "#b3261e", "#ffb4ab"),
        ("fout-vlak", "#fdeeec", "#3a1a17"),
        ("succes", "#1b6636", "#8bd8a4"),
        ("succes-vlak", "#e9f5ec", "#14301e"),
        ("waarschuwing", "#7a4f00", "#f1c46b"),
        ("waarschuwing-vlak", "#fff5db", "#352a0f"),
    ];

    /// <summary>The colours of messages as CSS variables.</summary>
    public static string Meldvariabelen(bool donker) => Variabelen(Meldkleuren, donker);

    /// <summary>The colours as CSS variables.</summary>
    public static string Variabelen(bool donker) => Variabelen(Kleuren, donker);

    private static string Variabelen(IEnumerable<(string Naam, string Licht, string Donker)> kleuren, bool donker) => string.Concat(kleuren.Select(kleur => $"--{kleur.Naam}:{(donker ? kleur.Donker : kleur.Licht)};"));
}
