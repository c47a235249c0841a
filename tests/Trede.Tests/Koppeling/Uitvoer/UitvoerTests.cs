using System.Globalization;
using System.IO.Compression;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary><c>trede uitvoer alles</c>: what goes out, read back, is what there was.</summary>
public sealed class UitvoerTests
{
    private static readonly Gemeentenummer Hier = Uitvoerproef.Hier;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Linking_WhatWentOut_GivesTheFiguresOfTheDatabaseAlsoAsKnownBefore(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        using var map = new Testmap();
        await Uitvoerproef.VulAsync(demo.Vestiging);
        var verslag = await UitAsync(demo.Vestiging, map["uit"]);

        using var gekoppeld = Koppel(verslag, map["uit"]);

        // Files are linked by BSN, so who has none is refused, with the reason, and nobody else.
        using var bron = new Kolommenbron(demo.Vestiging.Opslag);
        var metBsn = await demo.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(klant => klant.Bsn != null).Select(klant => klant.Klant).ToListAsync(ct), Stop);
        Assert.Equal(Uitvoerproef.Cijfers(await bron.GeefVanAsync(Hier, metBsn, Stop)), Uitvoerproef.Cijfers(gekoppeld.Kolommen!));
        Assert.All(gekoppeld.Verslag.Leveringen, levering => Assert.All(levering.Bevindingen, een => Assert.True(een.Code == Bevindingcode.BsnLeeg || Bevindingcatalogus.Van(een.Code).Ernst == Ernst.LetOp)));
        Assert.Equal(verslag.ZonderBsn, gekoppeld.Verslag.Leveringen.Single(levering => levering.Bestand == "klanten.csv").Afgekeurd);
    }

    [Theory, OpBeide]
    public async Task Delivering_WhatWentOut_GivesTheSameRows(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await using var leeg = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(Afsluitcode.Goed, leeg.Begin().Code);
        await Uitvoerproef.VulAsync(demo.Vestiging);
        var verslag = await UitAsync(demo.Vestiging, leeg.Map["uit"]);

        foreach (var (bron, bestand) in verslag.Koppelbaar.Where(paar => paar.Bestand.StartsWith("metingen", StringComparison.Ordinal)))
        {
            var (code, uit, fout) = leeg.Run("lever", "--bron", $"{bron}={Path.Combine(leeg.Map["uit"], bestand)}");
            Assert.True(code == Afsluitcode.Goed, uit + fout);
            // A second time, nothing is new.
            Assert.Contains("0 nieuw, 0 gewijzigd, ", leeg.Run("lever", "--bron", $"{bron}={Path.Combine(leeg.Map["uit"], bestand)}").Uit, StringComparison.Ordinal);
        }

        await using var vestiging = await leeg.OpenAsync();
        var verwacht = await Uitvoerproef.GeldendAsync(demo.Vestiging);
        Assert.True(verwacht.Count > 1000);
        Assert.Contains(verwacht.Values, waarde => waarde.Contains($"[{Uitvoerproef.Kenmerk}]", StringComparison.Ordinal) || waarde.Contains("GeorganiseerdMinderDanWekelijks", StringComparison.Ordinal));
        Assert.Equal(verwacht, await Uitvoerproef.GeldendAsync(vestiging));
        using var toen = new Kolommenbron(demo.Vestiging.Opslag);
        using var nu = new Kolommenbron(vestiging.Opslag);
        Assert.Equal(Regels(Uitvoerproef.Cijfers(await toen.GeefAsync(Hier, Stop)))[..6], Regels(Uitvoerproef.Cijfers(await nu.GeefAsync(Hier, Stop)))[..6]);
    }

    [Theory, OpBeide]
    public async Task Reading_TrajectenAndClientsThatWentOut_GivesEveryField(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        using var map = new Testmap();
        var gevuld = await Uitvoerproef.VulAsync(demo.Vestiging);
        var verslag = await UitAsync(demo.Vestiging, map["uit"]);

        var (trajecten, klanten) = Gelezen(verslag, map["uit"]);

        var verwacht = await TrajectenAsync(demo.Vestiging);
        Assert.Equal(verwacht.Order(StringComparer.Ordinal), trajecten.Select(Regel).Order(StringComparer.Ordinal));
        Assert.Contains(trajecten, traject => traject is { Nummer: "@T;1", Resultaat: "+goed, \"geslaagd\"", SoortVoorziening: "-taal", Financieringsdeel: "=deel", Examenonderdeel: "'=lezen", Duaal: true, Kosten.Centen: 123_405 });
        var bekend = await demo.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(klant => klant.Bsn != null).ToListAsync(ct), Stop);
        Assert.Equal(
            bekend.Select(klant => (Bsn(demo.Vestiging, klant), klant.Geboren, klant.Geslacht, klant.Postcode4)).OrderBy(klant => klant.Item1),
            klanten.Select(klant => (klant.Klant.Bsn.Voluit(), klant.Geboortedatum, klant.Geslacht, klant.Postcode4)).OrderBy(klant => klant.Item1));
        Assert.NotEqual(0, gevuld.Traject);
    }

    [Theory, OpBeide]
    public async Task Delivering_TrajectenAndClientsThatWentOut_GivesTheSame(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await using var leeg = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(Afsluitcode.Goed, leeg.Begin().Code);
        var gevuld = await Uitvoerproef.VulAsync(demo.Vestiging);
        await Uitvoerproef.TrajectAsync(demo.Vestiging, gevuld.Lokaal);
        var verslag = await UitAsync(demo.Vestiging, leeg.Map["uit"]);

        foreach (var (bron, bestand) in verslag.Koppelbaar.Where(paar => !paar.Bestand.StartsWith("metingen", StringComparison.Ordinal)))
        {
            // Clients belong to no source.
            var (code, uit, fout) = leeg.Run("lever", "--toch", "--bron", $"{(bestand == "klanten.csv" ? "klantgegevens" : bron)}={Path.Combine(leeg.Map["uit"], bestand)}");
            Assert.True(code == Afsluitcode.Goed, uit + fout);
            Assert.Contains(" 0 afgekeurd", uit, StringComparison.Ordinal);
        }

        await using var vestiging = await leeg.OpenAsync();
        var trajecten = await TrajectenAsync(demo.Vestiging, metBekend: true);
        Assert.Contains(trajecten, regel => regel.StartsWith("L-17|@T;1|", StringComparison.Ordinal) && regel.EndsWith("|2024-09-02", StringComparison.Ordinal));
        Assert.Equal(trajecten.Order(StringComparer.Ordinal), (await TrajectenAsync(vestiging, metBekend: true)).Order(StringComparer.Ordinal));
        var klanten = await KlantenAsync(demo.Vestiging);
        Assert.Equal(verslag.Klanten.Count, klanten.Count);
        Assert.Contains(klanten, klant => klant is ("L-17", "", "-Min", "min", _, _, _));
        Assert.True(klanten.Count(klant => klant.Voornaam.Length > 0 && klant.Achternaam.Length > 0) > 20);
        Assert.Equal(klanten, await KlantenAsync(vestiging));

        static async Task<List<(string Wie, string Voornaam, string Achternaam, string Zoeknaam, Geboortedatum, Geslacht, int)>> KlantenAsync(Vestiging vestiging) =>
            [.. (await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().ToListAsync(ct), Stop))
                .Select(klant => (Bsn(vestiging, klant), klant.Voornaam, klant.Achternaam, klant.Zoeknaam.Length == 0 ? Zoeknaam.Van(klant.Achternaam) : klant.Zoeknaam, klant.Geboren, klant.Geslacht, klant.Postcode4)).OrderBy(klant => klant.Item1, StringComparer.Ordinal)];
    }

    [Theory, OpBeide]
    public async Task GoingOut_LeavesALineForEveryPersonAndNobodyWhoIsOnlyLaidReady(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        using var map = new Testmap();
        var gevuld = await Uitvoerproef.VulAsync(demo.Vestiging);
        var voor = await SchakelsAsync(demo.Vestiging);

        var verslag = await UitAsync(demo.Vestiging, map["uit"]);

        var regels = (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.BestandUitgevoerd).ToList();
        var iedereen = await demo.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Select(klant => klant.Klant).ToListAsync(ct), Stop);
        Assert.Equal(iedereen.Order(), regels.Where(regel => regel.Klant is not null).Select(regel => regel.Klant!.Value).Order());
        Assert.DoesNotContain(gevuld.Klaargezet, iedereen);
        Assert.Equal(voor + 1, await SchakelsAsync(demo.Vestiging));
        Assert.Equal((iedereen.Count, 4), (verslag.Klanten.Count, verslag.ZonderBsn));
        var alles = string.Concat(Directory.EnumerateFiles(map["uit"]).Select(File.ReadAllText));
        Assert.DoesNotContain("L-18", alles, StringComparison.Ordinal);
        Assert.DoesNotContain(";vergissing", File.ReadAllText(Path.Combine(map["uit"], "metingen-trede.csv")), StringComparison.Ordinal);
        var ingetrokken = File.ReadAllLines(Path.Combine(map["uit"], "ingetrokken-metingen.csv"));
        Assert.Single(ingetrokken, regel => regel.EndsWith(";vergissing", StringComparison.Ordinal) && regel.Contains(";2025-10-10;", StringComparison.Ordinal));
        Assert.Contains(File.ReadAllLines(Path.Combine(map["uit"], $"metingen-{Bronnaam(verslag, 1)}.csv")), regel => regel.StartsWith(";2025-10-10;", StringComparison.Ordinal) && regel.Contains(";L-17;", StringComparison.Ordinal));
        if (OperatingSystem.IsWindows()) return;
        foreach (var pad in Directory.EnumerateFiles(map["uit"])) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(pad));
    }

    [Theory, OpBeide]
    public async Task Running_InAZip_HoldsTheSameAsTheFolder(Databank databank)
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(databank, 12);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Veel(3, 200, 12))}");

        var (code, uit, fout) = proef.Run("uitvoer", "alles", "--naar", proef.Map["los"]);
        Assert.True(code == Afsluitcode.Goed, fout);
        Assert.Equal(Afsluitcode.Goed, proef.Run("uitvoer", "alles", "--naar", proef.Map["in"], "--zip").Code);

        Assert.Contains("metingen-educatie.csv: ", uit, StringComparison.Ordinal);
        Assert.Contains("13 personen", uit, StringComparison.Ordinal);
        using var zip = ZipFile.OpenRead(Assert.Single(Directory.EnumerateFiles(proef.Map["in"])));
        Assert.Equal(Directory.EnumerateFiles(proef.Map["los"]).Select(Path.GetFileName).Order(StringComparer.Ordinal), zip.Entries.Select(deel => deel.Name).Order(StringComparer.Ordinal));
        foreach (var deel in zip.Entries.Where(deel => deel.Name != "leesmij.txt"))
        {
            using var lezer = new StreamReader(await deel.OpenAsync(Stop));
            Assert.Equal(await File.ReadAllTextAsync(Path.Combine(proef.Map["los"], deel.Name), Stop), await lezer.ReadToEndAsync(Stop));
        }
    }

    [Fact]
    public async Task Running_TheCommandOfTheText_LinksEverything()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 12);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Veel(3, 200, 12))}");
        proef.Run("uitvoer", "alles", "--naar", proef.Map["los"]);

        var opdracht = (await File.ReadAllLinesAsync(Path.Combine(proef.Map["los"], "leesmij.txt"), Stop)).Single(regel => regel.Contains("trede koppel", StringComparison.Ordinal)).Trim();
        var woorden = opdracht.Split(' ').Skip(1).Select(woord => woord.Contains('=', StringComparison.Ordinal) ? woord.Replace("=", "=" + proef.Map["los"] + "/", StringComparison.Ordinal) : woord.EndsWith(".trede", StringComparison.Ordinal) ? proef.Map[woord] : woord);
        var (code, uit, fout) = proef.Run([.. woorden]);

        Assert.True(code == Afsluitcode.Goed, uit + fout);
        Assert.True(File.Exists(proef.Map["gekoppeld.trede"]));
    }

    [Fact]
    public async Task Running_WhereItCannotGo_SaysSoAndLeavesNothing()
    {
        await using var proef = await Vestigingsproef.MetKlantenAsync(Databank.Sqlite, 2);
        proef.Map.Schrijf("iets.txt", "x");

        Assert.Contains("--naar", proef.Run("uitvoer", "alles").Fout, StringComparison.Ordinal);
        Assert.Contains("staat al iets", proef.Run("uitvoer", "alles", "--naar", proef.Map.Pad).Fout, StringComparison.Ordinal);
        Assert.Contains("dit is een bestand", proef.Run("uitvoer", "alles", "--naar", proef.Map["iets.txt"]).Fout, StringComparison.Ordinal);
        Assert.Contains("9901 (Duinrade)", proef.Run("uitvoer", "alles", "--naar", proef.Map["uit"], "--gemeente", "0363").Fout, StringComparison.Ordinal);
        Assert.False(Path.Exists(proef.Map["uit"]));
        await using var vestiging = await proef.OpenAsync();
        Assert.Equal(0, await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<AuditregelRecord>().CountAsync(rij => rij.Handeling == Handeling.BestandUitgevoerd, ct), Stop));
    }

    private static async Task<Uitvoerverslag> UitAsync(Vestiging vestiging, string map)
    {
        using var doel = Uitvoerdoel.InMap(map);
        var verslag = await new AllesUitvoeren(vestiging.Opslag, vestiging.Bsns, TimeProvider.System).RunAsync(Hier, doel, Dader.Programma("proef"), new Voortgang(), Stop);
        doel.Bevestig();
        return verslag;
    }

    private static Koppelresultaat Koppel(Uitvoerverslag verslag, string map) => Koppelen.Run(
        new Koppelopdracht
        {
            Leveringen = [.. verslag.Koppelbaar.Select(paar => new Levering(paar.Bron, Path.Combine(map, paar.Bestand), paar.Bestand.Split('-', '.')[0]))],
            Prioriteit = verslag.Volgorde,
            Vandaag = Dag.Van(new DateOnly(2026, 12, 31)),
            Leverdag = Dag.Van(new DateOnly(2026, 12, 31)),
        },
        new Voortgang(), Stop);

    private static (List<Traject> Trajecten, List<Klantgegeven> Klanten) Gelezen(Uitvoerverslag verslag, string map)
    {
        var dag = Dag.Van(new DateOnly(2026, 12, 31));
        var lezer = new LeveringReader(new Leesopdracht(verslag.Bronnen, dag, dag, default), new Voortgang());
        var inhoud = verslag.Koppelbaar.Select((paar, nummer) => lezer.Lees(new Levering(paar.Bron, Path.Combine(map, paar.Bestand), paar.Bestand.Split('-', '.')[0]), nummer, null, Stop)).ToList();
        return ([.. inhoud.SelectMany(deel => deel.Trajecten)], [.. inhoud.SelectMany(deel => deel.Klanten)]);
    }

    private static string Regel(Traject traject) => string.Create(
        CultureInfo.InvariantCulture,
        $"{traject.Klant.Bsn.Voluit()}|{traject.Nummer}|{traject.Instrument}|{traject.Domein}|{traject.Aanbieder}|{traject.Start}|{traject.Einde}|{traject.Resultaat}|{traject.Kosten?.Centen}|{traject.Prestatiedatum}|{traject.SoortVoorziening}|{traject.Duaal}|{traject.Financieringsdeel}|{traject.Examenonderdeel}|{traject.Examendatum}");

    private static Task<List<string>> TrajectenAsync(Vestiging vestiging, bool metBekend = false) => vestiging.Opslag.LeesAsync(Hier, async (context, ct) =>
    {
        var klanten = await context.Set<KlantRecord>().ToDictionaryAsync(klant => klant.Klant, ct);
        var instrumenten = await context.Set<InstrumentRecord>().ToDictionaryAsync(rij => rij.Instrument, rij => rij.Naam, ct);
        var aanbieders = await context.Set<Participatie.Data.Inkoop.AanbiederRecord>().ToDictionaryAsync(rij => rij.Aanbieder, rij => rij.Naam, ct);
        return (await context.Set<TrajectRecord>().ToListAsync(ct)).ConvertAll(rij => string.Create(
            CultureInfo.InvariantCulture,
            $"{Bsn(vestiging, klanten[rij.Klant])}|{rij.Kenmerk}|{instrumenten[rij.Instrument]}|{rij.Domein}|{(rij.Aanbieder is { } wie ? aanbieders[wie] : string.Empty)}|{rij.Start}|{rij.Einde}|{rij.Resultaat}|{rij.Kosten}|{rij.Prestatiedatum}|{rij.SoortVoorziening}|{rij.Duaal}|{rij.Financieringsdeel}|{rij.Examenonderdeel}|{rij.Examendatum}{(metBekend ? $"|{rij.Bekend}" : string.Empty)}"));
    }, Stop);

    // Or the local key, for who has none.
    private static string Bsn(Vestiging vestiging, KlantRecord klant) => klant.Bsn is { } geheim ? vestiging.Bsns.Ontsleutel(Hier, klant.Klant, geheim).Voluit() : klant.LokaleSleutel!;

    private static string Bronnaam(Uitvoerverslag verslag, int plaats) => verslag.Bronnen[plaats].Naam;

    private static string[] Regels(string tekst) => tekst.Split('\n');

    private static Task<int> SchakelsAsync(Vestiging vestiging) => vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<AuditschakelRecord>().CountAsync(ct), Stop);
}
