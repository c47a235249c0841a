using System.Collections.Concurrent;
using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Participatie.App.Kern;

namespace Trede.Tests.Kern;

/// <summary>The web application on a free port, asked by a browser that keeps cookies and does not follow by itself.</summary>
internal sealed class Webproef : IAsyncDisposable
{
    private readonly WebApplication app;
    private readonly Logboek logboek;

    private Webproef(WebApplication app, Logboek logboek)
    {
        this.app = app;
        this.logboek = logboek;
        Adres = new Uri(Webserver.Adressen(app).Single());
        Browser = NieuweBrowser();
    }

    public Uri Adres { get; }

    public HttpClient Browser { get; }

    /// <summary>What the application is made of.</summary>
    public IServiceProvider Diensten => app.Services;

    /// <summary>Everything that was logged, as it would be written.</summary>
    public string Log => string.Join('\n', logboek.Regels);

    public static async Task<Webproef> Start(bool ontwikkeling = false, Action<WebApplicationBuilder>? anders = null, Action<WebApplication>? daarbij = null, params (string Naam, string Waarde)[] instellingen)
    {
        var log = new Logboek();
        var balie = new Balie(Stream.Null, TextWriter.Null, TextWriter.Null, TextReader.Null, TimeProvider.System);
        var web = Webserver.Bouw(balie, bouwer =>
        {
            bouwer.WebHost.UseUrls("http://127.0.0.1:0");
            bouwer.Services.AddSingleton<IDataProtectionProvider>(new EphemeralDataProtectionProvider());
            bouwer.Logging.AddProvider(log);
            // Most tests need no database.
            bouwer.Host.UseDefaultServiceProvider(static opties => opties.ValidateOnBuild = false);
            anders?.Invoke(bouwer);
        }, daarbij, [.. instellingen.Select(instelling => $"--{instelling.Naam}={instelling.Waarde}"), "--environment=" + (ontwikkeling ? Environments.Development : Environments.Production)]);
        await Webserver.Start(web, TestContext.Current.CancellationToken);
        return new Webproef(web, log);
    }

    public HttpClient NieuweBrowser() => new(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = Adres };

    public Task<HttpResponseMessage> Vraag(string pad) => Browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> Blad(string pad)
    {
        using var antwoord = await Vraag(pad);
        return await Lees(antwoord);
    }

    public static async Task<IHtmlDocument> Lees(HttpResponseMessage antwoord) =>
        await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);

    public async Task<HttpResponseMessage> Post(string pad, IEnumerable<(string Naam, string Waarde)> velden, Action<HttpRequestMessage>? anders = null)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Post, new Uri(pad, UriKind.Relative)) { Content = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde))) };
        anders?.Invoke(verzoek);
        return await Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
    }

    /// <summary>What a browser would send of a form, with some fields filled in otherwise.</summary>
    public static List<(string Naam, string Waarde)> Velden(IElement formulier, params (string Naam, string Waarde)[] ingevuld)
    {
        var velden = new List<(string Naam, string Waarde)>();
        foreach (var veld in formulier.QuerySelectorAll("[name]"))
        {
            var naam = veld.GetAttribute("name")!;
            if (ingevuld.Any(ander => ander.Naam == naam)) continue;
            if (veld is IHtmlInputElement { Type: "radio" or "checkbox", IsChecked: false }) continue;
            velden.Add((naam, veld switch { IHtmlInputElement invoer => invoer.Value, IHtmlTextAreaElement vak => vak.Value, IHtmlSelectElement keuze => keuze.Value ?? string.Empty, _ => veld.GetAttribute("value") ?? string.Empty }));
        }

        return [.. velden, .. ingevuld];
    }

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await app.StopAsync(TestContext.Current.CancellationToken);
        await app.DisposeAsync();
        logboek.Dispose();
    }

    private sealed class Logboek : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Regels { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Regels.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");

        public void Dispose()
        {
            // Nothing is held.
        }
    }
}
