using System.Globalization;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>Letters and shapes can be told from what is behind them, on a light and on a dark screen (WCAG 2.2 AA: 4.5 and 3).</summary>
public sealed class PaletTests
{
    [Theory]
    [InlineData("fout", "papier fout-vlak", 4.5)]
    [InlineData("inkt", "fout-vlak succes-vlak waarschuwing-vlak", 4.5)]
    [InlineData("zacht", "fout-vlak succes-vlak waarschuwing-vlak tint", 4.5)]
    [InlineData("papier", "fout succes waarschuwing", 4.5)]
    [InlineData("succes", "succes-vlak papier", 3)]
    [InlineData("waarschuwing", "waarschuwing-vlak papier", 3)]
    [InlineData("inkt", "papier vlak grijs grijs-streep tint streep midden trap1 trap2 trap3 trap4", 4.5)]
    [InlineData("zacht", "papier vlak", 4.5)]
    [InlineData("accent", "papier vlak", 4.5)]
    [InlineData("papier", "accent trap5 trap6", 4.5)]
    [InlineData("rand", "papier vlak tint grijs", 3)]
    public void Colours_InBothPalettes_HaveContrast(string voor, string achter, double minstens)
    {
        foreach (var naam in achter.Split(' '))
        {
            Assert.True(Contrast(Licht(voor), Licht(naam)) >= minstens, $"licht: {voor} op {naam} is {Contrast(Licht(voor), Licht(naam)):0.0}");
            Assert.True(Contrast(Donker(voor), Donker(naam)) >= minstens, $"donker: {voor} op {naam} is {Contrast(Donker(voor), Donker(naam)):0.0}");
        }
    }

    [Fact]
    public void Fills_WithoutPattern_DifferInLightness()
    {
        string[] effen = ["grijs", "midden", "accent"];
        foreach (var (een, ander) in new[] { (effen[0], effen[1]), (effen[1], effen[2]), (effen[0], effen[2]) })
        {
            Assert.True(Contrast(Licht(een), Licht(ander)) >= 1.6, $"licht: {een} en {ander}");
            Assert.True(Contrast(Donker(een), Donker(ander)) >= 1.6, $"donker: {een} en {ander}");
        }
    }

    [Fact]
    public void Styles_Variables_AreAllInThePalette()
    {
        Assert.DoesNotContain("var(", Stijl.Figuur, StringComparison.Ordinal);
        Assert.All(Stijl.Pagina.Split("var(--").Skip(1).Select(deel => deel[..deel.IndexOf(')', StringComparison.Ordinal)]), naam => Assert.Contains(naam, Palet.Kleuren.Select(kleur => kleur.Naam)));
    }

    [Fact]
    public void Web_EveryVariable_IsInThePalette()
    {
        string[] bekend = [.. Palet.Kleuren.Concat(Palet.Meldkleuren).Select(kleur => kleur.Naam), "letter", "hoek", "rand-breed", "soort"];
        Assert.All(Stijl.Web.Split("var(--").Skip(1).Select(deel => deel[..deel.IndexOf(')', StringComparison.Ordinal)]), naam => Assert.Contains(naam, bekend));
    }

    private static string Licht(string naam) => Palet.Kleuren.Concat(Palet.Meldkleuren).Single(kleur => kleur.Naam == naam).Licht;

    private static string Donker(string naam) => Palet.Kleuren.Concat(Palet.Meldkleuren).Single(kleur => kleur.Naam == naam).Donker;

    private static double Contrast(string een, string ander)
    {
        var (hoog, laag) = (Math.Max(Helderheid(een), Helderheid(ander)), Math.Min(Helderheid(een), Helderheid(ander)));
        return (hoog + 0.05) / (laag + 0.05);
    }

    private static double Helderheid(string kleur)
    {
        double Deel(int plaats)
        {
            var waarde = int.Parse(kleur.AsSpan(plaats, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return waarde <= 0.04045 ? waarde / 12.92 : Math.Pow((waarde + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Deel(1)) + (0.7152 * Deel(3)) + (0.0722 * Deel(5));
    }
}
