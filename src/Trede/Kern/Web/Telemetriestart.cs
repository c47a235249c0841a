using Microsoft.Extensions.Hosting;
using OpenTelemetry.Metrics;

namespace Participatie.App.Kern;

/// <summary>Makes the sender when the application starts; it is disposed with the application, which sends what is left.</summary>
internal sealed class Telemetriestart(MeterProvider zender) : IHostedService
{
    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken)
    {
        zender.ForceFlush((int)TimeSpan.FromSeconds(2).TotalMilliseconds);
        return Task.CompletedTask;
    }
}
