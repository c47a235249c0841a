using Participatie.Kern;

namespace Participatie.Tests.Kern;

public sealed class KetencontroleTests
{
    [Fact]
    public void Check_UntouchedChains_FindsNothing()
    {
        var toeval = new Random(4);
        for (var keer = 0; keer < 200; keer++) Assert.Empty(Proefketen.Maak(toeval, (short)keer, keer % 40).Controleer());
    }

    [Fact]
    public void Check_OlderAnchorsToo_FindsNothing()
    {
        var keten = Proefketen.Maak(new Random(5), 3, 30);
        keten.Ankers.AddRange([keten.Schakels[4].Schakel.Kop, keten.Schakels[17].Schakel.Kop]);
        Assert.Empty(keten.Controleer());
    }

    [Fact]
    public void Check_AThousandRandomEdits_FindsEach()
    {
        var toeval = new Random(20260);
        var soorten = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var keer = 0; keer < 1000; keer++)
        {
            var keten = Proefketen.Maak(toeval, 5, 2 + toeval.Next(12));
            var wat = Ketenbederf.Bederf(toeval, keten);
            soorten[wat] = soorten.GetValueOrDefault(wat) + 1;
            var gevonden = keten.Controleer();
            Assert.True(gevonden.Count > 0, $"{keer}: {wat}");
            Assert.All(gevonden, bevinding => Assert.NotEmpty(bevinding.Feiten.Wat));
        }

