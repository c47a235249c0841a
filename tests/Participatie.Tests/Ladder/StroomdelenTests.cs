using Participatie.Kern;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Ladder;

/// <summary>Flows as parts: an example by hand, and sums that hold for any flows.</summary>
public sealed class StroomdelenTests
{
    private static readonly Stroompunt Een = Stroompunt.Op(Trede.Van(1)), Twee = Stroompunt.Op(Trede.Van(2));

    // Ten people on two days: eight on the ladder at the first, seven at the last; an eleventh in between only.
    private static readonly Stromen Tien = Stromen.Maak(
        Voeg(
            Meting(1, 0, "2011-01-01", 1),
            Meting(2, 0, "2011-01-01", 1), Meting(2, 0, "2012-05-01", 2),
            Meting(3, 0, "2011-01-01", 1), Vertrek(3, 0, "2012-05-01", Uitstroomreden.Werk6Maanden),
            Meting(4, 0, "2011-01-01", 1), Meting(4, 0, "2012-05-01", 8),
            Meting(5, 0, "2011-01-01", 2), Meting(5, 0, "2012-05-01", 1),
            Meting(6, 0, "2011-01-01", 2), Vertrek(6, 0, "2012-05-01", Uitstroomreden.Verhuisd),
            Meting(7, 0, "2011-01-01", 0), Meting(7, 0, "2012-05-01", 2),
            Meting(8, 0, "2011-01-01", 2), Vertrek(8, 0, "2012-05-01", Uitstroomreden.Werk6Maanden),
            Meting(9, 0, "2012-05-01", 0),
            Meting(10, 0, "2010-01-01", 1), Vertrek(10, 0, "2011-01-01", Uitstroomreden.Onbekend), Meting(10, 0, "2012-05-01", 2),
            Meting(11, 0, "2012-02-01", 2), Vertrek(11, 0, "2012-03-01", Uitstroomreden.Onbekend)).Kolommen,
        new Periode(Dag("2011-12-31"), Dag("2012-12-31")),
        Selectie.Iedereen)[0];

    [Fact]
    public void Cellen_TenPeople_ArePartsOfOriginOfTheFirstDayAndOfAll()
    {
        var delen = new Stroomdelen(Tien);

        Assert.Equal((8, 7, 10, 1), (delen.Eerste, delen.Laatste, delen.Alle, delen.Tussentijds));
        var cel = delen.Cellen.Single(cel => cel.Stroom.Van == Een && cel.Stroom.Naar == Twee);
        Assert.Equal((0.25, 0.125, 0.1), (cel.DeelVanHerkomst, cel.DeelVanEerste, cel.DeelVanAlle));
        var terug = delen.Cellen.Single(deel => deel.Stroom.Van == Stroompunt.Terug);
        Assert.Equal((1, null, 0.1), (terug.DeelVanHerkomst, terug.DeelVanEerste, terug.DeelVanAlle));
    }

    [Fact]
    public void Soorten_TenPeople_CountEachOnce() => Assert.Equal(
        "Gestegen 1, Gelijk 1, Gedaald 1, Geplaatst 1, NietBepaald 0, UitHetZicht 1, Uitgestroomd 3, NaarBuiten 0, Nieuw 1, Terug 1, VanBuiten 0",
        string.Join(", ", new Stroomdelen(Tien).Soorten.Select(deel => $"{deel.Soort} {deel.Aantal}")));

    [Fact]
    public void Soorten_Parts_AreOfTheFirstDayOnlyForWhoWasThere()
    {
        var delen = new Stroomdelen(Tien);

        Assert.Equal((0.375, 0.3), (delen.Van(Stroomsoort.Uitgestroomd).DeelVanEerste, delen.Van(Stroomsoort.Uitgestroomd).DeelVanAlle));
        Assert.Equal((null, 0.1), (delen.Van(Stroomsoort.Nieuw).DeelVanEerste, delen.Van(Stroomsoort.Nieuw).DeelVanAlle));
        Assert.Equal([new(Uitstroomreden.Werk6Maanden, 2, 0.25), new(Uitstroomreden.Verhuisd, 1, 0.125)], delen.Redenen);
    }

    [Fact]
    public void Aantal_WithoutOneEnd_IsTheSum()
    {
        var delen = new Stroomdelen(Tien);

        Assert.Equal(1, delen.Aantal(Een, Twee));
        Assert.Equal(0, delen.Aantal(Twee, Twee));
        Assert.Equal(4, delen.Aantal(Een, null));
        Assert.Equal(3, delen.Aantal(null, Twee));
        Assert.Equal(2, delen.Aantal(null, Stroompunt.Uit(Uitstroomreden.Werk6Maanden)));
        Assert.Equal(10, delen.Aantal(null, null));
    }

