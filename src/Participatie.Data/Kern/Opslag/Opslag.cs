using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// The opened database. Everything goes through a reading or an act, each in one transaction that sees one municipality. An act is saved together with its
/// lines in the audit log, or not at all.
/// </summary>
public sealed class Opslag : IDisposable
{
    private const int Pogingen = 5;

    private readonly IDatabasewijze wijze;
    private readonly Logboekschrijver logboek;
    private readonly TimeProvider klok;
    private readonly bool repeteert;

    private Opslag(IDatabasewijze wijze, Logboekschrijver logboek, TimeProvider klok, bool repeteert = false)
    {
        this.wijze = wijze;
        this.logboek = logboek;
        this.klok = klok;
        this.repeteert = repeteert;
    }

    /// <summary>Which database it is.</summary>
    public Databasesoort Soort => wijze.Soort;

    /// <summary>Opens the database that a connection string names; with <c>Host=</c> it is PostgreSQL. Nothing is read or made yet.</summary>
    public static Opslag Open(string verbinding, Sleutelbos sleutels, Ankers ankers, TimeProvider klok)
    {
        var soort = Kies(verbinding);
        return new Opslag(soort, new Logboekschrijver(soort.Kopvraag, sleutels, ankers), klok);
    }

    /// <summary>Whether tables of Trede are in the database that a connection string names; nothing is made.</summary>
    public static async Task<bool> HeeftTabellenAsync(string verbinding, CancellationToken stop)
    {
        using var soort = Kies(verbinding);
        try
        {
            return await soort.HeeftTabellenAsync(stop);
        }
        catch (Exception fout) when (soort.IsWeg(Kern(fout)))
        {
            throw new OpslagWegException("De database antwoordt nu niet.", fout);
        }
    }

    /// <summary>Whether somebody began to use the database that a connection string names; tables alone are nothing. Nothing is made.</summary>
    public static async Task<bool> IsInGebruikAsync(string verbinding, CancellationToken stop)
    {
        if (!await HeeftTabellenAsync(verbinding, stop)) return false;
        using var soort = Kies(verbinding);
        await using var context = soort.Maak(Gemeentenummer.Organisatie);
        await using var transactie = await soort.BeginAsync(context, Transactiesoort.Lezen, null, stop);
        return await context.Set<InstallatieRecord>().AnyAsync(stop);
    }

    /// <summary>
    /// The same database for a rehearsal: acts are done up to the last step and then undone, the audit log included, so that whoever does one in earnest does not
    /// wait for the program to get ready. It lives no longer than the one it came from.
    /// </summary>
    public Opslag Repetitie() => new(wijze, logboek, klok, repeteert: true);

    /// <summary>Brings the tables up to date with this version of the program; makes them when there are none.</summary>
    public Task MigreerAsync(CancellationToken stop) => VertaalAsync("bijwerken", async () =>
    {
        await wijze.MigreerAsync(stop);
        return true;
    });

    /// <summary>Reads of one municipality; all that is read is of one moment in SQLite, and of each question in PostgreSQL.</summary>
    public Task<T> LeesAsync<T>(Gemeentenummer gemeente, Func<ParticipatieContext, CancellationToken, Task<T>> vraag, CancellationToken stop) =>
        LeesAsync(gemeente, null, Transactiesoort.Lezen, vraag, stop);

    /// <summary>Reads of one municipality; all that is read is of one moment, in both databases.</summary>
    public Task<T> LeesMomentAsync<T>(Gemeentenummer gemeente, Func<ParticipatieContext, CancellationToken, Task<T>> vraag, CancellationToken stop) =>
        LeesAsync(gemeente, null, Transactiesoort.Moment, vraag, stop);

    /// <summary>Reads of all municipalities, one after the other; all that is read is of one moment, in both databases.</summary>
    internal Task<T> LeesDoorsnedeAsync<T>(Func<Doorsnede, CancellationToken, Task<T>> vraag, CancellationToken stop) =>
        LeesMomentAsync(Gemeentenummer.Organisatie, (context, ct) => vraag(new Doorsnede(wijze, context), ct), stop);

