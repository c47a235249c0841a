using Participatie.Data.Koppeling;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Tests.Koppeling;

public sealed class BlokrijenTests
{
    [Fact]
    public void Rows_InBlocks_AreOneListInOrder()
    {
        int[] lengten = [3, 1, 700, 2];
        var alle = Enumerable.Range(0, lengten.Sum()).Select(Rij).ToList();
        var blokken = new List<List<Geleverderij>>();
        foreach (var lengte in lengten) blokken.Add([.. alle.Skip(blokken.Sum(blok => blok.Count)).Take(lengte)]);

        var rijen = new Blokrijen(blokken);

        Assert.Equal(alle.Count, rijen.Count);
        Assert.Equal(alle, rijen);
        Assert.Equal(alle, Enumerable.Range(0, rijen.Count).Select(plaats => rijen[plaats]));
        Assert.ThrowsAny<ArgumentOutOfRangeException>(() => rijen[rijen.Count]);
        Assert.Empty(new Blokrijen([]));
    }

    private static Geleverderij Rij(int nummer) => new(default, null, ToegepasteRegel.Geen, null, $"{nummer}");
}
