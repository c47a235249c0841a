using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class TrekkingTests
{
    [Theory]
    [InlineData(1, 0.3)]
    [InlineData(10, 0.5)]
    [InlineData(40, 0.02)]
    [InlineData(40, 0.97)]
    [InlineData(1000, 0.015)]
    [InlineData(1000, 0.2)]
    [InlineData(100_000, 0.9)]
    public void Binomiaal_ManyDraws_HaveTheMeanAndTheSpreadOfTheBinomial(int aantal, double kans)
    {
        var trekking = new Trekking(new Toevalsreeks(7));
        var worpen = Enumerable.Range(0, 20_000).Select(_ => (double)trekking.Binomiaal(aantal, kans)).ToList();

        var (midden, spreiding) = (aantal * kans, Math.Sqrt(aantal * kans * (1 - kans)));
        Assert.All(worpen, worp => Assert.InRange(worp, 0, aantal));
        Assert.Equal(midden, worpen.Average(), spreiding * 0.03);
        Assert.Equal(spreiding, Math.Sqrt(worpen.Average(worp => (worp - midden) * (worp - midden))), spreiding * 0.03);
    }

    [Theory]
    [InlineData(0.2)]
    [InlineData(3.0)]
    [InlineData(400.0)]
    public void Poisson_ManyDraws_HaveTheMeanAsTheirVariance(double verwacht)
    {
        var trekking = new Trekking(new Toevalsreeks(8));
        var worpen = Enumerable.Range(0, 20_000).Select(_ => (double)trekking.Poisson(verwacht)).ToList();

        Assert.Equal(verwacht, worpen.Average(), Math.Sqrt(verwacht) * 0.03);
        Assert.Equal(verwacht, worpen.Average(worp => (worp - verwacht) * (worp - verwacht)), verwacht * 0.06);
    }

    [Fact]
    public void Binomiaal_NobodyOrCertainty_DrawsNothing()
    {
        var trekking = new Trekking(new Toevalsreeks(9));

        Assert.Equal((0, 0, 5, 0), (trekking.Binomiaal(0, 0.5), trekking.Binomiaal(5, 0), trekking.Binomiaal(5, 1), trekking.Poisson(0)));
    }

    [Fact]
    public void Verdeel_AnyNumber_DealsEveryoneOutAndOnlyWhereThereIsWeight()
    {
        var trekking = new Trekking(new Toevalsreeks(10));
        for (var aantal = 0; aantal < 500; aantal++)
        {
            int[] plaatsen = [1, 0, 0, 0];
            trekking.Verdeel(aantal, [3, 0, 1, 0], plaatsen);

            Assert.Equal(aantal + 1, plaatsen.Sum());
            Assert.Equal((0, 0), (plaatsen[1], plaatsen[3]));
        }

        int[] niemand = [0, 0];
        trekking.Verdeel(5, [0, 0], niemand);
        Assert.Equal([0, 0], niemand);
    }
}
