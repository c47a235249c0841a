using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class VragenlijstTests
{
    public static TheoryData<string> AlleAntwoorden => [.. Antwoordnotatie.Alle()];

    [Theory]
    [InlineData("- - - - -", 1)]
    [InlineData("ja - - - -", 2)]
    [InlineData("ja ja - - -", null)]
    [InlineData("ja nee - - -", null)]
    [InlineData("nee - - - -", 3)]
    [InlineData("nee - ja - -", null)]
    [InlineData("nee - nee - -", 4)]
    [InlineData("nee - nee ja -", null)]
    [InlineData("nee - nee nee -", 5)]
    [InlineData("nee - nee nee ja", null)]
    [InlineData("nee - nee nee nee", null)]
    [InlineData("- ja ja ja ja", 1)]
    [InlineData("ja - ja ja ja", 2)]
    public void Volgende_AntwoordenTotHier_GeeftDeVolgendeVraag(string notatie, int? vraag) =>
        Assert.Equal(vraag, Vragenlijst.Volgende(Antwoordnotatie.Lees(notatie)));

    [Theory]
    [MemberData(nameof(AlleAntwoorden))]
    public void Volgende_ElkeCombinatie_VraagtNooitMeerDanVierEnEindigtBijHetBesluit(string notatie)
    {
        var alles = Antwoordnotatie.Lees(notatie);
        Antwoorden gegeven = default;
        var gesteld = 0;
        while (Vragenlijst.Volgende(gegeven) is { } vraag && alles[vraag] != Antwoord.Leeg)
        {
            gegeven = gegeven.Met(vraag, alles[vraag]);
            gesteld++;
        }

        Assert.InRange(gesteld, 0, Vragenlijst.HoogstensGesteld);
        Assert.Equal(Plaatsing.Bepaal(alles).Beslist, Vragenlijst.Volgende(gegeven) is null);
        Assert.Equal(Plaatsing.Bepaal(alles).Trede, Plaatsing.Bepaal(gegeven).Trede);
        Assert.False(Plaatsing.Bepaal(gegeven).NaBesluit);
        Assert.Equal(gesteld, Vragenlijst.Pad(alles).Count);
    }

    [Fact]
    public void Pad_AntwoordenBuitenDeWeg_StaanErNietIn() =>
        Assert.Equal([1, 3, 4], Vragenlijst.Pad(Antwoordnotatie.Lees("nee ja nee ja nee")));

    [Theory]
    [InlineData("nee ja nee ja nee", "n-nj-")]
    [InlineData("ja nee ja ja ja", "jn---")]
    [InlineData("nee - nee nee -", "n-nn-")]
    public void OpDeWeg_Antwoorden_ZijnDieVanDeWeg(string gegeven, string letters) =>
        Assert.Equal(letters, Vragenlijst.OpDeWeg(Antwoordnotatie.Lees(gegeven)).Letters);

    [Fact]
    public void Vragen_Alle_HebbenTekstDefinitieVoorbeeldenEnValkuilen()
    {
        Assert.Equal([1, 2, 3, 4, 5], Vragenlijst.Vragen.Select(vraag => vraag.Nummer));
        Assert.All(Vragenlijst.Vragen, vraag =>
        {
            Assert.EndsWith("?", vraag.Tekst, StringComparison.Ordinal);
            Assert.NotEmpty(vraag.Definitie);
            Assert.NotEmpty(vraag.Voorbeelden);
            Assert.NotEmpty(vraag.Valkuilen);
            Assert.False(string.Equals(vraag.AlsJa, vraag.AlsNee, StringComparison.Ordinal));
            Assert.All([.. vraag.Voorbeelden, .. vraag.Valkuilen, vraag.AlsJa, vraag.AlsNee], tekst => Assert.EndsWith(".", tekst, StringComparison.Ordinal));
            Assert.Null(vraag.Bij(Antwoord.Leeg));
        });
    }

    [Theory]
    [InlineData(1, "vraag 2", "vraag 3")]
    [InlineData(2, "trede 5", "trede 6")]
    [InlineData(3, "trede 4", "vraag 4")]
    [InlineData(4, "trede 3", "vraag 5")]
    [InlineData(5, "trede 2", "trede 1")]
    public void Vraag_JaEnNee_LeidenNaarTabel31(int nummer, string ja, string nee)
    {
        var vraag = Vragenlijst.Van(nummer);

        Assert.Equal(ja, Leesbaar(vraag.BijJa));
        Assert.Equal(nee, Leesbaar(vraag.BijNee));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(6)]
    public void Van_GeenVraagnummer_IsEenFouteAanroep(int nummer) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Vragenlijst.Van(nummer));

    [Fact]
    public void Vraag5_ContactAlleenMetWinkelpersoneel_TeltNiet()
    {
        var vraag = Vragenlijst.Van(5);

        Assert.Contains("winkelpersoneel", vraag.Definitie, StringComparison.Ordinal);
        Assert.Contains(vraag.Valkuilen, valkuil => valkuil.Contains("winkelpersoneel", StringComparison.Ordinal) && valkuil.EndsWith("Antwoord nee.", StringComparison.Ordinal));
    }

    private static string Leesbaar(Vervolgstap stap) =>
        (stap.Vraag, stap.Trede) switch
        {
            ({ } vraag, null) => $"vraag {vraag}",
            (null, { } trede) => $"trede {trede}",
            _ => "both or neither",
        };
}
