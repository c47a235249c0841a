using Participatie.Ladder;

namespace Participatie.Tests.Ladder;

public sealed class PlaatsingsuitlegTests
{
    private static readonly ToegepasteRegel[] Regels =
    [
        ToegepasteRegel.Geen, ToegepasteRegel.StageMetVergoeding,
        ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks, ToegepasteRegel.GeorganiseerdMinderDanWekelijks,
    ];

    public static TheoryData<string> AlleAntwoorden => [.. Antwoordnotatie.Alle()];

    [Fact]
    public void Uitleg_GeorganiseerdeActiviteit_NoemtDeAntwoorden()
    {
        var uitleg = Uitleg("nee - nee ja -", ToegepasteRegel.Geen);

        Assert.Equal(
            [
                "De klant doet elke week mee aan een georganiseerde activiteit en ontmoet daar anderen.",
                "Dat is trede 3: Deelname georganiseerde activiteiten.",
            ],
            uitleg.WaaromDezeTrede);
        Assert.Equal(
            [
                "Niet trede 5 of 6. De klant heeft geen arbeidscontract en is geen zzp'er.",
                "Niet trede 4. De klant doet geen onbetaald werk waarbij de klant elke week anderen ontmoet.",
            ],
            uitleg.WaaromNietHoger);
    }

    [Fact]
    public void Uitleg_BetaaldWerkMetHulp_ZegtWaaromNietTrede6()
    {
        var uitleg = Uitleg("ja ja - - -", ToegepasteRegel.Geen);

        Assert.Equal(["De klant heeft een arbeidscontract of is zzp'er.", "De klant krijgt hulp bij het werk.", "Dat is trede 5: Betaald werk met ondersteuning."],
            uitleg.WaaromDezeTrede);
        Assert.Equal(["Niet trede 6. De klant krijgt hulp bij het werk."], uitleg.WaaromNietHoger);
    }

    [Fact]
    public void Uitleg_Trede6_ZegtDatHogerNietKan() =>
        Assert.Equal(["Hoger kan niet. Trede 6 is de hoogste trede."], Uitleg("ja nee - - -", ToegepasteRegel.Geen).WaaromNietHoger);

    [Fact]
    public void Uitleg_MetRegel_NoemtDeVragentredeEnDeRegel()
    {
        var uitleg = Uitleg("nee - ja - -", ToegepasteRegel.StageMetVergoeding);

        Assert.Equal("De antwoorden geven trede 4. De regel 'Stage met vergoeding' gaat voor.", uitleg.WaaromDezeTrede[0]);
        Assert.Equal("Dat is trede 5: Betaald werk met ondersteuning.", uitleg.WaaromDezeTrede[^1]);
        Assert.Equal(["Niet trede 6. De klant heeft geen arbeidscontract en is geen zzp'er."], uitleg.WaaromNietHoger);
    }

    [Fact]
    public void Uitleg_RegelStaatUit_ZegtHet()
    {
        var versie = Ladderversie.Versie2008.Zonder(ToegepasteRegel.StageMetVergoeding);

        var uitleg = Plaatsingsuitleg.Bij(Antwoordnotatie.Lees("nee - ja - -"), ToegepasteRegel.StageMetVergoeding, versie)!;

        Assert.Equal("De regel 'Stage met vergoeding' staat uit in uw gemeente. Die telt dus niet mee.", uitleg.WaaromDezeTrede[1]);
        Assert.Equal("Dat is trede 4: Onbetaald werk.", uitleg.WaaromDezeTrede[^1]);
    }

    [Fact]
    public void Uitleg_RegelMetDezelfdeTrede_NoemtDeAntwoorden() =>
        Assert.Equal(
            [
                "De klant doet elke week mee aan een georganiseerde activiteit en ontmoet daar anderen.",
                "De regel 'Vrijwilligerswerk, niet elke week' geeft dezelfde trede.",
                "Dat is trede 3: Deelname georganiseerde activiteiten.",
            ],
            Uitleg("nee - nee ja -", ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks).WaaromDezeTrede);

    [Fact]
    public void Uitleg_RegelVerlaagt_ZegtDatDeRegelVoorgaat() =>
        Assert.Equal("Niet hoger dan trede 3. De antwoorden geven trede 5, maar de regel 'Vrijwilligerswerk, niet elke week' gaat voor.",
            Uitleg("ja ja - - -", ToegepasteRegel.VrijwilligerswerkMinderDanWekelijks).WaaromNietHoger[^1]);

    [Theory]
    [MemberData(nameof(AlleAntwoorden))]
    public void Uitleg_ElkeCombinatie_VerklaartElkeHogereTrede(string notatie)
    {
        var antwoorden = Antwoordnotatie.Lees(notatie);
        foreach (var regel in Regels)
        {
            var plaatsing = Plaatsing.Bepaal(antwoorden, regel, Ladderversie.Versie2008);
            var uitleg = Plaatsingsuitleg.Bij(antwoorden, regel, Ladderversie.Versie2008);
            Assert.Equal(plaatsing.Beslist, uitleg is not null);
            if (uitleg is null) continue;
            Assert.EndsWith($"Dat is trede {plaatsing.Trede}: {Tredefeiten.Van(plaatsing.Trede).Titel}.", uitleg.WaaromDezeTrede[^1], StringComparison.Ordinal);
            Assert.InRange(uitleg.WaaromDezeTrede.Count, 2, 4);
            var kop = string.Join(' ', uitleg.WaaromNietHoger.Select(zin => zin[..zin.IndexOf('.', StringComparison.Ordinal)]));
            for (var hoger = plaatsing.Trede.Waarde + 1; hoger <= 6; hoger++)
                Assert.True(plaatsing.RegelVerlaagt || kop.Contains($"{hoger}", StringComparison.Ordinal), $"{notatie} {regel}: {hoger} in '{kop}'");
            for (var lager = 1; lager <= plaatsing.Trede.Waarde && plaatsing.Trede.Waarde < 6; lager++)
                Assert.True(plaatsing.RegelVerlaagt || !kop.Contains($"{lager}", StringComparison.Ordinal), $"{notatie} {regel}: {lager} in '{kop}'");
        }
    }

    private static Plaatsingsuitleg Uitleg(string notatie, ToegepasteRegel regel)
    {
        var uitleg = Plaatsingsuitleg.Bij(Antwoordnotatie.Lees(notatie), regel, Ladderversie.Versie2008);
        Assert.NotNull(uitleg);
        return uitleg;
    }
}
