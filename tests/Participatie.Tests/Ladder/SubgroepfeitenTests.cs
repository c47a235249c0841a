using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class SubgroepfeitenTests
{
    [Fact]
    public void Alle_Subgroepen_HebbenTitelDefinitieEnValkuilen() => Assert.All(Subgroepfeiten.Alle, feiten =>
    {
        Assert.NotEmpty(feiten.Titel);
        Assert.EndsWith(".", feiten.Definitie, StringComparison.Ordinal);
        Assert.NotEmpty(feiten.Valkuilen);
        Assert.Same(feiten, Subgroepfeiten.Van(feiten.Nummer));
    });

    [Theory]
    [InlineData(1, 17, false)]
    [InlineData(1, 18, true)]
    [InlineData(1, 64, true)]
    [InlineData(1, 65, false)]
    [InlineData(6, 26, true)]
    [InlineData(6, 27, false)]
    [InlineData(3, 17, false)]
    [InlineData(3, 80, true)]
    public void PastBijLeeftijd_Grenzen_TellenTot(int nummer, int leeftijd, bool past) =>
        Assert.Equal(past, Subgroepfeiten.Van(nummer)!.PastBijLeeftijd(leeftijd));

    [Fact]
    public void Grens_Van65_IsDeEnigeDiePensioenleeftijdIs() =>
        Assert.Equal([1], Subgroepfeiten.Alle.Where(feiten => feiten.GrensIsPensioenleeftijd).Select(feiten => feiten.Nummer));

    [Fact]
    public void Aanbod_IsNodig_BijNuggerReintegratieEnEducatie()
    {
        Assert.Equal([2, 3, 5], Subgroepfeiten.Alle.Where(feiten => feiten.EistAanbod).Select(feiten => feiten.Nummer));
        Assert.Equal([4], Subgroepfeiten.Alle.Where(feiten => feiten.AanbodInstelbaar).Select(feiten => feiten.Nummer));
        Assert.Equal([6], Subgroepfeiten.Alle.Where(feiten => feiten.AlleenMetBudget).Select(feiten => feiten.Nummer));
    }

    [Fact]
    public void Uitkeringen_VanGemeenteEnUwv_OverlappenNiet()
    {
        Assert.Equal("WW Wajong WAO WIA", string.Join(' ', Subgroepfeiten.Van(7)!.Uitkeringen));
        Assert.Empty(Subgroepfeiten.Van(1)!.Uitkeringen.Intersect(Subgroepfeiten.Van(7)!.Uitkeringen, StringComparer.Ordinal));
        Assert.Contains(Subgroepfeiten.Van(1)!.Uitkeringen, naam => naam is "IOAW");
    }
}
