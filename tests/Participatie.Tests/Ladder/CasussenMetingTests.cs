using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>The casebook, part B: measurement moments, growth and leaving, as far as floor 1's facts decide them.</summary>
public sealed class CasussenMetingTests
{
    [Fact]
    public void Meetmoment_M05EindeEnStartOpEenDag_IsEenMetingMetTweeRedenen()
    {
        var momenten = Meetmoment.EindeTraject | Meetmoment.StartTraject;

        Assert.Equal("start-traject, einde-traject", string.Join(", ", Meetmomentfeiten.In(momenten).Select(feiten => feiten.Code)));
    }

    [Fact]
    public void Groei_M07KlantOnbereikbaar_IsNietVanToepassing()
    {
        Assert.Equal(8, Trede.UitHetZicht.Waarde);
        Assert.False(Trede.UitHetZicht.IsTrede);
        Assert.Null(Tredefeiten.Van(Trede.UitHetZicht).Groeivraag);
        Assert.Equal(Groeipotentieel.NietVanToepassing, Groeipotentieelfeiten.Bij(Trede.UitHetZicht, Groeipotentieel.Groei));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void Groei_M09NietBeantwoord_IsOnbekendEnNooitNul(int trede)
    {
        var bewaard = Groeipotentieelfeiten.Bij(Trede.Van(trede), default);

        Assert.Equal(Groeipotentieel.Onbekend, bewaard);
        Assert.True(Groeipotentieelfeiten.Van(bewaard).Teken is not "0");
        Assert.False(Groeipotentieelfeiten.Van(bewaard).IsAntwoord);
    }

    [Fact]
    public void Uitstroom_M11ZesMaandenMetOnderbreking_TeltOpnieuw()
    {
        Assert.Contains("zonder onderbreking", Uitstroomredenfeiten.Van(Uitstroomreden.Werk6Maanden).Uitleg, StringComparison.Ordinal);
        Assert.Contains("begint de telling opnieuw", Uitstroomredenfeiten.Van(Uitstroomreden.Werk6Maanden).Uitleg, StringComparison.Ordinal);
        Assert.Contains("26 van de 36 weken", Subgroepfeiten.Van(1)!.Definitie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("M13", Uitstroomreden.GeenVervolgtraject)]
    [InlineData("M15", Uitstroomreden.UitvalTraject)]
    public void Uitstroom_KlantHoudtUitkering_BlijftOpDeLadder(string casus, Uitstroomreden reden)
    {
        var feiten = Uitstroomredenfeiten.Van(reden);

        Assert.True(feiten.AlleenZonderUitkering, casus);
        Assert.Contains("blijft de klant op de ladder", feiten.Uitleg, StringComparison.Ordinal);
        Assert.False(feiten.IsOverPersoon);
    }

    [Fact]
    public void Uitstroom_M17UitkeringStoptDoorWerk_BlijftTotZesMaandenOpTrede6()
    {
        Assert.Contains("door werk? Dan blijft de klant op de ladder tot zes maanden werk op trede 6",
            Uitstroomredenfeiten.Van(Uitstroomreden.UitUitkeringAnders).Uitleg, StringComparison.Ordinal);
        Assert.Equal([Uitstroomreden.Werk6Maanden],
            Uitstroomredenfeiten.Alle.Where(feiten => feiten.Uitleg.StartsWith("De klant staat zes maanden", StringComparison.Ordinal)).Select(feiten => feiten.Reden));
    }

    [Fact]
    public void Subgroepen_M23ZesOfZeven_ZijnErZeven()
    {
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], Subgroepfeiten.Alle.Select(feiten => feiten.Nummer));
        Assert.Equal(7, Subgroepfeiten.Aantal);
        Assert.Null(Subgroepfeiten.Van(8));
        Assert.Null(Subgroepfeiten.Van(0));
    }

    [Fact]
    public void Totalen_M25Figuur22_ZijnGelijkEnTrede6KentGeenGroei()
    {
        (int Trede, int Aantal, int Groei)[] figuur = [(6, 235, 0), (5, 680, 600), (4, 700, 300), (3, 789, 350), (2, 1207, 307), (1, 1900, 1000)];

        Assert.Equal(5511, figuur.Sum(regel => regel.Aantal));
        Assert.Equal(2557, figuur.Where(regel => Trede.Van(regel.Trede).KentGroei).Sum(regel => regel.Groei));
        Assert.Equal(5276, figuur.Where(regel => Trede.Van(regel.Trede).KentGroei).Sum(regel => regel.Aantal));
    }
}
