using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>The pages of deliveries: what is seen before it counts, who decides, and what is left when somebody decides otherwise.</summary>
public sealed class LeveringenTests
{
    private static readonly Gemeentenummer Hier = new(1);
    private static readonly TimeSpan Bedenktijd = TimeSpan.FromMinutes(1);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Accepting_ACheckedDelivery_MakesItCountWithItsLinesInTheLog(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;", "8002;2026-02-01;jaarmeting;7;+;4;"));
        var rijen = await Rijen(proef);

        var voor = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);
        await Na(proef, nummer, await Demoproef.Verstuur($"/9901/leveringen/{nummer}", "aanvaard", beheerder));
        var na = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);

        Assert.Equal(["Nieuw 1", "Gewijzigd 0", "Ongewijzigd 0", "Vervangen door een latere rij in dit bestand 0", "Afgekeurd 1", "Leeg 0", "Gelezen 2"], Tellingen(voor));
        Assert.Contains("Aanvaard op", na.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(rijen + 1, await Rijen(proef));
        Assert.Equal(
            [Handeling.LeveringOntvangen, Handeling.LeveringKlaargezet, Handeling.LeveringAanvaard],
            (await proef.Log(1)).Where(regel => regel.Onderwerp == $"levering {nummer}").Select(regel => regel.Handeling));
        // The refused row can be fetched for thirty days more.
        Assert.Contains(Proefbestand.Bsn(8002), (await Demoproef.Vraag($"/9901/leveringen/{nummer}/afgekeurd", beheerder)).Tekst, StringComparison.Ordinal);
        proef.Klok.Zet(Leveropruiming.Bewaard - TimeSpan.FromMinutes(1));
        await proef.Web.Diensten.GetRequiredService<Leveropruiming>().RunAsync(Stop);
        Assert.NotNull((await Levering(proef, nummer)).Bestand);
        proef.Klok.Zet(TimeSpan.FromMinutes(2));
        await proef.Web.Diensten.GetRequiredService<Leveropruiming>().RunAsync(Stop);
        Assert.Null((await Levering(proef, nummer)).Bestand);
    }

    [Theory, OpBeide]
    public async Task TakingBack_OnScreen_AsksWhyAndLeavesNothing(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        await Na(proef, nummer, await Demoproef.Verstuur($"/9901/leveringen/{nummer}", "aanvaard", beheerder));

        var later = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;", "8003;2026-02-01;jaarmeting;3;+;4;"));
        Assert.Contains("1 levering wacht op uw besluit", (await Demoproef.Blad("/9901", beheerder)).Body!.TextContent, StringComparison.Ordinal);
        await Na(proef, later, await Demoproef.Verstuur($"/9901/leveringen/{later}", "aanvaard", beheerder, ("Invoer.Klopt", "ja")));

        var zonder = await Demoproef.Verstuur($"/9901/leveringen/{nummer}/terugdraaien", "besluit", beheerder);
        await Demoproef.Verstuur($"/9901/leveringen/{nummer}/terugdraaien", "besluit", beheerder, ("Invoer.Reden", "verkeerde maand"));

        Assert.Contains("Er is daarna nog 1 latere levering van deze bron aanvaard", zonder.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("De reden is nog niet ingevuld", zonder.Body.TextContent, StringComparison.Ordinal);
        var levering = await Levering(proef, nummer);
        Assert.Equal(Leveringstand.Teruggedraaid, levering.Stand);
        Assert.Contains((await proef.Log(1)), regel => regel is { Handeling: Handeling.LeveringTeruggedraaid, Toelichting: "verkeerde maand" });
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"/9901/leveringen/{nummer}/terugdraaien", beheerder)).Status);
    }

    [Theory, OpBeide]
    public async Task TakingBack_WhatSomebodyEditedSince_NamesWhoStaysToWhoMaySeeThem(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        using var klantmanager = await proef.Als("klantmanager");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;", "8002;2026-02-01;jaarmeting;3;+;4;"));
        await Na(proef, nummer, await Demoproef.Verstuur($"/9901/leveringen/{nummer}", "aanvaard", beheerder));
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"/9901/leveringen/{nummer}/gebleven", beheerder)).Status);
        var bewerkt = await proef.Vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), async (beurt, ct) =>
        {
            var klant = await beurt.Context.Set<KlantRecord>().Where(rij => rij.Levering == nummer).OrderBy(rij => rij.Klant).FirstAsync(ct);
            (klant.Achternaam, klant.Versie) = ("Zomerdag", klant.Versie + 1);
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, klant.Klant));
            return klant.Klant;
        }, Stop);

        await Demoproef.Verstuur($"/9901/leveringen/{nummer}/terugdraaien", "besluit", beheerder, ("Invoer.Reden", "vergissing"));
        var blad = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);
        var gebleven = await Demoproef.Blad($"/9901/leveringen/{nummer}/gebleven", beheerder);

        Assert.Contains("Van 1 persoon is iets gebleven", blad.Body!.TextContent, StringComparison.Ordinal);
        var rij = Assert.Single(gebleven.QuerySelectorAll("main tbody tr"));
        Assert.Equal($"{bewerkt}", rij.QuerySelector("th")!.TextContent);
        Assert.DoesNotContain("Zomerdag", rij.TextContent, StringComparison.Ordinal);
        Assert.Contains("niet voor u", rij.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"/9901/leveringen/{nummer}/gebleven", klantmanager)).Status);
    }

    [Fact]
    public async Task Accepting_ADeliveryThatIsHeld_NeedsAYesToThat()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        using var beheerder = await proef.Als("beheerder");
        var groot = await Stuur(proef, "educatie", Proefbestand.Metingen([.. Enumerable.Range(8001, 30).Select(persoon => $"{persoon};2026-01-01;jaarmeting;3;+;4;")]));
        await Na(proef, groot, await Demoproef.Verstuur($"/9901/leveringen/{groot}", "aanvaard", beheerder));
        var klein = await Stuur(proef, "educatie", Proefbestand.Metingen([.. Enumerable.Range(8001, 11).Select(persoon => $"{persoon};2026-02-01;jaarmeting;3;+;4;")]));

        var zonder = await Demoproef.Verstuur($"/9901/leveringen/{klein}", "aanvaard", beheerder);
        var stand = (await Levering(proef, klein)).Stand;
        await Na(proef, klein, await Demoproef.Verstuur($"/9901/leveringen/{klein}", "aanvaard", beheerder, ("Invoer.Klopt", "ja")));

        Assert.Contains("Deze levering gaat over 11 personen. De vorige ging over 30.", zonder.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Vink aan dat de levering klopt", zonder.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal((Leveringstand.Gecontroleerd, Leveringstand.Aanvaard), (stand, (await Levering(proef, klein)).Stand));
    }

    [Fact]
    public async Task Accepting_WhenTheSourceSaidSomethingElseMeanwhile_ChecksAnewAndAsksAgain()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        using var beheerder = await proef.Als("beheerder");
        var eerste = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        var tweede = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));

        await Na(proef, eerste, await Demoproef.Verstuur($"/9901/leveringen/{eerste}", "aanvaard", beheerder));
        await Na(proef, tweede, await Demoproef.Verstuur($"/9901/leveringen/{tweede}", "aanvaard", beheerder));

        var levering = await Levering(proef, tweede);
        Assert.Equal((Leveringstand.Gecontroleerd, 0, 1), (levering.Stand, levering.Nieuw, levering.Ongewijzigd));
        var blad = (await Demoproef.Blad($"/9901/leveringen/{tweede}", beheerder)).Body!.TextContent;
        Assert.Contains($"Precies dit bestand is al verwerkt als levering {eerste}", blad, StringComparison.Ordinal);
        Assert.Contains("De levering is niet aanvaard: er is intussen iets veranderd", blad, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Accepting_ByTwo_CountsOnce(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        var (rijen, werk) = (await Rijen(proef), proef.Web.Diensten.GetRequiredService<Leveringswerk>());

        var eerste = werk.Vraag(Hier, nummer, Leveringstaak.Aanvaarden, Dader.Programma("een"));
        var tweede = werk.Vraag(Hier, nummer, Leveringstaak.Aanvaarden, Dader.Programma("ander"));
        await eerste.Klaar.WaitAsync(Bedenktijd, Stop);
        await tweede.Klaar.WaitAsync(Bedenktijd, Stop);

        Assert.Equal((rijen + 1, Leveringstand.Aanvaard), (await Rijen(proef), (await Levering(proef, nummer)).Stand));
        Assert.Single((await proef.Log(1)), regel => regel.Handeling == Handeling.LeveringAanvaard && regel.Onderwerp == $"levering {nummer}");
    }

    [Fact]
    public async Task Looking_AtTheRowsBehindAFinding_ShowsThemWithoutBsnAndIsInTheLog()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;", "8002;2026-02-01;jaarmeting;7;+;4;", "8003;2026-02-02;jaarmeting;8;;4;", "8004;2026-02-03;jaarmeting;7;;4;"));

        var blad = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);
        var adres = blad.QuerySelector("a[href*='/bevindingen/']")!.GetAttribute("href")!;
        var rijen = await Demoproef.Blad(adres, beheerder);

        Assert.Equal(["3", "5"], rijen.QuerySelectorAll("#rijen-kop ~ tbody th, tbody th").Select(cel => cel.TextContent));
        Assert.Contains("2026-02-03", rijen.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("9999", rijen.Body.TextContent, StringComparison.Ordinal);
        Assert.Contains((await proef.Log(1)), regel => regel.Handeling == Handeling.LeveringIngezien && regel.Onderwerp == $"levering {nummer}");
    }

    [Fact]
    public async Task FetchingRefusedRows_GivesAFileToCorrectAndIsInTheLogAsAnExport()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;", "8002;2026-02-01;jaarmeting;7;+;=1+1;"));

        using var antwoord = await beheerder.GetAsync(new Uri($"/9901/leveringen/{nummer}/afgekeurd", UriKind.Relative), Stop);
        var regels = (await antwoord.Content.ReadAsStringAsync(Stop)).TrimEnd().Split('\n');

        Assert.Equal("educatie-afgekeurd.csv", antwoord.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(2, regels.Length);
        Assert.Contains(Proefbestand.Bsn(8002), regels[1], StringComparison.Ordinal);
        Assert.DoesNotContain(";=1+1", regels[1], StringComparison.Ordinal);
        Assert.Contains((await proef.Log(1)), regel => regel.Handeling == Handeling.BestandUitgevoerd && regel.Onderwerp == $"levering {nummer}");
    }

    [Fact]
    public async Task TurningDown_ADelivery_ThrowsItsFileAway()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        Assert.Single(Bestanden(proef));

        await Demoproef.Verstuur($"/9901/leveringen/{nummer}/afwijzen", "besluit", beheerder);

        Assert.Empty(Bestanden(proef));
        Assert.Equal(Leveringstand.Afgewezen, (await Levering(proef, nummer)).Stand);
    }

    [Theory, OpBeide]
    public async Task Looking_AsAProvider_SeesOwnDeliveriesOnlyAndCannotAccept(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        var eigen = await VanAanbieder(proef, "roc-bron");
        var mijn = await Stuur(proef, "roc-bron", Proefbestand.Metingen([.. Enumerable.Range(8001, 40).Select(persoon => $"{persoon};2026-02-01;jaarmeting;3;+;4;")]));
        Assert.True((await Levering(proef, mijn)).NieuweKlanten > 0);
        var ander = await Stuur(proef, "educatie", Proefbestand.Metingen("8002;2026-02-01;jaarmeting;3;+;4;"));
        using var uitvoerder = await proef.Als("uitvoerder");

        var lijst = await Demoproef.Blad("/9901/leveringen", uitvoerder);
        var blad = await Demoproef.Blad($"/9901/leveringen/{mijn}", uitvoerder);

        Assert.True(eigen > 0);
        Assert.Equal([$"Levering {mijn}"], lijst.QuerySelectorAll("tbody th a").Select(link => link.TextContent));
        Assert.Contains("De gemeente moet deze levering nog aanvaarden", blad.Body!.TextContent, StringComparison.Ordinal);
        Assert.Null(blad.QuerySelector("input[value=aanvaard]"));
        Assert.DoesNotContain("nog niets bekend is", blad.Body.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"/9901/leveringen/{ander}", uitvoerder)).Status);
        Assert.Equal((await Demoproef.Vraag("/9901/leveringen/999999", uitvoerder)).Tekst, (await Demoproef.Vraag($"/9901/leveringen/{ander}", uitvoerder)).Tekst);
    }

    [Fact]
    public async Task Keeping_AReceivedFile_LeavesNoBsnOnTheDisk()
    {
        await using var proef = await Demoproef.Start(Databank.Sqlite);
        await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));

        var bytes = await File.ReadAllBytesAsync(Assert.Single(Bestanden(proef)), Stop);

        Assert.DoesNotContain(Proefbestand.Bsn(8001), Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
        Assert.DoesNotContain("meetdatum", Encoding.Latin1.GetString(bytes), StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Checking_WhenTheProgramHasAFault_SaysSoWithTheDeliveryAndCanBeDoneAgain(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        var bestand = Assert.Single(Bestanden(proef));
        var goed = await File.ReadAllBytesAsync(bestand, Stop);
        byte[] stuk = [.. goed];
        stuk[^1] ^= 1;
        await File.WriteAllBytesAsync(bestand, stuk, Stop);

        await Na(proef, nummer, await Demoproef.Verstuur($"/9901/leveringen/{nummer}", "controleer", beheerder));
        var mis = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);
        await File.WriteAllBytesAsync(bestand, goed, Stop);
        await Na(proef, nummer, await Demoproef.Verstuur($"/9901/leveringen/{nummer}", "controleer", beheerder));
        var weer = await Demoproef.Blad($"/9901/leveringen/{nummer}", beheerder);

        Assert.Matches("Er ging iets mis in Trede.*[0-9a-f]{8}\\.", mis.QuerySelector(".melding.fout")!.TextContent.ReplaceLineEndings(" "));
        Assert.DoesNotContain("Er ging iets mis", weer.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Leveringstand.Gecontroleerd, (await Levering(proef, nummer)).Stand);
    }

    [Theory, OpBeide]
    public async Task Starting_WithDeliveriesThatWereNotChecked_ChecksThemUnlessAPersonHasToSay(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        var aanvaard = await Stuur(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        await Na(proef, aanvaard, await Demoproef.Verstuur($"/9901/leveringen/{aanvaard}", "aanvaard", beheerder));
        var nieuw = await Ontvang(proef, "educatie", Proefbestand.Metingen("8002;2026-02-01;jaarmeting;3;+;4;"));
        var zelfde = await Ontvang(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));
        using var werk = ActivatorUtilities.CreateInstance<Leveringswerk>(proef.Web.Diensten);

        await werk.StartAsync(Stop);
        using var tot = new CancellationTokenSource(Bedenktijd);
        while ((await Levering(proef, nieuw)).Stand == Leveringstand.Ontvangen) await Task.Delay(20, tot.Token);
        await werk.StopAsync(Stop);

        Assert.Equal((Leveringstand.Gecontroleerd, Leveringstand.Ontvangen), ((await Levering(proef, nieuw)).Stand, (await Levering(proef, zelfde)).Stand));
    }

    [Theory, OpBeide]
    public async Task Checking_WhileTheDatabaseIsAway_IsDoneByItselfWhenItIsBack(Databank databank)
    {
        await using var proef = await Demoproef.Start(databank);
        using var beheerder = await proef.Als("beheerder");
        var nummer = await Ontvang(proef, "educatie", Proefbestand.Metingen("8001;2026-02-01;jaarmeting;3;+;4;"));

        await proef.ZetDatabaseWeg(weg: true);
        var weg = await Demoproef.Vraag($"/9901/leveringen/{nummer}", beheerder);
        await proef.Web.Diensten.GetRequiredService<Leveringswerk>().Vraag(Hier, nummer, Leveringstaak.Controleren, Dader.Programma("proef")).Klaar.WaitAsync(Bedenktijd, Stop);
        await proef.ZetDatabaseWeg(weg: false);
        var terug = (await Levering(proef, nummer)).Stand;
        using var werk = ActivatorUtilities.CreateInstance<Leveringswerk>(proef.Web.Diensten);
        await werk.StartAsync(Stop);
        using var tot = new CancellationTokenSource(Bedenktijd);
        while ((await Levering(proef, nummer)).Stand == Leveringstand.Ontvangen) await Task.Delay(20, tot.Token);
        await werk.StopAsync(Stop);

        Assert.True(weg.Status == HttpStatusCode.ServiceUnavailable, weg.Tekst);
        Assert.Equal(Leveringstand.Ontvangen, terug);
        Assert.Equal(Leveringstand.Gecontroleerd, (await Levering(proef, nummer)).Stand);
        Assert.Null(Leveringsrapport.Lees((await Levering(proef, nummer)).Verslag)!.Storing);
    }

    [Theory]
    [InlineData("../../etc/x.csv", "x.csv")]
    [InlineData("C:\\Users\\x\\deel nemers.csv", "deel nemers.csv")]
    [InlineData("..", "levering")]
    [InlineData("a\u0000b\r\nc\u202Ed.csv", "abcd.csv")]
    public void Naming_WhateverComes_IsOnlyAName(string gegeven, string naam) => Assert.Equal(naam, LeveringOntvangen.Naam(gegeven));

    private static string[] Bestanden(Demoproef proef) => Directory.GetFiles(proef.Vestiging.Keuze.Ontvangst, "*", SearchOption.AllDirectories);

    private static List<string> Tellingen(IHtmlDocument blad) =>
        [.. blad.QuerySelectorAll("table").First(tabel => tabel.QuerySelector("#telling-kop") is not null).QuerySelectorAll("tbody tr, tfoot tr").Select(rij => $"{rij.QuerySelector("th")!.TextContent} {rij.QuerySelector("td")!.TextContent}")];

    // Handed in and checked.
    private static async Task<int> Stuur(Demoproef proef, string bron, string inhoud)
    {
        var levering = await Ontvang(proef, bron, inhoud);
        await proef.Web.Diensten.GetRequiredService<Leveringswerk>().Vraag(Hier, levering, Leveringstaak.Controleren, Dader.Programma("proef")).Klaar.WaitAsync(Bedenktijd, Stop);
        return levering;
    }

    // Handed in, and no more.
    private static async Task<int> Ontvang(Demoproef proef, string bron, string inhoud)
    {
        var nummer = await proef.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<BronRecord>().Where(rij => rij.Naam == bron).Select(rij => rij.Bron).SingleAsync(ct), Stop);
        using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(inhoud));
        var ontvangst = await proef.Web.Diensten.GetRequiredService<LeveringOntvangen>().RunAsync(new Ontvangstopdracht(Hier, nummer, "deelnemers.csv", Leverkanaal.Scherm, Demoproef.Vandaag), stroom, Dader.Programma("proef"), Stop);
        return ontvangst.Levering;
    }

    private static async Task Na(Demoproef proef, int levering, IHtmlDocument? _)
    {
        if (proef.Web.Diensten.GetRequiredService<Leveringswerk>().Van(Hier, levering) is { } taak) await taak.Klaar.WaitAsync(Bedenktijd, Stop);
    }

    private static Task<LeveringRecord> Levering(Demoproef proef, int nummer) => proef.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == nummer, ct), Stop);

    private static Task<int> Rijen(Demoproef proef) => proef.Vestiging.Opslag.LeesAsync(Hier, (context, ct) => context.Set<MetingRecord>().CountAsync(ct), Stop);

    // A source of the provider of the account that the demo has for one.
    private static Task<int> VanAanbieder(Demoproef proef, string bron) => proef.Vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), async (beurt, ct) =>
    {
        var wie = await beurt.Context.Set<AccountRecord>().Where(rij => rij.UserName == "uitvoerder" + Demoaccount.Domein).Select(rij => rij.Id).SingleAsync(ct);
        var aanbieder = await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Account == wie && rij.Aanbieder != null).Select(rij => rij.Aanbieder!.Value).FirstAsync(ct);
        var alle = await beurt.Context.Set<BronRecord>().ToListAsync(ct);
        beurt.Context.Add(new BronRecord { Gemeente = 1, Bron = (short)(alle.Max(rij => rij.Bron) + 1), Naam = bron, Prioriteit = alle.Max(rij => rij.Prioriteit) + 1, Aanbieder = aanbieder });
        beurt.Leg(new Auditregel(Handeling.BronGemaakt, $"bron {bron}"));
        return aanbieder;
    }, Stop);
}
