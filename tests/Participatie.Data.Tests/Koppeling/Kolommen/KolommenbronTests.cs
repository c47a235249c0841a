using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Tests.Kern;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;
using Proefbank;

namespace Participatie.Data.Tests.Koppeling;

/// <summary>Columns that were brought up to date are those that were built anew, and both give what a plain recount gives.</summary>
public sealed class KolommenbronTests
{
    // By place in the order of priority: Trede itself first, whatever its number of priority.
    private static readonly short[] Rangorde = [1, 3, 2];

    private static readonly DateOnly[] Dagen = [new(2014, 1, 8), new(2015, 3, 1), new(2016, 12, 31)];

    [Theory]
    [OpBeide]
    public async Task Giving_AfterEveryAct_EqualsARebuildAndARecount(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        var (eigen, ander) = (new Logproef(proef, Opslagproef.Een, 7), new Logproef(proef, Opslagproef.Twee, 8));
        for (var klant = 0; klant < 5; klant++)
        {
            await eigen.MaakKlantAsync();
            await ander.MaakKlantAsync();
        }

        for (var daad = 0; daad < 120; daad++)
        {
            await eigen.DoeIetsAsync();
            if (daad % 4 == 0) await ander.DoeIetsAsync();
            if (daad % 3 == 0) await VergelijkAsync(proef, bron, eigen, ander);
        }

        await VergelijkAsync(proef, bron, eigen, ander);
        Assert.True(eigen.Log.Boekingen.Exists(boeking => boeking.Ingetrokken is not null) && eigen.Log.Boekingen.Exists(boeking => boeking.Positie is null), "Chance did not do what the test is about.");
    }

    [Theory]
    [OpBeide]
    public async Task Giving_WhenManyWereTouched_EqualsARecount(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        var eigen = new Logproef(proef, Opslagproef.Een, 3);
        for (var klant = 0; klant < 150; klant++) await eigen.MaakKlantAsync();
        await eigen.BoekAsync(400);
        Vergelijk(await bron.GeefAsync(Opslagproef.Een, CancellationToken.None), eigen.Log);
        await eigen.BoekAsync(1000);
        Vergelijk(await bron.GeefAsync(Opslagproef.Een, CancellationToken.None), eigen.Log);
    }

    [Theory]
    [OpBeide]
    public async Task Giving_NothingHappened_GivesTheSameColumns(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        var eigen = new Logproef(proef, Opslagproef.Een, 1);
        await eigen.MaakKlantAsync();
        await eigen.BoekAsync(2);
        var kolommen = await bron.GeefAsync(Opslagproef.Een, CancellationToken.None);
        Assert.Same(kolommen, await bron.GeefAsync(Opslagproef.Een, CancellationToken.None));
        await eigen.LegKlaarAsync(2);
        Assert.Same(kolommen, await bron.GeefAsync(Opslagproef.Een, CancellationToken.None));
    }

    [Theory]
    [OpBeide]
    public async Task Giving_APriorityOrANameChanged_IsSeen(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        var eigen = new Logproef(proef, Opslagproef.Een, 2);
        for (var klant = 0; klant < 3; klant++) await eigen.MaakKlantAsync();
        for (var daad = 0; daad < 40; daad++) await eigen.DoeIetsAsync();
        Assert.Equal(["trede", "re-integratie", "educatie"], (await bron.GeefAsync(Opslagproef.Een, CancellationToken.None)).Bronnen.Select(een => een.Naam));
        await proef.DoeAsync(Opslagproef.Een, context =>
        {
            context.Set<BronRecord>().Single(een => een.Bron == 3).Prioriteit = 5;
            context.Set<Participatie.Data.Klanten.InstrumentRecord>().Single(een => een.Instrument == 1).Naam = "Zo heet het nu";
        });
        var kolommen = await bron.GeefAsync(Opslagproef.Een, CancellationToken.None);
        Assert.Equal(["trede", "educatie", "re-integratie"], kolommen.Bronnen.Select(een => een.Naam));
        Assert.Contains("Zo heet het nu", kolommen.Trajecten.Instrumenten);
        Assert.Equal(Stand(kolommen, Dagen[2], Keuze(null, [])), new Hertelling(eigen.Log, [1, 2, 3]).Stand(Dagen[2], null, (_, _, _) => true));
    }

