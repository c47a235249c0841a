using System.Text;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using static Participatie.Tests.Koppeling.Proeftabel;

namespace Participatie.Tests.Koppeling;

public sealed class KlantcontroleTests
{
    [Fact]
    public void Beoordeel_AGoodRow_IsWhatIsKnown()
    {
        var (bevindingen, gegeven) = Klant();

        Assert.Empty(bevindingen);
        Assert.Equal(new Klantgegeven(new Klant(default, Proefrij.Persoon(1)), 1, Geboortedatum.Van(new DateOnly(1980, 2, 3)), Geslacht.Vrouw, 1011), gegeven);
    }

    [Theory]
    [InlineData("bsn=", "R101")]
    [InlineData("bsn=9999x0007", "R102")]
    [InlineData("bsn=1234567890", "R103")]
    [InlineData("bsn=00000000", "R104")]
    [InlineData("bsn=999900000", "R105")]
    [InlineData("gemeente=Utrecht", "R162")]
    public void Beoordeel_NobodyOrNowhere_RefusesTheRow(string cel, string code)
    {
        var (bevindingen, gegeven) = Klant(cel);

        Assert.Equal(code, bevindingen);
        Assert.Null(gegeven);
    }

    [Theory]
    [InlineData("geboortedatum=1980-02-30", "L241")]
    [InlineData("geboortedatum=1889-12-31", "L241")]
    [InlineData("geboortedatum=00-00-1980", "L241")]
    [InlineData("postcode4=101", "L242")]
    [InlineData("postcode4=0999", "L242")]
    [InlineData("postcode4=10111", "L242")]
    [InlineData("postcode4=1011 A", "L242")]
    [InlineData("postcode4=1011 ABC", "L242")]
    [InlineData("postcode4=1011 A1", "L242")]
    [InlineData("postcode4=AB 1011", "L242")]
    [InlineData("geslacht=x", "L243")]
    [InlineData("geslacht=3", "L243")]
    [InlineData("geslacht=manvrouw", "L243")]
    public void Beoordeel_APartThatCannotBeRead_IsNotKnownAndTheRestIs(string cel, string code)
    {
        var (bevindingen, gegeven) = Klant(cel);

        Assert.Equal(code, bevindingen);
        Assert.Equal(
            (code == "L241", code == "L242", code == "L243"),
            (gegeven!.Geboortedatum.IsLeeg, gegeven.Postcode4 == 0, gegeven.Geslacht == Geslacht.Onbekend));
    }

    [Fact]
    public void Beoordeel_AllOfItWrong_GivesAllReasonsAtOnce()
    {
        Assert.Equal("L241, L242, L243", Klant("geboortedatum=x", "postcode4=x", "geslacht=x").Bevindingen);
        Assert.Equal("R101, R162, L241, L242, L243", Klant("bsn=", "gemeente=x", "geboortedatum=x", "postcode4=x", "geslacht=x").Bevindingen);
    }

    [Fact]
    public void Beoordeel_EmptyCells_AreNotKnownWithoutAFinding()
    {
        var (bevindingen, gegeven) = Klant("geboortedatum=", "postcode4=", "geslacht=");

        Assert.Empty(bevindingen);
        Assert.Equal((true, 0, Geslacht.Onbekend), (gegeven!.Geboortedatum.IsLeeg, gegeven.Postcode4, gegeven.Geslacht));
    }

    [Theory]
    [InlineData("1000", 1000)]
    [InlineData("9999", 9999)]
    [InlineData("1011 AB", 1011)]
    [InlineData("1011ab", 1011)]
    [InlineData(" 1011 ", 1011)]
    public void Beoordeel_APostalCode_GivesTheFourDigits(string tekst, int verwacht)
    {
        var (bevindingen, gegeven) = Klant("postcode4=" + tekst);

        Assert.Empty(bevindingen);
        Assert.Equal(verwacht, gegeven!.Postcode4);
    }

    [Theory]
    [InlineData("man", Geslacht.Man)]
    [InlineData("MAN", Geslacht.Man)]
    [InlineData("m", Geslacht.Man)]
    [InlineData("M", Geslacht.Man)]
    [InlineData("1", Geslacht.Man)]
    [InlineData("Vrouw", Geslacht.Vrouw)]
    [InlineData("v", Geslacht.Vrouw)]
    [InlineData("2", Geslacht.Vrouw)]
    [InlineData("onbekend", Geslacht.Onbekend)]
    [InlineData("Onbekend", Geslacht.Onbekend)]
    [InlineData("o", Geslacht.Onbekend)]
    [InlineData("O", Geslacht.Onbekend)]
    [InlineData("0", Geslacht.Onbekend)]
    [InlineData("", Geslacht.Onbekend)]
    public void TryGeslacht_AKnownWord_IsRead(string tekst, Geslacht verwacht)
    {
        Assert.True(Klantcontrole.TryGeslacht(Encoding.UTF8.GetBytes(tekst), out var geslacht));
        Assert.Equal(verwacht, geslacht);
    }

