using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

/// <summary>When a delivery is due, in time or late.</summary>
public sealed class LeververwachtingTests
{
    [Theory]
    [InlineData("2026-01-31", "2026-01-31", Leverstatus.Verwacht)]
    [InlineData("2026-02-01", "2026-01-31", Leverstatus.TeLaat)]
    [InlineData("2026-02-28", "2026-02-28", Leverstatus.Verwacht)]
    [InlineData("2026-03-01", "2026-02-28", Leverstatus.TeLaat)]
    [InlineData("2026-03-31", "2026-03-31", Leverstatus.Verwacht)]
    [InlineData("2028-02-29", "2028-02-29", Leverstatus.Verwacht)]
    [InlineData("2028-03-01", "2028-02-29", Leverstatus.TeLaat)]
    [InlineData("2028-03-31", "2028-03-31", Leverstatus.Verwacht)]
    public void Month_FromTheThirtyFirst_EndsWithTheMonth(string vandaag, string uiterlijk, Leverstatus status)
    {
        // Always the month before is there, so that only this month is asked.
        var gevraagd = Dag(uiterlijk);
        var eerder = gevraagd.Datum.AddMonths(-1);

        var uit = Leververwachting.Bepaal(Dag("2026-01-31"), Leverritme.Maand, 5, [Participatie.Kern.Dag.Van(new DateOnly(eerder.Year, eerder.Month, 20))], Dag(vandaag));

        Assert.Equal(new Leververwachting(status, gevraagd, null), uit);
    }

    [Theory]
    [InlineData("2028-02-29", Leverstatus.Verwacht, "2028-02-29")]
    [InlineData("2028-03-01", Leverstatus.TeLaat, "2028-02-29")]
    [InlineData("2029-02-28", Leverstatus.TeLaat, "2028-02-29")]
    [InlineData("2029-03-01", Leverstatus.TeLaat, "2029-02-28")]
    [InlineData("2032-03-01", Leverstatus.TeLaat, "2032-02-29")]
    public void Year_FromALeapDay_ComesBackOnIt(string vandaag, Leverstatus status, string uiterlijk) =>
        Assert.Equal(new Leververwachting(status, Dag(uiterlijk), null), Leververwachting.Bepaal(Dag("2028-02-29"), Leverritme.Jaar, 0, [], Dag(vandaag)));

    [Theory]
    [InlineData("2026-06-13", Leverstatus.Later)]
    [InlineData("2026-06-14", Leverstatus.Verwacht)]
    [InlineData("2026-07-14", Leverstatus.Verwacht)]
    [InlineData("2026-07-15", Leverstatus.TeLaat)]
    public void Provider_BeforeTheFifteenthOfJuly_IsAskedThirtyDaysBefore(string vandaag, Leverstatus status) =>
        Assert.Equal(new Leververwachting(status, Dag("2026-07-14"), null), Leververwachting.Bepaal(Dag("2026-07-14"), Leverritme.Jaar, 30, [], Dag(vandaag)));

    [Theory]
    [InlineData("2026-07-14", "2026-07-14")]
    [InlineData("2026-07-15", "2027-07-14")]
    [InlineData("2026-01-01", "2026-07-14")]
    public void Proposal_OfAYearlyDelivery_IsTheNextFourteenthOfJuly(string vandaag, string eerste) => Assert.Equal(Dag(eerste), Leververwachting.Jaarlevering(Dag(vandaag)));

    [Fact]
    public void Delivery_OnTheLastDay_IsInTime() =>
        Assert.Equal(new Leververwachting(Leverstatus.Geleverd, Dag("2026-07-14"), Dag("2026-07-14")), Leververwachting.Bepaal(Dag("2026-07-14"), Leverritme.Jaar, 30, [Dag("2026-07-14")], Dag("2026-07-14")));

    [Fact]
    public void Delivery_InTime_AsksNothingUntilTheNextOneNears()
    {
        Dag[] dagen = [Dag("2026-07-01")];

        Assert.Equal(new Leververwachting(Leverstatus.Later, Dag("2027-07-14"), null), Leververwachting.Bepaal(Dag("2026-07-14"), Leverritme.Jaar, 30, dagen, Dag("2026-07-15")));
        Assert.Equal(new Leververwachting(Leverstatus.Verwacht, Dag("2027-07-14"), null), Leververwachting.Bepaal(Dag("2026-07-14"), Leverritme.Jaar, 30, dagen, Dag("2027-06-14")));
    }

