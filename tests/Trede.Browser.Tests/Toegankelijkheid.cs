using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>What axe finds on a page as it stands (WCAG 2.0, 2.1 and 2.2, A and AA), in every view; and whether it fits on a phone.</summary>
internal static class Toegankelijkheid
{
    private static readonly AxeRunOptions Eisen = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
        ResultTypes = [ResultType.Violations],
    };

    /// <summary>Every finding as a line of text: nothing found is an empty list. The page is light and wide afterwards.</summary>
    public static async Task<IReadOnlyList<string>> BevindingenAsync(IPage pagina)
    {
        var bevindingen = new List<string>();
        foreach (var weergave in Weergave.Alle)
        {
            await weergave.PasToeAsync(pagina);
            bevindingen.AddRange((await VanAxeAsync(pagina)).Select(bevinding => $"{weergave.Naam}: {bevinding}"));
            if (weergave == Weergave.Telefoon) bevindingen.AddRange(await TeBreedAsync(pagina));
        }
        await Weergave.Licht.PasToeAsync(pagina);
        return bevindingen;
    }

    private static async Task<IEnumerable<string>> VanAxeAsync(IPage pagina)
    {
        var uitslag = await pagina.RunAxe(Eisen);
        return uitslag.Violations.SelectMany(fout => fout.Nodes.Select(plek => $"{fout.Id} ({fout.Impact}) {plek.Target}: {plek.Html}"));
    }

    private static async Task<IEnumerable<string>> TeBreedAsync(IPage pagina)
    {
        var breedte = await pagina.EvaluateAsync<int>("document.documentElement.scrollWidth");
        return breedte > Weergave.Telefoon.Breedte ? [$"{Weergave.Telefoon.Naam}: page is {breedte} wide on a screen of {Weergave.Telefoon.Breedte}"] : [];
    }
}
