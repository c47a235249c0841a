using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>
/// Sends what is measured to the collector of the administrator (OpenTelemetry, OTLP), when <c>OTEL_EXPORTER_OTLP_ENDPOINT</c> names one. Routes are measured by
/// their pattern, never by their address, so that nothing says who was looked at.
/// </summary>
internal static class Telemetrie
{
    /// <summary>The setting that names the collector.</summary>
    public const string Verzamelaar = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>What is measured.</summary>
    public static readonly IReadOnlyList<string> Meters = [Opslagmeter.Naam, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Microsoft.AspNetCore.RateLimiting", "System.Runtime"];

    /// <summary>Adds the sender; nothing when there is no collector.</summary>
    public static void VoegToe(WebApplicationBuilder bouwer)
    {
        if (string.IsNullOrWhiteSpace(bouwer.Configuration[Verzamelaar])) return;
        var zender = Sdk.CreateMeterProviderBuilder().ConfigureResource(static bron => bron.AddService("trede", serviceVersion: Balie.Programmaversie, autoGenerateServiceInstanceId: false));
        foreach (var meter in Meters) zender.AddMeter(meter);
        var adres = bouwer.Configuration[Verzamelaar]!.TrimEnd('/');
        var grpc = string.Equals(bouwer.Configuration["OTEL_EXPORTER_OTLP_PROTOCOL"], "grpc", StringComparison.OrdinalIgnoreCase);
        zender.AddOtlpExporter(opties =>
        {
            opties.Protocol = grpc ? OtlpExportProtocol.Grpc : OtlpExportProtocol.HttpProtobuf;
            opties.Endpoint = new Uri(grpc ? adres : adres + "/v1/metrics");
        });
        bouwer.Services.AddSingleton(_ => zender.Build());
        bouwer.Services.AddHostedService<Telemetriestart>();
    }
}
