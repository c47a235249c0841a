using Participatie.Kern;
using Participatie.Ladder;
using Participatie.Tests.Koppeling;

namespace Participatie.Tests.Ladder;

public sealed class TrajectplichtTests
{
    private static readonly Dag Sluitdag = Proefrij.Dag("2025-12-31");
    private static readonly Dag Vandaag = Proefrij.Dag("2026-03-02");

    [Theory]
    [InlineData("2025-05-01", true)]
    [InlineData("2025-06-30", true)]
    [InlineData("2025-07-02", true)]
    [InlineData("2025-04-30", true)]
    [InlineData("2025-04-29", false)]
    [InlineData("2025-07-03", false)]
    public void Measured_NearTheStart_IsWithin31Days(string dag, bool verwacht)
    {
        // 31 days before and after 31 May and 1 June: the bounds of both are held against the calendar.
        var start = string.CompareOrdinal(dag, "2025-06-01") < 0 ? "2025-05-31" : "2025-06-01";

        Assert.Equal(verwacht, Trajectplicht.IsGemeten([new Gemeten(Proefrij.Dag(dag), Meetmoment.StartTraject | Meetmoment.Jaarmeting)], Meetmoment.StartTraject, Proefrij.Dag(start)));
    }

    [Fact]
    public void Measured_ForAnotherOccasion_IsNotMeasuredAtTheStart() =>
        Assert.False(Trajectplicht.IsGemeten([new Gemeten(Proefrij.Dag("2025-06-01"), Meetmoment.Jaarmeting)], Meetmoment.StartTraject, Proefrij.Dag("2025-06-01")));

    [Fact]
    public void Asking_NothingMeasured_AsksStartYearAndEndWithTheirLastDays()
    {
        var open = Trajectplicht.Van(Proefrij.Dag("2025-02-01"), Proefrij.Dag("2026-02-15"), [], Sluitdag, Vandaag);

        Assert.Equal(
            [
                new Trajectplicht(Meetmoment.StartTraject, Proefrij.Dag("2025-02-01"), Proefrij.Dag("2025-03-04")),
                new Trajectplicht(Meetmoment.Jaarmeting, Sluitdag, Proefrij.Dag("2026-07-15")),
                new Trajectplicht(Meetmoment.EindeTraject, Proefrij.Dag("2026-02-15"), Proefrij.Dag("2026-03-18")),
            ],
            open);
    }

    [Theory]
    [InlineData("2026-03-03", null)]
    [InlineData("2026-03-03", "2026-04-01")]
    public void Asking_TrajectThatHasNotBegun_AsksNothing(string start, string? einde) =>
        Assert.Empty(Trajectplicht.Van(Proefrij.Dag(start), einde is null ? null : Proefrij.Dag(einde), [], Sluitdag, Vandaag));

    [Theory]
    [InlineData("2024-12-31", true)]
    [InlineData("2025-01-01", false)]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    public void Asking_ForTheClosingDay_CountsTheTwelveMonthsUpToIt(string gemeten, bool gevraagd)
    {
        var metingen = new[] { new Gemeten(Proefrij.Dag("2020-01-01"), Meetmoment.StartTraject), new Gemeten(Proefrij.Dag(gemeten), Meetmoment.Overig) };

        Assert.Equal(gevraagd, Trajectplicht.Van(Proefrij.Dag("2020-01-01"), null, metingen, Sluitdag, Vandaag).Any(plicht => plicht.Moment == Meetmoment.Jaarmeting));
    }

    [Fact]
    public void Asking_EndedBeforeTheClosingDay_AsksNoClosingMeasurement() =>
        Assert.Equal([Meetmoment.StartTraject, Meetmoment.EindeTraject], Trajectplicht.Van(Proefrij.Dag("2025-02-01"), Proefrij.Dag("2025-12-30"), [], Sluitdag, Vandaag).Select(plicht => plicht.Moment));
}
