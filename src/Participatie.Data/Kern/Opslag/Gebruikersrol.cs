using Npgsql;

namespace Participatie.Data.Kern;

/// <summary>The role in PostgreSQL under which all work is done: it owns no table, so that row-level security holds for it.</summary>
internal static class Gebruikersrol
{
    public const string Naam = "trede_gebruik";

    /// <summary>Makes the role when it is not there and this login may; else says what the administrator of the database has to do.</summary>
    public static async Task ZorgVoorAsync(NpgsqlConnection verbinding, CancellationToken stop)
    {
        await using var vraag = new NpgsqlCommand(
            "SELECT (SELECT count(*) FROM pg_roles WHERE rolname = $1), (SELECT count(*) FROM pg_roles WHERE rolname = $1 AND (rolsuper OR rolbypassrls)), (SELECT count(*) FROM pg_roles WHERE rolname = $1 AND pg_has_role(oid, 'MEMBER'))", verbinding);
        vraag.Parameters.Add(new NpgsqlParameter { Value = Naam });
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        await lezer.ReadAsync(stop);
        var (bestaat, omzeilt, lid) = (lezer.GetInt64(0) > 0, lezer.GetInt64(1) > 0, lezer.GetInt64(2) > 0);
        await lezer.CloseAsync();
        if (omzeilt) throw new InvalidOperationException($"De rol {Naam} in PostgreSQL mag de afscherming van gemeenten omzeilen. Laat de databasebeheerder uitvoeren: ALTER ROLE {Naam} NOSUPERUSER NOBYPASSRLS;");
        if (bestaat && lid) return;
        try
        {
            if (!bestaat) await VoerUitAsync(verbinding, $"CREATE ROLE {Naam} NOLOGIN NOSUPERUSER NOBYPASSRLS", stop);
            await VoerUitAsync(verbinding, $"GRANT {Naam} TO CURRENT_USER", stop);
        }
        catch (PostgresException fout) when (string.Equals(fout.SqlState, PostgresErrorCodes.InsufficientPrivilege, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Trede mist de rol {Naam} in PostgreSQL. Laat de databasebeheerder één keer uitvoeren: CREATE ROLE {Naam} NOLOGIN; GRANT {Naam} TO \"{new NpgsqlConnectionStringBuilder(verbinding.ConnectionString).Username}\";", fout);
        }
        catch (PostgresException fout) when (string.Equals(fout.SqlState, PostgresErrorCodes.DuplicateObject, StringComparison.Ordinal) || string.Equals(fout.SqlState, PostgresErrorCodes.UniqueViolation, StringComparison.Ordinal))
        {
            // Another process made it a moment ago.
            await VoerUitAsync(verbinding, $"GRANT {Naam} TO CURRENT_USER", stop);
        }
    }

    private static async Task VoerUitAsync(NpgsqlConnection verbinding, string opdracht, CancellationToken stop)
    {
        await using var uitvoering = new NpgsqlCommand(opdracht, verbinding);
        await uitvoering.ExecuteNonQueryAsync(stop);
    }
}