    [Theory]
    [OpBeide]
    public async Task Giving_ToManyAtOnce_GivesEachWhatWasAcceptedBeforeTheAsking(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        using var bron = new Kolommenbron(proef.Opslag);
        var eigen = new Logproef(proef, Opslagproef.Een, 4);
        for (var klant = 0; klant < 8; klant++) await eigen.MaakKlantAsync();
        var vragen = new List<Task>();
        for (var daad = 0; daad < 30; daad++)
        {
            await eigen.BoekAsync(1);
            var rijen = eigen.Log.Rijen.Count;
            for (var vraag = 0; vraag < 4; vraag++) vragen.Add(Task.Run(async () => Assert.True(Gelezen(await bron.GeefAsync(Opslagproef.Een, CancellationToken.None)) >= Sleutels(eigen.Log, rijen)), TestContext.Current.CancellationToken));
        }

        await Task.WhenAll(vragen);
        Vergelijk(await bron.GeefAsync(Opslagproef.Een, CancellationToken.None), eigen.Log);

        static int Gelezen(Participatiekolommen kolommen) => kolommen.Rijen;
        static int Sleutels(Proeflog log, int rijen) => log.Rijen.Take(rijen).Select(rij => (rij.Klant, rij.Bron, rij.Meetdatum, rij.Uitstroom)).Distinct().Count();
    }

    [Theory]
    [OpBeide]
    public async Task GivingOfSome_BeforeAndAfterAllWereBuilt_EqualsARecountOfThose(Databank databank)
    {
        await using var proef = await Opslagproef.MaakAsync(databank);
        var eigen = new Logproef(proef, Opslagproef.Een, 11);
        for (var klant = 0; klant < 130; klant++) await eigen.MaakKlantAsync();
        await eigen.BoekAsync(500);
        for (var daad = 0; daad < 60; daad++) await eigen.DoeIetsAsync();
        int[] weinig = [.. eigen.Log.Klanten.Keys.Order().Take(7)], veel = [.. eigen.Log.Klanten.Keys.Order().Skip(3).Take(110)];
        using var bron = new Kolommenbron(proef.Opslag);

        Vergelijk(await bron.GeefVanAsync(Opslagproef.Een, weinig, CancellationToken.None), eigen.Log.Van(weinig));
        Vergelijk(await bron.GeefVanAsync(Opslagproef.Een, veel, CancellationToken.None), eigen.Log.Van(veel));
        var alle = await bron.GeefAsync(Opslagproef.Een, CancellationToken.None);
        Assert.Same(alle, await bron.GeefVanAsync(Opslagproef.Een, veel, CancellationToken.None));
        Vergelijk(await bron.GeefVanAsync(Opslagproef.Een, weinig, CancellationToken.None), eigen.Log.Van(weinig));
    }

