using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Tests.Koppeling;

/// <summary>The numbers of the demo: those of the kadernota at the end, figure 2.2 of the participatieladder before.</summary>
public sealed class DemogegevensTests
{
    // Figure 2.2: rung 1..6, and how many of rung 1..5 are expected to rise.
    private static readonly int[] Figuur = [1900, 1207, 789, 700, 680, 235];
    private static readonly int[] FiguurGroei = [1000, 307, 350, 300, 600];

    private static IReadOnlyList<Demopersoon> Personen => Demoproef.Demo.Personen;

    [Fact]
    public void Stand_OnTheLastDay_IsThatOfTheKadernota()
    {
        var alle = Demoproef.Stand(Demoproef.Laatste);
        var wsw = Demoproef.Stand(Demoproef.Laatste, Demosubgroep.Wsw);

        Assert.Equal(4000, alle.Totaal);
        Assert.Equal(800, wsw.Totaal);
        Assert.Equal(4000, Personen.Count(persoon => persoon.IsHier));
        Assert.InRange(wsw.Rijen.Single(rij => rij.Trede.Waarde == 5).Aantal, 780, 800);
    }

    [Fact]
    public void Stand_OnTheLastDay_HasHalfWithAProspectAndATenthOfTheNewTargetGroup()
    {
        // A prospect of work: at work (rung 5 or 6), or expected to rise within a year; sheltered work apart.
        var perspectief = Demoproef.Stand(Demoproef.Laatste, Demosubgroep.PerspectiefOpWerk).Totaal;
        var alle = Demoproef.Stand(Demoproef.Laatste).Rijen;
        var wsw = Demoproef.Stand(Demoproef.Laatste, Demosubgroep.Wsw).Rijen;
        var geteld = alle.Sum(rij => rij.Trede.Waarde is 5 or 6 ? rij.Aantal : rij.Groei) - wsw.Sum(rij => rij.Trede.Waarde is 5 or 6 ? rij.Aantal : rij.Groei);

        Assert.InRange(perspectief, 3200 * 0.48, 3200 * 0.52);
        Assert.InRange(geteld - perspectief, -20, 20);
        Assert.Equal(320, Demoproef.Stand(Demoproef.Laatste, Demosubgroep.NieuweDoelgroep).Totaal);
    }

    [Theory]
    [InlineData(2009)]
    [InlineData(2010)]
    [InlineData(2011)]
    [InlineData(2012)]
    [InlineData(2013)]
    [InlineData(2014)]
    public void Stand_UpTo2014_IsSpreadAsInFigure22(int jaar)
    {
        var stand = Demoproef.Stand(Demoproef.Eind(jaar));

        // Of the whole, no rung is more than two and a half hundredths off; of who stands on it, those expected to rise no more than seven.
        for (var trede = 1; trede <= 6; trede++)
        {
            var rij = stand.Rijen.Single(rij => rij.Trede.Waarde == trede);
            var deel = (double)rij.Aantal / stand.AantalOpTreden;
            Assert.True(Math.Abs(deel - (Figuur[trede - 1] / 5511.0)) < 0.025, $"{jaar}, trede {trede}: {deel:0.000}");
            if (trede < 6) Assert.True(Math.Abs(rij.Groeideel!.Value - ((double)FiguurGroei[trede - 1] / Figuur[trede - 1])) < 0.07, $"{jaar}, groei op trede {trede}: {rij.Groeideel:0.000}");
        }
    }

    [Fact]
    public void Stand_EveryYear_HasAboutAsManyPeople()
    {
        for (var jaar = 2009; jaar <= 2025; jaar++)
        {
            var stand = Demoproef.Stand(Demoproef.Eind(jaar));
            var wsw = Demoproef.Stand(Demoproef.Eind(jaar), Demosubgroep.Wsw).Totaal;
            Assert.InRange(stand.Totaal - wsw, 2500, 3400);
            Assert.Equal(jaar >= 2015, wsw > 0);
            // Nearly everybody is measured every year; some are overdue.
            Assert.InRange(stand.Rijen.Sum(rij => rij.Verouderd), jaar == 2009 ? 0 : 15, 200);
        }
    }

