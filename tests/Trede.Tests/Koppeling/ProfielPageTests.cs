using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;
using static Trede.Tests.Koppeling.Instuurproef;

namespace Trede.Tests.Koppeling;

/// <summary>Saying once which column of a strange file is what, and what follows from it.</summary>
public sealed class ProfielPageTests
{
    private const string Lijst = "/9901/leveringen/profielen";

    // What the page proposes, with what nobody could guess.
    private static readonly (string Naam, string Waarde)[] Goed =
        [("Invoer.Veld-2", "trede"), ("Invoer.Was-Veld-2", "trede"), ("Invoer.Vast-aanleiding", "jaarmeting"), ("Invoer.Daad", "bewaar")];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Page_OfAStrangeFile_ProposesAndShowsNoBsn(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(130));

        var (status, tekst) = await Demoproef.Vraag(Adres(nummer), browser);
        var blad = await Demoproef.Blad(Adres(nummer), browser);
        var gekozen = (await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ("Invoer.Veld-2", "trede"), ("Invoer.Daad", "toon"))).QuerySelector("form.profiel")!.TextContent;

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("9999", tekst, StringComparison.Ordinal);
        Assert.Equal(["bsn", "meetdatum", string.Empty, "groeipotentieel", string.Empty], Enumerable.Range(0, 5).Select(kolom => ((IHtmlSelectElement)blad.GetElementById($"veld-Veld-{kolom}")!).Value));
        Assert.Equal(100, blad.QuerySelectorAll(".blik tbody tr").Length);
        Assert.Contains("J. Véld", tekst, StringComparison.Ordinal);
        Assert.Contains("130 rijen, 5 kolommen. Tekens: WINDOWS-1252.", tekst, StringComparison.Ordinal);
        Assert.Contains("Niet gebruikt: Begeleider.", gekozen, StringComparison.Ordinal);
        // Counted over the whole file: every twentieth says Zoek, the others of every five the next word.
        Assert.Contains("Zoek (6 rijen)", gekozen, StringComparison.Ordinal);
        Assert.Contains("Geïsoleerd (26 rijen)", gekozen, StringComparison.Ordinal);
        Assert.Equal(4, (await demo.Log(1)).Count(regel => regel.Handeling == Handeling.LeveringIngezien && regel.Onderwerp == $"levering {nummer}"));
    }

    [Theory, OpBeide]
    public async Task Saving_AProfile_ReadsTheDeliveryAndKnowsTheNextFile(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var eerste = await StuurGoed(demo, browser, Vreemd(60));

        await Bewaar(demo, browser, eerste, Goed);

        var levering = (await Levering(demo, eerste))!;
        Assert.Equal((Leveringstand.Gecontroleerd, 1, 60, 3), (levering.Stand, levering.Koppelprofiel ?? 0, levering.Gelezen, levering.Afgekeurd));
        var profiel = Assert.Single(await Profielen(demo));
        Assert.Equal(("re-integratie", 1, false), (profiel.Naam, profiel.Volgnummer, profiel.Vervallen));
        Assert.Equal(SHA256.HashData(Encoding.UTF8.GetBytes(profiel.Inhoud)), profiel.Sha256);

        var tweede = (await Levering(demo, await StuurGoed(demo, browser, Vreemd(80))))!;
        Assert.Equal((Leveringstand.Gecontroleerd, (int?)1, 80, 4), (tweede.Stand, tweede.Koppelprofiel, tweede.Gelezen, tweede.Afgekeurd));

        // Another column makes another header.
        var anders = (await Levering(demo, await StuurGoed(demo, browser, Encoding.Latin1.GetBytes("Cliënt BSN;Dag;Iets\n1;2;3\n"))))!;
        Assert.Equal((Leveringstand.Geweigerd, (int?)null), (anders.Stand, anders.Koppelprofiel));
    }

    [Theory, OpBeide]
    public async Task Saving_Again_MakesAVersionOnlyWhenSomethingChanged(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(60));
        await Bewaar(demo, browser, nummer, Goed);

        // The saved profile is what the page proposes now.
        await Bewaar(demo, browser, nummer, [("Invoer.Daad", "bewaar")]);
        Assert.Single(await Profielen(demo));

        await Bewaar(demo, browser, nummer, [("Invoer.Waarde-2-5", "8"), ("Invoer.Daad", "bewaar")]);
        var versies = await Profielen(demo);
        Assert.Equal([1, 2], versies.Select(rij => rij.Volgnummer));
        Assert.Equal(0, (await Levering(demo, nummer))!.Afgekeurd);
        Assert.Equal(2, (await Levering(demo, nummer))!.Koppelprofiel);
        Assert.Equal(2, (await demo.Log(1)).Count(regel => regel.Handeling == Handeling.KoppelprofielVastgelegd));
    }

    [Fact]
    public async Task Saving_WhatCannotBeUsed_SaysWhatAndSavesNothing()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(60));

        await Mislukt(browser, nummer, "Het veld meetdatum wordt al door een andere kolom gevuld. Kies er één.", [("Invoer.Veld-4", "meetdatum"), .. Goed]);
        await Mislukt(browser, nummer, "Kies een kolom voor: bsn. Zonder deze gegevens is geen rij te gebruiken.", [("Invoer.Veld-0", string.Empty), .. Goed]);
        await Mislukt(browser, nummer, "Gebruik voor de naam ten hoogste 60 kleine letters, cijfers en streepjes.", [("Invoer.Naam", "Roc Süd"), .. Goed]);
        await Mislukt(browser, nummer, "Zo zijn maar 0 van de 60 rijen te gebruiken. Het profiel is niet bewaard. Het vaakst: ", [("Invoer.Veld-0", string.Empty), ("Invoer.Veld-4", "bsn"), .. Goed]);
        // Only the words for rung 1 are mapped: twelve of sixty; then none but Zoek: three.
        await Mislukt(browser, nummer, "Zo zijn maar 3 van de 60 rijen te gebruiken.", [.. Enumerable.Range(0, 5).Select(waarde => ($"Invoer.Waarde-2-{waarde}", string.Empty)), ("Invoer.Waarde-2-5", "8"), .. Goed]);

        Assert.Empty(await Profielen(demo));
        Assert.Null((await Levering(demo, nummer))!.Koppelprofiel);
    }

    [Fact]
    public async Task Choosing_AnotherTable_ShowsItsFieldsAndForgetsTheOthers()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(20));

        var blad = await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ("Invoer.Tabel", "klanten"), ("Invoer.Daad", "toon"));

        Assert.Contains("geboortedatum", blad.QuerySelectorAll("#veld-Veld-0 option").Select(optie => optie.GetAttribute("value")));
        Assert.Equal("bsn", ((IHtmlSelectElement)blad.GetElementById("veld-Veld-0")!).Value);
        Assert.Empty(blad.QuerySelectorAll("[name^='Invoer.Waarde-']"));
    }

    [Fact]
    public async Task Choosing_HowCharactersAreWritten_ShowsThemAndIsKeptInTheProfile()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Encoding.GetEncoding(850).GetBytes(Encoding.GetEncoding(1252).GetString(Vreemd(40))));
        Assert.DoesNotContain("Geïsoleerd", (await Demoproef.Vraag(Adres(nummer), browser)).Tekst, StringComparison.Ordinal);

        var blad = await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ("Invoer.Veld-2", "trede"), ("Invoer.Vast-aanleiding", "jaarmeting"), ("Invoer.Codering", "ibm850"), ("Invoer.Daad", "toon"));
        Assert.Equal("ibm850", ((IHtmlSelectElement)blad.GetElementById("veld-Codering")!).Value);
        Assert.Contains("J. Véld", blad.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Tekens: IBM850.", blad.Body.TextContent, StringComparison.Ordinal);
        // What was chosen for columns still holds, though their names are other words now.
        Assert.Equal("trede", ((IHtmlSelectElement)blad.GetElementById("veld-Veld-2")!).Value);
        await Verder(browser, nummer, blad, [("Invoer.Daad", "bewaar")]);
        await Wacht(demo);

        Assert.Contains("\"codering\": \"ibm850\"", Assert.Single(await Profielen(demo)).Inhoud, StringComparison.Ordinal);
        Assert.Equal((Leveringstand.Gecontroleerd, 40, 2), ((await Levering(demo, nummer))!.Stand, (await Levering(demo, nummer))!.Gelezen, (await Levering(demo, nummer))!.Afgekeurd));
    }

    [Fact]
    public async Task Choosing_ASheet_OfAWorkbook_IsKeptInTheProfile()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Werkmap(), "lijst.xlsx");

        var blad = await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ("Invoer.Blad", "Deelnemers"), ("Invoer.Daad", "toon"));
        Assert.Equal("Deelnemers", ((IHtmlSelectElement)blad.GetElementById("veld-Blad")!).Value);
        Assert.Equal("bsn", ((IHtmlSelectElement)blad.GetElementById("veld-Veld-0")!).Value);

        // What is shown now is sent: the sheet and everything proposed for it.
        await Verder(browser, nummer, blad, ("Invoer.Daad", "bewaar"));
        await Wacht(demo);
        Assert.Contains("\"blad\": \"Deelnemers\"", Assert.Single(await Profielen(demo)).Inhoud, StringComparison.Ordinal);
        Assert.Equal((Leveringstand.Gecontroleerd, 30), ((await Levering(demo, nummer))!.Stand, (await Levering(demo, nummer))!.Gebruikt));
        Assert.Equal(Leveringstand.Gecontroleerd, (await Levering(demo, await StuurGoed(demo, browser, Werkmap(), "weer.xlsx")))!.Stand);
    }

    [Theory, OpBeide]
    public async Task Downloaded_Profile_GivesTheSameCountsOnTheCommandLine(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(60));
        await Bewaar(demo, browser, nummer, Goed);
        var levering = (await Levering(demo, nummer))!;
        var gedownload = await browser.GetStringAsync(new Uri($"{Lijst}/1", UriKind.Relative), Stop);
        Assert.NotNull(KoppelprofielReader.Lees(Encoding.UTF8.GetBytes(gedownload), out _));
        await using var proef = await Vestigingsproef.MaakAsync(databank);
        Assert.Equal(0, proef.Begin().Code);
        await File.WriteAllBytesAsync(proef.Map["a.csv"], Vreemd(60), Stop);
        var profiel = proef.Map.Schrijf("profiel.json", gedownload);

        var (_, uit, fout) = proef.Run("lever", "--bron", $"educatie={proef.Map["a.csv"]},{profiel}", "--proef");

        Assert.True(uit.EndsWith($"{levering.Gebruikt} nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, {levering.Afgekeurd} afgekeurd\n", StringComparison.Ordinal), uit + fout);

        // A profile that was saved for the source is known by the command line too.
        await using (var vestiging = await proef.OpenAsync())
        {
            var kop = (await Profielen(demo))[0].Kop;
            await vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), (beurt, _) =>
            {
                var bron = beurt.Context.Set<BronRecord>().Single(rij => rij.Naam == "educatie").Bron;
                beurt.Context.Add(new KoppelprofielRecord { Gemeente = 1, Koppelprofiel = 1, Bron = bron, Naam = "x", Volgnummer = 1, Inhoud = gedownload, Sha256 = SHA256.HashData(Encoding.UTF8.GetBytes(gedownload)), Kop = kop, Gemaakt = beurt.Nu });
                beurt.Leg(new Auditregel(Handeling.KoppelprofielVastgelegd, "proef"));
                return Task.CompletedTask;
            }, Stop);
        }

        var (code, zonder, _) = proef.Run("lever", "--bron", $"educatie={proef.Map["a.csv"]}");
        Assert.Equal(Afsluitcode.MetAfkeur, code);
        Assert.EndsWith($"{levering.Gebruikt} nieuw, 0 gewijzigd, 0 ongewijzigd, 0 vervangen, {levering.Afgekeurd} afgekeurd\n", zonder, StringComparison.Ordinal);
        await using var na = await proef.OpenAsync();
        Assert.Equal(1, await na.Opslag.LeesAsync(new Gemeentenummer(1), (context, stop) => context.Set<LeveringRecord>().Select(rij => rij.Koppelprofiel).SingleAsync(stop), Stop));
    }

    [Theory, OpBeide]
    public async Task Ending_AProfile_KnowsNoFileByItAnyMore(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("beheerder");
        await Bewaar(demo, browser, await StuurGoed(demo, browser, Vreemd(60)), Goed);

        await Demoproef.Verstuur(Lijst, "stop-1", browser);

        Assert.All(await Profielen(demo), profiel => Assert.True(profiel.Vervallen));
        Assert.Equal(Leveringstand.Geweigerd, (await Levering(demo, await StuurGoed(demo, browser, Vreemd(80))))!.Stand);
        Assert.Contains("beëindigd", (await Demoproef.Blad(Lijst, browser)).QuerySelector("main td:nth-child(3)")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(await demo.Log(1), regel => regel.Handeling == Handeling.KoppelprofielBeeindigd);
    }

    [Theory, OpBeide]
    public async Task Provider_OfAnotherSource_SeesNothingOfIt(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        await GeefAanbieder(demo, 4, 2);
        var browser = await demo.Als("beheerder");
        var nummer = await StuurGoed(demo, browser, Vreemd(60));
        await Bewaar(demo, browser, nummer, Goed);
        var uitvoerder = await demo.Als("uitvoerder");
        var onbekend = await Demoproef.Vraag("/9901/leveringen/9999/profiel", uitvoerder);

        Assert.Equal(HttpStatusCode.NotFound, onbekend.Status);
        Assert.Equal(onbekend, await Demoproef.Vraag(Adres(nummer), uitvoerder));
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag($"{Lijst}/1", uitvoerder)).Status);
        Assert.Contains("Er zijn nog geen profielen", (await Demoproef.Vraag(Lijst, uitvoerder)).Tekst, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Adres(nummer), await demo.Als("klantmanager"))).Status);
    }

    // The first sheet explains; the second has the rows.
    private static byte[] Werkmap()
    {
        using var bytes = new MemoryStream();
        using (var werkmap = new Participatie.Data.Kern.Werkmap(bytes))
        {
            var uitleg = werkmap.Blad("Toelichting");
            uitleg.Kop("Onderwerp", "Uitleg");
            uitleg.Rij(Participatie.Data.Kern.Cel.Tekst("Export"), Participatie.Data.Kern.Cel.Tekst("van het systeem"));
            var blad = werkmap.Blad("Deelnemers");
            blad.Kop("Cliënt BSN", "Gespreksdatum", "Trede nu");
            for (var nummer = 0; nummer < 30; nummer++)
                blad.Rij(Participatie.Data.Kern.Cel.Tekst(Proefbestand.Bsn(nummer)), Participatie.Data.Kern.Cel.Tekst($"{(nummer % 28) + 1}-3-2025"), Participatie.Data.Kern.Cel.Tekst($"{(nummer % 5) + 1}"));
        }

        return bytes.ToArray();
    }

    private static string Adres(int nummer) => string.Create(CultureInfo.InvariantCulture, $"/9901/leveringen/{nummer}/profiel");

    // Sends the form as it stands, with this changed.
    private static async Task<IHtmlDocument> Verder(HttpClient browser, int nummer, IHtmlDocument blad, params (string Naam, string Waarde)[] ingevuld)
    {
        var velden = Webproef.Velden(blad.QuerySelector("form.profiel")!, ingevuld);
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        using var antwoord = await browser.PostAsync(new Uri(Adres(nummer), UriKind.Relative), inhoud, Stop);
        return await Webproef.Lees(antwoord);
    }

    private static async Task Bewaar(Demoproef demo, HttpClient browser, int nummer, params (string Naam, string Waarde)[] ingevuld)
    {
        var antwoord = await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ingevuld);
        Assert.Equal(string.Empty, antwoord.QuerySelector(".foutenlijst")?.TextContent ?? string.Empty);
        await Wacht(demo);
    }

    private static async Task Mislukt(HttpClient browser, int nummer, string waarom, params (string Naam, string Waarde)[] ingevuld)
    {
        var antwoord = await Demoproef.Verstuur(Adres(nummer), "profiel", browser, ingevuld);
        Assert.StartsWith(waarom, antwoord.QuerySelector(".foutenlijst li")?.TextContent.Trim() ?? antwoord.QuerySelector("main")?.TextContent ?? string.Empty, StringComparison.Ordinal);
    }

    private static Task<List<KoppelprofielRecord>> Profielen(Demoproef demo) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (context, stop) => context.Set<KoppelprofielRecord>().AsNoTracking().OrderBy(rij => rij.Koppelprofiel).ToListAsync(stop), Stop);
}
