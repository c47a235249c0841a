using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

public sealed class LogboekcontroleTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Checking_AWholeLog_FindsNothing(Databank databank)
    {
        await using var proef = await Kopieproef.MaakAsync(databank);
        await proef.VulAsync();
        var uitslagen = await Logboekcontrole.RunAsync(proef.Opslag, proef.Sleutels, proef.Ankermap, null, Stop);
        Assert.Equal([(0, 1L, 1L), (1, 13L, 72L), (2, 13L, 72L)], uitslagen.Select(uitslag => ((int)uitslag.Gemeente.Nummer, uitslag.Handelingen, uitslag.Regels)));
        Assert.All(uitslagen, uitslag => Assert.True(uitslag.IsHeel));
    }

    // A thousand in SQLite; in PostgreSQL as many in the long run, and a part of them always.
    [Theory]
    [InlineData(Databank.Sqlite, 1000, 1)]
    [InlineData(Databank.Postgres, 150, 2)]
    public Task Editing_TheTables_IsFoundEveryTime(Databank databank, int keer, int zaad) => BederfAsync(databank, keer, zaad);

    [Fact, Trait("Soort", "Lang")]
    public Task Editing_TheTables_AThousandTimesInPostgres_IsFoundEveryTime() => BederfAsync(Databank.Postgres, 1000, 3);

    [Fact]
    public async Task Checking_WithADamagedAnchor_TellsWhichAndGoesOn()
    {
        await using var proef = await Kopieproef.MaakAsync(Databank.Sqlite);
        await proef.VulAsync(3);
        File.AppendAllText(Path.Combine(proef.Ankermap, "anker-00001.txt"), "onzin\n");
        var uitslagen = await Logboekcontrole.RunAsync(proef.Opslag, proef.Sleutels, proef.Ankermap, null, Stop);
        Assert.Equal([true, false, true], uitslagen.Select(uitslag => uitslag.IsHeel));
        Assert.Contains("anker-00001.txt", uitslagen[1].Ankerfout, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Checking_AfterAMunicipalityWasRemovedWhole_IsFoundByTheAnchor()
    {
        await using var proef = await Kopieproef.MaakAsync(Databank.Sqlite);
        await proef.VulAsync(3);
        await InTransactieAsync(proef, Databank.Sqlite, async (doorsnede, bederf, ankers) =>
        {
            foreach (var zin in new[] { "DELETE FROM auditregel WHERE gemeente = 2", "DELETE FROM auditschakel WHERE gemeente = 2", "DELETE FROM auditkop WHERE gemeente = 2", "DELETE FROM gemeente WHERE nummer = 2" }) await bederf.VoerAsync(zin);
            var uitslagen = await Logboekcontrole.ControleerAsync(doorsnede, ankers, proef.Sleutels.Logboeksleutel, null, Stop);
            Assert.Equal([Ketenfout.AnkerVerder], uitslagen[2].Bevindingen.Select(bevinding => bevinding.Fout));
        });
    }

    [Fact, Trait("Soort", "Lang")]
    public async Task Checking_AMillionLines_TakesSecondsAndLittleMemory()
    {
        await using var proef = await Kopieproef.MaakAsync(Databank.Sqlite);
        await proef.VulAsync(3);
        for (var keer = 0; keer < 1000; keer++)
        {
            await proef.Opslag.SchrijfAsync(new Gemeentenummer(1), Kopieproef.Dader, (beurt, _) =>
            {
                for (var klant = 1; klant <= 1000; klant++) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant));
                return Task.CompletedTask;
            }, Stop);
        }

        await proef.Ankers.FlushAsync(Stop);
        var begin = TimeProvider.System.GetTimestamp();
        var uitslagen = await Logboekcontrole.RunAsync(proef.Opslag, proef.Sleutels, proef.Ankermap, null, Stop);
        var duur = TimeProvider.System.GetElapsedTime(begin);
        Assert.All(uitslagen, uitslag => Assert.True(uitslag.IsHeel));
        Assert.True(uitslagen[1].Regels > 1_000_000);
        TestContext.Current.TestOutputHelper?.WriteLine($"{duur.TotalSeconds:0.0} s, {GC.GetTotalMemory(forceFullCollection: true) >> 20} MiB");
        Assert.True(duur < TimeSpan.FromSeconds(30), duur.ToString());
    }

    private static async Task BederfAsync(Databank databank, int keer, int zaad)
    {
        await using var proef = await Kopieproef.MaakAsync(databank);
        await proef.VulAsync(6);
        var gedaan = 0;
        await InTransactieAsync(proef, databank, async (doorsnede, bederf, ankers) =>
        {
            Assert.All(await Logboekcontrole.ControleerAsync(doorsnede, ankers, proef.Sleutels.Logboeksleutel, null, Stop), uitslag => Assert.True(uitslag.IsHeel));
            while (gedaan < keer)
            {
                await bederf.VoerAsync("SAVEPOINT heel");
                if (await bederf.DoeAsync() is { } wat)
                {
                    gedaan++;
                    var uitslagen = await Logboekcontrole.ControleerAsync(doorsnede, ankers, proef.Sleutels.Logboeksleutel, null, Stop);
                    Assert.True(uitslagen.Any(uitslag => !uitslag.IsHeel), $"Not found, edit {gedaan} of seed {zaad}: {wat}");
                }

                await bederf.VoerAsync("ROLLBACK TO SAVEPOINT heel");
            }
        }, zaad);
        Assert.Equal(keer, gedaan);
    }

    // One transaction as the owner of the file, or the superuser of the server; nothing of it is kept.
    private static async Task InTransactieAsync(
        Kopieproef proef, Databank databank, Func<Doorsnede, Logboekbederf, IReadOnlyDictionary<Gemeentenummer, (IReadOnlyList<Auditkop> Koppen, string? Fout)>, Task> doe, int zaad = 0)
    {
        var verbinding = databank == Databank.Sqlite ? proef.Verbinding : (await Postgresserver.GedeeldAsync()).BeheerConnectionString(proef.Naam);
        using var wijze = Opslag.Kies(verbinding);
        await using var context = wijze.Maak(Gemeentenummer.Organisatie);
        await using var transactie = await wijze.BeginAsync(context, Transactiesoort.Schrijven, null, Stop);
        var doorsnede = new Doorsnede(wijze, context);
        var bederf = new Logboekbederf(doorsnede, databank, new Random(zaad));
        await bederf.OntgrendelAsync();
        var ankers = Ankers.Gemeenten(proef.Ankermap).ToDictionary(gemeente => gemeente, gemeente => (Ankers.Lees(proef.Ankermap, gemeente), (string?)null));
        Assert.Equal(3, ankers.Count);
        await doe(doorsnede, bederf, ankers);
        await transactie.RollbackAsync(Stop);
    }
}
