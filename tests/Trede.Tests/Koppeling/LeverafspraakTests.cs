using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Koppeling;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>What was agreed on deliveries, on screen.</summary>
public sealed class LeverafspraakTests
{
    private const string Pad = "/9901/beheer/leverafspraken";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Agreement_MadeAndChanged_IsKeptAndAudited(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        using var beheerder = await proef.Demo.Als("beheerder");
        var bron = await proef.Bron("wmo");

        await Demoproef.Verstuur($"{Pad}/nieuw", "afspraak", beheerder, ("Invoer.Bron", $"{bron}"), ("Invoer.Naam", "Metingen"), ("Invoer.Ritme", "3"), ("Invoer.Eerste", "31-3-2026"), ("Invoer.Vooraf", "10"));
        var gemaakt = await Enige(proef);
        await Demoproef.Verstuur($"{Pad}/1", "afspraak", beheerder, ("Invoer.Naam", "Alle metingen"));
        var gewijzigd = await Enige(proef);

        Assert.Equal((bron, "Metingen", Leverritme.Kwartaal, Dag.Van(new DateOnly(2026, 3, 31)), (short)10), (gemaakt.Bron, gemaakt.Naam, gemaakt.Ritme, gemaakt.Eerste, gemaakt.Vooraf));
        Assert.Equal(("Alle metingen", Leverritme.Kwartaal), (gewijzigd.Naam, gewijzigd.Ritme));
        Assert.Equal([(Handeling.LeverafspraakVastgelegd, "leverafspraak 1"), (Handeling.LeverafspraakVastgelegd, "leverafspraak 1")], (await proef.Demo.Log(1)).TakeLast(2).Select(regel => (regel.Handeling, regel.Onderwerp)));
        await Demoproef.Verstuur($"{Pad}/1", "vervallen", beheerder);
        Assert.Equal(Handeling.LeverafspraakBeeindigd, (await proef.Demo.Log(1))[^1].Handeling);
        Assert.Equal(System.Net.HttpStatusCode.NotFound, (await Demoproef.Vraag($"{Pad}/1", beheerder)).Status);
    }

    [Fact]
    public async Task Agreement_ChangedByTwo_ShowsBoth()
    {
        await using var proef = await Kanaalproef.StartAsync();
        using var beheerder = await proef.Demo.Als("beheerder");
        await Maak(proef, "wmo", "Metingen", Leverritme.Jaar, "2026-07-14");
        var versie = (await Enige(proef)).Versie;
        await proef.Wijzig<LeverafspraakRecord>(_ => true, rij => rij.Vooraf = 7);

        var blad = await Demoproef.Verstuur($"{Pad}/1", "afspraak", beheerder, ("Invoer.Versie", $"{versie}"), ("Invoer.Naam", "Iets anders"));

        Assert.Contains("Iets anders", blad.QuerySelector("main")!.InnerHtml, StringComparison.Ordinal);
        Assert.Equal("Metingen", (await Enige(proef)).Naam);
    }

    [Fact]
    public async Task Form_WithFaults_NamesThemAll()
    {
        await using var proef = await Kanaalproef.StartAsync();
        using var beheerder = await proef.Demo.Als("beheerder");

        var blad = await Demoproef.Verstuur($"{Pad}/nieuw", "afspraak", beheerder, ("Invoer.Vooraf", "61"), ("Invoer.Eerste", "31-2-2026"));

        Assert.Equal(5, blad.QuerySelectorAll(".foutenlijst li").Length);
    }

    [Fact]
    public async Task Provider_WithoutAnAgreement_IsProposedTheYearBeforeTheFifteenthOfJuly()
    {
        await using var proef = await Kanaalproef.StartAsync();
        using var beheerder = await proef.Demo.Als("beheerder");
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "educatie", rij => rij.Aanbieder = 1);
        var bron = await proef.Bron("educatie");

        var link = (await Demoproef.Blad(Pad, beheerder)).QuerySelectorAll("main ul a").Single();
        var blad = await Demoproef.Blad(link.GetAttribute("href")!, beheerder);

