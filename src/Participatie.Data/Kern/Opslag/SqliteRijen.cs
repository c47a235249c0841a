using Microsoft.Data.Sqlite;

namespace Participatie.Data.Kern;

/// <summary>Adds many rows to SQLite with one prepared statement.</summary>
internal static class SqliteRijen
{
    public static Task VoegAsync(SqliteConnection verbinding, SqliteTransaction transactie, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop)
    {
        using var opdracht = verbinding.CreateCommand();
        opdracht.Transaction = transactie;
        opdracht.CommandText = $"INSERT INTO {plan.Tabel} ({string.Join(", ", plan.Kolommen.Select(kolom => kolom.Naam))}) VALUES ({string.Join(", ", plan.Kolommen.Select((_, plaats) => "$p" + plaats))})";
        var waarden = plan.Kolommen.Select((_, plaats) => opdracht.Parameters.Add(new SqliteParameter { ParameterName = "$p" + plaats })).ToList();
        opdracht.Prepare();
        foreach (var rij in rijen)
        {
            stop.ThrowIfCancellationRequested();
            for (var plaats = 0; plaats < waarden.Count; plaats++) waarden[plaats].Value = plan.Kolommen[plaats].Waarde(rij) ?? DBNull.Value;
            opdracht.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }
}
