using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class KoppelverslagTests
{
    [Fact]
    public void Telregel_SeveralDeliveries_AddsUp()
    {
        var verslag = new Koppelverslag(Proefrij.Bronnen, [Levering(1000, 10, 3), Levering(200, 0, 1), Levering(0, 0, 0)], [7, 0, 5]);

        Assert.Equal("gelezen 1200, gebruikt 1174, vervangen 12, afgekeurd 10, leeg 4", verslag.Telregel);
        Assert.Equal(verslag.Gelezen, verslag.Gebruikt + verslag.Vervangen + verslag.Afgekeurd + verslag.Leeg);
        Assert.Equal(987, verslag.Leveringen[0].Bruikbaar);
    }

    [Fact]
    public void Telregel_MoreThanABillionRows_StillAddsUp()
    {
        var verslag = new Koppelverslag(Proefrij.Bronnen, [Levering(3_000_000_000, 2_999_999_990, 0), Levering(3_000_000_000, 0, 2_999_999_000)], [10, 5, 0]);

        Assert.Equal("gelezen 6000000000, gebruikt 995, vervangen 15, afgekeurd 2999999990, leeg 2999999000", verslag.Telregel);
    }

    [Fact]
    public void Geweigerd_RowsReadBefore_DoNotCount()
    {
        var verslag = Koppelverslag.Geweigerd(Proefrij.Bronnen, [Levering(1000, 10, 3), Levering(200, 0, 1)]);

        Assert.Equal("gelezen 0, gebruikt 0, vervangen 0, afgekeurd 0, leeg 0", verslag.Telregel);
        Assert.Equal(2, verslag.Leveringen.Count);
    }

    private static Leveringsverslag Levering(long gelezen, long afgekeurd, long leeg) =>
        new(Proefrij.Bronnen[0], "a.csv", "metingen", new string('0', 64), gelezen, afgekeurd, leeg, []);
}