    /// <summary>
    /// Fills an empty database in one transaction, with its line in the log of the organisation. <paramref name="voorVastleggen"/> gets the last link before
    /// anything is saved; what fails there undoes it all.
    /// </summary>
    internal Task VulAsync(Dader dader, Func<Doorsnede, Schrijfbeurt, CancellationToken, Task> vul, Action<Auditschakel> voorVastleggen, CancellationToken stop) => VertaalAsync("vullen", async () =>
    {
        using var slot = await wijze.WachtOpSchrijvenAsync(stop);
        await using var context = wijze.Maak(Gemeentenummer.Organisatie);
        await using var transactie = await wijze.BeginAsync(context, Transactiesoort.Schrijven, null, stop);
        var beurt = new Schrijfbeurt(wijze, context, klok.GetUtcNow());
        var doorsnede = new Doorsnede(wijze, context);
        await vul(doorsnede, beurt, stop);
        await doorsnede.KiesAsync(Gemeentenummer.Organisatie, stop);
        voorVastleggen(await logboek.SchrijfAsync(beurt, dader, stop));
        await transactie.CommitAsync(stop);
        return true;
    });

    /// <summary>Reads what an account may do: its roles in all municipalities exist here, when the filter of the municipality is left out.</summary>
    public Task<T> LeesVanAccountAsync<T>(Guid account, Func<ParticipatieContext, CancellationToken, Task<T>> vraag, CancellationToken stop) =>
        LeesAsync(Gemeentenummer.Organisatie, account, Transactiesoort.Lezen, vraag, stop);

    /// <summary>
    /// Does an act in one municipality. When <paramref name="daad"/> lays no line, nothing is saved; changing something without a line is a wrong call.
    /// The act may be tried again when it meets another one, so it may not have effects outside the database.
    /// </summary>
    public Task<T> SchrijfAsync<T>(Gemeentenummer gemeente, Dader dader, Func<Schrijfbeurt, CancellationToken, Task<T>> daad, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(dader);
        ArgumentNullException.ThrowIfNull(daad);
        return VertaalAsync("schrijven", () => ProbeerAsync(() => SchrijfEenmaalAsync(gemeente, dader, daad, stop)));
    }