        Assert.Equal($"{Pad}/nieuw?bron={bron}", link.GetAttribute("href"));
        Assert.Equal("Jaarlevering", Invoer(blad, "Naam"));
        Assert.Equal("14-07-2026", Invoer(blad, "Eerste"));
        Assert.Equal($"{bron}", blad.QuerySelector<IHtmlSelectElement>("select[name='Invoer.Bron']")!.Value);
        Assert.Equal("12", blad.QuerySelectorAll<IHtmlInputElement>("input[name='Invoer.Ritme']").Single(keuze => keuze.IsChecked).Value);
    }

    [Theory, OpBeide]
    public async Task Start_OfABeheerder_ShowsWhatIsLateOrComing(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        await proef.Wijzig<LeveringRecord>(_ => true, rij => rij.Stand = Leveringstand.Afgewezen);
        using var beheerder = await proef.Demo.Als("beheerder");
        await Maak(proef, "wmo", "Komt gauw", Leverritme.Jaar, "2026-03-20");
        await Maak(proef, "wsw", "Is te laat", Leverritme.Maand, "2026-02-28");
        await Maak(proef, "educatie", "Komt nog lang niet", Leverritme.Jaar, "2026-07-14");

        Assert.Equal(["Is te laat wsw Te laat: moest er zijn op 28 februari 2026", "Komt gauw wmo Moet er zijn op 20 maart 2026"], Rijen(await Demoproef.Blad("/9901", beheerder)));
        Assert.Equal(Rijen(await Demoproef.Blad("/9901", beheerder)), Rijen(await Demoproef.Blad("/9901/leveringen", beheerder)));
        Assert.Equal(3, Rijen(await Demoproef.Blad(Pad, beheerder)).Count);
        Assert.Empty(Rijen(await Demoproef.Blad("/9902", beheerder)));

        await using var stroom = new MemoryStream("x"u8.ToArray());
        await proef.Dienst<LeveringOntvangen>().RunAsync(new Ontvangstopdracht(Kanaalproef.Lindervoort, await proef.Bron("wmo"), "x.csv", Leverkanaal.Scherm, Demoproef.Vandaag), stroom, Dader.Programma("proef"), Stop);
        Assert.Equal(["Is te laat wsw Te laat: moest er zijn op 28 februari 2026"], Rijen(await Demoproef.Blad("/9901", beheerder)));
    }

    [Fact]
    public async Task Start_OfAProvider_ShowsOnlyTheOwnAgreements()
    {
        await using var proef = await Kanaalproef.StartAsync();
        await proef.Wijzig<LeveringRecord>(_ => true, rij => rij.Stand = Leveringstand.Afgewezen);
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "educatie", rij => rij.Aanbieder = 1);
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "wsw", rij => rij.Aanbieder = 2);
        await Maak(proef, "educatie", "Van het roc", Leverritme.Jaar, "2026-07-14");
        await Maak(proef, "wsw", "Van een ander", Leverritme.Maand, "2026-02-28");
        await Maak(proef, "wmo", "Van de gemeente", Leverritme.Maand, "2026-02-28");
        using var roc = await proef.Demo.Als("uitvoerder.roc");
        using var klantmanager = await proef.Demo.Als("klantmanager");

        var blad = await Demoproef.Blad("/9901", roc);

        Assert.Equal(["Van het roc educatie De volgende op 14 juli 2026"], Rijen(blad));
        Assert.Empty(blad.QuerySelectorAll("main a[href*='beheer']"));
        Assert.Empty(Rijen(await Demoproef.Blad("/9901", klantmanager)));
    }

    private static Task Maak(Kanaalproef proef, string bron, string naam, Leverritme ritme, string eerste) => proef.Opslag.SchrijfAsync(Kanaalproef.Lindervoort, Dader.Programma("proef"), async (beurt, ct) =>
    {
        beurt.Context.Add(new LeverafspraakRecord
        {
            Gemeente = 1,
            Leverafspraak = await beurt.VolgendNummerAsync<LeverafspraakRecord>(rij => (int?)rij.Leverafspraak, ct),
            Bron = await beurt.Context.Set<BronRecord>().Where(rij => rij.Naam == bron).Select(rij => rij.Bron).SingleAsync(ct),
            Naam = naam,
            Ritme = ritme,
            Eerste = Dag.Van(DateOnly.Parse(eerste, System.Globalization.CultureInfo.InvariantCulture)),
            Vooraf = 30,
        });
        beurt.Leg(new Auditregel(Handeling.LeverafspraakVastgelegd, "proef"));
    }, Stop);

    private static Task<LeverafspraakRecord> Enige(Kanaalproef proef) => proef.Opslag.LeesAsync(Kanaalproef.Lindervoort, (context, ct) => context.Set<LeverafspraakRecord>().SingleAsync(ct), Stop);

    private static string? Invoer(IHtmlDocument blad, string naam) => blad.QuerySelector($"input[name='Invoer.{naam}']")!.GetAttribute("value");

    // What, of whom, and how it stands.
    private static List<string> Rijen(IHtmlDocument blad) => [.. blad.QuerySelectorAll("table").Where(tabel => tabel.QuerySelector("#leverafspraken-kop") is not null)
        .SelectMany(tabel => tabel.QuerySelectorAll("tbody tr")).Select(rij => string.Join(' ', new[] { 0, 1, 3 }.Select(plaats => rij.Children[plaats].TextContent.Trim())))];
}
