using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>
/// Trajecten, clients and the statistics delivered into the database: what is kept, what a correction made here outlives, and what taking back gives back.
/// </summary>
public sealed class LeverSoortenTests
{
    private const string Trajectkop = "bsn;trajectnummer;instrument;domein;aanbieder;startdatum;einddatum;resultaat;kosten;prestatiedatum;duaal\n";

    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Dader = Dader.Programma("proef");
    private static readonly DateOnly[] Dagen = [new(2014, 6, 30), new(2015, 2, 15), new(2015, 6, 30), new(2026, 1, 1)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Delivering_Trajecten_KeepsAllTheySay(Databank databank)
    {
        await using var proef = await Begin(databank);

        var (code, uit, fout) = Lever(proef, Trajectkop
            + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC Duin;2025-01-01;2025-06-30;geslaagd;1250,50;2025-06-30;ja\n"
            + $"{Proefbestand.Bsn(1)};T2;taalles;educatie;roc duin;2025-07-01;;;;;\n"
            + $"{Proefbestand.Bsn(2)};T1;Werkplek;re-integratie;;2025-02-01;;;100;;nee\n");

        Assert.Equal((0, string.Empty), (code, fout));
        Assert.EndsWith("3 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, 0 afgekeurd\n", uit, StringComparison.Ordinal);
        Assert.Equal(
            [
                "1 T1 Taalles ROC Duin Educatie 2025-01-01..2025-06-30 geslaagd 125050 2025-06-30 True",
                "1 T2 Taalles ROC Duin Educatie 2025-07-01..    ",
                "2 T1 Werkplek  Reintegratie 2025-02-01..  10000  False",
            ], await Trajecten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_TheSameTrajectenAgain_ChangesNothing(Databank databank)
    {
        await using var proef = await Begin(databank);
        var bestand = Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;;;;;\n{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;;;10;;\n";
        Assert.Contains("1 nieuw, 0 gewijzigd, 0 ongewijzigd, 1 vervangen", Lever(proef, bestand).Uit, StringComparison.Ordinal);
        var eerst = await Beeld(proef);

        Assert.Contains("0 nieuw, 0 gewijzigd, 1 ongewijzigd, 1 vervangen", Lever(proef, bestand).Uit, StringComparison.Ordinal);

        Assert.Equal(eerst, await Beeld(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_ATrajectThatWasCorrectedHere_LeavesTheCorrectionAsLongAsTheSourceSaysTheOld(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;;;100;;\n");
        await Wijzig(proef, traject => traject.Kosten = 20_000);

        var zelfde = Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;;;100;;\n").Uit;
        var ander = Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;2025-05-01;klaar;100;;\n").Uit;
        var nog = await Trajecten(proef);
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;2025-05-01;klaar;300;;\n");

        Assert.Contains("0 nieuw, 0 gewijzigd, 1 ongewijzigd", zelfde, StringComparison.Ordinal);
        Assert.Contains("0 nieuw, 1 gewijzigd, 0 ongewijzigd", ander, StringComparison.Ordinal);
        Assert.Equal(["1 T1 Taalles ROC Educatie 2025-01-01..2025-05-01 klaar 20000  "], nog);
        Assert.Equal(["1 T1 Taalles ROC Educatie 2025-01-01..2025-05-01 klaar 30000  "], await Trajecten(proef));
    }

    [Theory, OpBeide]
    public async Task TakingBack_Trajecten_GivesBackExactlyWhatWasThere(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Veel(1, 200));
        var eerst = await Beeld(proef);

        Lever(proef, Veel(2, 260));
        var tweede = await Beeld(proef);
        var gebleven = await DraaiTerug(proef, 2);

        Assert.NotEqual(eerst, tweede);
        Assert.Equal([], gebleven);
        Assert.Equal(eerst, await Beeld(proef));
        Assert.NotEmpty(Lever(proef, Veel(2, 260)).Uit);
        Assert.Equal(tweede, await Beeld(proef));
    }

    [Theory, OpBeide]
    public async Task TakingBack_ATrajectThatSomebodyChangedSince_LeavesItAndNamesTheClient(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;;;100;;\n{Proefbestand.Bsn(2)};T2;Taalles;educatie;ROC;2025-01-01;;;100;;\n");
        Lever(proef, Trajectkop + $"{Proefbestand.Bsn(1)};T1;Taalles;educatie;ROC;2025-01-01;2025-03-01;;100;;\n{Proefbestand.Bsn(2)};T2;Taalles;educatie;ROC;2025-01-01;2025-04-01;;100;;\n");
        await Wijzig(proef, traject => traject.Resultaat = "gestopt", "T2");

        var gebleven = await DraaiTerug(proef, 2);

        Assert.Equal([await Klant(proef, 2)], gebleven);
        Assert.Equal(["1 T1 Taalles ROC Educatie 2025-01-01..  10000  ", "2 T2 Taalles ROC Educatie 2025-01-01..2025-04-01 gestopt 10000  "], await Trajecten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_Clients_FillsWhatIsEmptyAndFollowsTheOrderOfSources(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;9701\n{Proefbestand.Bsn(2)};;m;\n", "eerste");

        // The second source comes behind the first.
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1981-06-02;v;9702\n{Proefbestand.Bsn(2)};1990-01-01;v;9703\n", "tweede");
        var samen = await Klanten(proef);
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;9711\n{Proefbestand.Bsn(2)};1991-01-01;m;\n", "eerste");

        Assert.Equal(["1 1980-05-01 Vrouw 9701", "2 1990-01-01 Man 9703"], samen);
        Assert.Equal(["1 1980-05-01 Vrouw 9711", "2 1991-01-01 Man 9703"], await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_ClientsInParts_KeepsWhatTheSourceSaidOfEach(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;\n{Proefbestand.Bsn(1)};;;9701\n");
        var tweeRijen = await Klanten(proef);

        // Left empty the source says nothing of it, so what it says next is its own again.
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};;v;\n");
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-02;v;9702\n");

        Assert.Equal(["1 1980-05-01 Vrouw 9701"], tweeRijen);
        Assert.Equal(["1 1980-05-02 Vrouw 9702"], await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_ClientsOfWhomAHigherSourceSaysTheSame_LeavesThatWhenALowerOneChanges(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;9701\n", "eerste");
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;9701\n", "tweede");

        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-02;m;9702\n", "tweede");

        Assert.Equal(["1 1980-05-01 Vrouw 9701"], await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task TakingBack_Clients_GivesBackWhatWasKnown(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-01;v;9701\n", "eerste");
        Lever(proef, $"bsn;geboortedatum;geslacht;postcode4\n{Proefbestand.Bsn(1)};1980-05-02;m;9702\n{Proefbestand.Bsn(3)};1999-01-01;m;9704\n", "eerste");
        Assert.Equal(["1 1980-05-02 Man 9702", "3 1999-01-01 Man 9704"], await Klanten(proef));

        await DraaiTerug(proef, 2);

        Assert.Equal(["1 1980-05-01 Vrouw 9701"], await Klanten(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_AMeasurementThatWasCorrectedHere_LeavesTheCorrection(Databank databank)
    {
        await using var proef = await Begin(databank);
        var bestand = Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;", "2;2025-03-01;jaarmeting;2;+;4;");
        Lever(proef, bestand);
        await Corrigeer(proef, 1, trede: 5);

        var zelfde = Lever(proef, bestand).Uit;
        var na = await Stand(proef);
        var anders = Lever(proef, Proefbestand.Metingen("1;2025-03-01;jaarmeting;4;+;4;")).Uit;

        Assert.Contains("0 nieuw, 0 gewijzigd, 2 ongewijzigd", zelfde, StringComparison.Ordinal);
        Assert.Equal("2: 1; 5: 1", na);
        Assert.Contains("0 nieuw, 1 gewijzigd, 0 ongewijzigd", anders, StringComparison.Ordinal);
        Assert.Equal("2: 1; 4: 1", await Stand(proef));
    }

    [Theory, OpBeide]
    public async Task TakingBack_WhatWasCorrectedSince_NamesThePersonAndTheSameFileLeavesTheCorrection(Databank databank)
    {
        await using var proef = await Begin(databank);
        Lever(proef, Proefbestand.Metingen("1;2024-03-01;jaarmeting;3;+;4;", "2;2024-03-01;jaarmeting;3;+;4;"));
        var bestand = Proefbestand.Metingen("1;2025-03-01;jaarmeting;4;+;4;", "2;2025-03-01;jaarmeting;2;+;4;");
        Lever(proef, bestand);
        await Corrigeer(proef, 1, trede: 5);

        var gebleven = await DraaiTerug(proef, 2);
        var terug = await Stand(proef);
        var weer = Lever(proef, bestand).Uit;

        Assert.Equal([await Klant(proef, 1)], gebleven);
        Assert.Equal("3: 1; 5: 1", terug);
        Assert.Contains("1 nieuw, 0 gewijzigd, 1 ongewijzigd", weer, StringComparison.Ordinal);
        Assert.Equal("2: 1; 5: 1", await Stand(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_MonthsOfBenefits_GivesTheFiguresOfLinkingThemAllAndTakingBackThoseOfBefore(Databank databank)
    {
        for (var zaad = 1; zaad <= 3; zaad++)
        {
            await using var proef = await Begin(databank);
            var toeval = new Random(zaad);
            var bestanden = new List<string>();
            var beelden = new List<string> { await Beeld(proef) };
            for (var maand = 1; maand <= 4; maand++)
            {
                var rijen = Enumerable.Range(0, 25).Select(persoon => BusTests.Willekeurig(toeval, persoon, "U-" + toeval.Next(2), new DateOnly(2015, 1, 1).AddDays((persoon * 4) + (toeval.Next(3) * 40))).Xml.Replace(">9999<", "><", StringComparison.Ordinal)).ToList();
                bestanden.Add(proef.Map.Schrijf($"bus-{maand}.xml", BusTests.Bus(maand, rijen)));

                var (code, uit, fout) = proef.Run("lever", "--bron", $"bus={bestanden[^1]}", "--toch");

                Assert.True(code <= 1 && !fout.Contains("niets", StringComparison.Ordinal), uit + fout);
                Assert.Equal(25, Regelsom(uit));
                Assert.Equal(Gekoppeld(proef, "bus", bestanden), await InDatabase(proef));
                beelden.Add(await Beeld(proef));
            }

            for (var levering = 4; levering >= 1; levering--)
            {
                await DraaiTerug(proef, levering);
                Assert.Equal(beelden[levering - 1], await Beeld(proef));
            }
        }
    }

    [Theory, OpBeide]
    public async Task Delivering_MonthsOfReintegration_GivesTheFiguresOfLinkingThemAllAndTakingBackThoseOfBefore(Databank databank)
    {
        for (var zaad = 1; zaad <= 3; zaad++)
        {
            await using var proef = await Begin(databank);
            var toeval = new Random(zaad);
            var bestanden = new List<string>();
            var beelden = new List<string> { await Beeld(proef) };
            for (var maand = 1; maand <= 4; maand++)
            {
                bestanden.Add(proef.Map.Schrijf($"srg-{maand}.csv", Srg(toeval, maand)));

                var (code, uit, fout) = proef.Run("lever", "--bron", $"srg={bestanden[^1]}", "--toch");

                Assert.True(code <= 1 && !fout.Contains("niets", StringComparison.Ordinal), uit + fout);
                Assert.Equal(20, Regelsom(uit));
                Assert.Equal(Gekoppeld(proef, "srg", bestanden), await InDatabase(proef));
                beelden.Add(await Beeld(proef));
            }

            for (var levering = 4; levering >= 1; levering--)
            {
                await DraaiTerug(proef, levering);
                Assert.Equal(beelden[levering - 1], await Beeld(proef));
            }
        }
    }

    [Fact]
    public async Task Delivering_FarFewerPeopleThanBefore_IsHeldUntilSomebodySaysYes()
    {
        await using var proef = await Begin(Databank.Sqlite);
        Lever(proef, Proefbestand.Metingen([.. Enumerable.Range(1, 30).Select(persoon => $"{persoon};2025-03-01;jaarmeting;3;+;4;")]));
        var weinig = Proefbestand.Metingen([.. Enumerable.Range(1, 12).Select(persoon => $"{persoon};2025-04-01;jaarmeting;3;+;4;")]);

        var (code, _, fout) = Lever(proef, weinig);
        var metJa = proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("x.csv", weinig)}", "--toch");

        Assert.Equal(Afsluitcode.NietsBruikbaar, code);
        Assert.Contains("Deze levering gaat over 12 personen. De vorige ging over 30.", fout, StringComparison.Ordinal);
        Assert.Contains("12 nieuw", metJa.Uit, StringComparison.Ordinal);
    }

    [Fact]
    public async Task TakingBack_ByCommand_SaysWhatStayed()
    {
        await using var proef = await Begin(Databank.Sqlite);
        Lever(proef, Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;"));

        var zonder = proef.Run("terugdraai", "1");
        var (code, uit, _) = proef.Run("terugdraai", "1", "--reden", "verkeerd bestand");
        var (nog, _, fout) = proef.Run("terugdraai", "1", "--reden", "verkeerd bestand");

        Assert.Equal(Afsluitcode.VerkeerdeAanroep, zonder.Code);
        Assert.Equal(0, code);
        Assert.Contains("Levering 1 is helemaal teruggedraaid.", uit, StringComparison.Ordinal);
        Assert.Equal(Afsluitcode.VerkeerdeAanroep, nog);
        Assert.Contains("Levering 1 is er niet", fout, StringComparison.Ordinal);
        Assert.Equal(string.Empty, await Stand(proef));
    }

    private static int Regelsom(string uit)
    {
        var slot = uit.TrimEnd('\n').Split('\n')[^1];
        return slot.Split(", ").Sum(deel => int.Parse(deel.Split(' ')[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture));
    }

    // Provisions that begin on a day of their own; the position changes now and then, and a provision ends.
    private static string Srg(Random toeval, int maand)
    {
        var tekst = new StringBuilder("statistiekjaar;statistiekmaand;statistiekcode;softwarepakket;versienummer;gemeentecode;berichtgevercode;bsn;geboortedatum;geslacht;positie;begindatum_positie;arbeidsvermogen;registratienummer;type_voorziening;begindatum;einddatum;reden_einde;loonwaarde\n");
        for (var persoon = 1; persoon <= 20; persoon++)
        {
            var positie = 1 + toeval.Next(6);
            var sinds = new DateOnly(2015, 1, 1 + toeval.Next(3)).AddDays(persoon);
            var einde = toeval.Next(4) == 0 ? "20150520" : "00000000";
            tekst.Append(CultureInfo.InvariantCulture, $"2015;{maand:00};10;gws;7.1;9901;9901;{Proefbestand.Bsn(persoon)};19700{1 + toeval.Next(2)}01;2;{positie};{sinds:yyyyMMdd};1;VZ-{persoon % 7};99;20150101;{einde};1;000\n");
        }

        return tekst.ToString();
    }

    private static string Veel(int zaad, int rijen)
    {
        var toeval = new Random(zaad);
        var tekst = new StringBuilder(Trajectkop);
        for (var rij = 0; rij < rijen; rij++)
        {
            var begin = new DateOnly(2024, 1, 1).AddDays(rij);
            tekst.Append(CultureInfo.InvariantCulture, $"{Proefbestand.Bsn(rij % 90)};T{rij};Instrument {rij % 5};{(rij % 2 == 0 ? "educatie" : "wsw")};Aanbieder {toeval.Next(3 * zaad)};{begin:yyyy-MM-dd};{(toeval.Next(2) == 0 ? begin.AddDays(30).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "")};{toeval.Next(2)};{toeval.Next(3) * 10};;\n");
        }

        return tekst.ToString();
    }

    private static (int Code, string Uit, string Fout) Lever(Vestigingsproef proef, string inhoud, string bron = "educatie") =>
        proef.Run("lever", "--bron", $"{bron}={proef.Map.Schrijf(Guid.NewGuid().ToString("N") + ".csv", inhoud)}");

    private static async Task<Vestigingsproef> Begin(Databank databank)
    {
        var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        return proef;
    }

    private static async Task<IReadOnlyList<int>> DraaiTerug(Vestigingsproef proef, int levering)
    {
        await using var vestiging = await proef.OpenAsync();
        return (await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(levering, "vergissing", Dader, Leveringsrapport.Noteer, Stop))!;
    }

    private static async Task Wijzig(Vestigingsproef proef, Action<TrajectRecord> wijzig, string kenmerk = "T1")
    {
        await using var vestiging = await proef.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            var traject = await beurt.Context.Set<TrajectRecord>().SingleAsync(rij => rij.Kenmerk == kenmerk, ct);
            wijzig(traject);
            traject.Positie = await beurt.NeemPositieAsync(ct);
            beurt.Leg(new Auditregel(Handeling.TrajectGewijzigd, traject.Klant, kenmerk));
        }, Stop);
    }

    // As a klantmanager does on screen: a row of its own that takes the place of the delivered one, under the same source.
    private static async Task Corrigeer(Vestigingsproef proef, int persoon, byte trede)
    {
        var klant = await Klant(proef, persoon);
        await using var vestiging = await proef.OpenAsync();
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            var oud = await beurt.Context.Set<MetingRecord>().AsNoTracking().Where(rij => rij.Klant == klant).OrderByDescending(rij => rij.Meetdatum).FirstAsync(ct);
            var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, ct);
            beurt.Context.Add(new BoekingRecord { Gemeente = 1, Boeking = boeking, Bron = oud.Bron, Geboekt = beurt.Nu, Positie = await beurt.NeemPositieAsync(ct) });
            (oud.VervangtBoeking, oud.VervangtNummer, oud.Boeking, oud.Nummer, oud.Trede) = (oud.Boeking, oud.Nummer, boeking, 1, trede);
            beurt.Context.Add(oud);
            beurt.Leg(new Auditregel(Handeling.MetingGecorrigeerd, oud.Klant, "proef"));
        }, Stop);
    }

    private static async Task<int> Klant(Vestigingsproef proef, int persoon)
    {
        await using var vestiging = await proef.OpenAsync();
        var pseudoniem = vestiging.Bsns.Pseudoniem(Hier, Bsn.Van(uint.Parse(Proefbestand.Bsn(persoon), CultureInfo.InvariantCulture)));
        return await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(klant => klant.Pseudoniem == pseudoniem).Select(klant => klant.Klant).SingleAsync(ct), Stop);
    }

    private static async Task<IReadOnlyDictionary<int, int>> Personen(Vestiging vestiging) =>
        (await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().ToListAsync(ct), Stop))
            .ToDictionary(klant => klant.Klant, klant => Enumerable.Range(0, 200).First(persoon => vestiging.Bsns.Pseudoniem(Hier, Bsn.Van(uint.Parse(Proefbestand.Bsn(persoon), CultureInfo.InvariantCulture))).AsSpan().SequenceEqual(klant.Pseudoniem)));

    private static async Task<IReadOnlyList<string>> Trajecten(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        var personen = await Personen(vestiging);
        return await vestiging.Opslag.LeesAsync(Hier, async (context, ct) =>
        {
            var instrumenten = await context.Set<InstrumentRecord>().ToDictionaryAsync(rij => rij.Instrument, rij => rij.Naam, ct);
            var aanbieders = await context.Set<Participatie.Data.Inkoop.AanbiederRecord>().ToDictionaryAsync(rij => rij.Aanbieder, rij => rij.Naam, ct);
            return (IReadOnlyList<string>)[.. (await context.Set<TrajectRecord>().AsNoTracking().ToListAsync(ct))
                .Select(rij => $"{personen[rij.Klant]} {rij.Kenmerk} {instrumenten[rij.Instrument]} {(rij.Aanbieder is { } aanbieder ? aanbieders[aanbieder] : "")} {rij.Domein} {rij.Start}..{rij.Einde} {rij.Resultaat} {rij.Kosten} {rij.Prestatiedatum} {rij.Duaal}")
                .Order(StringComparer.Ordinal)];
        }, Stop);
    }

    private static async Task<IReadOnlyList<string>> Klanten(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        var personen = await Personen(vestiging);
        return await vestiging.Opslag.LeesAsync(Hier, async (context, ct) => (IReadOnlyList<string>)[.. (await context.Set<KlantRecord>().AsNoTracking().ToListAsync(ct)).Select(rij => $"{personen[rij.Klant]} {rij.Geboren} {rij.Geslacht} {rij.Postcode4}").Order(StringComparer.Ordinal)], Stop);
    }

    // All that can be seen of a municipality, by person and not by number.
    private static async Task<string> Beeld(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        var personen = await Personen(vestiging);
        var uitkeringen = await vestiging.Opslag.LeesAsync(Hier, async (context, ct) => (await context.Set<UitkeringRecord>().AsNoTracking().ToListAsync(ct)).Select(rij => $"{personen[rij.Klant]} {rij.Soort} {rij.Start}..{rij.Einde} {rij.Reden}").Order(StringComparer.Ordinal).ToList(), Stop);
        return string.Join('\n', [.. await Trajecten(proef), .. await Klanten(proef), .. uitkeringen, await InDatabase(proef)]);
    }

    private static async Task<string> Stand(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        var opname = Assert.Single(Momentopname.Maak(await kolommen.GeefAsync(Hier, Stop), Dag.Van(Proefbestand.Vandaag), Selectie.Iedereen, metNietGemeten: false));
        return string.Join("; ", opname.Rijen.Where(rij => rij.Aantal > 0).Select(rij => $"{rij.Trede}: {rij.Aantal}"));
    }

    private static async Task<string> InDatabase(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        return Cijfers(await kolommen.GeefAsync(Hier, Stop));
    }

    private static string Gekoppeld(Vestigingsproef proef, string bron, IReadOnlyList<string> bestanden)
    {
        var dag = Dag.Van(Proefbestand.Vandaag);
        var naam = Bron.TryParse(bron, out var gelezen) ? gelezen : throw new InvalidOperationException(bron);
        using var resultaat = Koppelen.Run(new Koppelopdracht { Leveringen = [.. bestanden.Select(bestand => new Levering(naam, bestand, string.Empty))], Vandaag = dag, Leverdag = dag, Gemeente = Gemeente.Van(9901) }, new Voortgang(), Stop);
        return Cijfers(resultaat.Kolommen!);
    }

    private static string Cijfers(Participatiekolommen kolommen)
    {
        var delen = Dagen.Select(dag => Momentopname.Maak(kolommen, Dag.Van(dag), Selectie.Iedereen, metNietGemeten: true).Single())
            .Select(opname => string.Join("; ", opname.Rijen.Where(rij => rij.Aantal > 0).Select(rij => $"{rij.Trede}: {(rij.Aantal, rij.Groei, rij.GroeiOnbekend)}")));
        var stromen = Stromen.Maak(kolommen, new Periode(Dag.Van(Dagen[0]), Dag.Van(Dagen[2])), Selectie.Iedereen).Single();
        var effect = Effect.Maak(kolommen, Dag.Van(Dagen[0]), Dag.Van(Dagen[^1]), Selectie.Iedereen, [Effectindeling.Instrument], Dag.Van(Dagen[^1]), false, Stop).Single();
        return string.Join('\n', delen) + "\n" + string.Join("; ", stromen.Matrix.Where(stroom => stroom.Aantal > 0).Select(stroom => $"{stroom.Van} {stroom.Naar}: {stroom.Aantal}").Order(StringComparer.Ordinal)) + "\n" + effect.Totaal;
    }
}
