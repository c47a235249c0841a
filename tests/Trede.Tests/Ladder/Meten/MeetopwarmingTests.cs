using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Ladder;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

public sealed class MeetopwarmingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Rehearsing_FilledMunicipality_SucceedsAndLeavesNothing(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var eerst = await Stand(demo);

        Assert.True(await Meetopwarming.RepeteerAsync(demo.Vestiging.Opslag, Demoproef.Vandaag, Stop));

        Assert.Equal(eerst, await Stand(demo));
        Assert.NotEqual(0, eerst.Metingen);
    }

    [Theory, OpBeide]
    public async Task Saving_AfterRehearsal_GetsTheNextNumberAsIfThereHadBeenNone(Databank databank)
    {
        await using var met = await Meetproef.Start(databank);
        await using var zonder = await Meetproef.Start(databank);
        await Meetopwarming.RepeteerAsync(met.Demo.Vestiging.Opslag, Demoproef.Vandaag, Stop);

        await Bewaar(met);
        await Bewaar(zonder);

        var (een, ander) = (await Stand(met.Demo), await Stand(zonder.Demo));
        Assert.Equal((ander.Metingen, ander.Boeking, ander.Positie, ander.Schakels), (een.Metingen, een.Boeking, een.Positie, een.Schakels));
    }

    [Fact]
    public async Task Rehearsing_NobodyThere_SaysSo()
    {
        await using var proef = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        await using var vestiging = (await Vestiging.MaakAsync(proef.Keuze, "Nergens", Dader.Programma("proef"), TimeProvider.System, Stop))!;

        Assert.False(await Meetopwarming.RepeteerAsync(vestiging.Opslag, Demoproef.Vandaag, Stop));
    }

    private static async Task Bewaar(Meetproef proef)
    {
        var klant = await proef.Demo.Nummer(Meetproef.Klanten[0]);
        var pad = Meetproef.Pad(klant, "/meten");
        var (status, _, _) = await proef.Druk((await proef.Druk(pad, "wijze")).Blad, pad, "bewaar", [.. Meetproef.Antwoorden("nee nee nee nee nee"), ("Groei1", "0")]);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, status);
    }

    private static Task<(int Metingen, int Boeking, long Positie, int Schakels)> Stand(Demoproef demo) => demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), async (tabellen, stop) => (
        await tabellen.Set<MetingRecord>().CountAsync(stop),
        await tabellen.Set<BoekingRecord>().MaxAsync(rij => rij.Boeking, stop),
        await tabellen.Set<LogstandRecord>().Select(rij => rij.Positie).SingleAsync(stop),
        await tabellen.Set<AuditschakelRecord>().CountAsync(stop)), Stop);
}
