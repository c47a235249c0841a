using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Ladder;

/// <summary>Forecasts of the year after 31 December 2012, worked out by hand.</summary>
public sealed class PrognoseTests
{
    private const string Eerder = "2011-06-01";
    private const string Daarna = "2012-06-01";

    // On 31-12-2011 four on rung 2: one rises to 4, one leaves, two stay. One newcomer on 2 and one on 4. Now 3 on 2 and 2 on 4; on 4 nobody was.
    [Fact]
    public void Maak_OneYear_DoesToThoseOfNowWhatWasDoneThen()
    {
        var prognose = Maak(
        [
            .. Enumerable.Range(1, 4).Select(persoon => Meting(persoon, 0, Eerder, 2)), Meting(1, 0, Daarna, 4), Vertrek(2, 0, Daarna, Uitstroomreden.Verhuisd),
            Meting(5, 0, Daarna, 2), Meting(6, 0, Daarna, 4),
        ])!;

        // Of 3 on rung 2 a half stays, a quarter rises and a quarter leaves; one comes in. The 2 on rung 4 are taken to stay.
        Assert.Equal((3, 2.5, 4), (Rij(prognose, 2).Nu, Rij(prognose, 2).Straks.Verwacht, Rij(prognose, 2).Gezien));
        Assert.Equal((2, 3.75, 0), (Rij(prognose, 4).Nu, Rij(prognose, 4).Straks.Verwacht, Rij(prognose, 4).Gezien));
        Assert.Equal((5, 6.25, 2, 0.75), (prognose.TotaalNu, prognose.Totaal.Verwacht, prognose.Instroom.Verwacht, prognose.Vertrek.Verwacht));
        Assert.Equal((2, 4), (prognose.ZonderStroom, prognose.Gezien));
        Assert.True(Rij(prognose, 2).IsKlein && Rij(prognose, 4).IsKlein && !Rij(prognose, 1).IsKlein);
        Assert.Equal((Dag("2012-12-31"), Dag("2013-12-31")), (prognose.Peildatum, prognose.Voor));
        Assert.Equal([new Periode(Dag("2011-12-31"), Dag("2012-12-31"))], prognose.Jaren);
    }

    // A year earlier two on rung 1 rose to 2, and one came in. Both years together: of 6 seen on 2 there is one that rose and one that left.
    [Fact]
    public void MaakSamen_TwoYears_TakesThemTogetherAndTheInflowOfAYear()
    {
        var kolommen = Voeg(
            Meting(1, 0, "2010-06-01", 1), Meting(2, 0, "2010-06-01", 1), Meting(1, 0, Eerder, 2), Meting(2, 0, Eerder, 2),
            Meting(3, 0, Eerder, 2), Meting(1, 0, Daarna, 3)).Kolommen;

        var prognose = Prognose.MaakSamen(kolommen, Dag("2012-12-31"), 2, Selectie.Iedereen, Stop)!;

        // Now 2 on rung 2 and 1 on rung 3. Of three seen on 2 one rose; half a person a year came in on 2.
        Assert.Equal(2, prognose.Jaren.Count);
        Assert.Equal((2, 3), (Rij(prognose, 1).Gezien, Rij(prognose, 2).Gezien));
        Assert.Equal((4.0 / 3) + 0.5, Rij(prognose, 2).Straks.Verwacht, 1e-12);
        Assert.Equal(1 + (2.0 / 3), Rij(prognose, 3).Straks.Verwacht, 1e-12);
    }

    // The ladder was filled in 2011: nobody was there at its start, so that is no inflow.
    [Fact]
    public void MaakSamen_AYearThatBeganEmpty_DoesNotCount()
    {
        var kolommen = Voeg(Meting(1, 0, Eerder, 2), Meting(2, 0, Eerder, 3)).Kolommen;

        var prognose = Prognose.MaakSamen(kolommen, Dag("2012-12-31"), 5, Selectie.Iedereen, Stop)!;

        Assert.Equal([new Periode(Dag("2011-12-31"), Dag("2012-12-31"))], prognose.Jaren);
        Assert.Equal((2, 2.0, 0), (prognose.TotaalNu, prognose.Totaal.Verwacht, prognose.Instroom.Verwacht));
        Assert.Null(Prognose.MaakSamen(kolommen, Dag("2011-12-31"), 5, Selectie.Iedereen, Stop));
        Assert.Null(Prognose.MaakSamen(kolommen, Participatie.Kern.Dag.Eerste, 5, Selectie.Iedereen, Stop));
        Assert.Null(Maak([]));
    }

    [Fact]
    public void Maak_EveryoneStays_IsTheDistributionOfTodayWithoutSpread()
    {
        var prognose = Maak([.. Enumerable.Range(1, 40).Select(persoon => Meting(persoon, 0, Eerder, persoon % 6 + 1))])!;

        Assert.All(prognose.Rijen, rij => Assert.Equal(new Prognosegetal(rij.Nu, rij.Nu, rij.Nu), rij.Straks));
        Assert.Equal(new Prognosegetal(40, 40, 40), prognose.Totaal);
        Assert.Equal((default(Prognosegetal), default(Prognosegetal)), (prognose.Instroom, prognose.Vertrek));
    }

