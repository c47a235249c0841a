using System.Globalization;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>Days worked out from other days.</summary>
public sealed class DagRekenTests
{
    [Theory]
    [InlineData("2012-01-31", 1, "2012-02-29")]
    [InlineData("2013-01-31", 1, "2013-02-28")]
    [InlineData("2012-08-31", 6, "2013-02-28")]
    [InlineData("2012-02-29", 12, "2013-02-28")]
    [InlineData("2012-02-29", 48, "2016-02-29")]
    [InlineData("2013-02-28", 6, "2013-08-28")]
    [InlineData("2012-12-31", 6, "2013-06-30")]
    [InlineData("2012-12-01", 1, "2013-01-01")]
    [InlineData("2012-05-15", 0, "2012-05-15")]
    [InlineData("2012-03-31", -1, "2012-02-29")]
    public void MaandenLater_ADay_IsTheSameDayOrTheLastOfAShorterMonth(string dag, int maanden, string verwacht) =>
        Assert.Equal(verwacht, Dag(dag).MaandenLater(maanden).ToString());

    [Fact]
    public void MaandenLater_BeyondTheLastDay_IsTheLastDay()
    {
        Assert.Equal(Participatie.Kern.Dag.Laatste, Participatie.Kern.Dag.Laatste.MaandenLater(1));
        Assert.Equal(Participatie.Kern.Dag.Laatste, Dag("2128-12-31").MaandenLater(12));
        Assert.Equal("2129-05-31", Dag("2128-12-31").MaandenLater(5).ToString());
    }

    [Theory]
    [InlineData("2012-01-01", "2012-03-31")]
    [InlineData("2012-02-29", "2012-03-31")]
    [InlineData("2012-03-31", "2012-03-31")]
    [InlineData("2012-04-01", "2012-06-30")]
    [InlineData("2012-06-30", "2012-06-30")]
    [InlineData("2012-07-01", "2012-09-30")]
    [InlineData("2012-09-30", "2012-09-30")]
    [InlineData("2012-10-01", "2012-12-31")]
    [InlineData("2012-12-31", "2012-12-31")]
    [InlineData("1950-01-01", "1950-03-31")]
    public void EindeKwartaal_ADay_IsTheLastDayOfItsQuarter(string dag, string verwacht) => Assert.Equal(verwacht, Dag(dag).EindeKwartaal.ToString());

    [Fact]
    public void EindeKwartaal_EveryDay_IsTheFirstQuarterEndFromThere()
    {
        var volgende = new DateOnly(2000, 3, 31);
        for (var datum = new DateOnly(2000, 1, 1); datum.Year < 2009; datum = datum.AddDays(1))
        {
            if (datum > volgende) volgende = datum.AddMonths(3).AddDays(-1);
            Assert.Equal(volgende, Participatie.Kern.Dag.Van(datum).EindeKwartaal.Datum);
        }
    }

    [Fact]
    public void EindeKwartaal_OfTheLastDay_IsTheLastDay() => Assert.Equal(Participatie.Kern.Dag.Laatste, Participatie.Kern.Dag.Laatste.EindeKwartaal);

    private static Dag Dag(string tekst) => Participatie.Kern.Dag.Van(DateOnly.Parse(tekst, CultureInfo.InvariantCulture));
}
