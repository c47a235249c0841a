using System.Globalization;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Participatie.Data.Kern;

/// <summary>
/// Adds many rows to SQLite with one prepared statement. Values go to it by place: the parameters of a command are looked up by name for every row, which takes longer
/// than writing the row.
/// </summary>
internal static class SqliteRijen
{
    public static Task VoegAsync(SqliteConnection verbinding, Rijenplan plan, IEnumerable<object> rijen, CancellationToken stop)
    {
        var db = verbinding.Handle!;
        var tekst = $"INSERT INTO {plan.Tabel} ({string.Join(", ", plan.Kolommen.Select(kolom => kolom.Naam))}) VALUES ({string.Join(", ", Enumerable.Repeat("?", plan.Kolommen.Count))})";
        Klopt(raw.sqlite3_prepare_v2(db, tekst, out var opdracht), db);
        using (opdracht)
        {
            foreach (var rij in rijen)
            {
                stop.ThrowIfCancellationRequested();
                for (var plaats = 0; plaats < plan.Kolommen.Count; plaats++) Klopt(Zet(opdracht, plaats + 1, plan.Kolommen[plaats].Waarde(rij)), db);
                var uitkomst = raw.sqlite3_step(opdracht);
                if (uitkomst != raw.SQLITE_DONE) SqliteException.ThrowExceptionForRC(uitkomst, db);
                Klopt(raw.sqlite3_reset(opdracht), db);
            }
        }

        return Task.CompletedTask;
    }

    // As Microsoft.Data.Sqlite writes them.
    private static int Zet(sqlite3_stmt opdracht, int plaats, object? waarde) => waarde switch
    {
        null => raw.sqlite3_bind_null(opdracht, plaats),
        string tekst => raw.sqlite3_bind_text(opdracht, plaats, tekst),
        byte[] bytes => raw.sqlite3_bind_blob(opdracht, plaats, bytes),
        bool ja => raw.sqlite3_bind_int(opdracht, plaats, ja ? 1 : 0),
        byte or short or ushort or int or long => raw.sqlite3_bind_int64(opdracht, plaats, Convert.ToInt64(waarde, CultureInfo.InvariantCulture)),
        Guid nummer => raw.sqlite3_bind_text(opdracht, plaats, nummer.ToString("D").ToUpperInvariant()),
        DateTimeOffset moment => raw.sqlite3_bind_text(opdracht, plaats, moment.ToString(@"yyyy\-MM\-dd HH\:mm\:ss.FFFFFFFzzz", CultureInfo.InvariantCulture)),
        Enum keuze => raw.sqlite3_bind_int64(opdracht, plaats, Convert.ToInt64(keuze, CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"Rows with a value of type {waarde.GetType().Name} cannot be added by many at a time."),
    };

    private static void Klopt(int uitkomst, sqlite3 db)
    {
        if (uitkomst != raw.SQLITE_OK) SqliteException.ThrowExceptionForRC(uitkomst, db);
    }
}
