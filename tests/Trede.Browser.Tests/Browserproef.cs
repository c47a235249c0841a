using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Proefbank;

namespace Trede.Browser.Tests;

/// <summary>A class of tests with a browser: a context of its own for every page opened, and pictures of what is open when a test fails.</summary>
public abstract partial class Browserproef : IAsyncDisposable
{
    private readonly List<IPage> paginas = [];
    private readonly ConcurrentQueue<string> klachten = new();

    /// <summary>Where pictures are kept.</summary>
    public static string Fotomap { get; } = Bronmap.In("artifacts", "schermen");

    /// <summary>Part of an address of which the connection breaks on purpose: of that a browser may complain.</summary>
    protected string? Uitval { get; set; }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        var (staat, test) = (TestContext.Current.TestState, TestContext.Current.Test);
        for (var nummer = 0; nummer < paginas.Count; nummer++)
        {
            if (test is not null && staat?.Result == TestResult.Failed) await FotoAsync(paginas[nummer], Fotonaam(test.TestDisplayName, test.UniqueID, nummer));
            await paginas[nummer].Context.CloseAsync();
        }

        Niets(klachten);
    }

    /// <summary>A fresh visitor: no cookies, Dutch, light unless told. A relative address goes from <paramref name="wortel"/>.</summary>
    protected async Task<IPage> OpenAsync(Uri wortel, Weergave? weergave = null, bool script = true)
    {
        var browser = await Chromium.GeefAsync();
        var context = await browser.NewContextAsync(new() { BaseURL = wortel.OriginalString, Locale = "nl-NL", TimezoneId = "Europe/Amsterdam", JavaScriptEnabled = script });
        var pagina = await context.NewPageAsync();
        paginas.Add(pagina);
        Luister(pagina, wortel);
        await (weergave ?? Weergave.Licht).PasToeAsync(pagina);
        return pagina;
    }

    /// <summary>Nothing was found; else everything that was, in full.</summary>
    protected static void Niets(IEnumerable<string> bevindingen)
    {
        var alle = string.Join('\n', bevindingen.Distinct(StringComparer.Ordinal));
        Assert.True(alle.Length == 0, alle);
    }

    /// <summary>A picture of the whole page, to look at.</summary>
    protected static async Task<string> FotoAsync(IPage pagina, string naam)
    {
        var bestand = Path.Combine(Fotomap, string.Concat(naam.Select(teken => char.IsAsciiLetterOrDigit(teken) || teken is '.' or '-' ? teken : '_')) + ".png");
        await pagina.ScreenshotAsync(new() { Path = bestand, FullPage = true });
        return bestand;
    }

    // What a browser complains of: faults of a script, what the content security policy held, what could not be loaded. Not the page itself: a test says what that answers.
    private void Luister(IPage pagina, Uri wortel)
    {
        var paginaadressen = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        pagina.Request += (_, vraag) =>
        {
            if (vraag.IsNavigationRequest) paginaadressen[vraag.Url] = true;
        };
        pagina.Console += (_, regel) =>
        {
            var waar = Plaats().Replace(regel.Location, string.Empty);
            var elders = Uri.TryCreate(waar, UriKind.Absolute, out var adres) && adres.Scheme == Uri.UriSchemeHttp && adres.Authority != wortel.Authority;
            if (regel.Type is "error" or "warning" && !elders && !paginaadressen.ContainsKey(waar) && (Uitval is null || !waar.Contains(Uitval, StringComparison.Ordinal))) klachten.Enqueue($"{regel.Text} ({regel.Location})");
        };
        pagina.PageError += (_, fout) => klachten.Enqueue($"{pagina.Url}: {fout}");
    }

    [GeneratedRegex(@":\d+:\d+$")]
    private static partial Regex Plaats();

    // A name of a file has an end; the unique part keeps the rows of a theory apart.
    private static string Fotonaam(string test, string uniek, int nummer) => $"mislukt {test[..Math.Min(test.Length, 150)]} {uniek[..8]} {nummer + 1}";
}
