using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class TredefeitenTests
{
    [Fact]
    public void Alle_TredenEnCodes_ZijnErPreciesEenKeer()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 0, 8, 9], Tredefeiten.Alle.Select(feiten => (int)feiten.Trede.Waarde));
        Assert.All(Tredefeiten.Alle, feiten => Assert.Same(feiten, Tredefeiten.Van(feiten.Trede)));
    }

    [Fact]
    public void Alle_TredenEnCodes_HebbenTitelDefinitieVoorbeeldenEnValkuilen() => Assert.All(Tredefeiten.Alle, feiten =>
    {
        Assert.NotEmpty(feiten.Titel);
        Assert.NotEmpty(feiten.Voorbeelden);
        Assert.NotEmpty(feiten.Valkuilen);
        Assert.All([feiten.Definitie, .. feiten.Voorbeelden, .. feiten.Valkuilen, .. feiten.Groeivoorbeelden.Select(voorbeeld => voorbeeld.Tekst)],
            tekst => Assert.EndsWith(".", tekst, StringComparison.Ordinal));
    });

    [Theory]
    [InlineData(1, "Geïsoleerd")]
    [InlineData(2, "Sociale contacten buiten de deur")]
    [InlineData(3, "Deelname georganiseerde activiteiten")]
    [InlineData(4, "Onbetaald werk")]
    [InlineData(5, "Betaald werk met ondersteuning")]
    [InlineData(6, "Betaald werk")]
    public void Titel_Trede_IsDeNaamUitDeLadder(int trede, string titel) => Assert.Equal(titel, Tredefeiten.Van(Trede.Van(trede)).Titel);

    [Theory]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    [InlineData(5, true)]
    [InlineData(6, false)]
    [InlineData(0, false)]
    [InlineData(8, false)]
    [InlineData(9, false)]
    public void Groeivraag_TredeOfCode_AlleenBijTrede1Tot5(int waarde, bool gevraagd)
    {
        var feiten = Tredefeiten.Van(Trede.Van(waarde));

        Assert.Equal(gevraagd, feiten.Groeivraag is not null);
        Assert.Equal(gevraagd, feiten.Groeivoorbeelden.Count > 0);
        Assert.Equal(feiten.Trede.KentGroei, gevraagd);
    }

    [Fact]
    public void Groeivoorbeelden_Uitkomst_IsAltijdEenAntwoord() =>
        Assert.All(Tredefeiten.Alle.SelectMany(feiten => feiten.Groeivoorbeelden), voorbeeld => Assert.True(Groeipotentieelfeiten.Van(voorbeeld.Uitkomst).IsAntwoord));

    [Theory]
    [InlineData(12, "binnen een jaar")]
    [InlineData(1, "binnen een maand")]
    [InlineData(24, "binnen twee jaar")]
    [InlineData(6, "binnen 6 maanden")]
    public void GroeivraagBij_Horizon_NoemtDeTermijn(int maanden, string termijn) =>
        Assert.All(Tredefeiten.Treden.Take(5), feiten => Assert.Contains(termijn, feiten.GroeivraagBij(maanden), StringComparison.Ordinal));

    [Fact]
    public void Groeivraag_ZonderHorizon_IsDieVanEenJaar() =>
        Assert.Equal(Tredefeiten.Van(Trede.Van(3)).GroeivraagBij(12), Tredefeiten.Van(Trede.Van(3)).Groeivraag);

    [Fact]
    public void GroeivraagBij_GeenHorizon_IsEenFouteAanroep() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Tredefeiten.Van(Trede.Van(1)).GroeivraagBij(0));
}
