using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Ladder;

/// <summary>
/// Client 1 had a Cursus from 1 February 2012 to 1 March 2013, on rung 2, judged +, in subgroups 1 and 12. So the comparable clients are those
/// on rung 2, judged +, in subgroup 1 of the seven, at the end of 31 March 2012; and what counts is where they stand on 31 March 2013.
/// </summary>
public sealed class VergelijkingTests
{
    [Fact]
    public void Maak_ComparableClients_AreWorkedOutByHand()
    {
        // Three clients: +2, 0 and -1. One of the three rose; the sum is 1.
        var vergelijking = Vergelijk([.. Gelijkende(2, 4), .. Gelijkende(3, 2), .. Gelijkende(4, 1)])!;

        Assert.Equal((1, 3), (vergelijking.Trajecten, vergelijking.Klanten));
        Assert.Equal(1.0 / 3, vergelijking.DeelGestegen, 12);
        Assert.Equal(1.0 / 3, vergelijking.Gemiddelde, 12);
    }

    [Fact]
    public void Maak_NobodyComparable_IsNothing() => Assert.Null(Vergelijk([]));

    [Theory]
    [InlineData(3, Groeipotentieel.Groei, "1")]
    [InlineData(2, Groeipotentieel.GeenGroei, "1")]
    [InlineData(2, Groeipotentieel.Onbekend, "1")]
    [InlineData(2, Groeipotentieel.Groei, "")]
    [InlineData(2, Groeipotentieel.Groei, "1,4")]
    [InlineData(2, Groeipotentieel.Groei, "4")]
    public void Maak_AnotherRungGrowthOrSubgroup_IsNotComparable(int trede, Groeipotentieel groei, string groepen) =>
        Assert.Null(Vergelijk([Meting(2, "2012-01-15", trede, groei, groepen), Meting(2, "2013-01-15", 4, groei, groepen)]));

    [Fact]
    public void Maak_ASubgroupOfTheMunicipalityItself_MakesNoDifference() => Assert.NotNull(Vergelijk([Meting(2, "2012-01-15", 2, Groeipotentieel.Groei, "1,30")]));

    [Theory]
    [InlineData("2012-03-31", true)]
    [InlineData("2012-04-01", false)]
    public void Maak_TheStateAtTheEndOfTheQuarter_Decides(string dag, bool vergelijkbaar) => Assert.Equal(vergelijkbaar, Vergelijk([Meting(2, dag, 2, Groeipotentieel.Groei, "1")]) is not null);

    [Theory]
    [InlineData("2013-03-31", 1.0)]
    [InlineData("2013-04-01", 0.0)]
    public void Maak_TheStateAtTheEndOfTheLastQuarter_Counts(string dag, double gestegen) => Assert.Equal(gestegen, Vergelijk([.. Gelijkende(2, 3, dag)])!.DeelGestegen);

    [Theory]
    [InlineData("2012-03-31", null, false)]
    [InlineData("2012-01-01", "2012-06-30", false)]
    [InlineData("2011-01-01", "2012-01-01", false)]
    [InlineData("2011-01-01", "2011-12-31", true)]
    [InlineData("2013-03-31", null, false)]
    [InlineData("2013-04-01", null, true)]
    public void Maak_WhoHadTheInstrumentInThoseQuarters_IsLeftOut(string start, string? einde, bool vergelijkbaar) =>
        Assert.Equal(vergelijkbaar, Vergelijk([.. Gelijkende(2, 3)], Traject(2, "Z", start, einde)) is not null);

    [Fact]
    public void Maak_WhoHadAnotherInstrument_IsComparable() => Assert.Equal(1, Vergelijk([.. Gelijkende(2, 3)], Traject(2, "Z", "2012-03-01", null, instrument: "Stage"))!.Klanten);

    [Fact]
    public void Maak_SeveralTrajectenOfOneClient_LeaveThatClientOutOnce() => Assert.Equal(
        1, Vergelijk([.. Gelijkende(2, 3), .. Gelijkende(3, 3)], Traject(2, "Y", "2012-03-01", "2012-05-01"), Traject(2, "Z", "2012-06-01", "2012-08-01"))!.Klanten);

    [Fact]
    public void Maak_WhoIsOnNoRungAtTheEnd_IsNotCompared()
    {
        Assert.Null(Vergelijk([Meting(2, "2012-01-15", 2, Groeipotentieel.Groei, "1"), Meting(2, "2013-01-15", 9, Groeipotentieel.NietVanToepassing, "1")]));
        Assert.Null(Vergelijk([Meting(2, "2012-01-15", 2, Groeipotentieel.Groei, "1"), Vertrek(2, "2013-01-15", null, Uitstroomreden.Onbekend)]));
    }

