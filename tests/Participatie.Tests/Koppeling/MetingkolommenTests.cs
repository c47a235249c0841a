using Participatie.Koppeling;

namespace Participatie.Tests.Koppeling;

public sealed class MetingkolommenTests
{
    [Fact]
    public void Lees_NamesInAnyOrderAndCase_FindsTheirPlaces()
    {
        var kolommen = Metingkolommen.Lees(["Trede", " MEETDATUM ", "kleur", "\tbsn", "Bekend_Op"], out var dubbel);

        Assert.Null(dubbel);
        Assert.Equal(0, kolommen[Metingkolom.Trede]);
        Assert.Equal(1, kolommen[Metingkolom.Meetdatum]);
        Assert.Equal(3, kolommen[Metingkolom.Bsn]);
        Assert.Equal(4, kolommen[Metingkolom.BekendOp]);
        Assert.Equal(-1, kolommen[Metingkolom.Groeipotentieel]);
        Assert.Equal(["kleur"], kolommen.Onbekend);
        Assert.True(kolommen.Herkend);
        Assert.True(kolommen.HeeftTrede);
    }

    [Fact]
    public void Lees_EveryNameReversed_IsEveryColumn()
    {
        var kolommen = Metingkolommen.Lees([.. Metingkolommen.Alle.Reverse()], out _);

        Assert.Equal((18, 26), (Metingkolommen.Namen.Count, Metingkolommen.Alle.Count));
        foreach (var kolom in Enum.GetValues<Metingkolom>()) Assert.Equal(25 - (int)kolom, kolommen[kolom]);
        Assert.Empty(kolommen.Onbekend);
    }

    [Theory]
    [InlineData("bsn;meetdatum;BSN ", "bsn")]
    [InlineData("bsn;trede;meetdatum;trede;bsn", "trede")]
    [InlineData("bsn;meetdatum;kleur;kleur", null)]
    [InlineData("afkeur_regel;afkeur_regel;bsn;meetdatum", null)]
    [InlineData("bsn;meetdatum;;", null)]
    public void Lees_AColumnTwice_IsNamed(string kop, string? verwacht)
    {
        Metingkolommen.Lees(kop.Split(';'), out var dubbel);

        Assert.Equal(verwacht, dubbel);
    }

    [Fact]
    public void Lees_EmptyNamesAtTheEnd_DoNotCount()
    {
        var kolommen = Metingkolommen.Lees(["bsn", "meetdatum", "trede", " ", ""], out _);

        Assert.Equal(["bsn", "meetdatum", "trede"], kolommen.Kop);
        Assert.Empty(kolommen.Onbekend);
    }

    [Fact]
    public void Lees_RejectionColumns_ArePassedOver()
    {
        var kolommen = Metingkolommen.Lees(["afkeur_regel", "Afkeur_Kolom", "afkeur_waarde", "afkeur_reden", "bsn", "meetdatum", "trede"], out var dubbel);

        Assert.Null(dubbel);
        Assert.Empty(kolommen.Onbekend);
        Assert.Equal(4, kolommen[Metingkolom.Bsn]);
        Assert.True(kolommen.Herkend);
    }

    [Theory]
    [InlineData("bsn;meetdatum", true, false)]
    [InlineData("bsn;meetdatum;vraag1", true, true)]
    [InlineData("bsn;meetdatum;vraag2", true, false)]
    [InlineData("bsn;trede", false, true)]
    [InlineData("meetdatum;trede", false, true)]
    [InlineData("", false, false)]
    public void Herkend_AHeader_NeedsBsnAndDay(string kop, bool herkend, bool heeftTrede)
    {
        var kolommen = Metingkolommen.Lees(kop.Split(';'), out _);

        Assert.Equal(herkend, kolommen.Herkend);
        Assert.Equal(heeftTrede, kolommen.HeeftTrede);
    }
}
