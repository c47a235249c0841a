using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

/// <summary>The lists whose codes stand in files: occasions, reasons of leaving, rules, growth signs and test questions.</summary>
public sealed class CodelijstenTests
{
    [Fact]
    public void Meetmoment_Codes_ZijnDieUitDeBestanden()
    {
        Assert.Equal(
            [
                (Meetmoment.Jaarmeting, "jaarmeting"), (Meetmoment.StartTraject, "start-traject"), (Meetmoment.EindeTraject, "einde-traject"),
                (Meetmoment.InschrijvingUitkering, "inschrijving-uitkering"), (Meetmoment.Uitstroom, "uitstroom"), (Meetmoment.Overig, "overig"),
            ],
            Meetmomentfeiten.Alle.Select(feiten => (feiten.Meetmoment, feiten.Code)));
        Assert.All(Enum.GetValues<Meetmoment>().Where(moment => moment != Meetmoment.Geen), moment => Assert.Equal(moment, Meetmomentfeiten.Van(moment).Meetmoment));
        Assert.All(Meetmomentfeiten.Alle, feiten => Assert.True(feiten.Titel.Length > 0 && feiten.Wanneer.EndsWith('.')));
        Assert.Empty(Meetmomentfeiten.In(Meetmoment.Geen));
        Assert.Throws<ArgumentOutOfRangeException>(() => Meetmomentfeiten.Van(Meetmoment.Overig | Meetmoment.Uitstroom));
    }

    [Fact]
    public void Uitstroomreden_Codes_ZijnDieUitDeBestanden()
    {
        Assert.Equal(
            "werk-6-maanden bbl-6-maanden bol-6-maanden overleden verhuisd geen-vervolgtraject uit-uitkering-anders uitval-traject onbekend",
            string.Join(' ', Uitstroomredenfeiten.Alle.Select(feiten => feiten.Code)));
        Assert.All(Enum.GetValues<Uitstroomreden>().Where(reden => reden != Uitstroomreden.Geen), reden => Assert.Equal(reden, Uitstroomredenfeiten.Van(reden).Reden));
        Assert.All(Uitstroomredenfeiten.Alle, feiten => Assert.True(feiten.Titel.Length > 0 && feiten.Uitleg.EndsWith('.')));
        Assert.Throws<ArgumentOutOfRangeException>(() => Uitstroomredenfeiten.Van(Uitstroomreden.Geen));
    }

    [Theory]
    [InlineData(Uitstroomreden.Geen, false)]
    [InlineData(Uitstroomreden.Werk6Maanden, true)]
    [InlineData(Uitstroomreden.Bbl6Maanden, true)]
    [InlineData(Uitstroomreden.Bol6Maanden, true)]
    [InlineData(Uitstroomreden.Overleden, true)]
    [InlineData(Uitstroomreden.Verhuisd, true)]
    [InlineData(Uitstroomreden.GeenVervolgtraject, false)]
    [InlineData(Uitstroomreden.UitUitkeringAnders, false)]
    [InlineData(Uitstroomreden.UitvalTraject, false)]
    [InlineData(Uitstroomreden.Onbekend, false)]
    public void OverPersoon_Reden_ScheidtPersoonVanSysteem(Uitstroomreden reden, bool overPersoon) =>
        Assert.Equal(overPersoon, Uitstroomredenfeiten.OverPersoon(reden));

