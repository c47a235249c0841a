using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>The tables in SQLite are made and brought up to date whole, whatever happened to who tried before.</summary>
public sealed class SqliteBijwerkingTests
{
    // What somebody who was killed left: the lock of the framework, which nobody gives back.
    private const string Achtergelaten = """CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL); INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01')""";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Updating_AfterOneThatWasKilled_DoesNotWaitForIt()
    {
        await using var database = await Proefdatabase.MaakAsync(Databank.Sqlite);
        using (var bestand = await OpenAsync(database.ConnectionString + ";Mode=ReadWriteCreate")) await VoerAsync(bestand, Achtergelaten);
        await BijwerkAsync(database).WaitAsync(TimeSpan.FromSeconds(30), Stop);
        Assert.Contains("table klant", await SchemaAsync(database));
    }

    [Fact]
    public async Task Updating_ManyAtOnce_MakesTheTablesOnce()
    {
        await using var database = await Proefdatabase.MaakAsync(Databank.Sqlite);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => BijwerkAsync(database), Stop)));
        Assert.Contains("table klant", await SchemaAsync(database));
    }

    [Fact]
    public async Task Updating_MakesWhatTheFrameworkWouldMake()
    {
        await using var onze = await Proefdatabase.MaakAsync(Databank.Sqlite);
        await using var hunne = await Proefdatabase.MaakAsync(Databank.Sqlite);
        await BijwerkAsync(onze);
        await using (var context = new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(hunne.ConnectionString + ";Mode=ReadWriteCreate").Options, Gemeentenummer.Organisatie)) await context.Database.MigrateAsync(Stop);
        Assert.Equal((await SchemaAsync(hunne)).Except(["table __EFMigrationsLock"]), (await SchemaAsync(onze)).Where(deel => !deel.StartsWith("trigger ", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Updating_WhatWasUpToDate_ChangesNothing()
    {
        await using var database = await Proefdatabase.MaakAsync(Databank.Sqlite);
        await BijwerkAsync(database);
        var voor = await SchemaAsync(database);
        await BijwerkAsync(database);
        Assert.Equal(voor, await SchemaAsync(database));
    }

    private static async Task BijwerkAsync(Proefdatabase database)
    {
        using var wijze = new SqliteWijze(database.ConnectionString);
        await wijze.MigreerAsync(Stop);
    }

    private static async Task<List<string>> SchemaAsync(Proefdatabase database)
    {
        using var bestand = await OpenAsync(database.ConnectionString);
        await using var vraag = bestand.CreateCommand();
        vraag.CommandText = "SELECT type || ' ' || name FROM sqlite_master ORDER BY 1";
        await using var rijen = await vraag.ExecuteReaderAsync(Stop);
        var delen = new List<string>();
        while (await rijen.ReadAsync(Stop)) delen.Add(rijen.GetString(0));
        return delen;
    }

    private static async Task<SqliteConnection> OpenAsync(string verbinding)
    {
        var bestand = new SqliteConnection(verbinding + ";Pooling=False");
        await bestand.OpenAsync(Stop);
        return bestand;
    }

    private static async Task VoerAsync(SqliteConnection bestand, string tekst)
    {
        await using var opdracht = bestand.CreateCommand();
        opdracht.CommandText = tekst;
        await opdracht.ExecuteNonQueryAsync(Stop);
    }
}
