using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>Selections by traject, age and postal code, through snapshot and flows.</summary>
public sealed class FilterTests
{
    // Four clients on their own rung: 1 with a Cursus of the ROC over the new year, 2 with a Stage that ended before it, 3 with one that began after it, 4 without.
    private static readonly Participatiekolommen Vier = Kolommen(
        [Meting(1, 0, "2012-01-01", 1), Meting(2, 0, "2012-01-01", 2), Meting(3, 0, "2012-01-01", 3), Meting(4, 0, "2012-01-01", 4)],
        [
            Traject(1, "A", "2012-06-01", "2013-06-30", instrument: "Cursus", aanbieder: "ROC", domein: Domein.Educatie),
            Traject(2, "B", "2012-06-01", "2012-12-30", instrument: "Stage"),
            Traject(3, "C", "2013-01-01", null, instrument: "Stage"),
        ],
        Gegeven(1, geboren: "1986-01-01", postcode: 1011),
        Gegeven(2, geboren: "1985-12-31", postcode: 1012),
        Gegeven(3, postcode: 1019));

    [Theory]
    [InlineData("2012-06-01", "Cursus", "1")]
    [InlineData("2012-05-31", "Cursus", "")]
    [InlineData("2013-06-30", "cursus", "1")]
    [InlineData("2013-07-01", "Cursus", "")]
    [InlineData("2012-12-30", "Stage", "2")]
    [InlineData("2012-12-31", "Stage", "")]
    [InlineData("2013-01-01", "Stage", "3")]
    [InlineData("2014-12-31", "Stage", "3")]
    [InlineData("2012-12-30", "Stage,Cursus", "12")]
    [InlineData("2012-12-30", "Anders", "")]
    public void Momentopname_AnInstrument_IsWhoHasSuchATrajectThatDay(string dag, string instrumenten, string verwacht) =>
        Assert.Equal(verwacht, Op(dag, Alle() with { Instrumenten = instrumenten.Split(',') }));

    [Fact]
    public void Momentopname_ProviderAndDomain_AreOfOneTraject()
    {
        Assert.Equal("1", Op("2012-12-01", Alle() with { Aanbieders = ["roc"] }));
        Assert.Equal("2", Op("2012-12-01", Alle() with { Aanbieders = [""] }));
        Assert.Equal("12", Op("2012-12-01", Alle() with { Aanbieders = ["ROC", ""] }));
        Assert.Equal("1", Op("2012-12-01", Alle() with { Domeinen = [Domein.Educatie] }));
        Assert.Equal("12", Op("2012-12-01", Alle() with { Domeinen = [Domein.Educatie, Domein.Reintegratie] }));
        Assert.Equal("", Op("2012-12-01", Alle() with { Instrumenten = ["Stage"], Aanbieders = ["ROC"] }));
        Assert.Equal("", Op("2012-12-01", Alle() with { Instrumenten = ["Cursus"], Domeinen = [Domein.Reintegratie] }));
    }

    [Fact]
    public void Momentopname_TwoTrajectenThatEachMeetHalf_AreNotOneThatMeetsAll()
    {
        var kolommen = Kolommen([Meting(1, 0, "2012-01-01", 1)], [Traject(1, "A", "2012-01-01", null, instrument: "Cursus", aanbieder: "ROC"), Traject(1, "B", "2012-01-01", null, instrument: "Stage", aanbieder: "Bureau")]);

        Assert.Equal(0, Momentopname.Maak(kolommen, Dag("2012-12-31"), new Selectie([], null, default) { Instrumenten = ["Cursus"], Aanbieders = ["Bureau"] }, false, TestContext.Current.CancellationToken)[0].Totaal);
    }

    [Theory]
    [InlineData("2012-12-31", 0, 26, "1")]
    [InlineData("2012-12-30", 0, 26, "12")]
    [InlineData("2013-01-01", 0, 26, "")]
    [InlineData("2013-01-01", 27, 27, "12")]
    [InlineData("2013-01-01", 0, 150, "12")]
    public void Momentopname_AnAge_IsThatOfTheDay(string dag, int van, int totEnMet, string verwacht) => Assert.Equal(verwacht, Op(dag, Alle() with { Leeftijden = [new Leeftijdsgroep(van, totEnMet)] }));