    [Fact]
    public void Delivery_AfterTheDay_IsTheLateOneAndNotTheNext()
    {
        Dag[] laat = [Dag("2026-02-03")];
        Dag[] enVolgende = [Dag("2026-02-20"), Dag("2026-02-03")];

        Assert.Equal(new Leververwachting(Leverstatus.Verwacht, Dag("2026-02-28"), null), Leververwachting.Bepaal(Dag("2026-01-31"), Leverritme.Maand, 10, laat, Dag("2026-02-21")));
        Assert.Equal(new Leververwachting(Leverstatus.Geleverd, Dag("2026-02-28"), Dag("2026-02-20")), Leververwachting.Bepaal(Dag("2026-01-31"), Leverritme.Maand, 10, enVolgende, Dag("2026-02-21")));
    }

    [Theory]
    [InlineData(Leverritme.Jaar, "2026-07-14", "2026-07-10", "2026-09-01", "2027-06-20", "2027-07-14")]
    [InlineData(Leverritme.Maand, "2026-01-31", "2026-01-30", "2026-02-05", "2026-02-20", "2026-02-28")]
    public void Correction_SoonAfterADelivery_IsNotTheNextOne(Leverritme ritme, string eerste, string geleverd, string hersteld, string vandaag, string volgende)
    {
        var uit = Leververwachting.Bepaal(Dag(eerste), ritme, 30, [Dag(geleverd), Dag(hersteld)], Dag(vandaag));

        Assert.Equal(new Leververwachting(Leverstatus.Verwacht, Dag(volgende), null), uit);
    }

    [Theory]
    [InlineData("2026-01-12", Leverstatus.Later)]
    [InlineData("2026-01-13", Leverstatus.Geleverd)]
    public void Delivery_BetweenTwoDays_IsForTheNearest(string geleverd, Leverstatus status) =>
        // 365 days lie between: 12 January is 182 days after the one, 13 January 182 days before the other.
        Assert.Equal(status, Leververwachting.Bepaal(Dag("2025-07-14"), Leverritme.Jaar, 30, [Dag("2025-07-14"), Dag(geleverd)], Dag("2026-02-01")).Status);

    [Fact]
    public void Days_MissedLongAgo_AreAskedOnlyOnce()
    {
        var stil = Leververwachting.Bepaal(Dag("2025-01-31"), Leverritme.Kwartaal, 10, [], Dag("2026-03-02"));
        var weer = Leververwachting.Bepaal(Dag("2025-01-31"), Leverritme.Kwartaal, 10, [Dag("2026-03-02")], Dag("2026-03-02"));

        Assert.Equal(new Leververwachting(Leverstatus.TeLaat, Dag("2026-01-31"), null), stil);
        Assert.Equal(new Leververwachting(Leverstatus.Later, Dag("2026-04-30"), null), weer);
    }

    [Fact]
    public void Delivery_OfLongBeforeTheFirstDay_IsNotForIt() =>
        Assert.Equal(Leverstatus.Later, Leververwachting.Bepaal(Dag("2026-07-14"), Leverritme.Jaar, 30, [Dag("2025-07-14")], Dag("2026-03-02")).Status);

    [Fact]
    public void Delivery_AfterToday_DoesNotCountYet() =>
        Assert.Equal(Leverstatus.TeLaat, Leververwachting.Bepaal(Dag("2026-02-01"), Leverritme.Maand, 0, [Dag("2026-02-03")], Dag("2026-02-02")).Status);

    [Fact]
    public void Once_Delivered_IsDoneForEver()
    {
        Assert.Equal(new Leververwachting(Leverstatus.TeLaat, Dag("2026-02-01"), null), Leververwachting.Bepaal(Dag("2026-02-01"), Leverritme.Eenmalig, 0, [], Dag("2030-01-01")));
        Assert.Equal(new Leververwachting(Leverstatus.Geleverd, Dag("2026-02-01"), Dag("2026-01-15")), Leververwachting.Bepaal(Dag("2026-02-01"), Leverritme.Eenmalig, 0, [Dag("2026-01-15")], Dag("2030-01-01")));
        Assert.Equal(new Leververwachting(Leverstatus.Geleverd, Dag("2026-02-01"), Dag("2026-03-15")), Leververwachting.Bepaal(Dag("2026-02-01"), Leverritme.Eenmalig, 0, [Dag("2026-03-15")], Dag("2030-01-01")));
    }

    private static Dag Dag(string tekst) => Participatie.Kern.Dag.Van(DateOnly.Parse(tekst, System.Globalization.CultureInfo.InvariantCulture));
}
