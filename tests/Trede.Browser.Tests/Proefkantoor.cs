using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Participatie.App.Kern;
using Proefbank;

namespace Trede.Browser.Tests;

/// <summary>The product as it is served, on a copy of a filled database, a free port and a clock that one sets.</summary>
public sealed class Proefkantoor : IAsyncDisposable
{
    private readonly Proefdatabase database;
    private readonly WebApplication app;

    private Proefkantoor(Proefdatabase database, Vestiging vestiging, WebApplication app, Proefklok klok) =>
        (this.database, Vestiging, this.app, Klok, Adres) = (database, vestiging, app, klok, new Uri(Webserver.Adressen(app).Single()));

    public Uri Adres { get; }

    internal Vestiging Vestiging { get; }

    internal Proefklok Klok { get; }

    /// <summary>Every address that the program knows.</summary>
    internal IReadOnlyList<RouteEndpoint> Routes => [.. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>Starts; a test adds endpoints and settings of its own.</summary>
    internal static async Task<Proefkantoor> StartAsync(Databank databank, Inhoud inhoud, DateTimeOffset? nu = null, Action<WebApplication>? daarbij = null, params (string Naam, string Waarde)[] instellingen)
    {
        var klok = new Proefklok(nu ?? Proefklok.Begin);
        var (database, keuze) = await Voorraad.GeefAsync(databank, inhoud);
        return await StartAsync(database, keuze, klok, daarbij, instellingen);
    }

    /// <summary>Starts on a database that something else made.</summary>
    internal static async Task<Proefkantoor> StartAsync(Proefdatabase database, Opslagkeuze keuze, Proefklok klok, Action<WebApplication>? daarbij = null, params (string Naam, string Waarde)[] instellingen)
    {
        var vestiging = await Vestiging.OpenAsync(keuze, klok, TestContext.Current.CancellationToken) ?? throw new InvalidOperationException("There is nothing in the database.");
        return await StartAsync(database, vestiging, klok, daarbij, instellingen);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        await Vestiging.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task<Proefkantoor> StartAsync(Proefdatabase database, Vestiging vestiging, Proefklok klok, Action<WebApplication>? daarbij, (string Naam, string Waarde)[] instellingen)
    {
        var site = Webserver.Bouw(new Balie(Stream.Null, TextWriter.Null, TextWriter.Null, TextReader.Null, klok), bouwer =>
        {
            Webstart.VoegToe(bouwer, vestiging);
            bouwer.WebHost.UseUrls("http://127.0.0.1:0");
            // What goes wrong on purpose need not stand between the results.
            if (daarbij is not null) bouwer.Logging.ClearProviders();
        }, daarbij, [.. instellingen.Prepend(("Trede:Web:AanmeldingenPerMinuut", "10000")).Select(instelling => $"--{instelling.Item1}={instelling.Item2}")]);
        await Webserver.Start(site, TestContext.Current.CancellationToken);
        return new Proefkantoor(database, vestiging, site, klok);
    }
}