    [Fact]
    public void Wsw_EveryYear_BecomesATwentiethLess()
    {
        for (var jaar = 2016; jaar <= 2025; jaar++)
        {
            var deel = (double)Demoproef.Stand(Demoproef.Eind(jaar), Demosubgroep.Wsw).Totaal / Demoproef.Stand(Demoproef.Eind(jaar - 1), Demosubgroep.Wsw).Totaal;
            Assert.InRange(deel, 0.92, 0.975);
        }
    }

    [Fact]
    public void Conflicten_OnTheLastDay_AreAFewOfEveryKind()
    {
        var soorten = Conflicten.Zoek(Demoproef.Kolommen, Demoproef.Laatste, TestContext.Current.CancellationToken).CountBy(conflict => conflict.Soort).ToDictionary();

        Assert.Equal(5, soorten[Bevindingcode.ZelfdeDagAndereTrede]);
        Assert.Equal(2, soorten[Bevindingcode.NieuwereCodeAcht]);
        Assert.Equal(2, soorten[Bevindingcode.NieuwerVertrek]);
    }

    [Fact]
    public void Maak_TheSameSeedAndDay_GivesTheSame()
    {
        var nog = Demogegevens.Maak(Demogegevens.Zaad, Demoproef.Laatste);

        Assert.Equal(Personen.Count, nog.Personen.Count);
        Assert.All(Personen.Zip(nog.Personen), paar =>
        {
            Assert.Equal(paar.First.Metingen, paar.Second.Metingen);
            Assert.Equal(paar.First.Trajecten, paar.Second.Trajecten);
            Assert.Equal(paar.First.Verblijven, paar.Second.Verblijven);
            Assert.Equal(Kenmerken(paar.First), Kenmerken(paar.Second));
        });
        Assert.NotEqual(Personen.Select(Kenmerken), Demogegevens.Maak(1, Demoproef.Laatste).Personen.Select(Kenmerken));
    }

    [Theory]
    [InlineData(3, "2023-01-01")]
    [InlineData(4, "2026-11-22")]
    [InlineData(5, "2035-12-31")]
    public void Maak_AnotherSeedAndDay_HasTheSameTotals(ulong zaad, string dag)
    {
        var demo = Demogegevens.Maak(zaad, Proefrij.Dag(dag));
        var (kolommen, bevindingen) = Demoproef.Koppel(demo);

        Assert.Empty(bevindingen);
        Assert.Equal(4000, Demoproef.Stand(kolommen, demo.Laatste).Totaal);
        Assert.Equal(800, Demoproef.Stand(kolommen, demo.Laatste, Demosubgroep.Wsw).Totaal);
        Assert.InRange(Demoproef.Stand(kolommen, demo.Laatste, Demosubgroep.PerspectiefOpWerk).Totaal, 3200 * 0.46, 3200 * 0.54);
        Assert.InRange(Conflicten.Zoek(kolommen, demo.Laatste, TestContext.Current.CancellationToken).Count, 7, 9);
        Assert.All(demo.Personen.SelectMany(persoon => persoon.Metingen), meting => Assert.True(meting.BekendOp <= demo.Laatste));
    }

    [Fact]
    public void Maak_ADayOutOfRange_IsAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Demogegevens.Maak(1, Proefrij.Dag("2022-12-31")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Demogegevens.Maak(1, Proefrij.Dag("2036-01-01")));
    }

    private static (int, Gemeente, Bsn, string, string, Geboortedatum, int, int, int) Kenmerken(Demopersoon persoon) =>
        (persoon.Nummer, persoon.Gemeente, persoon.Bsn, persoon.Voornaam, persoon.Achternaam, persoon.Geboren, persoon.Postcode4, persoon.Team, persoon.Klantmanager);
}
