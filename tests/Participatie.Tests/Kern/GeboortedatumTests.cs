using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class GeboortedatumTests
{
    [Fact]
    public void TryParse_EveryDayInEveryForm_IsThatDay()
    {
        for (var datum = new DateOnly(1890, 1, 1); datum <= new DateOnly(2068, 12, 31); datum = datum.AddDays(1))
        {
            foreach (var vorm in new[] { "yyyy-MM-dd", "d-M-yyyy", "dd-MM-yyyy", "yyyyMMdd" })
            {
                Assert.True(Lees(datum.ToString(vorm, CultureInfo.InvariantCulture), out var geboren));
                Assert.Equal(datum, geboren.Datum);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("1889-12-31")]
    [InlineData("31-12-1889")]
    [InlineData("18891231")]
    [InlineData("2100-01-01")]
    [InlineData("1981-02-29")]
    [InlineData("29-2-1981")]
    [InlineData("19810229")]
    [InlineData("1980-13-01")]
    [InlineData("1980-00-01")]
    [InlineData("1980-01-00")]
    [InlineData("0-1-1980")]
    [InlineData("31-4-1980")]
    [InlineData("00000000")]
    [InlineData("19800100")]
    [InlineData("1-1-80")]
    [InlineData("1980")]
    [InlineData("1980-1")]
    [InlineData("1980-1-1")]
    [InlineData("1980-1-001")]
    [InlineData("1980-001-1")]
    [InlineData("001-1-1980")]
    [InlineData("1-001-1980")]
    [InlineData("1-1-01980")]
    [InlineData("1-1-1-1980")]
    [InlineData("1--1980")]
    [InlineData("-1-1980")]
    [InlineData("1/1/1980")]
    [InlineData("1.1.1980")]
    [InlineData("1980-0a-01")]
    [InlineData("198001011")]
    [InlineData("1980a101")]
    [InlineData(" 1980-01-01")]
    [InlineData("1980-01-01 00:00")]
    [InlineData("1 jan 1980")]
    [InlineData("onbekend")]
    public void TryParse_NoSuchDay_IsFalseAndNotKnown(string tekst)
    {
        Assert.False(Lees(tekst, out var geboren));
        Assert.True(geboren.IsLeeg);
    }

    [Fact]
    public void Van_OutsideTheBounds_IsAWrongCall()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Geboortedatum.Van(new DateOnly(1889, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Geboortedatum.Van(new DateOnly(2070, 1, 1)));
        Assert.Equal(1, Geboortedatum.Van(new DateOnly(1890, 1, 1)).Nummer);
        Assert.Equal(new DateOnly(1890, 1, 1), Geboortedatum.VanNummer(1).Datum);
    }

    [Theory]
    [InlineData("1986-05-01", "2012-04-30", 25)]
    [InlineData("1986-05-01", "2012-05-01", 26)]
    [InlineData("1986-05-01", "2013-04-30", 26)]
    [InlineData("1986-12-31", "2012-12-30", 25)]
    [InlineData("1986-12-31", "2012-12-31", 26)]
    [InlineData("1986-01-31", "2012-02-01", 26)]
    [InlineData("1986-03-31", "2012-02-29", 25)]
    [InlineData("1986-05-01", "1986-05-01", 0)]
    [InlineData("1986-05-01", "1986-04-30", -1)]
    [InlineData("1890-01-01", "2012-01-01", 122)]
    [InlineData("1984-02-29", "2011-02-28", 26)]
    [InlineData("1984-02-29", "2011-03-01", 27)]
    [InlineData("1984-02-29", "2012-02-28", 27)]
    [InlineData("1984-02-29", "2012-02-29", 28)]
    public void LeeftijdOp_ADay_IsInWholeYearsFromTheBirthdayOn(string geboren, string dag, int verwacht)
    {
        Assert.True(Lees(geboren, out var gelezen));
        Assert.Equal(verwacht, gelezen.LeeftijdOp(Dag.Van(DateOnly.Parse(dag, CultureInfo.InvariantCulture))));
    }

    // The age is how many birthdays there have been; on a year without 29 February the birthday is 1 March.
    [Fact]
    public void LeeftijdOp_AnyDays_IsTheNumberOfBirthdays() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Choose(0, 40_000).ToArbitrary(), Gen.Choose(0, 40_000).ToArbitrary(), (a, b) =>
        {
            var geboren = new DateOnly(1950, 1, 1).AddDays(a % 20_000);
            var op = geboren.AddDays(b % 30_000);
            var verjaardagen = Enumerable.Range(1, 120).Count(jaar => Verjaardag(geboren, geboren.Year + jaar) <= op);
            return Geboortedatum.Van(geboren).LeeftijdOp(Dag.Van(op)) == verjaardagen;
        }));

    [Fact]
    public void ToString_ADay_IsIsoAndNothingWhenNotKnown()
    {
        Assert.Equal("1984-02-29", Geboortedatum.Van(new DateOnly(1984, 2, 29)).ToString());
        Assert.Equal(string.Empty, default(Geboortedatum).ToString());
        Assert.True(default(Geboortedatum).IsLeeg);
        Assert.False(Geboortedatum.VanNummer(1).IsLeeg);
    }

    [Fact]
    public void Order_DaysOfBirth_IsByTime()
    {
        var (vroeg, laat) = (Geboortedatum.Van(new DateOnly(1949, 12, 31)), Geboortedatum.Van(new DateOnly(1950, 1, 1)));

        Assert.True(vroeg < laat && vroeg <= laat && laat > vroeg && laat >= vroeg);
        Assert.False(laat <= vroeg || vroeg > laat);
        Assert.Equal([vroeg, laat], new[] { laat, vroeg }.Order());
    }

    private static DateOnly Verjaardag(DateOnly geboren, int jaar) =>
        geboren is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(jaar) ? new DateOnly(jaar, 3, 1) : new DateOnly(jaar, geboren.Month, geboren.Day);

    private static bool Lees(string tekst, out Geboortedatum geboren) => Geboortedatum.TryParse(Encoding.UTF8.GetBytes(tekst), out geboren);
}
