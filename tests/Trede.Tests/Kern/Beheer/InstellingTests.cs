using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>Rules, terms, closing days, years and municipalities.</summary>
public sealed class InstellingTests
{
    private static readonly Instelbareregelfeiten Horizon = Instelbareregelfeiten.Van(Instelbareregel.Groeihorizon);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Rule_Chosen_HoldsFromItsDayAndConflictsOnTheSame(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var vast = new RegelkeuzeVastleggen(proef.Opslag);

        Assert.True((await Kies("01-01-2027", "24", RegelkeuzeVastleggen.Nieuw)).Gelukt);
        Assert.Equal(["RegelGemaakt regel groeihorizon: 24 vanaf 2027-01-01"], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
        Assert.Equal("24", (await Kies("01-01-2027", "18", RegelkeuzeVastleggen.Nieuw)).Conflict!["Waarde"]);
        Assert.True((await Kies("01-01-2027", "18", 0)).Gelukt);
        Assert.NotNull((await Kies("01-01-2027", "61", 1)).Fouten!.Bij("Waarde"));
        Assert.NotNull((await Kies("32-01-2027", "12", 1)).Fouten!.Bij("Vanaf"));
        Assert.True((await vast.TrekInAsync(Beheerproef.Oosterveen, Beheerproef.Dader, Horizon, Dag.Van(new DateOnly(2027, 1, 1)), Stop)).IsOnbekend);
        Assert.Equal("18", Assert.Single(await proef.RijenAsync<RegelkeuzeRecord>(Beheerproef.Duinrade)).Waarde);
        Assert.True((await vast.TrekInAsync(Beheerproef.Duinrade, Beheerproef.Dader, Horizon, Dag.Van(new DateOnly(2027, 1, 1)), Stop)).Gelukt);
        Assert.Empty(await proef.RijenAsync<RegelkeuzeRecord>(Beheerproef.Duinrade));

        Task<Beheeruitkomst> Kies(string vanaf, string waarde, int versie) => vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Horizon, vanaf, waarde, versie, Stop);
    }