    /// <summary>Does an act that gives no answer.</summary>
    public Task SchrijfAsync(Gemeentenummer gemeente, Dader dader, Func<Schrijfbeurt, CancellationToken, Task> daad, CancellationToken stop) =>
        SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            await daad(beurt, ct);
            return true;
        }, stop);

    /// <summary>
    /// Lays rows ready, or clears away rows that were: nothing of it counts or can be seen, so there is no line for it in the audit log. What makes it count is an act.
    /// It may be tried again when it meets an act.
    /// </summary>
    public Task LegKlaarAsync(Gemeentenummer gemeente, Func<Schrijfbeurt, CancellationToken, Task> werk, CancellationToken stop) => VertaalAsync("klaarleggen", () => ProbeerAsync(async () =>
    {
        ArgumentNullException.ThrowIfNull(werk);
        await using var slot = await wijze.WachtOpKlaarleggenAsync(stop);
        await using var context = wijze.Maak(gemeente);
        await using var transactie = await wijze.BeginAsync(context, Transactiesoort.Schrijven, null, stop);
        await werk(new Schrijfbeurt(wijze, context, klok.GetUtcNow()), stop);
        await context.SaveChangesAsync(stop);
        await transactie.CommitAsync(stop);
        return true;
    }));

    /// <summary>
    /// Looks in one municipality: what <paramref name="blik"/> reads is given only when the lines that it lays are saved, so no look is missing in the audit log.
    /// Reading holds up nobody who writes; only the lines are an act. Nothing can be changed in it.
    /// </summary>
    public async Task<T> KijkAsync<T>(Gemeentenummer gemeente, Dader dader, Func<Schrijfbeurt, CancellationToken, Task<T>> blik, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(dader);
        ArgumentNullException.ThrowIfNull(blik);
        var (uitkomst, regels) = await LeesAsync(gemeente, async (context, ct) =>
        {
            var beurt = new Schrijfbeurt(wijze, context, klok.GetUtcNow());
            var gezien = await blik(beurt, ct);
            return context.ChangeTracker.HasChanges() ? throw new InvalidOperationException("A look changes nothing.") : (gezien, beurt.Regels);
        }, stop);
        if (regels.Count == 0) return uitkomst;
        await SchrijfAsync(gemeente, dader, (beurt, _) =>
        {
            foreach (var regel in regels) beurt.Leg(regel);
            return Task.CompletedTask;
        }, stop);
        return uitkomst;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!repeteert) wijze.Dispose();
    }

    internal static IDatabasewijze Kies(string verbinding)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(verbinding);
        return verbinding.Contains("Host=", StringComparison.OrdinalIgnoreCase) ? new PostgresWijze(verbinding) : new SqliteWijze(verbinding);
    }

    private Task<T> LeesAsync<T>(Gemeentenummer gemeente, Guid? account, Transactiesoort soort, Func<ParticipatieContext, CancellationToken, Task<T>> vraag, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return VertaalAsync("lezen", async () =>
        {
            await using var context = wijze.Maak(gemeente);
            context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
            await using var transactie = await wijze.BeginAsync(context, soort, account, stop);
            return await vraag(context, stop);
        });
    }

    private async Task<T> ProbeerAsync<T>(Func<Task<T>> werk)
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await werk();
            }
            catch (Exception fout) when (poging < Pogingen && wijze.IsBotsing(Kern(fout)))
            {
                await Task.Yield();
            }
        }
    }

    private async Task<T> SchrijfEenmaalAsync<T>(Gemeentenummer gemeente, Dader dader, Func<Schrijfbeurt, CancellationToken, Task<T>> daad, CancellationToken stop)
    {
        using var slot = await wijze.WachtOpSchrijvenAsync(stop);
        await using var context = wijze.Maak(gemeente);
        await using var transactie = await wijze.BeginAsync(context, Transactiesoort.Schrijven, dader.Account, stop);
        var beurt = new Schrijfbeurt(wijze, context, klok.GetUtcNow());
        var uitkomst = await daad(beurt, stop);
        if (beurt.Regels.Count == 0)
        {
            return context.ChangeTracker.HasChanges() ? throw new InvalidOperationException("An act that changes something has a line in the audit log.") : uitkomst;
        }

        await context.SaveChangesAsync(stop);
        var schakel = await logboek.SchrijfAsync(beurt, dader, stop);
        if (repeteert)
        {
            await transactie.RollbackAsync(stop);
            return uitkomst;
        }

        await transactie.CommitAsync(stop);
        logboek.Veranker(schakel);
        Opslagmeter.Tel(beurt.Regels);
        return uitkomst;
    }

    private async Task<T> VertaalAsync<T>(string soort, Func<Task<T>> werk)
    {
        var begonnen = Stopwatch.GetTimestamp();
        try
        {
            return await werk();
        }
        catch (Exception fout) when (wijze.IsWeg(Kern(fout)))
        {
            throw new OpslagWegException("De database antwoordt nu niet.", fout) { SchijfVol = wijze.IsVol(Kern(fout)) };
        }
        finally
        {
            Opslagmeter.Meld(soort, begonnen);
        }
    }

    // EF wraps the error of the database, sometimes twice.
    private static Exception Kern(Exception fout)
    {
        while (fout is DbUpdateException or InvalidOperationException && fout is not DbUpdateConcurrencyException && fout.InnerException is { } binnen) fout = binnen;
        return fout;
    }
}
