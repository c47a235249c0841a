using Participatie.App.Kern;
using Participatie.Data.Koppeling;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Lists that a municipality manages: made, changed, ended, taken up again, and two people at once.</summary>
public sealed class BeheerrijTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static TheoryData<Databank, string> Lijsten()
    {
        var rijen = new TheoryData<Databank, string>();
        foreach (var databank in Enum.GetValues<Databank>())
            foreach (var lijst in Beheerlijsten.Alle) rijen.Add(databank, lijst.Code);
        return rijen;
    }

    [Theory, MemberData(nameof(Lijsten))]
    public async Task List_MakeChangeEndAndBack_KeepsEachWithItsLine(Databank databank, string code)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var lijst = Beheerlijsten.MetCode(code)!;

        var gemaakt = await Vast(proef, lijst, null, 0, Waarden(lijst, "Eerste-een"));
        var rij = Assert.Single(await Lees(proef, lijst), rij => rij.Nummer == gemaakt.Nummer);
        Assert.True(gemaakt.Gelukt);
        Assert.Equal([$"{lijst.Handelingen.Gemaakt} {lijst.Enkel} {gemaakt.Nummer}: "], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));

        var naam = lijst.Velden[0].AlleenNieuw ? rij.Naam : "Tweede";
        var gewijzigd = await Vast(proef, lijst, rij.Nummer, rij.Versie, Waarden(lijst, naam, "anders"));
        rij = Assert.Single(await Lees(proef, lijst), rij => rij.Nummer == gemaakt.Nummer);
        Assert.True(gewijzigd.Gelukt);
        Assert.Equal((naam, 1), (rij.Naam, rij.Versie));
        Assert.DoesNotContain("anders", Assert.Single(await proef.LaatsteRegelsAsync(Beheerproef.Duinrade)), StringComparison.Ordinal);

        await new BeheerrijBeeindigen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, lijst, rij.Nummer, vervallen: true, Stop);
        Assert.True(Assert.Single(await Lees(proef, lijst), rij => rij.Nummer == gemaakt.Nummer).Vervallen);
        await new BeheerrijBeeindigen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, lijst, rij.Nummer, vervallen: false, Stop);
        Assert.Equal([$"{lijst.Handelingen.Gewijzigd} {lijst.Enkel} {gemaakt.Nummer}: teruggezet"], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
    }

    [Theory, MemberData(nameof(Lijsten))]
    public async Task List_SomebodyElseWasFirst_GivesWhatIsStoredAndSavesNothing(Databank databank, string code)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var lijst = Beheerlijsten.MetCode(code)!;
        var nummer = (await Vast(proef, lijst, null, 0, Waarden(lijst, "eerste"))).Nummer;
        await Vast(proef, lijst, nummer, 0, Waarden(lijst, lijst.Velden[0].AlleenNieuw ? "eerste" : "hun", "hun"));

        var uitkomst = await Vast(proef, lijst, nummer, 0, Waarden(lijst, "mijn", "mijn"));

        Assert.Equal(lijst.Velden[0].AlleenNieuw ? "eerste" : "hun", uitkomst.Conflict![Beheerveld.Naamveld]);
        Assert.Equal(1, uitkomst.Versie);
        Assert.Equal(1, Assert.Single(await Lees(proef, lijst), rij => rij.Nummer == nummer).Versie);
    }

    [Theory, MemberData(nameof(Lijsten))]
    public async Task List_WrongOrElsewhere_SavesNothing(Databank databank, string code)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var lijst = Beheerlijsten.MetCode(code)!;
        var nummer = (await Vast(proef, lijst, null, 0, Waarden(lijst, "eerste"))).Nummer;
        var voor = (await Lees(proef, lijst)).Count;

        Assert.NotNull((await Vast(proef, lijst, null, 0, Waarden(lijst, " "))).Fouten!.Bij("Naam"));
        Assert.NotNull((await Vast(proef, lijst, null, 0, Waarden(lijst, "EERSTE"))).Fouten!.Bij("Naam"));
        Assert.NotNull((await Vast(proef, lijst, null, 0, Waarden(lijst, new string('x', 101)))).Fouten!.Bij("Naam"));
        Assert.Equal(voor, (await Lees(proef, lijst)).Count);

        var elders = await new BeheerrijVastleggen(proef.Opslag).RunAsync(Beheerproef.Oosterveen, Beheerproef.Dader, lijst, nummer + 20, 0, Waarden(lijst, "x"), Stop);
        Assert.True(elders.IsOnbekend);
        Assert.True((await new BeheerrijBeeindigen(proef.Opslag).RunAsync(Beheerproef.Oosterveen, Beheerproef.Dader, lijst, nummer + 20, vervallen: true, Stop)).IsOnbekend);
    }

    [Theory, OpBeide]
    public async Task List_TwoAtOnce_BothKnowWhoWon(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var nummer = (await Vast(proef, Beheerlijsten.Teams, null, 0, Waarden(Beheerlijsten.Teams, "team"))).Nummer;

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 8).Select(plaats => Vast(proef, Beheerlijsten.Teams, nummer, 0, Waarden(Beheerlijsten.Teams, $"team {plaats}"))));

        Assert.Single(uitkomsten, uitkomst => uitkomst.Gelukt);
        Assert.Equal(7, uitkomsten.Count(uitkomst => uitkomst.Conflict is not null));
    }

    [Theory, OpBeide]
    public async Task Names_TwoAtOnce_OneIsMade(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);

        var uitkomsten = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Vast(proef, Beheerlijsten.Teams, null, 0, Waarden(Beheerlijsten.Teams, "Noord"))));

        Assert.Single(uitkomsten, uitkomst => uitkomst.Gelukt);
        Assert.Single(await Lees(proef, Beheerlijsten.Teams));
    }

    [Theory, OpBeide]
    public async Task Sources_Order_MovesAndOwnStaysFirst(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var verplaats = new BeheerrijVerplaatsen(proef.Opslag);

        await verplaats.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Beheerlijsten.Bronnen, 4, omhoog: true, Stop);
        await verplaats.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Beheerlijsten.Bronnen, 2, omhoog: true, Stop);

        Assert.Equal(["trede", "re-integratie", "educatie", "inburgering", "wmo"], (await Lees(proef, Beheerlijsten.Bronnen)).Select(rij => rij.Naam));
        Assert.True((await verplaats.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Beheerlijsten.Bronnen, BronRecord.Eigen, omhoog: false, Stop)).IsOnbekend);
        Assert.True((await new BeheerrijBeeindigen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Beheerlijsten.Bronnen, BronRecord.Eigen, vervallen: true, Stop)).IsOnbekend);
        Assert.Equal(["trede", "re-integratie", "inburgering", "educatie", "wmo"], (await proef.Opslag.LeesAsync(Beheerproef.Oosterveen, Beheerlijsten.Bronnen.LeesAsync, Stop)).Select(rij => rij.Naam));
    }

    private static Task<Beheeruitkomst> Vast(Beheerproef proef, Beheerlijst lijst, int? nummer, int versie, IReadOnlyDictionary<string, string?> waarden) =>
        new BeheerrijVastleggen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, lijst, nummer, versie, waarden, Stop);

    private static Task<IReadOnlyList<Beheerrij>> Lees(Beheerproef proef, Beheerlijst lijst) => proef.Opslag.LeesAsync(Beheerproef.Duinrade, lijst.LeesAsync, Stop);

    private static Dictionary<string, string?> Waarden(Beheerlijst lijst, string naam, string tekst = "een tekst")
    {
        var waarden = lijst.Velden.ToDictionary(veld => veld.Naam, veld => veld.Keuzebron is not null ? string.Empty : veld.Keuzes is { } keuzes ? keuzes[0].Waarde : tekst, StringComparer.Ordinal);
        waarden[Beheerveld.Naamveld] = naam;
        waarden[Beheerlijst.Nummerveld] = "9";
        return waarden!;
    }
}
