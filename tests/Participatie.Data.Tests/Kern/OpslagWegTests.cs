using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>The database is away, or has no room: that is told, nothing is half saved, and work goes on when it is back.</summary>
public sealed class OpslagWegTests
{
    [Fact]
    public async Task Postgres_StoppedAndStarted_IsToldAndRecovers()
    {
        await using var server = await Postgresserver.MaakAsync();
        await Opslagproef.MaakRolAsync(server);
        await using var database = await Proefdatabase.MaakAsync(Databank.Postgres, server);
        await Opslagproef.VulAsync(database.ConnectionString);
        await using var proef = Opslagproef.Op(database.ConnectionString + ";Timeout=5");
        await VoegAsync(proef, 1);
        await server.StopAsync();
        await Assert.ThrowsAsync<OpslagWegException>(() => OpslagTests.KlantenAsync(proef, Opslagproef.Een));
        await Assert.ThrowsAsync<OpslagWegException>(() => VoegAsync(proef, 2));
        await server.StartAsync();
        Assert.Equal([1], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
        await VoegAsync(proef, 2);
        Assert.Equal([1, 2], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
    }

    [Fact]
    public async Task Sqlite_FileMovedAndBack_IsToldAndRecovers()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Sqlite);
        await VoegAsync(proef, 1);
        var bestand = proef.Verbinding["Data Source=".Length..];
        File.Move(bestand, bestand + ".weg");
        await Assert.ThrowsAsync<OpslagWegException>(() => OpslagTests.KlantenAsync(proef, Opslagproef.Een));
        await Assert.ThrowsAsync<OpslagWegException>(() => VoegAsync(proef, 2));
        Assert.False(File.Exists(bestand), "An empty database was made in the place of the one that was moved.");
        File.Move(bestand + ".weg", bestand);
        Assert.Equal([1], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
        await VoegAsync(proef, 2);
        Assert.Equal([1, 2], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
    }

    [Fact]
    public async Task Sqlite_Full_LeavesTheDatabaseWhole()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Sqlite);
        await VoegAsync(proef, 1);
        var vol = await Assert.ThrowsAsync<OpslagWegException>(() => OpslagTests.DoeAsync(proef, async beurt =>
        {
            await beurt.Context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 10");
            await beurt.VoegAsync(Enumerable.Range(2, 20_000).Select(klant => new KlantRecord { Gemeente = 1, Klant = klant, Voornaam = new string('x', 60) }), CancellationToken.None);
        }));
        Assert.True(vol.SchijfVol);
        Assert.Equal([1], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
        Assert.Equal("ok", (await proef.Opslag.LeesAsync(Opslagproef.Een, (context, stop) => context.Database.SqlQueryRaw<string>("SELECT integrity_check AS \"Value\" FROM pragma_integrity_check").ToListAsync(stop), CancellationToken.None))[0]);
        await OpslagTests.DoeAsync(proef, async beurt =>
        {
            await beurt.Context.Database.ExecuteSqlRawAsync("PRAGMA max_page_count = 1000000");
            beurt.Context.Add(new KlantRecord { Gemeente = 1, Klant = 2 });
        });
        Assert.Equal([1, 2], await OpslagTests.KlantenAsync(proef, Opslagproef.Een));
    }

    private static Task VoegAsync(Opslagproef proef, int klant) => proef.DoeAsync(Opslagproef.Een, context => context.Add(new KlantRecord { Gemeente = 1, Klant = klant }));
}
