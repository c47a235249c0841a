using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>Names came to what deliveries say when there were clients with names and deliveries already: neither accepting nor taking back one of those may take a name away.</summary>
public sealed class KlantnamenMigratieTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Updating_WithDeliveriesOfBefore_GivesWhatTheyChangeTheNamesThatStandThere(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        await using (var context = Context(databank, proef.Verbinding)) await context.Database.MigrateAsync("Aanleveren", Stop);
        await proef.DoeAsync(Opslagproef.Twee, context => context.AddRange(
            new KlantRecord { Gemeente = 2, Klant = 7, Voornaam = "Aa", Achternaam = "Voorbeeld", Zoeknaam = "voorbeeld aa" },
            new LeveringRecord { Gemeente = 2, Levering = 1, Bron = 2, Bestandsnaam = "k.csv", Sha256 = [], Ontvangen = DateTimeOffset.UnixEpoch }));
        await using (var context = Context(databank, proef.Verbinding))
        {
            // The owner is bound to one municipality too.
            await context.Database.OpenConnectionAsync(Stop);
            if (databank == Databank.Postgres) await context.Database.ExecuteSqlRawAsync("SELECT set_config('trede.gemeente', '2', false)", Stop);
            foreach (var kant in Enum.GetValues<Opgavekant>())
                await context.Database.ExecuteSqlAsync($"INSERT INTO klantopgave (gemeente, levering, nummer, kant, klant, plaats, geboren, geslacht, postcode4) VALUES (2, 1, 1, {(int)kant}, 7, 0, 0, 0, 9901)", Stop);
        }

        await proef.Opslag.MigreerAsync(Stop);

        var opgaven = await proef.Opslag.LeesAsync(Opslagproef.Twee, (context, ct) => context.Set<KlantopgaveRecord>().OrderBy(rij => rij.Kant).ToListAsync(ct), Stop);
        Assert.Equal(["Geleverd ", "Wordt Aa Voorbeeld voorbeeld aa", "Was Aa Voorbeeld voorbeeld aa"], opgaven.Select(rij => $"{rij.Kant} {string.Join(' ', new[] { rij.Voornaam, rij.Achternaam, rij.Zoeknaam }.Where(deel => deel.Length > 0))}"));
        if (databank == Databank.Postgres)
        {
            await using var context = Context(databank, proef.Verbinding);
            Assert.Equal(0, Assert.Single(await context.Database.SqlQueryRaw<int>(PostgresAfscherming.Onbewaakt).ToListAsync(Stop)));
        }
    }

    private static ParticipatieContext Context(Databank databank, string verbinding) => databank == Databank.Sqlite
        ? new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite(verbinding).Options, Gemeentenummer.Organisatie)
        : new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql(verbinding).Options, Gemeentenummer.Organisatie);
}
