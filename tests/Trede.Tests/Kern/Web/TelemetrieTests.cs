using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>What leaves the program for who watches over it: figures and logs, never a person.</summary>
public sealed class TelemetrieTests
{
    [Fact]
    public async Task Metrics_AfterLookingAtClient_ArriveAndNameNobody()
    {
        var ontvangen = new ConcurrentQueue<byte[]>();
        await using var verzamelaar = await VerzamelAsync(ontvangen);
        var persoon = Demoproef.Gegevens.Personen.First(persoon => persoon.Gemeente.Code == 9901 && persoon.Team == 1 && !persoon.Bsn.IsLeeg);
        int nummer;
        string log;
        await using (var demo = await Demoproef.Start(Databank.Sqlite, ("OTEL_EXPORTER_OTLP_ENDPOINT", Adres(verzamelaar))))
        {
            var browser = await demo.Als("klantmanager");
            nummer = await demo.Nummer(persoon);
            var pad = string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{nummer}");
            await Demoproef.Verstuur("/9901/klanten", "zoek", browser, ("Invoer.Tekst", persoon.Bsn.Voluit()));
            await Demoproef.Verstuur(pad, "bsn", browser);
            await Demoproef.Blad("/9901/klanten/12345?bsn=" + persoon.Bsn.Voluit(), browser);
            log = demo.Web.Log;
        }

        var tekst = string.Concat(ontvangen.Select(Encoding.Latin1.GetString)) + log;
        Assert.Contains("trede.opslag.duur", tekst, StringComparison.Ordinal);
        Assert.Contains("bsn-getoond", tekst, StringComparison.Ordinal);
        Assert.Contains("http.server.request.duration", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(persoon.Bsn.Voluit(), tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(persoon.Achternaam, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(nummer.ToString(CultureInfo.InvariantCulture), tekst, StringComparison.Ordinal);
    }

    private static string Adres(WebApplication app) => app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    private static async Task<WebApplication> VerzamelAsync(ConcurrentQueue<byte[]> ontvangen)
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.WebHost.UseUrls("http://127.0.0.1:0");
        bouwer.Logging.ClearProviders();
        var app = bouwer.Build();
        app.MapPost("/v1/metrics", async (HttpContext context) =>
        {
            using var inhoud = new MemoryStream();
            await context.Request.Body.CopyToAsync(inhoud);
            ontvangen.Enqueue(inhoud.ToArray());
        });
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
