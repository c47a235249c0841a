using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>Row-level security in PostgreSQL: the net below the filter of the program.</summary>
public sealed class PostgresAfschermingTests
{
    [Fact]
    public async Task Tables_WithAMunicipality_HaveForcedSecurityAndOnePolicyOfIt()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Postgres);
        Assert.Equal("0", await WaardeAsync(proef, """
            SELECT count(*) FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'gemeente'
            WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND NOT (c.relrowsecurity AND c.relforcerowsecurity
              AND EXISTS (SELECT 1 FROM pg_policies p WHERE p.tablename = c.relname AND p.policyname = 'eigen_gemeente' AND p.cmd = 'ALL'))
            """));
        Assert.Equal("0", await WaardeAsync(proef, "SELECT count(*) FROM pg_policies WHERE policyname <> 'eigen_gemeente' AND NOT (tablename = 'toekenning' AND cmd = 'SELECT')"));
        Assert.True(int.Parse(await WaardeAsync(proef, "SELECT count(*) FROM pg_policies WHERE policyname = 'eigen_gemeente'"), CultureInfo.InvariantCulture) >= 20);
    }

    [Fact]
    public async Task BringingUpToDate_StoppedBetweenTablesAndGuard_GuardsAfterAll()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Postgres);
        await WaardeAsync(proef, "DROP TRIGGER intrekking_blijft ON intrekking; REVOKE ALL ON ALL TABLES IN SCHEMA public FROM trede_gebruik; SELECT 1");
        Assert.False(await Opslag.HeeftTabellenAsync(proef.Verbinding, TestContext.Current.CancellationToken));
        Assert.False(await Opslag.IsInGebruikAsync(proef.Verbinding, TestContext.Current.CancellationToken));

        await proef.Opslag.MigreerAsync(TestContext.Current.CancellationToken);

        Assert.Equal("0", await WaardeAsync(proef, PostgresAfscherming.Onbewaakt));
        Assert.True(await Opslag.HeeftTabellenAsync(proef.Verbinding, TestContext.Current.CancellationToken));
        await WaardeAsync(proef, "DROP TRIGGER intrekking_blijft ON intrekking; SELECT 1");
        await proef.Opslag.MigreerAsync(TestContext.Current.CancellationToken);
        Assert.Equal("0", await WaardeAsync(proef, PostgresAfscherming.Onbewaakt));
    }

    [Fact]
    public async Task WorkingRole_OwnsNothingAndCannotBypass()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Postgres);
        Assert.Equal("f f f f", await WaardeAsync(proef, "SELECT concat_ws(' ', left(rolsuper::text, 1), left(rolbypassrls::text, 1), left(rolcanlogin::text, 1), left(rolcreaterole::text, 1)) FROM pg_roles WHERE rolname = 'trede_gebruik'"));
        Assert.Equal("0", await WaardeAsync(proef, "SELECT count(*) FROM pg_class WHERE relowner = 'trede_gebruik'::regrole"));
        Assert.Equal("0", await WaardeAsync(proef, "SELECT count(*) FROM pg_auth_members WHERE member = 'trede_gebruik'::regrole"));
    }

    [Fact]
    public async Task Work_OnOneReusedConnection_SeesOnlyTheMunicipalityOfTheMoment()
    {
        await using var proef = await OpslagTests.MetKlantenAsync(Databank.Postgres, ";Maximum Pool Size=1");
        foreach (var _ in Enumerable.Range(0, 2))
        {
            Assert.Equal(2, await AantalAsync(proef, Opslagproef.Een, "SELECT count(*)::int AS \"Value\" FROM klant"));
            Assert.Equal(1, await AantalAsync(proef, Opslagproef.Twee, "SELECT count(*)::int AS \"Value\" FROM klant"));
            Assert.Equal(0, await AantalAsync(proef, Gemeentenummer.Organisatie, "SELECT count(*)::int AS \"Value\" FROM klant"));
        }
    }

    [Fact]
    public async Task Work_WithoutAMunicipality_SeesAndAddsNothing()
    {
        await using var proef = await OpslagTests.MetKlantenAsync(Databank.Postgres);
        await using var verbinding = new NpgsqlConnection(proef.Verbinding);
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        foreach (var rol in new[] { "", "SET ROLE trede_gebruik; ", "SELECT set_config('trede.gemeente', '', false); " })
        {
            await using var vraag = new NpgsqlCommand(rol + "SELECT count(*) FROM klant", verbinding);
            await using var lezer = await vraag.ExecuteReaderAsync(TestContext.Current.CancellationToken);
            if (rol.StartsWith("SELECT", StringComparison.Ordinal)) await lezer.NextResultAsync(TestContext.Current.CancellationToken);
            Assert.True(await lezer.ReadAsync(TestContext.Current.CancellationToken));
            Assert.Equal(0, lezer.GetInt64(0));
        }
    }

    [Fact]
    public async Task RawSql_OfAnotherMunicipality_ReadsAndChangesNothing()
    {
        await using var proef = await OpslagTests.MetKlantenAsync(Databank.Postgres);
        Assert.Equal(0, await AantalAsync(proef, Opslagproef.Een, "SELECT count(*)::int AS \"Value\" FROM klant WHERE gemeente = 2"));
        Assert.Equal(2, await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Set<KlantRecord>().IgnoreQueryFilters().CountAsync(stop), CancellationToken.None));
        await OpslagTests.DoeAsync(proef, async beurt =>
        {
            Assert.Equal(0, await beurt.Context.Database.ExecuteSqlRawAsync("UPDATE klant SET postcode4 = 1 WHERE gemeente = 2"));
            Assert.Equal(0, await beurt.Context.Database.ExecuteSqlRawAsync("DELETE FROM klant WHERE gemeente = 2"));
        });
        foreach (var opdracht in new[] { "UPDATE logstand SET gemeente = 2 WHERE gemeente = 1", "INSERT INTO team (gemeente, team, naam, vervallen, versie) VALUES (2, 1, 'x', false, 0)" })
        {
            var fout = await Assert.ThrowsAsync<PostgresException>(() => OpslagTests.DoeAsync(proef, beurt => beurt.Context.Database.ExecuteSqlRawAsync(opdracht)));
            Assert.Equal("42501", fout.SqlState);
        }

        Assert.Equal([3], await OpslagTests.KlantenAsync(proef, Opslagproef.Twee));
    }

    private static Task<int> AantalAsync(Opslagproef proef, Gemeentenummer gemeente, string vraag) =>
        proef.Opslag.LeesAsync(gemeente, async (context, stop) => (await context.Database.SqlQueryRaw<int>(vraag).ToListAsync(stop))[0], CancellationToken.None);

    private static async Task<string> WaardeAsync(Opslagproef proef, string vraag)
    {
        await using var verbinding = new NpgsqlConnection(proef.Verbinding);
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(vraag, verbinding);
        return Convert.ToString(await opdracht.ExecuteScalarAsync(), CultureInfo.InvariantCulture)!;
    }
}