    [Theory]
    [InlineData(1011, 1011, "1")]
    [InlineData(1011, 1012, "12")]
    [InlineData(1013, 9999, "3")]
    [InlineData(1000, 1010, "")]
    public void Momentopname_APostalCode_IsARange(int van, int totEnMet, string verwacht) => Assert.Equal(verwacht, Op("2012-12-31", Alle() with { Postcodes = [(van, totEnMet)] }));

    [Fact]
    public void Momentopname_SeveralChoices_HoldTogether()
    {
        Assert.Equal("1", Op("2012-12-30", Alle() with { Leeftijden = [new Leeftijdsgroep(0, 26)], Postcodes = [(1011, 1011), (1019, 1019)] }));
        Assert.Equal("2", Op("2012-12-30", Alle() with { Leeftijden = [new Leeftijdsgroep(0, 26)], Instrumenten = ["Stage"] }));
        Assert.Equal("12", Op("2012-12-30", Alle() with { Leeftijden = [new Leeftijdsgroep(0, 20), new Leeftijdsgroep(26, 26)] }));
    }

    [Fact]
    public void Momentopname_NothingKnownOfAnyone_IsNobody()
    {
        var kolommen = Proefrij.Voeg(Meting(1, 0, "2012-01-01", 1)).Kolommen;

        foreach (var keuze in new[] { new Selectie([], null, default) { Postcodes = [(1000, 9999)] }, new Selectie([], null, default) { Leeftijden = [new Leeftijdsgroep(0, 150)] }, new Selectie([], null, default) { Domeinen = [Domein.Wmo] } })
            Assert.Equal(0, Momentopname.Maak(kolommen, Dag("2012-12-31"), keuze, false, TestContext.Current.CancellationToken)[0].Totaal);
    }

    [Fact]
    public void Momentopname_BeforeTheTrajectenWereKnown_IsNobody()
    {
        var bekend = Kolommen([Meting(1, "2012-01-01", 1, Groeipotentieel.Groei, bekend: "2012-02-01")], [Traject(1, "A", "2012-01-01", null)]);

        Assert.Equal(1, Totaal(new Selectie([], Geleverd, default) { Instrumenten = ["Cursus"] }));
        Assert.Equal(0, Totaal(new Selectie([], Dag("2013-12-31"), default) { Instrumenten = ["Cursus"] }));
        Assert.Equal(1, Totaal(new Selectie([], Dag("2013-12-31"), default)));

        int Totaal(Selectie selectie) => Momentopname.Maak(bekend, Dag("2012-12-31"), selectie, false)[0].Totaal;
    }

