using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class ToevalsreeksTests
{
    [Fact]
    public void Volgende_PublishedSeed_GivesThePublishedNumbers()
    {
        var toeval = new Toevalsreeks(1234567);

        Assert.Equal([6457827717110365317UL, 3203168211198807973UL, 9817491932198370423UL, 4593380528125082431UL, 16408922859458223821UL], Enumerable.Range(0, 5).Select(_ => toeval.Volgende()));
    }

    [Fact]
    public void Onder_ManyDraws_StayBelowAndMeetEverything()
    {
        var toeval = new Toevalsreeks(1);
        var tellingen = new int[6];
        for (var worp = 0; worp < 60_000; worp++) tellingen[toeval.Onder(6)]++;

        Assert.All(tellingen, telling => Assert.InRange(telling, 9500, 10_500));
        Assert.Equal(0, toeval.Onder(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => toeval.Onder(0));
    }

    [Fact]
    public void Kies_Weights_AreFollowed()
    {
        var toeval = new Toevalsreeks(2);
        var tellingen = new int[3];
        for (var worp = 0; worp < 40_000; worp++) tellingen[toeval.Kies(3, 0, 1)]++;

        Assert.InRange(tellingen[0], 29_400, 30_600);
        Assert.Equal(0, tellingen[1]);
        Assert.Equal(40_000 - tellingen[0], tellingen[2]);
    }

    [Fact]
    public void Kans_AndTussen_KeepTheirEnds()
    {
        var toeval = new Toevalsreeks(3);

        Assert.DoesNotContain(Enumerable.Range(0, 2000), _ => toeval.Kans(0));
        Assert.All(Enumerable.Range(0, 2000), _ => Assert.True(toeval.Kans(1000)));
        Assert.Equal([4, 5, 6], Enumerable.Range(0, 500).Select(_ => toeval.Tussen(4, 6)).Distinct().Order());
    }

    [Fact]
    public void Voor_NeighbouringPeopleAndSeeds_BeginDifferently() =>
        Assert.Equal(2000, Enumerable.Range(0, 1000).SelectMany(nummer => new[] { Toevalsreeks.Voor(1, nummer).Volgende(), Toevalsreeks.Voor(2, nummer).Volgende() }).Distinct().Count());
}