    [Theory]
    [InlineData(0, 0, Stroomsoort.NietBepaald)]
    [InlineData(0, 8, Stroomsoort.UitHetZicht)]
    [InlineData(8, 8, Stroomsoort.UitHetZicht)]
    [InlineData(8, 9, Stroomsoort.NietBepaald)]
    [InlineData(3, 0, Stroomsoort.NietBepaald)]
    [InlineData(3, 9, Stroomsoort.NietBepaald)]
    [InlineData(3, 8, Stroomsoort.UitHetZicht)]
    [InlineData(8, 6, Stroomsoort.Geplaatst)]
    [InlineData(1, 6, Stroomsoort.Gestegen)]
    [InlineData(6, 5, Stroomsoort.Gedaald)]
    [InlineData(6, 6, Stroomsoort.Gelijk)]
    public void Soort_OfTwoPlaces_IsOne(int van, int naar, Stroomsoort verwacht) => Assert.Equal(verwacht, new Stroom(Stroompunt.Op(Trede.Van(van)), Stroompunt.Op(Trede.Van(naar)), 1).Soort);

    [Fact]
    public void Soort_OffTheLadder_IsNewBackOrElsewhere()
    {
        var uit = Stroompunt.Uit(Uitstroomreden.Verhuisd);
        Assert.Equal(Stroomsoort.Nieuw, new Stroom(Stroompunt.Nieuw, Een, 1).Soort);
        Assert.Equal(Stroomsoort.Terug, new Stroom(Stroompunt.Terug, Een, 1).Soort);
        Assert.Equal(Stroomsoort.Terug, new Stroom(uit, Een, 1).Soort);
        Assert.Equal(Stroomsoort.VanBuiten, new Stroom(Stroompunt.Buiten, Een, 1).Soort);
        Assert.Equal(Stroomsoort.NaarBuiten, new Stroom(Een, Stroompunt.Buiten, 1).Soort);
        Assert.Equal(Stroomsoort.Uitgestroomd, new Stroom(Een, uit, 1).Soort);
        Assert.Equal(Stroomsoort.Elders, new Stroom(Stroompunt.Nieuw, uit, 1).Soort);
        Assert.Equal(Stroomsoort.Elders, new Stroom(Stroompunt.Buiten, Stroompunt.Buiten, 1).Soort);
    }

    [Fact]
    public void Delen_Nobody_HaveNoParts()
    {
        var delen = new Stroomdelen(Stromen.Samen([]));

        Assert.Empty(delen.Cellen);
        Assert.All(delen.Soorten, deel => Assert.Equal((0, null, null), (deel.Aantal, deel.DeelVanEerste, deel.DeelVanAlle)));
        Assert.Equal(0, delen.Aantal(null, null));
    }

    [Fact]
    public void Delen_RandomClientsAndChoices_AddUpToOneAndToTheSnapshots()
    {
        var (van, tot) = (Dag("2011-12-31"), Dag("2013-06-30"));
        for (var zaad = 0; zaad < 30; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var keuze in FilterTests.Toevalskeuzes())
            {
                var stromen = Stromen.Maak(kolommen, new Periode(van, tot), keuze, TestContext.Current.CancellationToken)[0];
                var delen = new Stroomdelen(stromen);
                Assert.Equal(Totaal(kolommen, van, keuze), delen.Eerste);
                Assert.Equal(Totaal(kolommen, tot, keuze), delen.Laatste);
                Assert.Equal(stromen.Matrix, delen.Cellen.Select(cel => cel.Stroom));
                Assert.All(delen.Cellen.GroupBy(cel => cel.Stroom.Van), groep => Assert.Equal(1, groep.Sum(cel => cel.DeelVanHerkomst), 1e-9));
                Assert.Equal(delen.Alle, delen.Soorten.Sum(deel => deel.Aantal));
                if (delen.Eerste > 0) Assert.Equal(1, delen.Soorten.Sum(deel => deel.DeelVanEerste ?? 0), 1e-9);
                if (delen.Alle > 0) Assert.Equal(1, delen.Soorten.Sum(deel => deel.DeelVanAlle!.Value), 1e-9);
                Assert.Equal(delen.Van(Stroomsoort.Uitgestroomd).Aantal, delen.Redenen.Sum(reden => reden.Aantal));
                Assert.Equal(delen.Laatste - delen.Eerste, Bij(delen) - delen.Van(Stroomsoort.Uitgestroomd).Aantal - delen.Van(Stroomsoort.NaarBuiten).Aantal);
            }
        }
    }

    private static int Bij(Stroomdelen delen) => new[] { Stroomsoort.Nieuw, Stroomsoort.Terug, Stroomsoort.VanBuiten }.Sum(soort => delen.Van(soort).Aantal);

    private static int Totaal(Participatiekolommen kolommen, Dag dag, Selectie keuze) => Momentopname.Maak(kolommen, dag, keuze, false, TestContext.Current.CancellationToken)[0].Totaal;
}
