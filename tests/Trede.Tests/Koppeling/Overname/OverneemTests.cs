using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary><c>trede overneem</c>: a municipality that left with everything is there again, whole, in another database.</summary>
public sealed class OverneemTests
{
    private const string Besluitreden = "Het werkplein heeft gebeld; \"trede 4\" klopt";

    private static readonly Gemeentenummer Hier = Uitvoerproef.Hier;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task TakingOver_WhatWentOut_GoesOutTheSameAgain(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await using var leeg = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(Afsluitcode.Goed, leeg.Begin().Code);
        var gevuld = await Uitvoerproef.VulAsync(demo.Vestiging);
        await BesluitAsync(demo.Vestiging, gevuld.Klanten[3]);
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);

        var (code, uit, fout) = leeg.Run("overneem", "--van", leeg.Map["uit"]);

        Assert.True(code == Afsluitcode.Goed, uit + fout);
        await using var vestiging = await leeg.OpenAsync();
        await UitAsync(vestiging, leeg.Map["weer"]);
        var bestanden = Namen(leeg.Map["uit"]);
        Assert.Equal(bestanden, Namen(leeg.Map["weer"]));
        Assert.True(bestanden.Count > 12);
        foreach (var naam in bestanden.Where(naam => naam != "leesmij.txt"))
        {
            var (voor, na) = (await File.ReadAllLinesAsync(Path.Combine(leeg.Map["uit"], naam), Stop), await File.ReadAllLinesAsync(Path.Combine(leeg.Map["weer"], naam), Stop));
            // Clients get other numbers, by which they stand in the file; everything else keeps its order.
            if (naam == "klanten.csv") (voor, na) = ([.. voor.Order(StringComparer.Ordinal)], [.. na.Order(StringComparer.Ordinal)]);
            Assert.True(voor.Length > 1, naam);
            Assert.Equal(voor, na);
        }
    }

    [Theory, OpBeide]
    public async Task TakingOver_WhatWentOut_GivesTheFiguresAlsoAsKnownBefore(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await using var leeg = await Vestigingsproef.MaakAsync(databank);
        leeg.Begin();
        await Uitvoerproef.VulAsync(demo.Vestiging);
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);

        leeg.Run("overneem", "--van", leeg.Map["uit"]);

        await using var vestiging = await leeg.OpenAsync();
        using var toen = new Kolommenbron(demo.Vestiging.Opslag);
        using var nu = new Kolommenbron(vestiging.Opslag);
        Assert.Equal(Uitvoerproef.Cijfers(await toen.GeefAsync(Hier, Stop)), Uitvoerproef.Cijfers(await nu.GeefAsync(Hier, Stop)));
        Assert.Equal(await Uitvoerproef.GeldendAsync(demo.Vestiging), await Uitvoerproef.GeldendAsync(vestiging));
    }

    [Theory, OpBeide]
    public async Task TakingOver_WhatPeopleDid_CanStillBeUndone(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await using var leeg = await Vestigingsproef.MaakAsync(databank);
        leeg.Begin();
        var gevuld = await Uitvoerproef.VulAsync(demo.Vestiging);
        var besluit = await BesluitAsync(demo.Vestiging, gevuld.Klanten[3]);
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);

        leeg.Run("overneem", "--van", leeg.Map["uit"]);

        await using var vestiging = await leeg.OpenAsync();
        var (besluiten, boekingen, metingen, leveringen) = await vestiging.Opslag.LeesMomentAsync(Hier, async (context, ct) => (
            await context.Set<ConflictbesluitRecord>().ToListAsync(ct), await context.Set<BoekingRecord>().ToListAsync(ct), await context.Set<MetingRecord>().ToListAsync(ct), await context.Set<LeveringRecord>().ToListAsync(ct)), Stop);
        // The decision knows its row again, and that row stands by itself.
        var rij = Assert.Single(metingen, meting => meting.Boeking == Assert.Single(besluiten).Boeking);
        Assert.Equal((besluit.Dag, (byte?)4, Besluitreden), (rij.Meetdatum, rij.Trede, rij.Correctiereden));
        // What was made by hand is an act each; what was delivered is a delivery.
        var perDaad = metingen.CountBy(meting => meting.Boeking).ToDictionary();
        Assert.All(boekingen.Where(boeking => boeking.Levering is null), boeking => Assert.Equal(1, perDaad[boeking.Boeking]));
        Assert.All(boekingen.Where(boeking => boeking.Levering is not null), boeking => Assert.NotEqual(BronRecord.Eigen, boeking.Bron));
        Assert.Equal(leveringen.Select(levering => levering.Bron).Distinct().Count(), leveringen.Count);
        Assert.Contains(metingen, meting => meting.VervangtBoeking is not null && meting.Correctiereden == "tikfout");
        var terug = leveringen[0];
        var (code, uit, fout) = leeg.Run("terugdraai", terug.Levering.ToString(System.Globalization.CultureInfo.InvariantCulture), "--reden", "proef");
        Assert.True(code == Afsluitcode.Goed, uit + fout);
        Assert.DoesNotContain((await Uitvoerproef.GeldendAsync(vestiging)).Keys, sleutel => sleutel.Contains($" {Path.GetFileNameWithoutExtension(terug.Bestandsnaam)["metingen-".Length..]} ", StringComparison.Ordinal) && !metingen.Exists(meting => meting.Correctiereden.Length > 0 && meting.Bron == terug.Bron));
    }

    [Fact]
    public async Task TakingOver_WhereADeliveryWasTurnedDownAndOnlyWithdrawnRowsCome_Succeeds()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();
        await Uitvoerproef.VulAsync(demo.Vestiging);
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);
        await using var vestiging = await leeg.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new LeveringRecord { Gemeente = Hier.Nummer, Levering = 1, Bron = BronRecord.Eigen, Bestandsnaam = "a.csv", Sha256 = [1], Stand = Leveringstand.Afgewezen, Ontvangen = beurt.Nu });
            beurt.Leg(new Auditregel(Handeling.LeveringAfgewezen, "levering 1"));
            return Task.CompletedTask;
        }, Stop);
        Directory.CreateDirectory(leeg.Map["zonder"]);
        foreach (var naam in Namen(leeg.Map["uit"]).Where(naam => !naam.StartsWith("metingen-", StringComparison.Ordinal))) File.Copy(Path.Combine(leeg.Map["uit"], naam), Path.Combine(leeg.Map["zonder"], naam));

        Assert.Equal((Afsluitcode.Goed, string.Empty), leeg.Run("overneem", "--van", leeg.Map["zonder"]) is var (code, _, fout) ? (code, fout) : default);

        Assert.Equal(1, await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<MetingRecord>().CountAsync(ct), Stop));
        Assert.Equal(1, await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<LeveringRecord>().CountAsync(ct), Stop));
    }

    [Fact]
    public async Task TakingOver_WhereADeliveryWasTurnedDown_NumbersBehindIt()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);
        await using var vestiging = await leeg.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), (beurt, _) =>
        {
            beurt.Context.Add(new LeveringRecord { Gemeente = Hier.Nummer, Levering = 3, Bron = BronRecord.Eigen, Bestandsnaam = "a.csv", Sha256 = [1], Stand = Leveringstand.Afgewezen, Ontvangen = beurt.Nu });
            beurt.Leg(new Auditregel(Handeling.LeveringAfgewezen, "levering 3"));
            return Task.CompletedTask;
        }, Stop);

        Assert.Equal(Afsluitcode.Goed, leeg.Run("overneem", "--van", leeg.Map["uit"]).Code);

        var leveringen = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<LeveringRecord>().OrderBy(rij => rij.Levering).Select(rij => rij.Levering).ToListAsync(ct), Stop);
        Assert.Equal(Enumerable.Range(3, leveringen.Count), leveringen);
        Assert.True(leveringen.Count > 3);
    }

    [Fact]
    public async Task TakingOver_FromAZip_NamesWhoHasNoAccountAndWhoCannotSignIn()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();
        await using (var zip = File.Create(leeg.Map["alles.zip"]))
        using (var doel = Uitvoerdoel.InZip(zip))
            await new AllesUitvoeren(demo.Vestiging.Opslag, demo.Vestiging.Bsns, TimeProvider.System).RunAsync(Hier, doel, Dader.Programma("proef"), new Voortgang(), Stop);

        var (code, uit, fout) = leeg.Run("overneem", "--van", leeg.Map["alles.zip"]);

        Assert.True(code == Afsluitcode.Goed, uit + fout);
        Assert.Contains(" collega's hebben hier geen account: ", uit, StringComparison.Ordinal);
        await using var vestiging = await leeg.OpenAsync();
        var accounts = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<AccountRecord>().ToListAsync(ct), Stop);
        Assert.All(accounts.Where(account => account.Email is null), account => Assert.Equal((false, null, null), (account.Actief, account.PasswordHash, account.NormalizedUserName)));
        Assert.Single(accounts, account => account.Email is not null);
        var regels = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<AuditregelRecord>().Where(regel => regel.Handeling == Handeling.DatabaseOvergenomen).ToListAsync(ct), Stop);
        Assert.Contains(" klanten, ", Assert.Single(regels).Toelichting, StringComparison.Ordinal);
        Assert.Contains("nog leeg is", leeg.Run("overneem", "--van", leeg.Map["alles.zip"]).Fout, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("metingen-re-integratie.csv", "2008", "tweeduizendacht, en dan nog veel meer tekst", "regel 2: de tekst in ladderversie is te lang")]
    [InlineData("metingen-re-integratie.csv", ";9901;", ";0363;", "regel 2: dit is van een andere gemeente")]
    [InlineData("metingen-re-integratie.csv", "groeipotentieel", "groei", "de kolom groeipotentieel is er niet")]
    [InlineData("trajecten-re-integratie.csv", ";re-integratie;", ";re-integreren;", "de waarde in domein kan niet")]
    [InlineData("uitkeringen.csv", "bijstand", "bijstant", "de waarde in soort kan niet")]
    [InlineData("klanten.csv", "9999", "9998", "de waarde in bsn kan niet")]
    public async Task TakingOver_ABrokenFile_SaysWhereAndTakesNothing(string bestand, string van, string naar, string verwacht)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);
        var pad = Path.Combine(leeg.Map["uit"], bestand);
        var tekst = await File.ReadAllTextAsync(pad, Stop);
        Assert.Contains(van, tekst, StringComparison.Ordinal);
        await File.WriteAllTextAsync(pad, tekst.Replace(van, naar, StringComparison.Ordinal), Stop);

        var (code, _, fout) = leeg.Run("overneem", "--van", leeg.Map["uit"]);

        Assert.Equal(Afsluitcode.NietsBruikbaar, code);
        Assert.Contains(verwacht, fout, StringComparison.Ordinal);
        Assert.Contains("Er is niets overgenomen.", fout, StringComparison.Ordinal);
        Assert.DoesNotMatch("999[0-9]{6}", fout);
        await using var vestiging = await leeg.OpenAsync();
        Assert.Equal((0, 0, 5, 1), await vestiging.Opslag.LeesAsync(Hier, async (context, ct) => (
            await context.Set<KlantRecord>().CountAsync(ct), await context.Set<MetingRecord>().CountAsync(ct), await context.Set<BronRecord>().CountAsync(ct), await context.Set<AccountRecord>().CountAsync(ct)), Stop));
    }

    [Fact]
    public async Task TakingOver_AFileOfASourceThatIsNotInTheList_TakesNothing()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();
        await UitAsync(demo.Vestiging, leeg.Map["uit"]);
        File.Move(Path.Combine(leeg.Map["uit"], "trajecten-educatie.csv"), Path.Combine(leeg.Map["uit"], "trajecten-avondschool.csv"));

        var (code, _, fout) = leeg.Run("overneem", "--van", leeg.Map["uit"]);

        Assert.Equal((Afsluitcode.NietsBruikbaar, "trajecten-avondschool.csv: deze bron staat niet in bronnen.csv.\nEr is niets overgenomen.\n"), (code, fout));
    }

    [Fact]
    public async Task TakingOver_WhatIsNotThere_SaysWhatToDo()
    {
        await using var leeg = await Vestigingsproef.MaakAsync(Databank.Sqlite);
        leeg.Begin();

        Assert.Contains("--van uitvoer", leeg.Run("overneem").Fout, StringComparison.Ordinal);
        Assert.Contains("Hier staat niets", leeg.Run("overneem", "--van", leeg.Map["nergens"]).Fout, StringComparison.Ordinal);
        Assert.Contains("geen zip-bestand", leeg.Run("overneem", "--van", leeg.Map.Schrijf("a.zip", "dit is geen zip")).Fout, StringComparison.Ordinal);
        Directory.CreateDirectory(leeg.Map["leeg"]);
        Assert.Contains("klanten.csv: dit bestand is er niet", leeg.Run("overneem", "--van", leeg.Map["leeg"]).Fout, StringComparison.Ordinal);
    }

    // The other side won: a row in the source of the losing side says so.
    private static async Task<(Dag Dag, int Boeking)> BesluitAsync(Vestiging vestiging, int klant)
    {
        var dag = Uitvoerproef.Dag("2025-11-03");
        var boeking = await vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), async (beurt, ct) =>
        {
            var account = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Rol == Rol.Teamleider).Select(rij => rij.Account).FirstAsync(ct);
            var nummer = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, ct);
            beurt.Context.Add(new BoekingRecord { Gemeente = Hier.Nummer, Boeking = nummer, Bron = 2, Geboekt = beurt.Nu, Account = account, Positie = await beurt.NeemPositieAsync(ct) });
            beurt.Context.Add(new MetingRecord { Gemeente = Hier.Nummer, Boeking = nummer, Nummer = 1, Klant = klant, Bron = 2, Meetdatum = dag, Bekend = dag, Trede = 4, Momenten = Meetmoment.Jaarmeting, Ladderversie = "2008", Correctiereden = Besluitreden });
            beurt.Context.Add(new ConflictbesluitRecord
            {
                Gemeente = Hier.Nummer,
                Besluit = await beurt.VolgendNummerAsync<ConflictbesluitRecord>(rij => (int?)rij.Besluit, ct),
                Klant = klant,
                Soort = Bevindingcode.ZelfdeDagAndereTrede,
                WinnaarBron = 3,
                WinnaarDag = dag,
                WinnaarWaarde = "4",
                VerliezerBron = 2,
                VerliezerDag = dag,
                VerliezerWaarde = "3",
                Reden = Besluitreden,
                Account = account,
                Genomen = beurt.Nu,
                Boeking = nummer,
            });
            beurt.Leg(new Auditregel(Handeling.ConflictBeslecht, klant));
            return nummer;
        }, Stop);
        return (dag, boeking);
    }

    private static async Task UitAsync(Vestiging vestiging, string map)
    {
        using var doel = Uitvoerdoel.InMap(map);
        await new AllesUitvoeren(vestiging.Opslag, vestiging.Bsns, TimeProvider.System).RunAsync(Hier, doel, Dader.Programma("proef"), new Voortgang(), Stop);
        doel.Bevestig();
    }

    private static List<string> Namen(string map) => [.. Directory.EnumerateFiles(map).Select(pad => Path.GetFileName(pad)).Order(StringComparer.Ordinal)];
}