    [Fact]
    public void GetoondAls_OverledenOfVerhuisdMetUitkering_StaatBijUitDeUitkering()
    {
        foreach (var reden in Enum.GetValues<Uitstroomreden>())
        {
            var samen = reden is Uitstroomreden.Overleden or Uitstroomreden.Verhuisd;
            Assert.Equal(samen ? Uitstroomreden.UitUitkeringAnders : reden, Uitstroomredenfeiten.GetoondAls(reden, hadUitkering: true));
            Assert.Equal(reden, Uitstroomredenfeiten.GetoondAls(reden, hadUitkering: false));
            if (samen) Assert.Contains($"'{Uitstroomredenfeiten.Van(Uitstroomreden.UitUitkeringAnders).Titel}'", Uitstroomredenfeiten.Van(reden).Uitleg, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Uitschakelbaar_Reden_IsAlleenBol() =>
        Assert.Equal([Uitstroomreden.Bol6Maanden], Uitstroomredenfeiten.Alle.Where(feiten => feiten.Uitschakelbaar).Select(feiten => feiten.Reden));

    [Theory]
    [InlineData(ToegepasteRegel.StageMetVergoeding, "stage-met-vergoeding", 5)]
    [InlineData(ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks, "vrijwilligerswerk-minder-dan-wekelijks", 3)]
    [InlineData(ToegepasteRegel.GeorganiseerdMinderDanWekelijks, "georganiseerd-minder-dan-wekelijks", 2)]
    public void Regel_CodeEnTrede_ZijnDieVanDeLadder(ToegepasteRegel regel, string code, int trede)
    {
        var feiten = Regelfeiten.Van(regel);

        Assert.Equal(code, feiten.Code);
        Assert.Equal(Trede.Van(trede), feiten.Trede);
        Assert.True(feiten.Titel.Length > 0 && feiten.Voorwaarde.EndsWith('.') && feiten.Waarom.EndsWith('.'));
        Assert.Contains(Tredefeiten.Alle.SelectMany(treden => treden.Valkuilen), valkuil => valkuil.Contains($"'{feiten.Titel}'", StringComparison.Ordinal));
    }

    [Fact]
    public void Regel_Geen_HeeftGeenFeiten()
    {
        Assert.Equal(Enum.GetValues<ToegepasteRegel>().Length - 1, Regelfeiten.Alle.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => Regelfeiten.Van(ToegepasteRegel.Geen));
    }

    [Fact]
    public void Zoek_CodeInHoofdletters_GeeftDezelfdeFeiten()
    {
        Assert.All(Meetmomentfeiten.Alle, feiten => Assert.Same(feiten, Meetmomentfeiten.Zoek(feiten.Code.ToUpperInvariant())));
        Assert.All(Uitstroomredenfeiten.Alle, feiten => Assert.Same(feiten, Uitstroomredenfeiten.Zoek(feiten.Code.ToUpperInvariant())));
        Assert.All(Regelfeiten.Alle, feiten => Assert.Same(feiten, Regelfeiten.Zoek(feiten.Code.ToUpperInvariant())));
    }

    [Theory]
    [InlineData("")]
    [InlineData("geen")]
    [InlineData("werk 6 maanden")]
    public void Zoek_OnbekendeCode_GeeftNiets(string code)
    {
        Assert.Null(Meetmomentfeiten.Zoek(code));
        Assert.Null(Uitstroomredenfeiten.Zoek(code));
        Assert.Null(Regelfeiten.Zoek(code));
    }

    [Fact]
    public void Groeipotentieel_Tekens_ZijnPlusEnNul()
    {
        Assert.Equal("+", Groeipotentieelfeiten.Van(Groeipotentieel.Groei).Teken);
        Assert.Equal("0", Groeipotentieelfeiten.Van(Groeipotentieel.GeenGroei).Teken);
        Assert.Equal("+ 0", string.Join(' ', Groeipotentieelfeiten.Alle.Where(feiten => feiten.IsAntwoord).Select(feiten => feiten.Teken)));
        Assert.All(Enum.GetValues<Groeipotentieel>(), waarde => Assert.NotEmpty(Groeipotentieelfeiten.Van(waarde).Titel));
        Assert.Equal(4, Groeipotentieelfeiten.Alle.Select(feiten => feiten.Titel).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData(3, Groeipotentieel.Groei, Groeipotentieel.Groei)]
    [InlineData(3, Groeipotentieel.GeenGroei, Groeipotentieel.GeenGroei)]
    [InlineData(3, Groeipotentieel.Onbekend, Groeipotentieel.Onbekend)]
    [InlineData(6, Groeipotentieel.GeenGroei, Groeipotentieel.NietVanToepassing)]
    [InlineData(9, Groeipotentieel.Onbekend, Groeipotentieel.NietVanToepassing)]
    public void Bij_TredeEnAntwoord_GeeftWatBewaardWordt(int waarde, Groeipotentieel gegeven, Groeipotentieel bewaard) =>
        Assert.Equal(bewaard, Groeipotentieelfeiten.Bij(Trede.Van(waarde), gegeven));

    [Theory]
    [InlineData(1, "mantelzorg")]
    [InlineData(2, "mantelzorg")]
    [InlineData(3, "uren")]
    [InlineData(4, "uren")]
    [InlineData(5, "nazorg")]
    [InlineData(6, "nazorg")]
    [InlineData(0, null)]
    [InlineData(8, null)]
    [InlineData(9, null)]
    public void Toetsvraag_BijTrede_IsDieUitDeBijlage(int waarde, string? code)
    {
        var vraag = Toetsvraag.Bij(Trede.Van(waarde));

        Assert.Equal(code, vraag?.Code);
        if (vraag is not null) Assert.InRange(waarde, vraag.Vanaf.Waarde, vraag.Tot.Waarde);
    }

    [Fact]
    public void Toetsvraag_Keuzes_ZijnDieUitDeBijlage()
    {
        Assert.Empty(Toetsvraag.Uren.Keuzes);
        Assert.Equal("geen pro-forma ingekocht", string.Join(' ', Toetsvraag.Nazorg.Keuzes.Select(keuze => keuze.Code)));
        Assert.Equal("geen huisgenoot ander", string.Join(' ', Toetsvraag.Mantelzorg.Keuzes.Select(keuze => keuze.Code)));
        Assert.All(Toetsvraag.Alle, vraag => Assert.True(vraag.Tekst.EndsWith('?') && vraag.Uitleg.EndsWith('.')));
    }
}
