using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Participatie.App.Koppeling;

/// <summary>Looks in the watched folder every few seconds, as long as the program runs.</summary>
internal sealed partial class Levermapwacht(Levermap map, TimeProvider klok, ILogger<Levermapwacht> logboek) : BackgroundService
{
    private static readonly TimeSpan Tussen = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var tik = new PeriodicTimer(Tussen, klok);
        while (await tik.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await map.RunAsync(stoppingToken);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                // One look that goes wrong may not end the watching.
                Mis(logboek, fout.GetType().Name);
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Looking in the watched folder did not succeed: {Soort}")]
    private static partial void Mis(ILogger logboek, string soort);
}