    [Fact]
    public void Beoordeel_NamesInADelivery_AreReadAsTheFormKeepsThem()
    {
        var (bevindingen, gegeven) = Geleverdeklant("voornaam= J.  P. ", "achternaam='-van 't  Voorbeeld", "lokale_sleutel=D-1");

        Assert.Empty(bevindingen);
        // The BSN says who it is; the key beside it is not looked at.
        Assert.Equal(("J. P.", "-van 't Voorbeeld", "", Proefrij.Persoon(1)), (gegeven!.Voornaam, gegeven.Achternaam, gegeven.LokaleSleutel, gegeven.Klant.Bsn));
        Assert.Equal("Ö", Geleverdeklant("achternaam=O\u0308").Gegeven!.Achternaam);
        Assert.Equal("(klantgegeven)", gegeven.ToString());
    }

    [Theory]
    [InlineData("voornaam", 60)]
    [InlineData("achternaam", 120)]
    public void Beoordeel_ANameThatIsTooLong_IsNotUsedAndTheRestIs(string kolom, int langste)
    {
        var past = Geleverdeklant($"{kolom}={new string('a', langste)}");
        var (bevindingen, gegeven) = Geleverdeklant("achternaam=Voorbeeld", "voornaam=An", $"{kolom}={new string('a', langste + 1)}");

        Assert.Equal((string.Empty, langste), (past.Bevindingen, past.Gegeven!.Voornaam.Length + past.Gegeven.Achternaam.Length));
        Assert.Equal("L244", bevindingen);
        Assert.Equal((kolom == "voornaam" ? ("", "Voorbeeld") : ("An", ""), 1011), ((gegeven!.Voornaam, gegeven.Achternaam), gegeven.Postcode4));
    }

    [Theory]
    [InlineData("a\0b")]
    [InlineData("a\nb")]
    [InlineData("a\uFFFDb")]
    public void Beoordeel_ANameWithCharactersThatNoNameHas_IsNotUsed(string naam)
    {
        var (bevindingen, gegeven) = Geleverdeklant("achternaam=" + naam);

        Assert.Equal(("L244", ""), (bevindingen, gegeven!.Achternaam));
    }

    [Fact]
    public void Beoordeel_ALocalKeyInADelivery_SaysWhoHasNoBsn()
    {
        var (bevindingen, gegeven) = Geleverdeklant("bsn=", "lokale_sleutel= D-1 ");

        Assert.Empty(bevindingen);
        Assert.Equal(("D-1", true), (gegeven!.LokaleSleutel, gegeven.Klant.Bsn.IsLeeg));
        Assert.Equal("R105", Geleverdeklant("bsn=999900000", "lokale_sleutel=D-1").Bevindingen);
        Assert.Equal("R101", Geleverdeklant("bsn=").Bevindingen);
        Assert.Equal("R101", Geleverdeklant("bsn=", "lokale_sleutel=" + new string('a', 61)).Bevindingen);
    }

    [Fact]
    public void Beoordeel_NamesAndKeysInLinking_AreNotLookedAt()
    {
        var (bevindingen, gegeven) = Klant("voornaam=An", "achternaam=" + new string('a', 200), "lokale_sleutel=D-1");

        Assert.Equal((string.Empty, "", "", ""), (bevindingen, gegeven!.Voornaam, gegeven.Achternaam, gegeven.LokaleSleutel));
        Assert.Equal("R101", Klant("bsn=", "lokale_sleutel=D-1").Bevindingen);
    }

    [Fact]
    public void Beoordeel_TheMunicipality_IsThatOfTheRowElseThatOfTheDelivery()
    {
        Assert.Equal(Gemeente.Van(14), Klant(Gemeente.Van(14), new Gemeentetabel()).Gegeven!.Klant.Gemeente);
        Assert.Equal(Gemeente.Van(363), Klant(Gemeente.Van(14), new Gemeentetabel(), "gemeente=0363").Gegeven!.Klant.Gemeente);
    }
}
