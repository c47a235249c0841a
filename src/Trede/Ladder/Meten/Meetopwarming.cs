using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Participatie.App.Klanten;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>
/// Rehearses the saving of a measurement once, shortly after the start, and undoes it: else the first klantmanager of the day waits ten times as long as the others,
/// for the program to get ready.
/// </summary>
internal sealed partial class Meetopwarming(Opslag opslag, IHostApplicationLifetime levensloop, TimeProvider klok, ILogger<Meetopwarming> logboek) : BackgroundService
{
    // The first pages come first.
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(2);

    private const string Ingevuld = "Vraag1=n&Vraag2=n&Vraag3=n&Vraag4=n&Vraag5=n&Groei1=0&Groei2=0&Groei3=0&Groei4=0&Groei5=0&Momenten=overig&Reden=repetitie&Gezien=9999999999";

    // Of somebody who died no measurement can be saved.
    private const int Pogingen = 5;

    /// <summary>Rehearses with any client; tells whether there was one with whom all went as it goes in earnest.</summary>
    public static async Task<bool> RepeteerAsync(Opslag opslag, Dag vandaag, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        var vastleggen = new MetingVastleggen(opslag.Repetitie());
        var gemeenten = await opslag.LeesAsync(Gemeentenummer.Organisatie, static (context, ct) => context.Set<GemeenteRecord>().OrderBy(rij => rij.Nummer).Select(rij => rij.Nummer).ToListAsync(ct), stop);
        foreach (var gemeente in gemeenten.Select(nummer => new Gemeentenummer(nummer)))
        {
            var toegang = Toegang.Tot(gemeente, [new Toekenning(gemeente, Rol.Klantmanager)])!;
            var klanten = await opslag.LeesAsync(gemeente, static (context, ct) => context.Set<KlantRecord>().OrderBy(rij => rij.Klant).Select(rij => rij.Klant).Take(Pogingen).ToListAsync(ct), stop);
            foreach (var klant in klanten)
            {
                var velden = Metingvelden.Van(Ingevuld).Met(Metingvelden.Datum, Klantopmaak.Dag(vandaag)).Met(Metingvelden.Verzoek, Guid.NewGuid().ToString());
                if ((await vastleggen.RunAsync(toegang, Dader.Programma("repetitie"), klant, null, velden, vandaag, stop)).Gelukt) return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(Geduld, klok, CancellationToken.None).WaitAsync(stoppingToken);
            await RepeteerAsync(opslag, Logboektijd.Op(klok.GetUtcNow()), stoppingToken);
        }
        catch (Exception fout) when (!levensloop.ApplicationStopping.IsCancellationRequested)
        {
            // Nobody misses it: the first who saves only waits longer. The message of a fault may hold what it was about, so only its kind is written.
            var soort = fout.GetType().Name;
            Mislukt(logboek, soort);
        }
        catch (OperationCanceledException)
        {
            // The program stops.
        }
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Information, Message = "The rehearsal of a measurement did not succeed: {Soort}")]
    private static partial void Mislukt(ILogger logboek, string soort);
}