    // Client 1 is in on both days, 2 on the first only, 3 on the last only; 4 on neither.
    [Theory]
    [InlineData("2012-12-30", "2013-06-30", "1>1 2>buiten buiten>3")]
    [InlineData("2012-12-31", "2013-06-30", "1>1 buiten>3")]
    [InlineData("2012-12-30", "2013-07-01", "1>buiten 2>buiten buiten>3")]
    [InlineData("2011-12-31", "2012-12-30", "nieuw>1 nieuw>2")]
    public void Stromen_ATraject_IsThatOfEachOfTheTwoDays(string van, string tot, string verwacht)
    {
        var stromen = Stromen.Maak(Vier, Periode(van, tot), new Selectie([], null, default) { Domeinen = [Domein.Educatie, Domein.Reintegratie] }, TestContext.Current.CancellationToken)[0];

        Assert.Equal(verwacht.Split(' ').Order(StringComparer.Ordinal), stromen.Matrix.Select(stroom => $"{stroom.Van}>{stroom.Naar}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Stromen_AnAge_IsThatOfEachOfTheTwoDays() => Assert.Equal(
        ["1>buiten", "2>buiten"],
        Stromen.Maak(Vier, Periode("2012-12-30", "2013-01-01"), new Selectie([], null, default) { Leeftijden = [new Leeftijdsgroep(0, 26)] }, TestContext.Current.CancellationToken)[0].Matrix.Select(stroom => $"{stroom.Van}>{stroom.Naar}"));

    [Theory]
    [InlineData(1011, 1)]
    [InlineData(1012, 0)]
    public void Stromen_WhoWasThereInBetween_CountsWhenInTheSelection(int postcode, int verwacht)
    {
        var kolommen = Kolommen([Meting(1, 0, "2012-02-01", 3), Vertrek(1, 0, "2012-03-01", Uitstroomreden.Onbekend)], [], Gegeven(1, postcode: 1011));

        Assert.Equal(verwacht, Stromen.Maak(kolommen, Periode("2011-12-31", "2012-12-31"), new Selectie([], null, default) { Postcodes = [(postcode, postcode)] }, TestContext.Current.CancellationToken)[0].Tussentijds);
    }

    [Fact]
    public void Stromen_RandomClientsAndChoices_SumToTheFilteredSnapshots()
    {
        var (van, tot) = (Dag("2011-12-31"), Dag("2013-06-30"));
        for (var zaad = 0; zaad < 30; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 60);
            foreach (var keuze in Toevalskeuzes())
            {
                var matrix = Stromen.Maak(kolommen, new Periode(van, tot), keuze, TestContext.Current.CancellationToken)[0].Matrix;
                Assert.Equal(Standen(kolommen, van, keuze), Sommen(matrix, stroom => stroom.Van));
                Assert.Equal(Standen(kolommen, tot, keuze), Sommen(matrix, stroom => stroom.Naar));
            }
        }
    }

    /// <summary>Selections of every kind, for random columns.</summary>
    internal static IEnumerable<Selectie> Toevalskeuzes() =>
    [
        Selectie.Iedereen,
        new Selectie([Subgroepen.Geen.Met(1), Subgroepen.Geen.Met(2).Met(5)], null, default),
        new Selectie([], Dag("2014-03-01"), default),
        new Selectie([], null, default) { Instrumenten = ["Stage", "Baan"] },
        new Selectie([], null, default) { Aanbieders = ["ROC"], Domeinen = [Domein.Inburgering, Domein.Onbekend] },
        new Selectie([], null, default) { Leeftijden = [new Leeftijdsgroep(20, 40)] },
        new Selectie([Subgroepen.Geen.Met(4)], null, default) { Postcodes = [(1001, 1002)] },
    ];

    private static IEnumerable<(string Trede, int Aantal)> Standen(Participatiekolommen kolommen, Dag dag, Selectie keuze) =>
        Momentopname.Maak(kolommen, dag, keuze, false)[0].Rijen.Where(rij => rij.Aantal > 0).Select(rij => (rij.Trede.ToString(), rij.Aantal)).Order();

    private static IEnumerable<(string Trede, int Aantal)> Sommen(IReadOnlyList<Stroom> matrix, Func<Stroom, Stroompunt> kant) =>
        matrix.Where(stroom => kant(stroom).IsOpTrede).GroupBy(stroom => kant(stroom).ToString(), StringComparer.Ordinal).Select(groep => (groep.Key, groep.Sum(stroom => stroom.Aantal))).Order();

    private static Periode Periode(string van, string tot) => new(Dag(van), Dag(tot));

    private static Keuze Alle() => new([], [], [], [], []);

    private static string Op(string dag, Keuze keuze) => string.Concat(Momentopname.Maak(Vier, Dag(dag), keuze.Selectie, false)[0].Rijen.Where(rij => rij.Aantal > 0).Select(rij => rij.Trede.ToString()));

    private sealed record Keuze(IReadOnlyList<string> Instrumenten, IReadOnlyList<string> Aanbieders, IReadOnlyList<Domein> Domeinen, IReadOnlyList<Leeftijdsgroep> Leeftijden, IReadOnlyList<(int Van, int TotEnMet)> Postcodes)
    {
        public Selectie Selectie => new([], null, default) { Instrumenten = Instrumenten, Aanbieders = Aanbieders, Domeinen = Domeinen, Leeftijden = Leeftijden, Postcodes = Postcodes };
    }
}
