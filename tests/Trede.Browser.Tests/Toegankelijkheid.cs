using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>What axe finds on a page as it stands (WCAG 2.0, 2.1 and 2.2, A and AA), in every view; and whether it fits on a phone.</summary>
internal static class Toegankelijkheid
{
    private static readonly string[] Richtlijnen = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"];

    /// <summary>Every finding as a line of text: nothing found is an empty list. In every view when none is named. The page is light and wide afterwards.</summary>
    public static async Task<IReadOnlyList<string>> BevindingenAsync(IPage pagina, params IReadOnlyList<Weergave> weergaven)
    {
        var bevindingen = new List<string>();
        foreach (var weergave in weergaven.Count == 0 ? Weergave.Alle : weergaven)
        {
            await weergave.PasToeAsync(pagina);
            bevindingen.AddRange((await VanAxeAsync(pagina, weergave)).Select(bevinding => $"{weergave.Naam}: {bevinding}"));
            if (weergave.Breedte == Weergave.Telefoon.Breedte) bevindingen.AddRange(await TeBreedAsync(pagina, weergave));
        }
        await Weergave.Licht.PasToeAsync(pagina);
        return bevindingen;
    }

    private static async Task<IEnumerable<string>> VanAxeAsync(IPage pagina, Weergave weergave)
    {
        var uitslag = await pagina.RunAxe(Eisen(weergave));
        return uitslag.Violations.SelectMany(fout => fout.Nodes.Select(plek => $"{fout.Id} ({fout.Impact}) {plek.Target} {plek.Html}: {string.Join(' ', plek.Any.Concat(plek.All).Concat(plek.None).Select(eis => eis.Message))}"));
    }

    private static async Task<IEnumerable<string>> TeBreedAsync(IPage pagina, Weergave weergave)
    {
        var breedte = await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return breedte > weergave.Breedte ? [$"{weergave.Naam}: page is {breedte} wide on a screen of {weergave.Breedte}"] : [];
    }

    private static AxeRunOptions Eisen(Weergave weergave) => new()
    {
        RunOnly = new() { Type = "tag", Values = [.. Richtlijnen] },
        ResultTypes = [ResultType.Violations],
        // With forced colors axe reads the colour of the page's own stylesheet as the text and the user's as the background: its sum means nothing.
        Rules = new() { ["color-contrast"] = new() { Enabled = weergave.Gedwongen == ForcedColors.None } },
    };
}