    [Theory, OpBeide]
    public async Task Year_Closed_KeepsItsRulesUntilOpened(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var jaren = new RekeningjaarSluiten(proef.Opslag);

        Assert.True((await jaren.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, "2024", Stop)).Gelukt);
        var fout = await new RegelkeuzeVastleggen(proef.Opslag).RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, Horizon, "31-12-2024", "6", RegelkeuzeVastleggen.Nieuw, Stop);
        Assert.NotNull(fout.Fouten!.Bij("Vanaf"));
        Assert.NotNull((await jaren.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, "2999", Stop)).Fouten);
        Assert.True((await jaren.HeropenAsync(Beheerproef.Oosterveen, Beheerproef.Dader, 2024, Stop)).IsOnbekend);
        Assert.True((await jaren.HeropenAsync(Beheerproef.Duinrade, Beheerproef.Dader, 2024, Stop)).Gelukt);
        Assert.Equal(["RekeningjaarHeropend rekeningjaar 2024: "], await proef.LaatsteRegelsAsync(Beheerproef.Duinrade));
    }

    [Theory, OpBeide]
    public async Task Term_Confirmed_ReplacesTheProposal(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var vast = new BewaartermijnVastleggen(proef.Opslag);
        var soort = Bewaarsoortfeiten.Van(Bewaarsoort.Meting);
        var getypt = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Duur"] = "jaren", ["Jaren"] = "15", ["Vanaf"] = "", ["Grondslag"] = "Besluit van de archivaris", ["Bevestigd"] = "ja" };

        Assert.Equal("10", (await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, soort, getypt, 7, Stop)).Conflict!["Jaren"]);
        Assert.True((await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, soort, getypt, 0, Stop)).Gelukt);
        var rijen = (await proef.RijenAsync<BewaartermijnRecord>(Beheerproef.Duinrade)).ConvertAll(BewaartermijnVastleggen.Van);
        Assert.Equal((15, true), (Bewaartermijn.Op(Bewaarsoort.Meting, Dag.Eerste, rijen).Jaren, Bewaartermijn.Op(Bewaarsoort.Meting, Dag.Eerste, rijen).Bevestigd));
        Assert.False(Bewaartermijn.Op(Bewaarsoort.Traject, Dag.Eerste, rijen).Bevestigd);
        getypt["Jaren"] = "111";
        getypt["Grondslag"] = " ";
        var fouten = (await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, soort, getypt, 1, Stop)).Fouten!;
        Assert.NotNull(fouten.Bij("Jaren"));
        Assert.NotNull(fouten.Bij("Grondslag"));
    }

    [Theory, OpBeide]
    public async Task ClosingDays_HalfYearly_StandBesideEachOther(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var vast = new SluitdagVastleggen(proef.Opslag);

        Assert.True((await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, "6", "30", "2026", SluitdagVastleggen.Nieuw, Stop)).Gelukt);
        Assert.NotNull((await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, "6", "31", "", SluitdagVastleggen.Nieuw, Stop)).Fouten!.Bij("Dag"));
        Assert.NotNull((await vast.RunAsync(Beheerproef.Duinrade, Beheerproef.Dader, "6", "30", "2027", SluitdagVastleggen.Nieuw, Stop)).Conflict);
        Assert.Equal(2, (await proef.RijenAsync<SluitdagRecord>(Beheerproef.Duinrade)).Count);
        Assert.True((await vast.BeeindigAsync(Beheerproef.Oosterveen, Beheerproef.Dader, 6, 30, Stop)).IsOnbekend);
        Assert.True((await vast.BeeindigAsync(Beheerproef.Duinrade, Beheerproef.Dader, 6, 30, Stop)).Gelukt);
    }

    [Theory, OpBeide]
    public async Task Municipality_Made_CanBeWorkedInAtOnce(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var vast = new GemeenteVastleggen(proef.Opslag);

        var uitkomst = await vast.MaakAsync(Beheerproef.Dader, "9903", "Waterhuizen", Stop);
        var nieuw = new Gemeentenummer((short)uitkomst.Nummer);

        Assert.Equal(3, uitkomst.Nummer);
        Assert.Equal(Bron.StandaardVolgorde, (await proef.RijenAsync<BronRecord>(nieuw)).OrderBy(rij => rij.Prioriteit).Select(rij => rij.Naam));
        Assert.All(await proef.RijenAsync<BewaartermijnRecord>(nieuw), rij => Assert.False(rij.Bevestigd));
        Assert.Equal([Beheerproef.Anna], (await new AccountsLezen(proef.Opslag).RunAsync(nieuw, Stop)).Select(rij => rij.Account.Id));
        Assert.Equal(["GemeenteGemaakt gemeente 9903: ", $"ToekenningGemaakt account {Beheerproef.Anna}: beheerder"], await proef.LaatsteRegelsAsync(nieuw));
        Assert.NotNull((await vast.MaakAsync(Beheerproef.Dader, "9901", "Elders", Stop)).Fouten!.Bij("Code"));
        Assert.NotNull((await vast.MaakAsync(Beheerproef.Dader, "9904", "DUINRADE", Stop)).Fouten!.Bij("Naam"));
    }

    [Theory, OpBeide]
    public async Task Municipality_Merged_KeepsTheOldCodes(Databank databank)
    {
        await using var proef = await Beheerproef.MaakAsync(databank);
        var vast = new GemeenteVastleggen(proef.Opslag);

        Assert.NotNull((await vast.RunAsync(Beheerproef.Dader, 1, 0, "9910", "", "Duinrade", Stop)).Fouten!.Bij("Vanaf"));
        Assert.True((await vast.RunAsync(Beheerproef.Dader, 1, 0, "9910", "01-01-2026", "Duinrade aan Zee", Stop)).Gelukt);
        Assert.Equal("Duinrade aan Zee", (await vast.RunAsync(Beheerproef.Dader, 1, 0, "9910", "", "Duinrade", Stop)).Conflict!["Naam"]);
        var codes = new GemeentecodeVastleggen(proef.Opslag);
        Assert.True((await codes.RunAsync(Beheerproef.Dader, 1, "9955", "", Stop)).Gelukt);
        Assert.NotNull((await codes.RunAsync(Beheerproef.Dader, 1, "9902", "", Stop)).Fouten!.Bij("Code"));
        Assert.Equal([9901, 9910, 9955], (await proef.RijenAsync<GemeentecodeRecord>(Beheerproef.Duinrade)).Select(rij => rij.Code).Order());
        Assert.NotNull((await codes.HaalWegAsync(Beheerproef.Dader, 1, 9910, Dag.Van(new DateOnly(2026, 1, 1)), Stop)).Fouten);
        Assert.True((await codes.HaalWegAsync(Beheerproef.Dader, 1, 9955, Dag.Eerste, Stop)).Gelukt);
        Assert.True((await vast.ZetVervallenAsync(Beheerproef.Dader, 1, vervallen: true, Stop)).Gelukt);
    }
}
