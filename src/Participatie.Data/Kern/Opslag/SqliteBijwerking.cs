using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>
/// Brings the tables in SQLite up to date in one transaction: who is killed in the middle leaves what was there, and holds up nobody. Migrating by the framework
/// itself leaves a lock behind then, for which everybody who comes after waits for ever.
/// </summary>
internal static class SqliteBijwerking
{
    public static async Task VoerUitAsync(string verbinding, CancellationToken stop)
    {
        // A table that is built anew is dropped for a moment: references are checked once, at the end.
        var eigen = new SqliteConnectionStringBuilder(verbinding) { ForeignKeys = false, Pooling = false };
        var opties = new DbContextOptionsBuilder<SqliteContext>().UseSqlite(eigen.ToString()).AddInterceptors(SqlitePragmas.Een).Options;
        await using var context = new SqliteContext(opties, Gemeentenummer.Organisatie);
        await context.Database.OpenConnectionAsync(stop);
        var database = (SqliteConnection)context.Database.GetDbConnection();
        await VoerUitAsync(database, null, "PRAGMA journal_mode = WAL", stop);
        await using var transactie = database.BeginTransaction(deferred: false);
        await context.Database.UseTransactionAsync(transactie, stop);
        if ((await context.Database.GetPendingMigrationsAsync(stop)).Any())
        {
            var laatste = (await context.Database.GetAppliedMigrationsAsync(stop)).LastOrDefault();
            await VoerUitAsync(database, transactie, context.GetService<IMigrator>().GenerateScript(laatste ?? Migration.InitialDatabase, null, MigrationsSqlGenerationOptions.NoTransactions), stop);
            await ControleerAsync(database, transactie, stop);
        }

        await VoerUitAsync(database, transactie, SqliteAfscherming.Opdrachten, stop);
        await transactie.CommitAsync(stop);
    }

    private static async Task ControleerAsync(SqliteConnection database, SqliteTransaction transactie, CancellationToken stop)
    {
        await using var opdracht = Opdracht(database, transactie, "PRAGMA foreign_key_check");
        await using var wees = await opdracht.ExecuteReaderAsync(stop);
        if (await wees.ReadAsync(stop)) throw new InvalidOperationException($"After the update a row of {wees.GetString(0)} refers to nothing.");
    }

    private static async Task VoerUitAsync(SqliteConnection database, SqliteTransaction? transactie, string tekst, CancellationToken stop)
    {
        await using var opdracht = Opdracht(database, transactie, tekst);
        await opdracht.ExecuteNonQueryAsync(stop);
    }

    private static SqliteCommand Opdracht(SqliteConnection database, SqliteTransaction? transactie, string tekst)
    {
        var opdracht = database.CreateCommand();
        (opdracht.Transaction, opdracht.CommandText) = (transactie, tekst);
        return opdracht;
    }
}