        Assert.Equal(Ketenbederf.Soorten, soorten.Count);
        Assert.All(soorten, soort => Assert.True(soort.Value > 5, soort.Key));
    }

    [Fact]
    public void Check_OneEditOfEachKind_NamesIt()
    {
        var heel = Proefketen.Maak(new Random(9), 5, 10);
        var vierde = heel.Schakels[3];
        Ziet(heel, [(Ketenfout.RegelGewijzigd, 4)], keten => keten.Schakels[3] = (vierde.Schakel, [vierde.Regels[0] with { Klant = 1 }, .. vierde.Regels.Skip(1)]));
        Ziet(heel, [(Ketenfout.RegelVerwijderd, 4)], keten => keten.Schakels[3] = (vierde.Schakel, [.. vierde.Regels.Skip(1)]));
        Ziet(heel, [(Ketenfout.RegelToegevoegd, 4)], keten => keten.Schakels[3] = (vierde.Schakel, [.. vierde.Regels, vierde.Regels[0]]));
        Ziet(heel, [(Ketenfout.SchakelGewijzigd, 4)], keten => keten.Schakels[3] = (vierde.Schakel with { Tijdstip = 0 }, vierde.Regels));
        Ziet(heel, [(Ketenfout.SchakelGewijzigd, 4), (Ketenfout.SchakelSluitNietAan, 5)], keten => keten.Schakels[3] = (vierde.Schakel with { Mac = default }, vierde.Regels));
        Ziet(heel, [(Ketenfout.SchakelVerwijderd, 4)], keten => keten.Schakels.RemoveAt(3));
        Ziet(heel, [(Ketenfout.SchakelDubbel, 4)], keten => keten.Schakels.Insert(4, vierde));
        Ziet(heel, [(Ketenfout.EindeVerwijderd, 10), (Ketenfout.AnkerVerder, 10)], keten => keten.Schakels.RemoveAt(9));
        Ziet(heel, [(Ketenfout.AnkerVerder, 10)], keten => { keten.Schakels.RemoveAt(9); keten.Kop = keten.Schakels[8].Schakel.Kop; });
        Ziet(heel, [(Ketenfout.KopGewijzigd, 10)], keten => keten.Kop = keten.Schakels[8].Schakel.Kop);
        Ziet(heel, [(Ketenfout.KopOntbreekt, 0)], keten => keten.Kop = null);
        Ziet(heel, [(Ketenfout.AnkerAnders, 10)], keten => keten.Ankers[0] = keten.Ankers[0] with { Mac = default });
        Ziet(heel, [(Ketenfout.AnkerOntbreekt, 0)], keten => keten.Ankers.Clear());
        Ziet(heel, [(Ketenfout.KopOntbreekt, 0), (Ketenfout.AnkerVerder, 1)], keten => { keten.Schakels.Clear(); keten.Kop = null; }, zonderKop: true);
    }

    [Fact]
    public void Check_UnknownGeneration_SaysThatTheKeyIsMissing()
    {
        var keten = Proefketen.Maak(new Random(1), 5, 3);
        var bevindingen = Auditketen.Controleer(keten.Gemeente, keten.Schakels, keten.Kop, keten.Ankers, _ => null);
        Assert.Equal([1L, 2L, 3L], bevindingen.Select(bevinding => bevinding.Nummer));
        Assert.All(bevindingen, bevinding => Assert.Equal(Ketenfout.SleutelOnbekend, bevinding.Fout));
    }

    [Fact]
    public void Check_ChainMadeAnewWithTheKeys_IsFoundByTheAnchor()
    {
        var keten = Proefketen.Maak(new Random(2), 5, 8);
        var nagemaakt = Proefketen.Maak(new Random(3), 5, 20);
        nagemaakt.Ankers.Clear();
        nagemaakt.Ankers.Add(keten.Ankers[0]);
        Assert.Equal([(Ketenfout.AnkerAnders, 8L)], nagemaakt.Controleer().Select(bevinding => (bevinding.Fout, bevinding.Nummer)));
    }

    [Fact]
    public void Check_WholeChainOfAnotherMunicipality_IsFoundInEveryLink()
    {
        var vreemd = Proefketen.Maak(new Random(2), 6, 8);
        var bevindingen = Auditketen.Controleer(new Gemeentenummer(5), vreemd.Schakels, Auditkop.Begin(new Gemeentenummer(5)), [], Proefketen.Sleutel);
        Assert.Equal(8, bevindingen.Count(bevinding => bevinding.Fout == Ketenfout.SchakelAndereGemeente));
        var vermomd = vreemd.Schakels.Select(schakel => (schakel.Schakel with { Gemeente = new Gemeentenummer(5) }, schakel.Regels));
        Assert.Equal(8, Auditketen.Controleer(new Gemeentenummer(5), vermomd, null, [], Proefketen.Sleutel).Count(bevinding => bevinding.Fout == Ketenfout.SchakelGewijzigd));
    }

    [Fact]
    public void Check_LineWithoutLink_IsFound()
    {
        var controle = new Ketencontrole(new Gemeentenummer(5), [], Proefketen.Sleutel);
        controle.VolgLosseRegel(12);
        controle.Sluit(Auditkop.Begin(new Gemeentenummer(5)));
        Assert.Equal([new Ketenbevinding(Ketenfout.RegelZonderSchakel, new Gemeentenummer(5), 12, 12)], controle.Bevindingen);
    }

    [Fact]
    public void Check_ExtremeNumbers_GivesFindingsAndNoException()
    {
        var keten = Proefketen.Maak(new Random(7), 5, 4);
        foreach (var nummer in new[] { long.MinValue, -1, 0, long.MaxValue })
        {
            var bedorven = keten.Kopie();
            var (schakel, regels) = bedorven.Schakels[1];
            bedorven.Schakels[1] = (schakel with { Nummer = nummer, Tijdstip = nummer, Aantal = int.MinValue, Sleutel = int.MinValue }, regels);
            Assert.NotEmpty(bedorven.Controleer());
            bedorven.Kop = new Auditkop(bedorven.Gemeente, nummer, default);
            Assert.NotEmpty(bedorven.Controleer());
        }
    }

    [Fact]
    public void Faults_All_HaveTextAndACode()
    {
        Assert.Equal(Enum.GetValues<Ketenfout>(), Ketenfoutfeiten.Alle.Select(feiten => feiten.Fout));
        Assert.Equal(Ketenfoutfeiten.Alle.Count, Ketenfoutfeiten.Alle.Select(feiten => feiten.Code).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Ketenfoutfeiten.Alle, feiten => Assert.Same(feiten, Ketenfoutfeiten.Van(feiten.Fout)));
        Assert.All(Ketenfoutfeiten.Alle, feiten => Assert.Matches("^A[0-9]{3}$", feiten.Code));
        Assert.All(Ketenfoutfeiten.Alle.SelectMany(feiten => new[] { feiten.Wat, feiten.Doe }), tekst => Assert.Matches("^[A-Z].{5,}[.]$", tekst));
        Assert.Throws<ArgumentOutOfRangeException>(() => Ketenfoutfeiten.Van(default));
    }

    private static void Ziet(Proefketen heel, (Ketenfout, long)[] verwacht, Action<Proefketen> bederf, bool zonderKop = false)
    {
        var keten = heel.Kopie();
        bederf(keten);
        var gevonden = keten.Controleer().Select(bevinding => (bevinding.Fout, bevinding.Nummer));
        Assert.Equal(zonderKop ? verwacht[1..] : verwacht, gevonden);
    }
}
