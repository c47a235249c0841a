using Participatie.Kern;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Ladder;

/// <summary>What a published figure and the same figure of now differ.</summary>
public sealed class AdministratiefVerschilTests
{
    // Known in January: 1 and 2 on rung 1. Known later: 1 already stood on rung 2, 2 had moved away, 3 and 4 stood on rung 3.
    private static readonly Participatiekolommen Laat = Voeg(
        Meting(1, 0, "2012-03-01", 1, bekend: "2012-04-01"), Meting(1, 0, "2012-11-01", 2, bekend: "2013-06-01"),
        Meting(2, 0, "2012-03-01", 1, bekend: "2012-04-01"), Vertrek(2, 0, "2012-12-01", Uitstroomreden.Verhuisd, bekend: "2013-06-01"),
        Meting(3, 0, "2012-10-01", 3, bekend: "2013-06-01"), Meting(4, 0, "2012-10-01", 3, bekend: "2013-06-01")).Kolommen;

    [Fact]
    public void Van_LateNews_IsNowLessThen()
    {
        var verschil = AdministratiefVerschil.Van(Op("2012-12-31", "2013-01-31"), Op("2012-12-31", null));

        Assert.Equal("1:-2 2:1 3:2", string.Join(' ', verschil.Rijen.Where(rij => rij.Verschil != 0).Select(rij => $"{rij.Trede}:{rij.Verschil}")));
        Assert.Equal((2, 3, 1), (verschil.Gepubliceerd, verschil.Nu, verschil.Verschil));
        Assert.False(verschil.IsLeeg);
        Assert.Equal(Dag("2012-12-31"), verschil.Dag);
        Assert.Equal(Momentopname.Volgorde, verschil.Rijen.Select(rij => rij.Trede));
    }

    [Fact]
    public void Van_NothingNew_IsEmpty()
    {
        var verschil = AdministratiefVerschil.Van(Op("2012-12-31", "2013-06-01"), Op("2012-12-31", null));

        Assert.True(verschil.IsLeeg);
        Assert.Equal(0, verschil.Verschil);
    }

    [Fact]
    public void Van_AnotherDay_IsAWrongCall() => Assert.Throws<ArgumentException>(() => AdministratiefVerschil.Van(Op("2012-12-31", null), Op("2013-12-31", null)));

    // End as published + difference = begin from which the flows go.
    [Fact]
    public void Van_RandomClients_MakesTwoPeriodsFitTogether()
    {
        var (dag, tot) = (Dag("2012-12-31"), Dag("2013-12-31"));
        for (var zaad = 0; zaad < 20; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 80);
            var toen = Momentopname.Maak(kolommen, dag, new Selectie([], Dag("2014-01-15"), default), false, TestContext.Current.CancellationToken)[0];
            var nu = Momentopname.Maak(kolommen, dag, Selectie.Iedereen, false, TestContext.Current.CancellationToken)[0];
            var verschil = AdministratiefVerschil.Van(toen, nu);
            var delen = new Stroomdelen(Stromen.Maak(kolommen, new Periode(dag, tot), Selectie.Iedereen, TestContext.Current.CancellationToken)[0]);
            Assert.Equal(delen.Eerste, toen.Totaal + verschil.Verschil);
            Assert.All(verschil.Rijen, rij => Assert.Equal(delen.Aantal(Stroompunt.Op(rij.Trede), null), rij.Gepubliceerd + rij.Verschil));
        }
    }

    private static Momentopname Op(string dag, string? bekendOp) =>
        Momentopname.Maak(Laat, Dag(dag), new Selectie([], bekendOp is null ? null : Dag(bekendOp), default), false, TestContext.Current.CancellationToken)[0];
}
