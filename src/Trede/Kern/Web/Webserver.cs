using System.Net.Sockets;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Participatie.App.Koppeling;

namespace Participatie.App.Kern;

/// <summary>The web application: <c>trede</c> without a command.</summary>
internal static class Webserver
{
    /// <summary>Where it listens when nothing else was said.</summary>
    public const string Standaardadres = "http://127.0.0.1:5080";

    // How many values a form may hold: the rights of a large organisation on one page.
    private const int Waarden = 1024;

    /// <summary>Serves until it is stopped.</summary>
    public static async Task<int> Run(Balie balie, CancellationToken stop)
    {
        await using var vestiging = await Webstart.OpenAsync(balie, stop);
        await using var app = Bouw(balie, bouwer =>
        {
            Webstart.VoegToe(bouwer, vestiging);
            Webstart.WarmOp(bouwer);
        });
        await Start(app, stop);
        Webstart.Zeg(balie, vestiging);
        balie.Tekst.WriteLine($"Trede draait op {string.Join(" en ", Adressen(app))}. Stoppen doet u met Ctrl-C.");
        await app.WaitForShutdownAsync(stop);
        balie.Tekst.WriteLine("Trede is gestopt.");
        return Afsluitcode.Goed;
    }

    /// <summary>Makes the application. A test adds its own services, endpoints and settings.</summary>
    internal static WebApplication Bouw(Balie balie, Action<WebApplicationBuilder>? anders = null, Action<WebApplication>? daarbij = null, params ReadOnlySpan<string> instellingen)
    {
        var bouwer = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(Webserver).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            Args = ["--hostBuilder:reloadConfigOnChange=false", .. instellingen],
        });
        if (string.IsNullOrWhiteSpace(bouwer.Configuration[WebHostDefaults.ServerUrlsKey])) bouwer.WebHost.UseUrls(Standaardadres);
        bouwer.Services.AddSingleton(balie.Klok);
        Richt(bouwer);
        VoegDienstenToe(bouwer);
        Aanmelding.VoegToe(bouwer);
        Telemetrie.VoegToe(bouwer);
        anders?.Invoke(bouwer);
        var app = bouwer.Build();
        Leid(app);
        daarbij?.Invoke(app);
        return app;
    }

    /// <summary>Starts to listen; an address that cannot be used is a wrong call.</summary>
    internal static async Task Start(WebApplication app, CancellationToken stop)
    {
        var gevraagd = app.Configuration[WebHostDefaults.ServerUrlsKey];
        try
        {
            await app.StartAsync(stop);
        }
        catch (IOException fout) when (fout.InnerException is AddressInUseException)
        {
            throw new AanroepException($"Op dit adres draait al een programma: {gevraagd}. Stop dat programma, of kies een ander adres met ASPNETCORE_URLS, bijvoorbeeld http://127.0.0.1:5081.");
        }
        catch (Exception fout) when (fout is SocketException or FormatException || fout is IOException { InnerException: SocketException })
        {
            throw new AanroepException($"Trede kan niet luisteren op dit adres: {gevraagd}. Kies een ander adres met ASPNETCORE_URLS, bijvoorbeeld {Standaardadres}.");
        }
    }

    /// <summary>Where it really listens.</summary>
    internal static IReadOnlyCollection<string> Adressen(WebApplication app) =>
        [.. app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses];

    // What is logged is for the administrator: no addresses of pages, no questions, no scopes, so nothing about a person.
    private static void Richt(WebApplicationBuilder bouwer)
    {
        bouwer.Logging.ClearProviders();
        bouwer.Logging.AddJsonConsole(opties => { opties.IncludeScopes = false; opties.UseUtcTimestamp = true; opties.TimestampFormat = "yyyy-MM-ddTHH:mm:ssZ"; });
        bouwer.Logging.SetMinimumLevel(LogLevel.Warning);
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        bouwer.Logging.AddFilter("Microsoft.AspNetCore.Server.Kestrel", LogLevel.Critical);
        bouwer.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        var grens = bouwer.Configuration.GetSection(Webopties.Deel).Get<Webopties>()?.Formulierbytes ?? new Webopties().Formulierbytes;
        bouwer.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = grens;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        });
        bouwer.Services.Configure<HostOptions>(static opties => opties.ShutdownTimeout = TimeSpan.FromSeconds(10));
        bouwer.Services.Configure<FormOptions>(opties => { opties.ValueCountLimit = Waarden; opties.KeyLengthLimit = 200; opties.ValueLengthLimit = grens; });
    }

    private static void VoegDienstenToe(WebApplicationBuilder bouwer)
    {
        var diensten = bouwer.Services;
        diensten.Configure<Webopties>(bouwer.Configuration.GetSection(Webopties.Deel));
        diensten.AddRazorComponents(static opties => opties.MaxFormMappingCollectionSize = Waarden);
        diensten.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        diensten.AddAntiforgery(static opties =>
        {
            opties.FormFieldName = Formulierbewijs.Veldnaam;
            opties.SuppressXFrameOptionsHeader = true;
            Koekje(opties.Cookie, "trede-formulier");
        });
        diensten.AddDataProtection(static opties => opties.ApplicationDiscriminator = "trede");
        diensten.AddRateLimiter(Begrenzing.Stel);
        diensten.AddHealthChecks();
        diensten.AddHsts(static opties => opties.MaxAge = TimeSpan.FromDays(365));
        diensten.AddHttpContextAccessor();
        diensten.AddScoped<Raamgegevens>();
        diensten.AddScoped<Flits>();
        Beheerdiensten.VoegToe(diensten);
        Proxies.Vertrouw(bouwer);
    }

    private static void Koekje(CookieBuilder koekje, string naam)
    {
        koekje.Name = naam;
        koekje.HttpOnly = true;
        koekje.SameSite = SameSiteMode.Strict;
        koekje.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static void Leid(WebApplication app)
    {
        Proxies.Gebruik(app);
        Beveiligingskoppen.Gebruik(app);
        Koppelvlak.Gebruik(app);
        app.UseHsts();
        app.Use(Hoofd);
        // One language for now, whatever the machine or the browser has.
        app.UseRequestLocalization(Balie.Nederlands.Name);
        Statusantwoord.Gebruik(app);
        // By itself it would come before everything else, and its faults would have no page: it asks the database whether somebody is still signed in.
        if (app.Services.GetService<IAuthenticationSchemeProvider>() is not null) app.UseAuthentication();
        app.UseRouting();
        app.UseRateLimiter();
        Ontwikkelpagina.Gebruik(app);
        Toegangspoort.Gebruik(app);
        app.UseAntiforgery();
        Formulierbewijs.Gebruik(app);
        app.MapHealthChecks("/gezond").DisableRateLimiting().WithMetadata(new OpenbaarAttribute { ZonderRaam = true });
        Webbestand.Map(app);
        Aanmelding.Map(app);
        foreach (var deel in app.Services.GetServices<IWebdeel>()) deel.Map(app);
        app.MapRazorComponents<App>();
    }

    // Pages answer GET only; who asks for the head gets what GET would have said, without the body.
    private static async Task Hoofd(HttpContext context, RequestDelegate volgende)
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await volgende(context);
            return;
        }

        var antwoord = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        context.Features.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(Stream.Null, antwoord));
        context.Request.Method = HttpMethods.Get;
        try
        {
            await volgende(context);
        }
        finally
        {
            context.Request.Method = HttpMethods.Head;
            context.Features.Set(antwoord);
        }
    }
}
