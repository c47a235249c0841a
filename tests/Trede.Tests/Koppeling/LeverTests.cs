using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
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

/// <summary><c>trede lever</c>: what is in the database afterwards gives the figures that linking the same files gives.</summary>
public sealed class LeverTests
{
    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Dader = Dader.Programma("proef");
    private static readonly DateOnly[] Dagen = [new(2010, 12, 31), new(2012, 6, 30), new(2013, 12, 31), new(2026, 1, 1)];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Delivering_ManyRows_GivesTheFiguresOfTheFileAndAccountsForEachRow(Databank databank)
    {
        await using var proef = await Begin(databank);
        var bestand = proef.Map.Schrijf("a.csv", Proefbestand.Veel(4, 12_000, 900, metFouten: true));

        var (code, uit, fout) = proef.Run("lever", "--bron", $"educatie={bestand}");

        Assert.Equal((Afsluitcode.MetAfkeur, string.Empty), (code, fout));
        var sleutels = File.ReadLines(bestand).Skip(1).Select(regel => regel.Split(';')).Where(cel => cel[3] != "7").Select(cel => (cel[0], cel[1], cel[2] == "uitstroom")).ToList();
        var nieuw = sleutels.Distinct().Count();
        Assert.EndsWith($"{Balie.Getal(nieuw)} nieuw, 0 gewijzigd, 0 ongewijzigd, {Balie.Getal(sleutels.Count - nieuw)} vervangen, 1.200 afgekeurd\n", uit, StringComparison.Ordinal);
        Assert.Equal(Gekoppeld(proef, ("educatie", bestand)), await InDatabase(proef));
    }

    [Theory, OpBeide]
    public async Task Delivering_TheSameAgain_ChangesNothing(Databank databank)
    {
        await using var proef = await Begin(databank);
        var bestand = proef.Map.Schrijf("a.csv", Proefbestand.Veel(5, 300, 60));
        proef.Run("lever", "--bron", $"educatie={bestand}");
        var eerst = (await InDatabase(proef), await Rijen(proef));

        var (code, uit, _) = proef.Run("lever", "--bron", $"educatie={bestand}");

        Assert.Equal(Afsluitcode.Goed, code);
        Assert.Contains("0 nieuw, 0 gewijzigd, ", uit, StringComparison.Ordinal);
        Assert.Equal(eerst, (await InDatabase(proef), await Rijen(proef)));
        Assert.Equal(2, await Tel<LeveringRecord>(proef, rij => rij.Stand == Leveringstand.Aanvaard));
    }

    [Theory, OpBeide]
    public async Task Delivering_OneAfterTheOtherFromTwoSources_GivesTheFiguresOfAllFiles(Databank databank)
    {
        await using var proef = await Begin(databank);
        (string Bron, string Pad)[] bestanden = [.. Enumerable.Range(1, 5).Select(nummer => (nummer % 2 == 0 ? "wmo" : "educatie", proef.Map.Schrijf($"{nummer}.csv", Proefbestand.Veel(nummer, 500, 80))))];

        foreach (var (bron, pad) in bestanden) Assert.Equal(Afsluitcode.Goed, proef.Run("lever", "--bron", $"{bron}={pad}").Code);

        Assert.Equal(Gekoppeld(proef, bestanden), await InDatabase(proef));
    }

    [Fact]
    public async Task Delivering_ATrial_KeepsNothingAndSaysWhatWouldHappen()
    {
        await using var proef = await Begin(Databank.Sqlite);
        var bestand = proef.Map.Schrijf("a.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;", "2;2025-03-01;jaarmeting;4;0;4;"));

        var (code, uit, _) = proef.Run("lever", "--bron", $"educatie={bestand}", "--proef");

