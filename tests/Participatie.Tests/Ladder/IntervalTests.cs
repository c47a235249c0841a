using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class IntervalTests
{
    // The score interval without continuity correction, as the literature gives it: 81 of 263 and 15 of 148 (Newcombe 1998), 0 of 20, 1 of 29.
    [Theory]
    [InlineData(81, 263, 0.2553, 0.3662)]
    [InlineData(15, 148, 0.0624, 0.1605)]
    [InlineData(0, 20, 0.0000, 0.1611)]
    [InlineData(1, 29, 0.0061, 0.1718)]
    public void Van_PublishedExamples_AreThose(int aantal, int totaal, double onder, double boven)
    {
        var interval = Interval.Van(aantal, totaal)!.Value;

        Assert.Equal(onder, interval.Onder, 4);
        Assert.Equal(boven, interval.Boven, 4);
    }

    // The ends are where the count lies exactly z standard errors away: the roots of (p̂ − p)² n = z² p(1 − p).
    [Fact]
    public void Van_EveryCountUpToForty_HasTheRootsOfTheScoreEquation()
    {
        const double kwadraat = 3.841458820694124;
        for (var totaal = 1; totaal <= 40; totaal++)
        {
            for (var aantal = 0; aantal <= totaal; aantal++)
            {
                var (a, b, c) = (totaal + kwadraat, -((2.0 * aantal) + kwadraat), (double)aantal * aantal / totaal);
                var wortel = Math.Sqrt(Math.Max(0, (b * b) - (4 * a * c)));
                var interval = Interval.Van(aantal, totaal)!.Value;
                Assert.Equal((-b - wortel) / (2 * a), interval.Onder, 9);
                Assert.Equal((-b + wortel) / (2 * a), interval.Boven, 9);
                Assert.True(interval.Onder <= (double)aantal / totaal && (double)aantal / totaal <= interval.Boven);
            }
        }
    }

    [Fact]
    public void Van_NoneOrAll_EndsAtExactlyNothingOrOne()
    {
        foreach (var totaal in new[] { 1, 7, 99, 100, 12_345 })
        {
            Assert.Equal(0.0, Interval.Van(0, totaal)!.Value.Onder);
            Assert.Equal(1.0, Interval.Van(totaal, totaal)!.Value.Boven);
        }
    }

    [Fact]
    public void Van_TheRestOfTheWhole_IsTheMirror()
    {
        var (deel, rest) = (Interval.Van(7, 31)!.Value, Interval.Van(24, 31)!.Value);

        Assert.Equal(deel.Onder, 1 - rest.Boven, 12);
        Assert.Equal(deel.Boven, 1 - rest.Onder, 12);
    }

    [Fact]
    public void Van_NobodyAtAll_IsNothing() => Assert.Null(Interval.Van(0, 0));

    [Theory]
    [InlineData(-1, 5)]
    [InlineData(6, 5)]
    [InlineData(1, 0)]
    [InlineData(0, -1)]
    public void Van_APartThatIsNoPart_IsAWrongCall(int aantal, int totaal) => Assert.Throws<ArgumentOutOfRangeException>(() => Interval.Van(aantal, totaal));
}
