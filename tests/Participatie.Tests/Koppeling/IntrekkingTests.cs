using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using static Participatie.Tests.Koppeling.Proefrij;

namespace Participatie.Tests.Koppeling;

public sealed class IntrekkingTests
{
    private static readonly Volledigelevering Volledig = new(null);

    [Fact]
    public void Trek_RowsThatAreNotNamed_AreTakenOutWithinTheDaysOfTheDelivery()
    {
        var eerste = Levering(0, null, Meting(1, 0, "2012-12-31", 1), Meting(1, 0, "2013-03-01", 2), Meting(2, 0, "2013-05-01", 3), Meting(3, 0, "2013-09-01", 4), Vertrek(2, 0, "2013-05-01", Uitstroomreden.Verhuisd));
        var tweede = Levering(0, Volledig, Meting(1, 0, "2013-01-01", 5), Meting(2, 0, "2013-05-01", 6), Meting(4, 0, "2013-08-01", 1));

        var gedaan = Intrekking.Trek([eerste, tweede], true, out var over, out var weg);

        Assert.Equal([new Intrekking(1, 3, 2)], gedaan);
        Assert.Equal(
            ["1 2012-12-31 1", "1 2013-01-01 5", "2 2013-05-01 3", "2 2013-05-01 6", "3 2013-09-01 4", "4 2013-08-01 1"], Leesbaar(over));
        Assert.Equal(2, weg[0].Count);
        Assert.Empty(weg[1]);
    }

    [Fact]
    public void Trek_APeriodOfItsOwn_CountsInsteadOfTheDays()
    {
        var eerste = Levering(0, null, Meting(1, 0, "2012-12-31", 1), Meting(2, 0, "2013-01-01", 2), Meting(3, 0, "2013-12-31", 3), Meting(4, 0, "2014-01-01", 4));
        var tweede = Levering(0, new Volledigelevering(new Dagbereik(Dag("2013-01-01"), Dag("2013-12-31"))));

        var gedaan = Intrekking.Trek([eerste, tweede], true, out var over, out _);

        Assert.Equal([new Intrekking(1, 2, 2)], gedaan);
        Assert.Equal(["1 2012-12-31 1", "4 2014-01-01 4"], Leesbaar(over));
    }

    [Fact]
    public void Trek_AFullDeliveryWithoutRowsOrPeriod_WithdrawsNothing()
    {
        var gedaan = Intrekking.Trek([Levering(0, null, Meting(1, 0, "2013-01-01", 1)), Levering(0, Volledig)], true, out var over, out _);

        Assert.Equal([new Intrekking(1, 0, 0)], gedaan);
        Assert.Equal(["1 2013-01-01 1"], Leesbaar(over));
    }

    [Fact]
    public void Trek_OtherSourcesAndLaterDeliveries_Stay()
    {
        var ander = Levering(1, null, Meting(1, 1, "2013-03-01", 1));
        var eerste = Levering(0, null, Meting(1, 0, "2013-03-01", 2));
        var volledig = Levering(0, Volledig, Meting(2, 0, "2013-01-01", 3), Meting(2, 0, "2013-12-31", 3));
        var later = Levering(0, null, Meting(3, 0, "2013-03-01", 4));

        var gedaan = Intrekking.Trek([ander, eerste, volledig, later], true, out var over, out _);

        Assert.Equal([new Intrekking(2, 1, 1)], gedaan);
        Assert.Equal(["1 2013-03-01 1", "2 2013-01-01 3", "2 2013-12-31 3", "3 2013-03-01 4"], Leesbaar(over));
    }

    [Fact]
    public void Trek_ASecondFullDelivery_WithdrawsFromTheFirst()
    {
        var eerste = Levering(0, Volledig, Meting(1, 0, "2013-01-01", 1), Meting(2, 0, "2013-02-01", 2));
        var tweede = Levering(0, Volledig, Meting(1, 0, "2013-01-01", 3), Meting(3, 0, "2013-12-31", 3));

        var gedaan = Intrekking.Trek([eerste, tweede], true, out var over, out _);

        Assert.Equal([new Intrekking(0, 0, 0), new Intrekking(1, 2, 1)], gedaan);
        Assert.Equal(["1 2013-01-01 1", "1 2013-01-01 3", "3 2013-12-31 3"], Leesbaar(over));
    }

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    public void Trek_MunicipalityThatOnlyOneOfThemNames_IsTheSameWhenThereIsOne(bool eenGemeente, long verwacht)
    {
        var gedaan = Intrekking.Trek([Levering(0, null, Meting(1, 0, "2013-03-01", 1)), Levering(0, Volledig, Meting(1, 0, "2013-03-01", 1, gemeente: 1))], eenGemeente, out _, out _);

        Assert.Equal(verwacht, Assert.Single(gedaan).Aantal);
    }

    [Theory]
    [InlineData(99, 9, false)]
    [InlineData(9, 9, false)]
    [InlineData(100, 10, false)]
    [InlineData(99, 10, true)]
    [InlineData(10, 10, true)]
    [InlineData(1000, 100, false)]
    [InlineData(1000, 101, true)]
    public void VraagtBevestiging_MoreThanATenthAndTenRows_Yes(long eerder, long aantal, bool verwacht) =>
        Assert.Equal(verwacht, new Intrekking(0, eerder, aantal).VraagtBevestiging);

    private static Leveringsblokken Levering(int bron, Volledigelevering? volledig, params Meetrij[] rijen) => new(bron, rijen.Length == 0 ? [] : [Meetblokbouwer.Van(rijen)], volledig);

    private static List<string> Leesbaar(IReadOnlyList<Meetblok> blokken)
    {
        var regels = new List<string>();
        foreach (var blok in blokken)
        {
            for (var groep = 0; groep < Meetblok.Groepen; groep++)
            {
                for (var rij = 0; rij < blok.AantalIn(groep); rij++)
                {
                    var (sleutel, waarde) = (new Meetsleutel(blok.Groep(groep)[rij * 2]), new Meetwaarde(blok.Groep(groep)[(rij * 2) + 1]));
                    regels.Add($"{Enumerable.Range(0, 10).Single(n => Persoon(n).Getal == sleutel.Persoon)} {sleutel.Dag} {(sleutel.Uitstroom ? "weg" : waarde.Trede.ToString())}");
                }
            }
        }

        regels.Sort(StringComparer.Ordinal);
        return regels;
    }
}
