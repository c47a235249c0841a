using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class VeranderingTests
{
    private static readonly Verandering Voorbeeld = new(Gestegen: 3, Gelijk: 4, Gedaald: 1, Uitgestroomd: 5, Onbepaald: 7, Som: 4, Tredenomhoog: 6);

    [Fact]
    public void Aantal_AllFive_CountsEveryOneOnce()
    {
        Assert.Equal(8, Voorbeeld.Bepaald);
        Assert.Equal(20, Voorbeeld.Aantal);
    }

    [Fact]
    public void Gemiddelde_OverThoseOfWhomBothAreKnown_IsTheSumByThem()
    {
        Assert.Equal(0.5, Voorbeeld.Gemiddelde);
        Assert.Equal(0.375, Voorbeeld.DeelGestegen);
        Assert.Equal(Interval.Van(3, 8), Voorbeeld.IntervalGestegen);
    }

    [Fact]
    public void Gemiddelde_NobodyKnown_IsNothing()
    {
        var niemand = new Verandering(0, 0, 0, 2, 3, 0, 0);

        Assert.Null(niemand.Gemiddelde);
        Assert.Null(niemand.DeelGestegen);
        Assert.Null(niemand.IntervalGestegen);
        Assert.Equal(5, niemand.Aantal);
    }

    [Fact]
    public void Plus_TwoGroups_AddsEveryPart() => Assert.Equal(
        new Verandering(13, 24, 31, 45, 57, 64, 76), Voorbeeld + new Verandering(10, 20, 30, 40, 50, 60, 70));
}
