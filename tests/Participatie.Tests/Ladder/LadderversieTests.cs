using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class LadderversieTests
{
    [Fact]
    public void Versie2008_Inhoud_IsCompleet()
    {
        var versie = Ladderversie.Versie2008;

        Assert.Same(versie, Ladderversie.Zoek("2008"));
        Assert.Equal(5, versie.Vragen.Count);
        Assert.Equal(9, versie.Treden.Count);
        Assert.Equal(7, versie.Subgroepen.Count);
        Assert.Equal(3, versie.Toetsvragen.Count);
        Assert.Equal(3, versie.Regels.Count);
        Assert.Empty(versie.UitgeschakeldeRegels);
        Assert.NotEmpty(versie.Bron);
    }

    [Fact]
    public void Zoek_OnbekendeVersie_GeeftNiets() => Assert.Null(Ladderversie.Zoek("2009"));

    [Fact]
    public void Zonder_TweeRegels_SchakeltZeUitEnLaatHetOrigineelStaan()
    {
        var versie = Ladderversie.Versie2008
            .Zonder(ToegepasteRegel.GeorganiseerdMinderDanWekelijks)
            .Zonder(ToegepasteRegel.StageMetVergoeding)
            .Zonder(ToegepasteRegel.StageMetVergoeding);

        Assert.Equal([ToegepasteRegel.StageMetVergoeding, ToegepasteRegel.GeorganiseerdMinderDanWekelijks], versie.UitgeschakeldeRegels);
        Assert.False(versie.Gebruikt(ToegepasteRegel.StageMetVergoeding));
        Assert.True(versie.Kent(ToegepasteRegel.StageMetVergoeding));
        Assert.True(versie.Gebruikt(ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks));
        Assert.Equal("2008", versie.Id);
        Assert.True(Ladderversie.Versie2008.Gebruikt(ToegepasteRegel.StageMetVergoeding));
    }

    [Theory]
    [InlineData(ToegepasteRegel.Geen)]
    [InlineData((ToegepasteRegel)99)]
    public void Zonder_RegelDieErNietIs_IsEenFouteAanroep(ToegepasteRegel regel) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Ladderversie.Versie2008.Zonder(regel));

    [Fact]
    public void GeldtOp_EersteDag_TeltMee()
    {
        Assert.False(Ladderversie.Versie2008.GeldtOp(new DateOnly(2008, 12, 31)));
        Assert.True(Ladderversie.Versie2008.GeldtOp(new DateOnly(2009, 1, 1)));
        Assert.True(Ladderversie.Versie2008.GeldtOp(new DateOnly(2026, 1, 1)));
    }
}
