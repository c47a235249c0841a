using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class SrgPositieTests
{
    [Theory]
    [InlineData(6, "5b")]
    [InlineData(5, "5a")]
    [InlineData(4, "4")]
    [InlineData(3, "3")]
    [InlineData(2, "2")]
    [InlineData(1, "1")]
    public void Van_TredeMetInstrument_VolgtTabel11EnTerug(int trede, string code)
    {
        var positie = SrgPositie.Van(Trede.Van(trede), instrumentUitWerkdeel: true, diagnoseLoopt: false);

        Assert.Equal(code, positie?.Code);
        Assert.Equal(Trede.Van(trede), SrgPositie.Zoek(code)?.Trede);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(9)]
    public void Van_ZonderInstrument_IsCode0ZonderTrede(int waarde)
    {
        var positie = SrgPositie.Van(Trede.Van(waarde), instrumentUitWerkdeel: false, diagnoseLoopt: false);

        Assert.Equal("0", positie?.Code);
        Assert.Null(positie?.Trede);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Van_DiagnoseLoopt_IsCode99ZonderTrede(bool instrument)
    {
        var positie = SrgPositie.Van(Trede.NietBepaald, instrument, diagnoseLoopt: true);

        Assert.Equal("99", positie?.Code);
        Assert.Null(positie?.Trede);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(9)]
    public void Van_CodeVanDeLadderMetInstrument_IsGeenSrgCode(int waarde) =>
        Assert.Null(SrgPositie.Van(Trede.Van(waarde), instrumentUitWerkdeel: true, diagnoseLoopt: false));

    [Theory]
    [InlineData("8")]
    [InlineData("9")]
    [InlineData("6")]
    [InlineData("5")]
    [InlineData("")]
    public void Zoek_GeenSrgCode_GeeftNiets(string code) => Assert.Null(SrgPositie.Zoek(code));

    [Fact]
    public void Alle_Posities_HebbenEenEigenCodeEnTitel()
    {
        Assert.Equal("0 1 2 3 4 5a 5b 99", string.Join(' ', SrgPositie.Alle.Select(positie => positie.Code)));
        Assert.Equal(8, SrgPositie.Alle.Select(positie => positie.Titel).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal("5b", SrgPositie.Zoek("5B")?.Code);
    }
}