        Assert.Equal(Afsluitcode.Goed, code);
        Assert.EndsWith("Dit was een proef: er is niets bewaard.\n2 nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, 0 afgekeurd\n", uit, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await Rijen(proef), await Tel<LeveringRecord>(proef, _ => true)));
    }

    [Theory, OpBeide]
    public async Task Delivering_WithAnswers_KeepsEverythingThatTheRowSays(Databank databank)
    {
        await using var proef = await Begin(databank);
        var bestand = proef.Map.Schrijf("a.csv", $"bsn;meetdatum;aanleiding;vraag1;vraag2;vraag3;vraag4;vraag5;groeipotentieel;regel;uren;bronkenmerk\n{Proefbestand.Bsn(1)};2025-03-01;start-traject;nee;;ja;;;+;;12;K-7\n{Proefbestand.Bsn(2)};2025-03-01;jaarmeting;ja;ja;ja;;;;;;\n");

        var (code, uit, fout) = proef.Run("lever", "--bron", $"educatie={bestand}");

        Assert.True(code == Afsluitcode.Goed, uit + fout);
        await using var vestiging = await proef.OpenAsync();
        var rijen = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<MetingRecord>().OrderBy(rij => rij.Trede).ToListAsync(ct), Stop);
        Assert.Equal(("n-j--", (short?)12, "K-7", (byte?)4), (rijen[0].Antwoorden, rijen[0].Uren, rijen[0].Bronkenmerk, rijen[0].Trede));
        Assert.Equal(("jj---", null, string.Empty, (byte?)5), (rijen[1].Antwoorden, rijen[1].Uren, rijen[1].Bronkenmerk, rijen[1].Trede));
    }

    [Theory, OpBeide]
    public async Task Delivering_InFull_WithdrawsAfterAYesAndTakingBackGivesItAllBack(Databank databank)
    {
        await using var proef = await Begin(databank);
        var alles = Enumerable.Range(1, 40).Select(nummer => $"{nummer};2025-03-{(nummer % 28) + 1:00};jaarmeting;3;+;4;").ToArray();
        var (eerste, tweede) = (proef.Map.Schrijf("a.csv", Proefbestand.Metingen(alles)), proef.Map.Schrijf("b.csv", Proefbestand.Metingen([.. alles.Take(28)])));
        var profiel = proef.Map.Schrijf("vol.json", """{"naam":"volledig","titel":"Volledig","tabel":"metingen","levering":"volledig","kolommen":[{"kolom":"bsn","veld":"bsn"},{"kolom":"meetdatum","veld":"meetdatum"},{"kolom":"aanleiding","veld":"aanleiding"},{"kolom":"trede","veld":"trede"},{"kolom":"groeipotentieel","veld":"groeipotentieel"},{"kolom":"subgroepen","veld":"subgroepen"}]}""");
        Assert.Equal(Afsluitcode.Goed, proef.Run("lever", "--bron", $"educatie={eerste}").Code);
        var voor = await InDatabase(proef);
        await using var vestiging = await proef.OpenAsync();
        // Columns that are brought up to date must say the same as those that are built anew.
        using var bijgewerkt = new Kolommenbron(vestiging.Opslag);
        Assert.Equal(voor, Cijfers(await bijgewerkt.GeefAsync(Hier, Stop)));

        var (code, _, fout) = proef.Run("lever", "--bron", $"educatie={tweede},{profiel}");
        Assert.Equal(Afsluitcode.NietsBruikbaar, code);
        Assert.Contains("12 van 40 eerdere rijen", fout, StringComparison.Ordinal);
        Assert.Equal(voor, await InDatabase(proef));

        var ja = proef.Run("lever", "--bron", $"educatie={tweede},{profiel}", "--intrekken");
        Assert.True(ja.Code == Afsluitcode.Goed, ja.Uit + ja.Fout);
        Assert.Contains("0 nieuw, 0 gewijzigd, 28 ongewijzigd", ja.Uit, StringComparison.Ordinal);
        Assert.Equal(Gekoppeld(proef, ("educatie", tweede)), await InDatabase(proef));
        Assert.Equal(Gekoppeld(proef, ("educatie", tweede)), Cijfers(await bijgewerkt.GeefAsync(Hier, Stop)));

        Assert.Equal([], await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(3, "vergissing", Dader, Leveringsrapport.Noteer, Stop));
        Assert.Equal(voor, await InDatabase(proef));
        Assert.Equal(voor, Cijfers(await bijgewerkt.GeefAsync(Hier, Stop)));
    }

    [Theory, OpBeide]
    public async Task TakingBack_AfterAnotherOfTheSource_GivesWhatWasThereAndKeepsWhoWasEdited(Databank databank)
    {
        await using var proef = await Begin(databank);
        var (een, twee) = (proef.Map.Schrijf("a.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;")), proef.Map.Schrijf("b.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;5;+;4;", "2;2025-04-01;jaarmeting;2;0;4;", "3;2025-04-01;jaarmeting;2;0;4;")));
        proef.Run("lever", "--bron", $"educatie={een}");
        var voor = await InDatabase(proef);
        proef.Run("lever", "--bron", $"educatie={twee}");
        Assert.NotEqual(voor, await InDatabase(proef));
        await using var vestiging = await proef.OpenAsync();
        var bewerkt = (await Klant(vestiging, 3))!.Value;
        await vestiging.Opslag.SchrijfAsync(Hier, Dader, async (beurt, ct) =>
        {
            (await beurt.Context.Set<KlantRecord>().SingleAsync(klant => klant.Klant == bewerkt, ct)).Achternaam = "Zomer";
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, bewerkt));
        }, Stop);

        Assert.Equal([bewerkt], await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(2, "vergissing", Dader, Leveringsrapport.Noteer, Stop));

        Assert.Equal(voor, await InDatabase(proef));
        Assert.Null(await Klant(vestiging, 2));
        Assert.Null(await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(2, "nog eens", Dader, Leveringsrapport.Noteer, Stop));
        // Delivered once more, the person is there again.
        proef.Run("lever", "--bron", $"educatie={twee}");
        Assert.NotNull(await Klant(vestiging, 2));
    }

    [Theory, OpBeide]
    public async Task LayingReady_WithoutAccepting_CountsForNothingAndShowsNobody(Databank databank)
    {
        await using var proef = await Begin(databank);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;"))}");
        var voor = await InDatabase(proef);
        await using var vestiging = await proef.OpenAsync();
        var (levering, _) = await LegKlaar(vestiging, 2);

        Assert.Equal(voor, await InDatabase(proef));
        Assert.Equal(2, await Rijen(proef));
        Assert.Null(await Klant(vestiging, 2));
        Assert.False(await new LeveringAanvaarden(vestiging.Opslag, Hier).RunAsync(levering, 0, Dader, Stop));

        await new LeveringOpruimen(vestiging.Opslag, Hier).RunAsync(levering, Stop);
        Assert.Equal((1, voor), (await Rijen(proef), await InDatabase(proef)));
        Assert.Equal(1, await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).CountAsync(ct), Stop));
    }

    [Theory, OpBeide]
    public async Task LayingReady_WhatSomebodyClearedAwayMeanwhile_IsRefusedAndLeavesNothing(Databank databank)
    {
        await using var proef = await Begin(databank);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;"))}");
        await using var vestiging = await proef.OpenAsync();
        var opruimen = new LeveringOpruimen(vestiging.Opslag, Hier);

        await Assert.ThrowsAsync<InvalidOperationException>(() => LegKlaar(vestiging, 2, levering => opruimen.RunAsync(levering, Stop)));

        Assert.Equal(1, await Rijen(proef));
        Assert.Null(await Klant(vestiging, 2));
    }

    [Theory, OpBeide]
    public async Task Accepting_NothingOfTheSourceMeanwhile_MakesItCount(Databank databank)
    {
        await using var proef = await Begin(databank);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;"))}");
        await using var vestiging = await proef.OpenAsync();
        var (levering, positie) = await LegKlaar(vestiging, 2);

        Assert.True(await new LeveringAanvaarden(vestiging.Opslag, Hier).RunAsync(levering, positie, Dader, Stop));

        Assert.False(await new LeveringAanvaarden(vestiging.Opslag, Hier).RunAsync(levering, positie, Dader, Stop));
        Assert.NotNull(await Klant(vestiging, 2));
        await new LeveringOpruimen(vestiging.Opslag, Hier).RunAsync(levering, Stop);
        Assert.Equal(2, await Rijen(proef));
    }

    [Fact]
    public async Task MakingAClient_WhomADeliveryThatWasTakenBackNamed_GetsTheRowThatIsThere()
    {
        await using var proef = await Begin(Databank.Sqlite);
        proef.Run("lever", "--bron", $"educatie={proef.Map.Schrijf("a.csv", Proefbestand.Metingen("7;2025-03-01;jaarmeting;3;+;4;"))}");
        await using var vestiging = await proef.OpenAsync();
        var klant = await Klant(vestiging, 7);
        await new LeveringTerugdraaien(vestiging.Opslag, Hier).RunAsync(1, "vergissing", Dader, Leveringsrapport.Noteer, Stop);
        var toegang = Toegang.Tot(Hier, [new Toekenning(Hier, Rol.Klantmanager)])!;
        var getypt = new Dictionary<string, string?>(StringComparer.Ordinal) { ["Bsn"] = Proefbestand.Bsn(7), ["Achternaam"] = "Zomer", ["Voornaam"] = "Ina" };

        var uitkomst = await new KlantVastleggen(vestiging.Opslag, vestiging.Bsns, vestiging.Sleutels).MaakAsync(toegang, Dader, getypt, Dag.Van(Proefbestand.Vandaag), Stop);

        Assert.Equal((klant, klant), (await Klant(vestiging, 7), uitkomst.Uitkomst.Nummer));
        Assert.Equal(0, await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<BoekingRecord>().CountAsync(rij => rij.Positie != null && rij.Ingetrokken == null, ct), Stop));
    }

    [Fact]
    public async Task Delivering_WhatCannotGoHere_SaysWhatToDoAndLeavesNothing()
    {
        await using var proef = await Begin(Databank.Sqlite);
        var buren = proef.Map.Schrijf("b.csv", $"bsn;meetdatum;aanleiding;trede;gemeente\n{Proefbestand.Bsn(1)};2025-01-01;jaarmeting;3;0363\n");
        var goed = proef.Map.Schrijf("g.csv", Proefbestand.Metingen("1;2025-03-01;jaarmeting;3;+;4;"));

        Assert.Contains("Het gaat om: 0363.", proef.Run("lever", "--bron", $"educatie={buren}").Fout, StringComparison.Ordinal);
        Assert.Contains("9901 (Duinrade)", proef.Run("lever", "--bron", $"educatie={goed}", "--gemeente", "0363").Fout, StringComparison.Ordinal);
        Assert.Equal((0, 0), (await Rijen(proef), await Tel<LeveringRecord>(proef, rij => rij.Stand != Leveringstand.Afgebroken)));
    }

    private static async Task<Vestigingsproef> Begin(Databank databank)
    {
        var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        return proef;
    }

    // A delivery of one person on one rung, up to the moment before it is accepted.
    private static async Task<(int Levering, long Positie)> LegKlaar(Vestiging vestiging, int persoon, Func<int, Task>? tussendoor = null)
    {
        var klaarleggen = new LeveringKlaarleggen(vestiging.Opslag, Hier, vestiging.Bsns);
        var bron = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<BronRecord>().Where(rij => rij.Naam == "educatie").Select(rij => rij.Bron).SingleAsync(ct), Stop);
        var levering = new LeveringRecord { Bron = bron, Bestandsnaam = "b.csv", Sha256 = new byte[32] };
        await klaarleggen.BeginAsync(levering, Dader, Stop);
        if (tussendoor is not null) await tussendoor(levering.Levering);
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        var (_, positie) = await kolommen.GeefStandAsync(Hier, Stop);
        using var koppeling = await vestiging.Opslag.LeesAsync(Hier, (context, ct) => Klantkoppeling.LeesAsync(context, vestiging.Bsns, ct), Stop);
        var klant = (uint)koppeling.Klant(Bsn.Van(uint.Parse(Proefbestand.Bsn(persoon), CultureInfo.InvariantCulture)));
        var dag = Dag.Van(new DateOnly(2025, 4, 1));
        var rij = new Meetrij(Meetsleutel.Van(klant, 0, 0, dag, uitstroom: false), Meetwaarde.Meting(Participatie.Ladder.Trede.Van(2), Groeipotentieel.GeenGroei, Meetmoment.Jaarmeting, Subgroepen.Geen, zonderAntwoorden: true, dag));
        await klaarleggen.RunAsync(new Klaarlegging(levering, [new Geleverderij(rij, null, ToegepasteRegel.Geen, null, string.Empty)], koppeling.Nieuw, [], _ => 12), Dader, new Voortgang(), Stop);
        return (levering.Levering, positie);
    }

    private static async Task<int?> Klant(Vestiging vestiging, int persoon)
    {
        var pseudoniem = vestiging.Bsns.Pseudoniem(Hier, Bsn.Van(uint.Parse(Proefbestand.Bsn(persoon), CultureInfo.InvariantCulture)));
        return await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<KlantRecord>().Where(klant => klant.Pseudoniem == pseudoniem).Select(klant => (int?)klant.Klant).SingleOrDefaultAsync(ct), Stop);
    }

    private static Task<int> Rijen(Vestigingsproef proef) => Tel<MetingRecord>(proef, _ => true);

    private static async Task<int> Tel<T>(Vestigingsproef proef, System.Linq.Expressions.Expression<Func<T, bool>> welke)
        where T : class
    {
        await using var vestiging = await proef.OpenAsync();
        return await vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<T>().CountAsync(welke, ct), Stop);
    }

    private static async Task<string> InDatabase(Vestigingsproef proef)
    {
        await using var vestiging = await proef.OpenAsync();
        using var kolommen = new Kolommenbron(vestiging.Opslag);
        return Cijfers(await kolommen.GeefAsync(Hier, Stop));
    }

    private static string Gekoppeld(Vestigingsproef proef, params (string Bron, string Pad)[] bestanden)
    {
        var dag = Dag.Van(Proefbestand.Vandaag);
        using var resultaat = Koppelen.Run(new Koppelopdracht { Leveringen = [.. bestanden.Select(bestand => new Levering(Bronnaam(bestand.Bron), bestand.Pad, string.Empty))], Vandaag = dag, Leverdag = dag }, new Voortgang(), Stop);
        return Cijfers(resultaat.Kolommen!);
    }

    private static Bron Bronnaam(string naam) => Bron.TryParse(naam, out var bron) ? bron : throw new InvalidOperationException(naam);

    private static string Cijfers(Participatiekolommen kolommen)
    {
        var delen = Dagen.Select(dag => Assert.Single(Momentopname.Maak(kolommen, Dag.Van(dag), Selectie.Iedereen, metNietGemeten: true)))
            .Select(opname => string.Join("; ", opname.Rijen.Where(rij => rij.Aantal > 0).Select(rij => $"{rij.Trede}: {(rij.Aantal, rij.Groei, rij.GroeiOnbekend)}")));
        var stromen = Assert.Single(Stromen.Maak(kolommen, new Periode(Dag.Van(Dagen[0]), Dag.Van(Dagen[2])), Selectie.Iedereen));
        return string.Join('\n', delen) + "\n" + string.Join("; ", stromen.Matrix.Where(stroom => stroom.Aantal > 0).Select(stroom => $"{stroom.Van} {stroom.Naar}: {stroom.Aantal}").Order(StringComparer.Ordinal));
    }
}
