using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The pages of management over a real database; a header says who asks, in place of the cookie of signing in.</summary>
internal sealed class Beheerweb : IAsyncDisposable
{
    private const string Kop = "X-Proefaccount";

    private Beheerweb(Beheerproef proef, Webproef web) => (Proef, Web) = (proef, web);

    public Beheerproef Proef { get; }

    public Webproef Web { get; }

    public static async Task<Beheerweb> StartAsync(Guid account, Databank databank = Databank.Sqlite)
    {
        var proef = await Beheerproef.MaakAsync(databank);
        var web = await Webproef.Start(anders: bouwer =>
        {
            bouwer.Services.AddSingleton(proef.Opslag).AddSingleton<IStartupFilter, Aanmelder>();
        });
        web.Browser.DefaultRequestHeaders.Add(Kop, account.ToString());
        return new Beheerweb(proef, web);
    }

    public async Task<HttpStatusCode> StatusAsync(string pad, Guid? account = null)
    {
        using var verzoek = new HttpRequestMessage(HttpMethod.Get, new Uri(pad, UriKind.Relative));
        if (account is { } ander)
        {
            using var browser = Web.NieuweBrowser();
            verzoek.Headers.Add(Kop, ander.ToString());
            using var elders = await browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
            return elders.StatusCode;
        }

        using var antwoord = await Web.Browser.SendAsync(verzoek, TestContext.Current.CancellationToken);
        return antwoord.StatusCode;
    }

    /// <summary>Fills in the form with this name and sends it; gives the page after it, or the page with what is wrong.</summary>
    public async Task<IHtmlDocument> StuurAsync(string pad, string formulier, params (string Naam, string Waarde)[] ingevuld) => await StuurAsync(await Web.Blad(pad), pad, formulier, ingevuld);

    public async Task<IHtmlDocument> StuurAsync(IHtmlDocument blad, string pad, string formulier, params (string Naam, string Waarde)[] ingevuld)
    {
        var vorm = blad.QuerySelectorAll("form").Single(form => form.QuerySelector("[name='_handler']")?.GetAttribute("value") == formulier);
        using var antwoord = await Web.Post(pad, Webproef.Velden(vorm, [.. ingevuld.Select(veld => ("Invoer." + veld.Naam, veld.Waarde))]));
        if (antwoord.StatusCode != HttpStatusCode.Found) return await Webproef.Lees(antwoord);
        return await Web.Blad(new Uri(Web.Adres, antwoord.Headers.Location!).PathAndQuery);
    }

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Proef.DisposeAsync();
    }

    private sealed class Aanmelder : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, volgende) =>
            {
                if (Guid.TryParse(context.Request.Headers[Kop], out var account)
                    && await Sessielezer.LeesAsync(context.RequestServices.GetRequiredService<Opslag>(), account, "proef", context.RequestAborted) is { } stand)
                    context.RequestServices.GetRequiredService<Werkplek>().MeldAan(stand with { TweedeFactor = true, Organisatiebeheerder = account == Beheerproef.Anna }, "proef");
                await volgende(context);
            });
            next(app);
        };
    }
}
