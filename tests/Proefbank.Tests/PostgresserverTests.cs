using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Proefbank.Tests;

public sealed class PostgresserverTests
{
    [Fact]
    public async Task Stopping_AndStarting_KeepsPortAndData()
    {
        await using var server = await Postgresserver.MaakAsync();
        await using var database = await Proefdatabase.MaakAsync(Databank.Postgres, server);
        await Vraag.VoerAsync(database, "CREATE TABLE t (n int); INSERT INTO t VALUES (7)");
        var poort = server.Poort;

        await server.StopAsync();
        await Assert.ThrowsAnyAsync<NpgsqlException>(() => Vraag.WaardeAsync(database, "SELECT n FROM t"));
        await server.StartAsync();

        Assert.Equal(poort, server.Poort);
        Assert.Equal(7L, await Vraag.WaardeAsync(database, "SELECT n::bigint FROM t"));
    }

    [Fact]
    public async Task Copy_OfKeptData_HasItAndLeavesWhatWasKeptAlone()
    {
        using var map = new Tijdelijk();
        var bewaard = Path.Combine(map.Pad, "bewaard");
        await using (var eerste = await Postgresserver.MaakAsync())
        {
            await eerste.BeheerAsync("CREATE TABLE t AS SELECT 7::bigint AS n");
            await eerste.BewaarAsync(bewaard);
        }

        for (var keer = 0; keer < 2; keer++)
        {
            await using var kopie = await Postgresserver.VanKopieAsync(bewaard);
            await using var verbinding = new NpgsqlConnection(kopie.BeheerConnectionString("postgres"));
            await verbinding.OpenAsync(TestContext.Current.CancellationToken);
            await using var vraag = new NpgsqlCommand("UPDATE t SET n = n + 1 RETURNING n", verbinding);
            Assert.Equal(8L, await vraag.ExecuteScalarAsync(TestContext.Current.CancellationToken));
        }
    }

    [Theory]
    [InlineData(false, "off")]
    [InlineData(true, "on")]
    public async Task Making_Durable_TurnsFsyncOn(bool duurzaam, string vast)
    {
        await using var server = await Postgresserver.MaakAsync(duurzaam);
        await using var database = await Proefdatabase.MaakAsync(Databank.Postgres, server);
        Assert.Equal(vast, await Vraag.WaardeAsync(database, "SELECT current_setting('fsync')"));
    }

    [Fact]
    public async Task Owner_OfADatabase_IsNoSuperuserAndCannotBypassRowSecurity()
    {
        await using var database = await Proefdatabase.MaakAsync(Databank.Postgres);
        Assert.Equal(false, await Vraag.WaardeAsync(database, "SELECT rolsuper OR rolbypassrls OR rolcreatedb OR rolcreaterole FROM pg_roles WHERE rolname = current_user"));
        Assert.Equal(true, await Vraag.WaardeAsync(database, "SELECT pg_get_userbyid(datdba) = current_user FROM pg_database WHERE datname = current_database()"));
    }

    [Fact]
    public async Task Disposing_LeavesNoServerAndNoFolder()
    {
        var server = await Postgresserver.MaakAsync();
        var pid = Slachtoffer.Server(server.Map);
        Assert.True(Directory.Exists($"/proc/{pid}"));

        await server.DisposeAsync();

        Assert.False(Directory.Exists($"/proc/{pid}"));
        Assert.False(Directory.Exists(server.Map));
    }

    [Fact]
    public async Task Server_WhenItsTestsAreKilled_DoesNotOutliveThem()
    {
        await using var slachtoffer = Slachtoffer.Roep();
        var map = (await slachtoffer.WachtOpAsync("map ", TimeSpan.FromMinutes(1)))["map ".Length..];
        using var postgres = Process.GetProcessById(Slachtoffer.Server(map));
        using var bewaker = Process.GetProcessById(Ouder(postgres.Id));

        slachtoffer.BreekAf();

        using var klok = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await postgres.WaitForExitAsync(klok.Token);
        await bewaker.WaitForExitAsync(klok.Token);
        Assert.False(Directory.Exists(map));
    }

    private static int Ouder(int pid)
    {
        var regel = File.ReadLines($"/proc/{pid}/status").First(regel => regel.StartsWith("PPid:", StringComparison.Ordinal));
        return int.Parse(regel["PPid:".Length..], CultureInfo.InvariantCulture);
    }
}
