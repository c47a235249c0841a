using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Trede.Browser.Tests.Kern;

/// <summary>A tiny site to prove the browser tests on: a right page, pages with one known defect each, and a form. With a strict content security policy.</summary>
public sealed class Proefsite : IAsyncLifetime
{
    private const string Stijl = """
        :root { color-scheme: light dark; --tekst: #222; --vlak: #fff; }
        @media (prefers-color-scheme: dark) { :root { --tekst: #eee; --vlak: #181818; } }
        body { color: var(--tekst); background: var(--vlak); font: 1rem/1.5 sans-serif; }
        button { color: #fff; background: #0b4f8a; }
        """;

    private readonly WebApplication app = Bouw();

    public Uri Adres { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        app.MapGet("/goed", () => Pagina("<form method=post action=/groet><label>Naam <input name=naam></label> <button>Groet</button></form><p style='color:#ffe9a0;background:#0b4f8a'>Geel op blauw</p>"));
        app.MapGet("/zonder-label", () => Pagina("<form><input name=naam></form>"));
        app.MapGet("/flets", () => Pagina("<p style='color:#bbb;background:#fff'>Te flets</p>"));
        app.MapGet("/flets-in-donker", () => Pagina("<style>@media (prefers-color-scheme: dark) { p { color: #444 } }</style><p>Alleen in het donker te flets</p>"));
        app.MapGet("/breed", () => Pagina("<p style='width:900px'>Te breed voor een telefoon</p>"));
        app.MapPost("/groet", (HttpRequest vraag) => Pagina($"<p>Dag {System.Net.WebUtility.HtmlEncode(vraag.Form["naam"])}</p>"));
        await app.StartAsync();
        Adres = new Uri(app.Urls.Single());
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static WebApplication Bouw()
    {
        var bouw = WebApplication.CreateSlimBuilder();
        bouw.WebHost.UseUrls("http://127.0.0.1:0");
        bouw.Logging.ClearProviders();
        var site = bouw.Build();
        site.Use((context, verder) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'";
            return verder(context);
        });
        return site;
    }

    private static IResult Pagina(string inhoud) => Results.Content(
        $"<!doctype html><html lang=nl><head><meta charset=utf-8><meta name=viewport content='width=device-width'><title>Proef</title><style>{Stijl}</style></head>"
        + $"<body><main><h1>Proef</h1>{inhoud}</main></body></html>",
        "text/html; charset=utf-8");
}
