using System.Data.Common;
using System.Diagnostics;
using Microsoft.Data.Sqlite;
using Npgsql;
using Participatie.Data.Kern;
using Proefbank;

namespace Participatie.Bench;

/// <summary>The floor under the database: one row by its key, and one row saved for good, with the plain client and nothing of ours in between.</summary>
internal static class Databasevloer
{
    private const int Lezingen = 2000;
    private const int Opslagen = 200;

    /// <summary>Measures on the database itself, and saves in another one beside it.</summary>
    public static async Task<(Verdeling Lezen, Verdeling Bewaren)> MeetAsync(Meetdatabase database, Omvang omvang)
    {
        await using var lees = Verbinding(database);
        await lees.OpenAsync();
        if (lees is NpgsqlConnection) await VoerAsync(lees, $"SET ROLE trede_gebruik; SET trede.gemeente = '{Proefgemeente.Nummer}'");
        var lezen = await LeesAsync(lees, omvang);
        await using var schrijf = await SchrijfverbindingAsync(database);
        return (lezen, await BewaarAsync(schrijf));
    }

    private static DbConnection Verbinding(Meetdatabase database) =>
        database.Databank == Databank.Sqlite ? new SqliteConnection(database.Keuze.Verbinding + ";Pooling=false") : new NpgsqlConnection(database.Keuze.Verbinding + ";Pooling=false");

    private static async Task<DbConnection> SchrijfverbindingAsync(Meetdatabase database)
    {
        DbConnection verbinding = database.Server is { } server
            ? new NpgsqlConnection(server.BeheerConnectionString("postgres"))
            : new SqliteConnection($"Data Source={Path.Combine(Path.GetDirectoryName(database.Keuze.Sleutelmap)!, "vloer.db")};Pooling=false");
        await verbinding.OpenAsync();
        if (verbinding is SqliteConnection) await VoerAsync(verbinding, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL");
        await VoerAsync(verbinding, "CREATE TABLE vloer (nummer bigint PRIMARY KEY, inhoud text)");
        return verbinding;
    }

    private static async Task<Verdeling> LeesAsync(DbConnection verbinding, Omvang omvang)
    {
        await using var vraag = verbinding.CreateCommand();
        vraag.CommandText = "SELECT achternaam FROM klant WHERE gemeente = @gemeente AND klant = @klant";
        Voeg(vraag, "gemeente", Proefgemeente.Nummer);
        var klant = Voeg(vraag, "klant", 0);
        await vraag.PrepareAsync();
        var tijden = new List<double>();
        for (var keer = 0; keer < Lezingen; keer++)
        {
            klant.Value = Proefgemeente.Klant((int)(keer * 7919L % omvang.Klanten));
            var begin = Stopwatch.GetTimestamp();
            if (await vraag.ExecuteScalarAsync() is not string) throw new BenchException("A client is not there.");
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return Verdeling.Van(tijden.Skip(Lezingen / 10));
    }

    private static async Task<Verdeling> BewaarAsync(DbConnection verbinding)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = "INSERT INTO vloer VALUES (@nummer, @inhoud)";
        var nummer = Voeg(opdracht, "nummer", 0L);
        Voeg(opdracht, "inhoud", new string('x', 200));
        await opdracht.PrepareAsync();
        var tijden = new List<double>();
        for (long keer = 0; keer < Opslagen; keer++)
        {
            nummer.Value = keer;
            var begin = Stopwatch.GetTimestamp();
            await opdracht.ExecuteNonQueryAsync();
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
        }

        return Verdeling.Van(tijden);
    }

    private static DbParameter Voeg(DbCommand opdracht, string naam, object waarde)
    {
        var deel = opdracht.CreateParameter();
        (deel.ParameterName, deel.Value) = (naam, waarde);
        opdracht.Parameters.Add(deel);
        return deel;
    }

    private static async Task VoerAsync(DbConnection verbinding, string sql)
    {
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        await opdracht.ExecuteNonQueryAsync();
    }
}
