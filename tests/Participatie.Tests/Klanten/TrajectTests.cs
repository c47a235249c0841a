using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Tests.Koppeling;

namespace Participatie.Tests.Klanten;

public sealed class TrajectTests
{
    [Theory]
    [InlineData("2012-02-29", false)]
    [InlineData("2012-03-01", true)]
    [InlineData("2012-12-31", true)]
    [InlineData("2013-01-01", false)]
    public void LooptOp_ADay_CountsBothEnds(string dag, bool verwacht) => Assert.Equal(verwacht, Traject("2012-03-01", "2012-12-31").LooptOp(Proefrij.Dag(dag)));

    [Fact]
    public void LooptOp_OneDayLong_IsThatDay()
    {
        var traject = Traject("2012-03-01", "2012-03-01");

        Assert.True(traject.LooptOp(Proefrij.Dag("2012-03-01")));
        Assert.False(traject.LooptOp(Proefrij.Dag("2012-03-02")));
    }

    [Fact]
    public void LooptOp_WithoutAnEnd_IsEveryDayFromTheStart()
    {
        var traject = Traject("2012-03-01", null);

        Assert.False(traject.LooptOp(Proefrij.Dag("2012-02-29")));
        Assert.True(traject.LooptOp(Proefrij.Dag("2012-03-01")));
        Assert.True(traject.LooptOp(Dag.Laatste));
    }

    private static Traject Traject(string start, string? einde) => new(
        new Klant(default, Proefrij.Persoon(1)), 0, "T1", "Cursus", Domein.Educatie, string.Empty, Proefrij.Dag(start), einde is null ? null : Proefrij.Dag(einde), string.Empty, null);
}
