using System.Collections.Concurrent;
using System.Threading.Channels;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>
/// Does the long work on deliveries one after the other, while pages are answered. What was going on when the program stops is not lost: the file is there, and what was
/// not checked yet is checked the next time. What does not succeed is said with the delivery.
/// </summary>
internal sealed partial class Leveringswerk(
    LeveringControleren controleren, LeveringVerwerken verwerken, Leveropruiming opruiming, Ontvangstmap map, TimeProvider klok, ILogger<Leveringswerk> logboek) : BackgroundService
{
    private static readonly Dader Dader = Dader.Programma("leveren");
    private static readonly TimeSpan Opruimtijd = TimeSpan.FromMinutes(3);

    private readonly Channel<Lopendetaak> rij = Channel.CreateUnbounded<Lopendetaak>();
    private readonly ConcurrentDictionary<(Gemeentenummer Gemeente, int Levering), Lopendetaak> taken = new();

    // What somebody broke off is not begun again until somebody asks.
    private readonly ConcurrentDictionary<(Gemeentenummer Gemeente, int Levering), bool> afgebroken = new();

    /// <summary>Asks for a task on a delivery; one that waits or is going on is given back instead.</summary>
    public Lopendetaak Vraag(Gemeentenummer gemeente, int levering, Leveringstaak taak, Dader dader)
    {
        afgebroken.TryRemove((gemeente, levering), out _);
        var nieuw = new Lopendetaak(gemeente, levering, taak, dader);
        var geldt = taken.GetOrAdd((gemeente, levering), nieuw);
        if (geldt == nieuw) rij.Writer.TryWrite(nieuw);
        else nieuw.Dispose();
        return geldt;
    }

    /// <summary>The task on a delivery that waits or is going on, or null.</summary>
    public Lopendetaak? Van(Gemeentenummer gemeente, int levering) => taken.GetValueOrDefault((gemeente, levering));

    /// <summary>A task that waits or is going on; null when there is none.</summary>
    public Lopendetaak? Eerste => taken.Values.FirstOrDefault();

    /// <inheritdoc/>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before anything can come in: what is in use would be thrown away too.
        map.RuimOp();
        return base.StartAsync(cancellationToken);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Task.WhenAll(WerkAsync(stoppingToken), RuimAsync(stoppingToken));

    private async Task RuimAsync(CancellationToken stoppingToken)
    {
        using var wekker = new PeriodicTimer(Opruimtijd, klok);
        do
        {
            try
            {
                await opruiming.RunAsync(stoppingToken);
                foreach (var open in await opruiming.NogTeControlerenAsync(stoppingToken))
                    if (!afgebroken.ContainsKey(open)) Vraag(open.Gemeente, open.Levering, Leveringstaak.Controleren, Dader);
            }
            catch (Exception fout) when (!stoppingToken.IsCancellationRequested)
            {
                NietOpgeruimd(logboek, fout.GetType().Name);
            }
        }
        while (await WachtAsync(wekker, stoppingToken));
    }

    private static async Task<bool> WachtAsync(PeriodicTimer wekker, CancellationToken stop)
    {
        try
        {
            return await wekker.WaitForNextTickAsync(stop);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task WerkAsync(CancellationToken stoppingToken)
    {
        await foreach (var taak in rij.Reader.ReadAllAsync(stoppingToken))
        {
            using var beide = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken, taak.Stop);
            try
            {
                taak.Begin();
                if (taak.Taak == Leveringstaak.Controleren) await controleren.RunAsync(taak, herzien: false, beide.Token);
                else await verwerken.RunAsync(taak, beide.Token);
            }
            catch (OperationCanceledException) when (beide.IsCancellationRequested)
            {
                // Broken off: the delivery says so itself.
                if (!stoppingToken.IsCancellationRequested) afgebroken[(taak.Gemeente, taak.Levering)] = true;
            }
            catch (Exception fout)
            {
                await MisluktAsync(taak, fout);
            }
            finally
            {
                taken.TryRemove((taak.Gemeente, taak.Levering), out _);
                taak.Dispose();
            }
        }
    }

    private async Task MisluktAsync(Lopendetaak taak, Exception fout)
    {
        // It is tried again by itself when the database is back.
        if (fout is OpslagWegException)
        {
            Wacht(logboek, taak.Taak);
            return;
        }

        var nummer = Statusantwoord.Nieuwnummer();
        Statusantwoord.Meld(logboek, fout, nummer);
        try
        {
            await opruiming.MeldAsync(taak.Gemeente, taak.Levering, nummer);
        }
        catch (Exception erger)
        {
            Statusantwoord.Meld(logboek, erger, nummer);
        }
    }

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "Clearing away deliveries did not succeed: {Soort}")]
    private static partial void NietOpgeruimd(ILogger logboek, string soort);

    [LoggerMessage(EventId = 4, Level = LogLevel.Warning, Message = "{Taak} a delivery waits: the database is away")]
    private static partial void Wacht(ILogger logboek, Leveringstaak taak);
}
