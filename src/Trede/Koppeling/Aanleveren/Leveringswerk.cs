using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>
/// Does the long work on deliveries one after the other, while pages are answered. What was going on when the program stops is not lost: the file is there, and the
/// delivery can be checked or accepted again.
/// </summary>
internal sealed partial class Leveringswerk(LeveringControleren controleren, LeveringVerwerken verwerken, ILogger<Leveringswerk> logboek) : BackgroundService
{
    private readonly Channel<Lopendetaak> rij = Channel.CreateUnbounded<Lopendetaak>();
    private readonly ConcurrentDictionary<(Gemeentenummer Gemeente, int Levering), Lopendetaak> taken = new();

    /// <summary>Asks for a task on a delivery; one that waits or is going on is given back instead.</summary>
    public Lopendetaak Vraag(Gemeentenummer gemeente, int levering, Leveringstaak taak, Dader dader)
    {
        var nieuw = new Lopendetaak(gemeente, levering, taak, dader);
        var geldt = taken.GetOrAdd((gemeente, levering), nieuw);
        if (geldt == nieuw) rij.Writer.TryWrite(nieuw);
        else nieuw.Dispose();
        return geldt;
    }

    /// <summary>The task on a delivery that waits or is going on, or null.</summary>
    public Lopendetaak? Van(Gemeentenummer gemeente, int levering) => taken.GetValueOrDefault((gemeente, levering));

    /// <summary>Whether anything waits or is going on.</summary>
    public bool IsBezig => !taken.IsEmpty;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var taak in rij.Reader.ReadAllAsync(stoppingToken))
        {
            using var beide = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, taak.Stop);
            try
            {
                taak.Begin();
                if (taak.Taak == Leveringstaak.Controleren) await controleren.RunAsync(taak, beide.Token);
                else await verwerken.RunAsync(taak, beide.Token);
            }
            catch (OperationCanceledException) when (beide.IsCancellationRequested)
            {
                // Broken off: the delivery says so itself.
            }
            catch (Exception fout)
            {
                // The message of a fault may hold what it was about, so only its kind is written. The delivery says that it did not succeed.
                Mislukt(logboek, taak.Taak, fout.GetType().Name);
            }
            finally
            {
                taken.TryRemove((taak.Gemeente, taak.Levering), out _);
                taak.Dispose();
            }
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Warning, Message = "{Taak} a delivery did not succeed: {Soort}")]
    private static partial void Mislukt(ILogger logboek, Leveringstaak taak, string soort);
}
