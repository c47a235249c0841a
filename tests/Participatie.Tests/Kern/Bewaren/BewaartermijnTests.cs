using Participatie.Kern;

namespace Participatie.Tests.Kern;

/// <summary>Retention terms: proposals until an archivist decides.</summary>
public sealed class BewaartermijnTests
{
    [Fact]
    public void Kinds_All_HaveTheirOwnCodeAndACorrectProposal()
    {
        Assert.Equal(Enum.GetValues<Bewaarsoort>(), Bewaarsoortfeiten.Alle.Select(feiten => feiten.Soort));
        Assert.Equal(Bewaarsoortfeiten.Alle.Count, Bewaarsoortfeiten.Alle.Select(feiten => feiten.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Bewaarsoortfeiten.Alle, feiten =>
        {
            Assert.InRange(feiten.Jaren, Bewaartermijn.Blijvend, Bewaartermijn.Meest);
            Assert.InRange(feiten.Grondslag.Length, 1, 300);
            Assert.Same(feiten, Bewaarsoortfeiten.MetCode(feiten.Code));
            Assert.Same(feiten, Bewaarsoortfeiten.Van(feiten.Soort));
            Assert.False(Bewaartermijn.Op(feiten.Soort, Dag.Eerste, []).Bevestigd);
        });
        Assert.Null(Bewaarsoortfeiten.MetCode("geen"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Bewaarsoortfeiten.Van((Bewaarsoort)99));
    }

    [Fact]
    public void Term_OnADay_IsTheLatestThatBegan()
    {
        var (vroeg, laat) = (Dag.Van(new DateOnly(2020, 1, 1)), Dag.Van(new DateOnly(2027, 1, 1)));
        Bewaartermijn[] alle = [new(Bewaarsoort.Meting, laat, 20, "b", true), new(Bewaarsoort.Meting, vroeg, 15, "a", true), new(Bewaarsoort.Traject, vroeg, 3, "c", true)];

        Assert.Equal(10, Bewaartermijn.Op(Bewaarsoort.Meting, Dag.Van(new DateOnly(2019, 12, 31)), alle).Jaren);
        Assert.Equal(15, Bewaartermijn.Op(Bewaarsoort.Meting, vroeg, alle).Jaren);
        Assert.Equal(15, Bewaartermijn.Op(Bewaarsoort.Meting, Dag.Van(new DateOnly(2026, 12, 31)), alle).Jaren);
        Assert.Equal(20, Bewaartermijn.Op(Bewaarsoort.Meting, laat, alle).Jaren);
    }
}