    [Fact]
    public async Task GivingOfSome_WhenReadingFails_ThrowsAndWorksAgainLater()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Sqlite);
        var eigen = new Logproef(proef, Opslagproef.Een, 12);
        for (var klant = 0; klant < 120; klant++) await eigen.MaakKlantAsync();
        await eigen.BoekAsync(200);
        using var bron = new Kolommenbron(proef.Opslag);
        await proef.DoeAsync(Opslagproef.Een, context => context.Set<BronRecord>().Single(een => een.Bron == 2).Naam = "geen goede naam!");
        await Assert.ThrowsAsync<InvalidOperationException>(() => bron.GeefVanAsync(Opslagproef.Een, [.. eigen.Log.Klanten.Keys], CancellationToken.None));
        await proef.DoeAsync(Opslagproef.Een, context => context.Set<BronRecord>().Single(een => een.Bron == 2).Naam = "educatie");
        Vergelijk(await bron.GeefVanAsync(Opslagproef.Een, [.. eigen.Log.Klanten.Keys], CancellationToken.None), eigen.Log);
    }

    [Fact]
    public async Task Giving_WhenReadingFails_ThrowsAndWorksAgainLater()
    {
        await using var proef = await Opslagproef.MaakAsync(Databank.Sqlite);
        using var bron = new Kolommenbron(proef.Opslag);
        var eigen = new Logproef(proef, Opslagproef.Een, 5);
        await eigen.MaakKlantAsync();
        await eigen.BoekAsync(2);
        var eerste = await bron.GeefAsync(Opslagproef.Een, CancellationToken.None);
        await proef.DoeAsync(Opslagproef.Een, context => context.Set<BronRecord>().Single(een => een.Bron == 2).Naam = "geen goede naam!");
        await Assert.ThrowsAsync<InvalidOperationException>(() => bron.GeefAsync(Opslagproef.Een, CancellationToken.None));
        await proef.DoeAsync(Opslagproef.Een, context => context.Set<BronRecord>().Single(een => een.Bron == 2).Naam = "educatie");
        Assert.Same(eerste, await bron.GeefAsync(Opslagproef.Een, CancellationToken.None));
        using var gestopt = new CancellationTokenSource();
        await gestopt.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => bron.GeefAsync(Opslagproef.Een, gestopt.Token));
        await eigen.BoekAsync(2);
        Vergelijk(await bron.GeefAsync(Opslagproef.Een, CancellationToken.None), eigen.Log);
    }

    private static async Task VergelijkAsync(Opslagproef proef, Kolommenbron bron, Logproef eigen, Logproef ander)
    {
        foreach (var (gemeente, log) in new[] { (Opslagproef.Een, eigen.Log), (Opslagproef.Twee, ander.Log) })
        {
            using var vers = new Kolommenbron(proef.Opslag);
            var (kolommen, opnieuw) = (await bron.GeefAsync(gemeente, CancellationToken.None), await vers.GeefAsync(gemeente, CancellationToken.None));
            Assert.Equal(Kolommentekst.Van(opnieuw), Kolommentekst.Van(kolommen));
            Vergelijk(kolommen, log);
        }
    }

    private static void Vergelijk(Participatiekolommen kolommen, Proeflog log)
    {
        var hertelling = new Hertelling(log, Rangorde);
        foreach (var bekendOp in new DateOnly?[] { null, new(2014, 9, 1), new(2016, 1, 1) })
        {
            foreach (var dag in Dagen)
            {
                Assert.Equal(hertelling.Stand(dag, bekendOp, (_, _, _) => true), Stand(kolommen, dag, Keuze(bekendOp, [])));
                Assert.Equal(hertelling.Stand(dag, bekendOp, (_, _, groepen) => groepen.Contains(2)), Stand(kolommen, dag, Keuze(bekendOp, [2])));
                Assert.Equal(hertelling.Stand(dag, bekendOp, (klant, op, _) => Loopt(log, klant, op, bekendOp)), Stand(kolommen, dag, Keuze(bekendOp, [], "Instrument 1")));
                Assert.Equal(hertelling.Stand(dag, bekendOp, (klant, op, _) => Leeftijd(log.Klanten[klant].Geboren.Datum, op) < 27), Stand(kolommen, dag, Keuze(bekendOp, [], leeftijd: new Leeftijdsgroep(0, 26))));
            }

            Assert.Equal(hertelling.Stroom(Dagen[0], Dagen[1], bekendOp), Stroom(kolommen, Dagen[0], Dagen[1], bekendOp));
            Assert.Equal(hertelling.Stroom(Dagen[1], Dagen[2], bekendOp), Stroom(kolommen, Dagen[1], Dagen[2], bekendOp));
        }
    }

    private static bool Loopt(Proeflog log, int klant, DateOnly dag, DateOnly? bekendOp) => log.Trajecten.Values.Any(traject =>
        traject.Klant == klant && traject.Instrument == 1 && traject.Start.Datum <= dag && !(traject.Einde?.Datum < dag) && !(traject.Bekend.Datum > bekendOp));

    private static int Leeftijd(DateOnly geboren, DateOnly dag) => dag.Year - geboren.Year - (dag < geboren.AddYears(dag.Year - geboren.Year) ? 1 : 0);

    private static Selectie Keuze(DateOnly? bekendOp, int[] groepen, string? instrument = null, Leeftijdsgroep? leeftijd = null) =>
        new([.. groepen.Select(groep => Subgroepen.Geen.Met(groep))], bekendOp is { } dag ? Dag.Van(dag) : null, default) { Instrumenten = instrument is null ? [] : [instrument], Leeftijden = leeftijd is { } een ? [een] : [] };

    private static string Stand(Participatiekolommen kolommen, DateOnly dag, Selectie selectie)
    {
        var rijen = Assert.Single(Momentopname.Maak(kolommen, Dag.Van(dag), selectie, metNietGemeten: true)).Rijen;
        return string.Join("; ", rijen.Where(rij => rij.Aantal > 0).Select(rij => $"{rij.Trede}: {(rij.Aantal, rij.Groei, rij.GroeiOnbekend, rij.Verouderd, rij.NietGemeten)}"));
    }

    private static string Stroom(Participatiekolommen kolommen, DateOnly van, DateOnly tot, DateOnly? bekendOp)
    {
        var stromen = Assert.Single(Stromen.Maak(kolommen, new Periode(Dag.Van(van), Dag.Van(tot)), Keuze(bekendOp, [])));
        var cellen = stromen.Matrix.Select(stroom => $"{stroom.Van} {stroom.Naar.ToString().Replace("uit:", string.Empty, StringComparison.Ordinal)}: {stroom.Aantal}");
        return string.Join("; ", cellen.Order(StringComparer.Ordinal)) + $" +{stromen.Tussentijds}";
    }
}
