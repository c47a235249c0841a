using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;
using static Participatie.Tests.Koppeling.Proeftraject;

namespace Participatie.Tests.Koppeling;

public sealed class TrajectconflictenTests
{
    [Fact]
    public void Zoek_ATrajectOfSomebodyWithoutMeasurements_IsK405()
    {
        var conflict = Assert.Single(Trajectconflicten.Zoek(Voeg([Meting(1, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(2, "B", "2013-02-01", null, bron: 1)]), TestContext.Current.CancellationToken));

        Assert.Equal(Bevindingcode.TrajectZonderPersoon, conflict.Soort);
        Assert.Equal(Klant(2), conflict.Klant);
        Assert.Equal(new Conflictkant(1, null, "geen meting"), conflict.Geldend);
        Assert.Equal(new Conflictkant(1, Dag("2013-02-01"), "traject B"), conflict.Ander);
    }

    [Fact]
    public void Zoek_OneNumberOfTwoClients_IsK406OnBothSides()
    {
        var conflicten = Trajectconflicten.Zoek(Voeg([Meting(1, 0, "2013-01-01", 3), Meting(2, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(2, "A", "2013-02-01", null)]), TestContext.Current.CancellationToken);

        Assert.All(conflicten, conflict => Assert.Equal(Bevindingcode.TrajectnummerGedeeld, conflict.Soort));
        Assert.Equal(
            [
                (Klant(1), new Conflictkant(0, Dag("2013-01-01"), "traject A"), new Conflictkant(0, Dag("2013-02-01"), "traject A bij een andere klant")),
                (Klant(2), new Conflictkant(0, Dag("2013-02-01"), "traject A"), new Conflictkant(0, Dag("2013-01-01"), "traject A bij een andere klant")),
            ],
            conflicten.Select(conflict => (conflict.Klant, conflict.Geldend, conflict.Ander)));
    }

    [Fact]
    public void Zoek_OneNumberInTwoSources_IsNone() => Assert.Empty(Trajectconflicten.Zoek(
        Voeg([Meting(1, 0, "2013-01-01", 3), Meting(2, 0, "2013-01-01", 3)], [Traject(1, "A", "2013-01-01", null), Traject(2, "A", "2013-02-01", null, bron: 1)]), TestContext.Current.CancellationToken));

    // Subgroup 6 is below 27; every subgroup is from 18 on. The pension age of the day is not known here.
    [Theory]
    [InlineData("6", "1986-03-02", "2013-03-01", "")]
    [InlineData("6", "1986-03-01", "2013-03-01", "subgroep 6")]
    [InlineData("6", "1995-03-01", "2013-03-01", "")]
    [InlineData("6", "1995-03-02", "2013-03-01", "subgroep 6")]
    [InlineData("1", "1930-03-02", "2013-03-01", "")]
    [InlineData("8,31", "1930-03-02", "2013-03-01", "")]
    public void Zoek_AnAgeOutsideASubgroup_IsK407(string groepen, string geboren, string dag, string verwacht)
    {
        var conflicten = Trajectconflicten.Zoek(Voeg([Meting(1, 1, dag, 3, groepen: groepen)], [], Gegeven(1, geboren: geboren)), TestContext.Current.CancellationToken);

        Assert.Equal(verwacht.Length == 0 ? [] : [verwacht], conflicten.Select(conflict => conflict.Geldend.Waarde));
        Assert.All(conflicten, conflict => Assert.Equal(
            (Bevindingcode.LeeftijdBuitenSubgroep, Klant(1), 1, Dag(dag), new Conflictkant(1, null, $"geboren {geboren}")),
            (conflict.Soort, conflict.Klant, conflict.Geldend.Bron, conflict.Geldend.Dag!.Value, conflict.Ander)));
    }

    [Fact]
    public void Zoek_SeveralRowsOutsideASubgroup_GivesTheLastOne() => Assert.Equal(
        Dag("2014-01-01"),
        Assert.Single(Trajectconflicten.Zoek(Voeg([Meting(1, 0, "2013-01-01", 3, groepen: "6"), Meting(1, 0, "2014-01-01", 3, groepen: "6,4")], [], Gegeven(1, geboren: "1980-01-01")), TestContext.Current.CancellationToken)).Geldend.Dag);

    [Fact]
    public void Zoek_AnAgeThatIsNotKnown_IsNone() => Assert.Empty(Trajectconflicten.Zoek(
        Voeg([Meting(1, 0, "2013-01-01", 3, groepen: "6"), Meting(2, 0, "2013-01-01", 3)], [], Gegeven(1, postcode: 1011), Gegeven(2, geboren: "1950-01-01")), TestContext.Current.CancellationToken));

    [Fact]
    public void Zoek_ARowThatWasCorrected_CountsTheLastVersionOnly() => Assert.Empty(Trajectconflicten.Zoek(
        Voeg([Meting(1, 0, "2013-01-01", 3, bekend: "2013-02-01", groepen: "6"), Meting(1, 0, "2013-01-01", 3, bekend: "2013-04-01", groepen: "4")], [], Gegeven(1, geboren: "1980-01-01")), TestContext.Current.CancellationToken));
}
