using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Participatie.Data.Kern;

/// <summary>Settings that SQLite keeps per connection: wait for another process, and let nothing that was saved be lost when the power fails.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    public static readonly SqlitePragmas Een = new();

    private const string Instellingen = "PRAGMA busy_timeout = 10000; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -4000";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Instellingen;
        opdracht.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var opdracht = connection.CreateCommand();
        opdracht.CommandText = Instellingen;
        await opdracht.ExecuteNonQueryAsync(cancellationToken);
    }
}
