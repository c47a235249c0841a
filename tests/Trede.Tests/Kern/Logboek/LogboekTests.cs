using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The log is read newest first, by what is asked, and that it was read stands in it.</summary>
public sealed class LogboekTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Log_Asked_ShowsOnlyThatAndIsLoggedItself(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        await Kijk(proef, Beheerproef.Kees, [.. Enumerable.Range(1, 120)]);
        await Kijk(proef, Beheerproef.Anna, [7]);
        var inzien = new LogboekInzien(proef.Opslag);

        var eerste = await inzien.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, new Logboekvraag { Handeling = Handeling.KlantIngezien }, Stop);
        var laatste = eerste.Regels[^1];
        var tweede = await inzien.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, new Logboekvraag { Handeling = Handeling.KlantIngezien, Na = (laatste.Schakel, laatste.Plaats) }, Stop);
        var klant = await inzien.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, new Logboekvraag { Klant = 7, Soort = Handelingsoort.Inzien }, Stop);
        var vandaag = Logboektijd.Op(TimeProvider.System.GetUtcNow());

        Assert.Equal(LogboekInzien.Paginaregels, eerste.Regels.Count);
        Assert.True(eerste.Meer);
        Assert.Equal(("Anna de Wit", 7), (eerste.Regels[0].Wie, eerste.Regels[0].Klant));
        Assert.Empty(tweede.Regels.Select(regel => regel.Klant).Skip(1).Intersect(eerste.Regels.Select(regel => regel.Klant).Skip(1)));
        Assert.Equal(["Anna de Wit", "Kees Bruin"], klant.Regels.Select(regel => regel.Wie));
        Assert.Equal(["LogboekIngezien : soort inzien"], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
        Assert.Empty((await inzien.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, new Logboekvraag { Tot = Dag.Van(vandaag.Datum.AddDays(-1)) }, Stop)).Regels);
        Assert.NotEmpty((await inzien.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, new Logboekvraag { Vanaf = Dag.Van(vandaag.Datum.AddDays(-1)), Account = Beheerproef.Kees }, Stop)).Regels);
        Assert.Empty((await inzien.RunAsync(Beheerproef.Oosterveen, Beheerproef.Dader, new Logboekvraag { Klant = 7 }, Stop)).Regels);
    }

    [Theory, OpBeide]
    public async Task Viewers_InPeriod_CountClientsOnceBesideTheTeam(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        await proef.DoeAsync(
            Beheerproef.Duinrade,
            new TeamRecord { Gemeente = 1, Team = 1, Naam = "Noord" },
            new ToekenningRecord { Gemeente = 1, Nummer = 10, Account = Beheerproef.Anna, Rol = Rol.Teamleider, Team = 1 },
            new ToekenningRecord { Gemeente = 1, Nummer = 11, Account = Beheerproef.Kees, Rol = Rol.Klantmanager, Team = 1 });
        await Kijk(proef, Beheerproef.Kees, [1, 2, 3]);
        await Kijk(proef, Beheerproef.Kees, [2, 3, 4]);
        await Kijk(proef, Beheerproef.Anna, [1]);
        var dag = Logboektijd.Op(TimeProvider.System.GetUtcNow());

        var kijkers = await new KijkersInzien(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Dag.Van(dag.Datum.AddDays(-1)), Dag.Van(dag.Datum.AddDays(1)), Stop);

        Assert.Equal([("Kees Bruin", 4, 1d), ("Anna de Wit", 1, 4d)], kijkers.Select(kijker => (kijker.Naam, kijker.Klanten, kijker.Teamgenoten ?? 0)));
        Assert.StartsWith("LogboekIngezien kijkers: vanaf", Assert.Single(await proef.LaatsteRegelsAsync(Beheerproef.Duinrade)), StringComparison.Ordinal);
    }

    private static Task Kijk(Beheerproef proef, Guid account, IReadOnlyList<int> klanten) => proef.Opslag.SchrijfAsync(Beheerproef.Duinrade, Dader.OpScherm(account), (beurt, _) =>
    {
        foreach (var klant in klanten) beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant));
        return Task.CompletedTask;
    }, Stop);
}