    [Fact]
    public void Maak_OnePersonWhoRose_IsExpectedToBeFollowedAndSaysThatItIsLittle()
    {
        var prognose = Maak([Meting(1, 0, Eerder, 2), Meting(1, 0, Daarna, 3)])!;

        Assert.Equal((0, 1, 1), (Rij(prognose, 2).Nu, Rij(prognose, 3).Nu, prognose.ZonderStroom));
        Assert.Equal(new Prognosegetal(1, 1, 1), Rij(prognose, 3).Straks);
        Assert.True(Rij(prognose, 3).IsKlein);
    }

    [Fact]
    public void Maak_NobodyLeft_ForecastsTheInflowAlone()
    {
        var prognose = Maak([Meting(1, 0, Eerder, 2), Vertrek(1, 0, Daarna, Uitstroomreden.Overleden)])!;

        Assert.Equal((0, 0.0, 0.0), (prognose.TotaalNu, prognose.Totaal.Verwacht, prognose.Vertrek.Verwacht));
    }

    // Half of 200 leaves a year, and 100 now stand there: last year's part has a deviation of 0.035, the coming year one of 5 persons.
    [Fact]
    public void Maak_AHalfThatLeaves_HasTheIntervalOfTwoChances()
    {
        var prognose = Maak([.. Enumerable.Range(1, 200).Select(persoon => Meting(persoon, 0, Eerder, 2)), .. Enumerable.Range(1, 100).Select(persoon => Vertrek(persoon, 0, Daarna, Uitstroomreden.Verhuisd))])!;

        // The root of 25 and 12.5 is 6.12; times 1.96 is 12.
        Assert.Equal(50, Rij(prognose, 2).Straks.Verwacht);
        Assert.Equal(38, Rij(prognose, 2).Straks.Onder, 2.0);
        Assert.Equal(62, Rij(prognose, 2).Straks.Boven, 2.0);
        Assert.False(Rij(prognose, 2).IsKlein);
    }

    [Fact]
    public void Maak_AnotherLengthThanAYear_IsAWrongCall()
    {
        var kolommen = Voeg(Meting(1, 0, Eerder, 2)).Kolommen;
        var half = Stromen.Samen(Stromen.Maak(kolommen, new Periode(Dag("2012-06-30"), Dag("2012-12-31")), Selectie.Iedereen, Stop));

        Assert.Throws<ArgumentOutOfRangeException>(() => Prognose.Maak(Opname(kolommen), [half]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Prognose.MaakSamen(kolommen, Dag("2012-12-31"), 0, Selectie.Iedereen, Stop));
    }

    [Fact]
    public void MaakSamen_RandomColumns_AddsUpHoldsItsIntervalsAndIsTheSameTwice()
    {
        for (var zaad = 1; zaad <= 60; zaad++)
        {
            var kolommen = Toevalskolommen.Maak(zaad, 40 + (zaad * 5));
            var dag = Dag(Toevalskolommen.Dag(new Random(zaad)));
            foreach (var selectie in (Selectie[])[Selectie.Iedereen, new Selectie([Subgroepen.Geen.Met(1)], null, default)])
            {
                if (Prognose.MaakSamen(kolommen, dag, (zaad % 3) + 1, selectie, Stop) is not { } prognose) continue;

                var opname = Momentopname.Samen(Momentopname.Maak(kolommen, dag, selectie, false, Stop));
                Assert.Equal(opname.Rijen.Select(rij => rij.Aantal), prognose.Rijen.Select(rij => rij.Nu));
                Assert.Equal(prognose.TotaalNu - prognose.Vertrek.Verwacht + prognose.Instroom.Verwacht, prognose.Totaal.Verwacht, 1e-9);
                Assert.Equal(prognose.Totaal.Verwacht, prognose.Rijen.Sum(rij => rij.Straks.Verwacht), 1e-9);
                Assert.All(
                    prognose.Rijen.Select(rij => rij.Straks).Append(prognose.Totaal).Append(prognose.Instroom).Append(prognose.Vertrek),
                    getal => Assert.True(getal.Onder >= 0 && getal.Onder <= getal.Verwacht && getal.Verwacht <= getal.Boven));
                Assert.True(prognose.Vertrek.Boven <= prognose.TotaalNu);
                var nogmaals = Prognose.MaakSamen(kolommen, dag, (zaad % 3) + 1, selectie, Stop)!;
                Assert.Equal(prognose.Rijen, nogmaals.Rijen);
                Assert.Equal((prognose.Totaal, prognose.Instroom, prognose.Vertrek), (nogmaals.Totaal, nogmaals.Instroom, nogmaals.Vertrek));
            }
        }
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Prognoserij Rij(Prognose prognose, int trede) => prognose.Rijen.Single(rij => rij.Trede.Waarde == trede);

    private static Prognose? Maak(Meetrij[] rijen) => Prognose.MaakSamen(Voeg(rijen).Kolommen, Dag("2012-12-31"), 1, Selectie.Iedereen, Stop);

    private static Momentopname Opname(Participatiekolommen kolommen) => Momentopname.Samen(Momentopname.Maak(kolommen, Dag("2012-12-31"), Selectie.Iedereen, false, Stop));
}
