using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class PeriodeTests
{
    [Fact]
    public void New_TwoDays_KeepsThem()
    {
        var (van, tot) = (Dag.VanNummer(100), Dag.VanNummer(101));

        var periode = new Periode(van, tot);

        Assert.Equal(van, periode.Van);
        Assert.Equal(tot, periode.Tot);
    }

    [Theory]
    [InlineData(100, 100)]
    [InlineData(101, 100)]
    public void New_NotAfterTheFirst_IsAWrongCall(int van, int tot) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Periode(Dag.VanNummer((ushort)van), Dag.VanNummer((ushort)tot)));
}
