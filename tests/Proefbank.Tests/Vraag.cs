using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Proefbank.Tests;

/// <summary>A plain statement to a database of either kind.</summary>
internal static class Vraag
{
    public static Task<object?> WaardeAsync(Proefdatabase database, string sql) => WaardeAsync(database.Databank, database.ConnectionString, sql);

    public static Task VoerAsync(Proefdatabase database, string sql) => WaardeAsync(database, sql);

    public static Task VoerAsync(Databank databank, string connectionString, string sql) => WaardeAsync(databank, connectionString, sql);

    private static async Task<object?> WaardeAsync(Databank databank, string connectionString, string sql)
    {
        await using DbConnection verbinding = databank == Databank.Sqlite ? new SqliteConnection(connectionString) : new NpgsqlConnection(connectionString);
        await verbinding.OpenAsync();
        await using var opdracht = verbinding.CreateCommand();
        opdracht.CommandText = sql;
        return await opdracht.ExecuteScalarAsync();
    }
}
