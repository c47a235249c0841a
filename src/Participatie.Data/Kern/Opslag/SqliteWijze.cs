using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>SQLite: readers see the state of when they began and wait for nobody; writers take turns.</summary>
internal sealed class SqliteWijze : IDatabasewijze
{
    // Who waits in another process looks at growing intervals whether it can begin; the first are shorter than this.
    private static readonly TimeSpan Voorrang = TimeSpan.FromMilliseconds(15);

    private readonly DbContextOptions<SqliteContext> opties;
    private readonly string verbinding;
    private readonly string bestand;
    private readonly SemaphoreSlim beurt = new(1, 1);
    private readonly SemaphoreSlim klaarleggen = new(1, 1);

    public SqliteWijze(string verbinding)
    {
        var instellingen = new SqliteConnectionStringBuilder(verbinding) { ForeignKeys = true, Pooling = true, Mode = SqliteOpenMode.ReadWrite };
        this.verbinding = instellingen.ToString();
        bestand = instellingen.DataSource;
        opties = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(this.verbinding).AddInterceptors(SqlitePragmas.Een).Options;
    }

    public Databasesoort Soort => Databasesoort.Sqlite;

    public string Kopvraag => "SELECT * FROM auditkop WHERE gemeente = {0}";

    public ParticipatieContext Maak(Gemeentenummer gemeente) => new SqliteContext(opties, gemeente);

    public async Task<IDbContextTransaction> BeginAsync(ParticipatieContext context, Transactiesoort soort, Guid? account, CancellationToken stop)
    {
        WeesErNog();
        await context.Database.OpenConnectionAsync(stop);
        var transactie = ((SqliteConnection)context.Database.GetDbConnection()).BeginTransaction(deferred: soort != Transactiesoort.Schrijven);
        return (await context.Database.UseTransactionAsync(transactie, stop))!;
    }

    // Every question names the municipality.
    public Task KiesGemeenteAsync(ParticipatieContext context, Gemeentenummer gemeente, CancellationToken stop) => Task.CompletedTask;

    public async Task<IDisposable> WachtOpSchrijvenAsync(CancellationToken stop)
    {
        await beurt.WaitAsync(stop);
        return new Schrijfslot(beurt);
    }

    public async Task<IAsyncDisposable> WachtOpKlaarleggenAsync(CancellationToken stop)
    {
        await klaarleggen.WaitAsync(stop);
        try
        {
            await beurt.WaitAsync(stop);
        }
        catch
        {
            klaarleggen.Release();
            throw;
        }

        return new Klaarlegslot(this);
    }

    public async Task<bool> HeeftTabellenAsync(CancellationToken stop)
    {
        if (!File.Exists(bestand)) return false;
        await using var context = Maak(Gemeentenummer.Organisatie);
        return (await context.Database.SqlQueryRaw<int>("SELECT count(*) AS \"Value\" FROM sqlite_master WHERE name = 'installatie'").ToListAsync(stop))[0] > 0;
    }

    public Task MigreerAsync(CancellationToken stop)
    {
        ZorgVoor(bestand);
        return SqliteBijwerking.VoerUitAsync(verbinding, stop);
    }

    // The files that SQLite makes beside it get the rights of this one: it is for the owner from the first byte.
    private static void ZorgVoor(string bestand)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(bestand)) is { } map) Directory.CreateDirectory(map);
        if (File.Exists(bestand)) return;
        var wijze = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) wijze.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var leeg = new FileStream(bestand, wijze);
    }

    // Cannot open, disk full, or an error of the disk below.
    public bool IsWeg(Exception fout) => fout is SqliteException { SqliteErrorCode: 14 or 13 or 10 };

    public bool IsVol(Exception fout) => fout is SqliteException { SqliteErrorCode: 13 };

    public bool IsBotsing(Exception fout) => fout is SqliteException { SqliteErrorCode: 5 or 6 };

    public Task VoegAsync(ParticipatieContext context, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop) =>
        SqliteRijen.VoegAsync((SqliteConnection)context.Database.GetDbConnection(), plan, rijen, stop);

    public void Dispose()
    {
        SluitVerbindingen();
        beurt.Dispose();
        klaarleggen.Dispose();
    }

    // An open connection goes on with a file that was moved or replaced, and what it saves would be nowhere.
    private void WeesErNog()
    {
        if (File.Exists(bestand)) return;
        SluitVerbindingen();
        throw new OpslagWegException("Het bestand van de database is er niet.");
    }

    private void SluitVerbindingen()
    {
        using var een = new SqliteConnection(verbinding);
        SqliteConnection.ClearPool(een);
    }

    // As long as it took, at most, is for others.
    private sealed class Klaarlegslot(SqliteWijze wijze) : IAsyncDisposable
    {
        private readonly long begin = Stopwatch.GetTimestamp();

        public async ValueTask DisposeAsync()
        {
            wijze.beurt.Release();
            var duur = Stopwatch.GetElapsedTime(begin);
            await Task.Delay(duur < Voorrang ? duur : Voorrang);
            wijze.klaarleggen.Release();
        }
    }

    private sealed class Schrijfslot(SemaphoreSlim beurt) : IDisposable
    {
        public void Dispose() => beurt.Release();
    }
}
