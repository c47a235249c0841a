using System.Data;
using System.Globalization;
using System.Net.Sockets;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// PostgreSQL: every transaction works under a role that owns nothing, and row-level security shows it the rows of one municipality. Role and municipality are
/// set for the transaction only, so that a connection that is used again remembers nothing.
/// </summary>
internal sealed class PostgresWijze : IDatabasewijze
{
    // A server takes a hundred connections unless it is told otherwise, and others need some: who comes more waits for one here, and is not refused there.
    private const int Verbindingen = 40;

    private readonly NpgsqlDataSource bron;
    private readonly DbContextOptions<PostgresContext> opties;

    public PostgresWijze(string verbinding)
    {
        var instellingen = new NpgsqlConnectionStringBuilder(verbinding) { ApplicationName = "trede", IncludeErrorDetail = false, MaxAutoPrepare = 100 };
        if (!instellingen.ShouldSerialize("Maximum Pool Size")) instellingen.MaxPoolSize = Math.Max(Verbindingen, instellingen.MinPoolSize);
        bron = NpgsqlDataSource.Create(instellingen.ConnectionString);
        opties = new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(bron).Options;
    }

    public Databasesoort Soort => Databasesoort.Postgres;

    public string Kopvraag => "SELECT * FROM auditkop WHERE gemeente = {0} FOR UPDATE";

    public ParticipatieContext Maak(Gemeentenummer gemeente) => new PostgresContext(opties, gemeente);

    public async Task<IDbContextTransaction> BeginAsync(ParticipatieContext context, Transactiesoort soort, Guid? account, CancellationToken stop)
    {
        var transactie = await context.Database.BeginTransactionAsync(soort == Transactiesoort.Moment ? IsolationLevel.RepeatableRead : IsolationLevel.ReadCommitted, stop);
        await context.Database.ExecuteSqlAsync(
            $"SELECT set_config('role', {Gebruikersrol.Naam}, true), set_config('trede.gemeente', {context.Gemeente.Nummer.ToString(CultureInfo.InvariantCulture)}, true), set_config('trede.account', {account?.ToString() ?? string.Empty}, true)", stop);
        return transactie;
    }

    public Task KiesGemeenteAsync(ParticipatieContext context, Gemeentenummer gemeente, CancellationToken stop) =>
        context.Database.ExecuteSqlAsync($"SELECT set_config('trede.gemeente', {gemeente.Nummer.ToString(CultureInfo.InvariantCulture)}, true)", stop);

    public Task<IDisposable> WachtOpSchrijvenAsync(CancellationToken stop) => Task.FromResult<IDisposable>(Stream.Null);

    public Task<IAsyncDisposable> WachtOpKlaarleggenAsync(CancellationToken stop) => Task.FromResult<IAsyncDisposable>(Stream.Null);

    public async Task<bool> HeeftTabellenAsync(CancellationToken stop)
    {
        await using var context = Maak(Gemeentenummer.Organisatie);
        return (await context.Database.SqlQueryRaw<bool>(PostgresAfscherming.Bruikbaar).ToListAsync(stop))[0];
    }

    public async Task MigreerAsync(CancellationToken stop)
    {
        await using (var verbinding = await bron.OpenConnectionAsync(stop)) await Gebruikersrol.ZorgVoorAsync(verbinding, stop);
        await using var context = Maak(Gemeentenummer.Organisatie);
        var nieuw = (await context.Database.GetPendingMigrationsAsync(stop)).Any();
        await context.Database.MigrateAsync(stop);
        if (nieuw || (await context.Database.SqlQueryRaw<int>(PostgresAfscherming.Onbewaakt).ToListAsync(stop))[0] > 0) await context.Database.ExecuteSqlRawAsync(PostgresAfscherming.Opdrachten, stop);
    }

    public bool IsWeg(Exception fout) => fout is SocketException or TimeoutException
        || (fout is NpgsqlException weg && (weg is not PostgresException || weg is PostgresException { SqlState: ['5', '7', ..] or ['0', '8', ..] or ['5', '3', ..] }));

    public bool IsVol(Exception fout) => fout is PostgresException { SqlState: PostgresErrorCodes.DiskFull };

    public bool IsBotsing(Exception fout) =>
        fout is PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected }
        || (fout is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } dubbel && dubbel.ConstraintName?.StartsWith("PK_", StringComparison.Ordinal) == true);

    public Task VoegAsync(ParticipatieContext context, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop) =>
        PostgresRijen.VoegAsync((NpgsqlConnection)context.Database.GetDbConnection(), plan, rijen, stop);

    public void Dispose() => bron.Dispose();
}