    [Fact]
    public void Maak_WhoLeftFromAKnownRung_IsCompared() =>
        Assert.Equal(4.0, Vergelijk([Meting(2, "2012-01-15", 2, Groeipotentieel.Groei, "1"), Vertrek(2, "2013-01-15", 6, Uitstroomreden.Werk6Maanden)])!.Gemiddelde);

    [Fact]
    public void Maak_ATrajectWithinOneQuarter_IsComparedFromTheQuarterBefore()
    {
        var kolommen = Kolommen(
            [Meting(1, "2012-02-01", 2, Groeipotentieel.Groei, "1", Meetmoment.StartTraject), Meting(2, "2011-12-31", 2, Groeipotentieel.Groei, "1"), Meting(2, "2012-03-31", 5, Groeipotentieel.Groei, "1"), Meting(3, "2012-01-01", 2, Groeipotentieel.Groei, "1")],
            [Traject(1, "A", "2012-02-01", "2012-03-01")]);

        var vergelijking = Totaal(kolommen, "2012-01-01")!;

        Assert.Equal((1, 1.0, 3.0), (vergelijking.Klanten, vergelijking.DeelGestegen, vergelijking.Gemiddelde));
    }

    [Fact]
    public void Maak_TwoTrajecten_WeighAsTheTrajectenAre()
    {
        // Two trajecten compared with client 3 (rose 1), one with clients 4 and 5 (rose 2 and 0): (1 + 1 + 1) / 3, and (1 + 1 + 1/2) / 3.
        var kolommen = Kolommen(
            [
                Meting(1, "2012-02-01", 2, Groeipotentieel.Groei), Meting(2, "2012-02-01", 3, Groeipotentieel.Groei), Meting(9, "2012-02-01", 2, Groeipotentieel.Groei),
                Meting(3, "2012-01-01", 2, Groeipotentieel.Groei), Meting(3, "2013-01-01", 3, Groeipotentieel.Groei),
                Meting(4, "2012-01-01", 3, Groeipotentieel.Groei), Meting(4, "2013-01-01", 5, Groeipotentieel.Groei),
                Meting(5, "2012-01-01", 3, Groeipotentieel.Groei),
            ],
            [Traject(1, "A", "2012-02-01", "2013-03-01"), Traject(9, "B", "2012-03-01", "2013-02-01"), Traject(2, "C", "2012-02-01", "2013-03-01")]);

        var vergelijking = Totaal(kolommen, "2013-01-01")!;

        Assert.Equal((3, 3), (vergelijking.Trajecten, vergelijking.Klanten));
        Assert.Equal(2.5 / 3, vergelijking.DeelGestegen, 12);
        Assert.Equal(1.0, vergelijking.Gemiddelde, 12);
    }

    [Fact]
    public void Maak_ATrajectOfWhichALevelIsNotKnown_IsNotCompared()
    {
        var kolommen = Kolommen([Meting(1, "2012-02-01", 8, Groeipotentieel.NietVanToepassing), .. Gelijkende(2, 3)], [Traject(1, "A", "2012-02-01", "2013-03-01")]);

        Assert.Null(Totaal(kolommen, "2013-01-01"));
    }

    [Fact]
    public void Maak_FromTheFirstDayThereIs_IsCompared()
    {
        var kolommen = Kolommen(
            [Meting(1, "1950-01-01", 2, Groeipotentieel.Groei), Meting(2, "1950-01-02", 2, Groeipotentieel.Groei)],
            [Traject(1, "A", "1950-01-01", "1950-02-01"), Traject(1, "B", "1950-01-01", "1950-05-01")]);

        var effect = Effect.MaakSamen(kolommen, Dag("1950-01-01"), Dag("1950-12-31"), Selectie.Iedereen, Effect.Standaard, Dag("2020-01-01"), true, TestContext.Current.CancellationToken);

        Assert.Equal(2, effect.Totaal.Trajecten);
        Assert.Equal(1, effect.Totaal.Vergelijking!.Trajecten);
    }

    private static Vergelijking? Vergelijk(IReadOnlyList<Meetrij> anderen, params Traject[] trajecten) => Totaal(
        Kolommen([Meting(1, "2012-01-20", 2, Groeipotentieel.Groei, "1,12"), .. anderen], [Traject(1, "A", "2012-02-01", "2013-03-01"), .. trajecten]), "2013-01-01");

    private static Vergelijking? Totaal(Participatiekolommen kolommen, string van) =>
        Effect.MaakSamen(kolommen, Dag(van), Dag(van).MaandenLater(2), Selectie.Iedereen, Effect.Standaard, Dag("2020-01-01"), metVergelijking: true).Totaal.Vergelijking;

    private static IEnumerable<Meetrij> Gelijkende(int persoon, int later, string dag = "2013-01-15") =>
        [Meting(persoon, "2012-01-15", 2, Groeipotentieel.Groei, "1"), Meting(persoon, dag, later, Groeipotentieel.Groei, "1")];
}
