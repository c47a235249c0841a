using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class PlaatsingTests
{
    /// <summary>Table 3.1 written out: what must stand at each question (<c>*</c> anything), which rung, and which questions are beside the way.</summary>
    private static readonly (string Patroon, int Trede, int[] Buiten)[] Tabel31 =
    [
        ("ja nee * * *", 6, [3, 4, 5]),
        ("ja ja * * *", 5, [3, 4, 5]),
        ("nee * ja * *", 4, [2, 4, 5]),
        ("nee * nee ja *", 3, [2, 5]),
        ("nee * nee nee ja", 2, [2]),
        ("nee * nee nee nee", 1, [2]),
    ];

    public static TheoryData<string> AlleAntwoorden => [.. Antwoordnotatie.Alle()];

    [Theory]
    [MemberData(nameof(AlleAntwoorden))]
    public void Bepaal_ElkeCombinatie_VolgtTabel31(string notatie)
    {
        var verwacht = Tabel31.Where(rij => Past(rij.Patroon, notatie)).ToList();

        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees(notatie));

        Assert.Equal(verwacht.Count == 1, plaatsing.Beslist);
        if (verwacht.Count == 0) return;
        Assert.Equal(verwacht[0].Trede, plaatsing.Trede.Waarde);
        Assert.Equal(verwacht[0].Trede, plaatsing.Vragentrede.Waarde);
        Assert.Equal(verwacht[0].Buiten.Any(vraag => notatie.Split(' ')[vraag - 1] is not "-"), plaatsing.NaBesluit);
        Assert.Equal(ToegepasteRegel.Geen, plaatsing.Regel);
        Assert.False(plaatsing.RegelNietToegepast);
    }

    [Fact]
    public void Bepaal_AlleCombinatiesSamen_GeeftHetAantalPerTrede()
    {
        var perTrede = Antwoordnotatie.Alle().Select(notatie => Plaatsing.Bepaal(Antwoordnotatie.Lees(notatie)))
            .CountBy(plaatsing => plaatsing.Beslist ? plaatsing.Trede.Waarde : 0).ToDictionary();

        Assert.Equal(243, perTrede.Values.Sum());
        Assert.Equal((27, 27, 27, 9, 3, 3), (perTrede[6], perTrede[5], perTrede[4], perTrede[3], perTrede[2], perTrede[1]));
        Assert.Equal(147, perTrede[0]);
    }

    [Theory]
    [InlineData("nee - ja - -", ToegepasteRegel.StageMetVergoeding, 4, 5)]
    [InlineData("nee - nee nee ja", ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks, 2, 3)]
    [InlineData("nee - nee nee nee", ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks, 1, 3)]
    [InlineData("nee - nee nee nee", ToegepasteRegel.GeorganiseerdMinderDanWekelijks, 1, 2)]
    public void Bepaal_RegelVanDeVersie_GaatVoorDeVragen(string notatie, ToegepasteRegel regel, int vragen, int trede)
    {
        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees(notatie), regel, Ladderversie.Versie2008);

        Assert.Equal(trede, plaatsing.Trede.Waarde);
        Assert.Equal(vragen, plaatsing.Vragentrede.Waarde);
        Assert.Equal(regel, plaatsing.Regel);
        Assert.False(plaatsing.RegelNietToegepast);
        Assert.False(plaatsing.RegelVerlaagt);
    }

    [Theory]
    [InlineData(ToegepasteRegel.StageMetVergoeding)]
    [InlineData(ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks)]
    [InlineData(ToegepasteRegel.GeorganiseerdMinderDanWekelijks)]
    public void Bepaal_RegelStaatUit_VragenBeslissenEnResultaatZegtHet(ToegepasteRegel regel)
    {
        var antwoorden = Antwoordnotatie.Lees("nee - nee nee nee");
        var versie = Ladderversie.Versie2008.Zonder(regel);

        var plaatsing = Plaatsing.Bepaal(antwoorden, regel, versie);

        Assert.Equal(1, plaatsing.Trede.Waarde);
        Assert.True(plaatsing.RegelNietToegepast);
        Assert.Equal(ToegepasteRegel.Geen, plaatsing.Regel);
        Assert.True(Plaatsing.Bepaal(antwoorden, regel, Ladderversie.Versie2008).Regel == regel, "The version itself keeps the rule.");
    }

    [Fact]
    public void Bepaal_RegelDieDeVersieNietKent_WordtNietToegepast()
    {
        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees("nee - ja - -"), (ToegepasteRegel)200, Ladderversie.Versie2008);

        Assert.Equal(4, plaatsing.Trede.Waarde);
        Assert.True(plaatsing.RegelNietToegepast);
    }

    [Fact]
    public void Bepaal_RegelZonderBesluit_BeslistNiet() =>
        Assert.Equal(default, Plaatsing.Bepaal(Antwoordnotatie.Lees("nee - - - -"), ToegepasteRegel.StageMetVergoeding, Ladderversie.Versie2008));

    [Fact]
    public void Bepaal_RegelLagerDanDeVragen_GeldtMaarValtOp()
    {
        var plaatsing = Plaatsing.Bepaal(Antwoordnotatie.Lees("nee - ja - -"), ToegepasteRegel.GeorganiseerdMinderDanWekelijks, Ladderversie.Versie2008);

        Assert.Equal(2, plaatsing.Trede.Waarde);
        Assert.True(plaatsing.RegelVerlaagt);
    }

    [Fact]
    public void Bepaal_AntwoordNaBesluitMetRegel_BlijftGemeld() =>
        Assert.True(Plaatsing.Bepaal(Antwoordnotatie.Lees("nee - ja ja -"), ToegepasteRegel.StageMetVergoeding, Ladderversie.Versie2008).NaBesluit);

    private static bool Past(string patroon, string notatie) =>
        patroon.Split(' ').Zip(notatie.Split(' ')).All(paar => paar.First is "*" || string.Equals(paar.First, paar.Second, StringComparison.Ordinal));
}
