using Microsoft.Playwright;

namespace Trede.Browser.Tests;

/// <summary>Holds a page as it stands against what every page must have: a title, one heading, a way past the menu, and what axe asks.</summary>
internal static class Keuring
{
    private const string Meting = """
        () => {
          const fouten = [];
          if (!/^\S.* - Trede$/.test(document.title)) fouten.push('title is "' + document.title + '"');
          if (document.documentElement.lang !== 'nl') fouten.push('lang is ' + document.documentElement.lang);
          const koppen = [...document.querySelectorAll('h1')];
          if (koppen.length !== 1 || !koppen[0].innerText.trim()) fouten.push('has ' + koppen.length + ' h1');
          const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
          ids.filter((id, plaats) => ids.indexOf(id) !== plaats).forEach(id => fouten.push('id twice: ' + id));
          document.querySelectorAll('script:not([src^="/stijl/"]), [style]:not([style=""]), [onclick], iframe').forEach(e => fouten.push('not allowed: ' + e.outerHTML.slice(0, 80)));
          document.querySelectorAll('form[method=post]').forEach(f => { if (f.querySelector('button') && !f.querySelector('input[name=formulierbewijs]')) fouten.push('form without proof') });
          return fouten;
        }
        """;

    /// <summary>What is wrong, as lines of text, in the views named. Who wants pictures gets them under the name.</summary>
    public static async Task<IReadOnlyList<string>> GebrekenAsync(IPage pagina, string? foto, params IReadOnlyList<Weergave> weergaven)
    {
        var fouten = await VasteGebrekenAsync(pagina);
        if (foto is not null) await Paginafoto.MaakAsync(pagina, foto);
        return [.. fouten, .. await Toegankelijkheid.BevindingenAsync(pagina, weergaven)];
    }

    private static async Task<List<string>> VasteGebrekenAsync(IPage pagina)
    {
        var fouten = (await pagina.EvaluateAsync<string[]>(Meting)).ToList();
        // With something to read first, such as what is wrong, the keyboard begins there.
        if (await pagina.EvaluateAsync<bool>("document.activeElement === document.body"))
        {
            await pagina.Keyboard.PressAsync("Tab");
            if (await pagina.EvaluateAsync<string>("document.activeElement?.className ?? ''") != "sprong") fouten.Add("the first Tab does not reach the skip link");
        }

        await pagina.Locator(".sprong").FocusAsync();
        await pagina.Keyboard.PressAsync("Enter");
        if (await pagina.EvaluateAsync<string>("document.activeElement?.id ?? ''") != "inhoud") fouten.Add("the skip link does not lead to the contents");
        return fouten;
    }
}
