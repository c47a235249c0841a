using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Proefbank;

/// <summary>A database for one test or one class of tests: a SQLite file in WAL, or a database on a PostgreSQL server.</summary>
public sealed class Proefdatabase : IAsyncDisposable
{
    private static readonly ConcurrentDictionary<(Databank Databank, string Sjabloon), Lazy<Task<Proefdatabase>>> Sjablonen = new();

    private readonly Func<Task> ruimOp;

    private Proefdatabase(Databank databank, string naam, string connectionString, Func<Task> ruimOp)
    {
        Databank = databank;
        Naam = naam;
        ConnectionString = connectionString;
        this.ruimOp = ruimOp;
    }

    public Databank Databank { get; }

    /// <summary>The name on the server, or the file.</summary>
    public string Naam { get; }

    /// <summary>What the product gets as TREDE_DATABASE.</summary>
    public string ConnectionString { get; }

    /// <summary>An empty database; on PostgreSQL on the shared server, or on the server given.</summary>
    public static async Task<Proefdatabase> MaakAsync(Databank databank, Postgresserver? server = null) =>
        databank == Databank.Sqlite ? await SqliteAsync(bron: null) : await PostgresAsync(server ?? await Postgresserver.GedeeldAsync(), "template0");

    /// <summary>A copy of a database that <paramref name="vul"/> fills once in this process (its argument is the connection string).</summary>
    public static async Task<Proefdatabase> KopieAsync(Databank databank, string sjabloon, Func<string, Task> vul)
    {
        var bron = await Sjablonen.GetOrAdd((databank, sjabloon), _ => new(() => SjabloonAsync(databank, vul))).Value;
        return databank == Databank.Sqlite ? await SqliteAsync(bron) : await PostgresAsync(await Postgresserver.GedeeldAsync(), bron.Naam);
    }

    public async ValueTask DisposeAsync() => await ruimOp();

    /// <summary>Makes it answer nobody any more, or again: the file is moved, or the server refuses and cuts connections.</summary>
    public async Task ZetWegAsync(bool weg)
    {
        if (Databank == Databank.Sqlite)
        {
            File.Move(weg ? Naam : Naam + ".weg", weg ? Naam + ".weg" : Naam);
            return;
        }

        var server = await Postgresserver.GedeeldAsync();
        await server.BeheerAsync($"ALTER DATABASE {Naam} CONNECTION LIMIT {(weg ? 0 : -1)}");
        if (weg) await server.BeheerAsync($"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{Naam}'");
    }

    private static async Task<Proefdatabase> SjabloonAsync(Databank databank, Func<string, Task> vul)
    {
        var database = await MaakAsync(databank);
        await vul(database.ConnectionString);
        SluitVerbindingen(database);
        return database;
    }

    private static async Task<Proefdatabase> PostgresAsync(Postgresserver server, string bron)
    {
        var naam = "proef_" + Guid.NewGuid().ToString("N");
        await server.BeheerAsync($"CREATE DATABASE {naam} OWNER {Postgresserver.Eigenaar} TEMPLATE {bron}");
        var verbinding = server.ConnectionString(naam);
        return new(Databank.Postgres, naam, verbinding, async () =>
        {
            SluitPostgres(verbinding);
            await server.BeheerAsync($"DROP DATABASE {naam} WITH (FORCE)");
        });
    }

    private static async Task<Proefdatabase> SqliteAsync(Proefdatabase? bron)
    {
        var map = Sqlitemap.Nieuw();
        var bestand = Path.Combine(map, "proef.db");
        var verbinding = $"Data Source={bestand}";
        if (bron is not null) await VoerAsync(bron.ConnectionString, $"VACUUM INTO '{bestand}'");
        await VoerAsync(verbinding, "PRAGMA journal_mode=WAL");
        return new(Databank.Sqlite, bestand, verbinding, () =>
        {
            SluitSqlite(verbinding);
            Directory.Delete(map, recursive: true);
            return Task.CompletedTask;
        });
    }

    private static async Task VoerAsync(string verbinding, string sql)
    {
        await using var sqlite = new SqliteConnection(verbinding + ";Pooling=false");
        await sqlite.OpenAsync();
        await using var opdracht = sqlite.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync();
    }

    private static void SluitVerbindingen(Proefdatabase database)
    {
        if (database.Databank == Databank.Sqlite) SluitSqlite(database.ConnectionString);
        else SluitPostgres(database.ConnectionString);
    }

    private static void SluitSqlite(string verbinding)
    {
        using var sqlite = new SqliteConnection(verbinding);
        SqliteConnection.ClearPool(sqlite);
    }

    private static void SluitPostgres(string verbinding)
    {
        using var postgres = new NpgsqlConnection(verbinding);
        NpgsqlConnection.ClearPool(postgres);
    }
}
