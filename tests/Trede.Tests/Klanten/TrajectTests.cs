using System.Globalization;
using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Klanten;

/// <summary>Trajecten and benefits of a client, and the measurements that they lead to. Today is 2 March 2026.</summary>
public sealed class TrajectTests
{
    private static readonly Demopersoon Eigen = Iemand(persoon => persoon.Team == 1);
    private static readonly Demopersoon Collega = Iemand(persoon => persoon.Team == 2);
    private static readonly Demopersoon Deelnemer = Iemand(persoon => persoon.Trajecten.Any(traject => traject.Aanbieder == 2 && traject.Einde is null));

    [Theory, OpBeide]
    public async Task Adding_Traject_SavesItAndLeadsToMeasuring(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Zonder(Meetmoment.StartTraject));

        var (status, naar, _) = await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "2-3-2026"), ("Invoer.Kosten", "1.250,50"), ("Invoer.Resultaat", "nog bezig"));

        Assert.Equal((HttpStatusCode.Redirect, Pad(klant, "meten?moment=start-traject")), (status, naar));
        var traject = (await Trajecten(demo, klant)).MaxBy(rij => rij.Traject)!;
        Assert.Equal((1, null, Demoinstrument.Alle[0].Domein, "2026-03-02", null, 125_050L, BronRecord.Eigen), (traject.Instrument, traject.Aanbieder, traject.Domein, traject.Start.ToString(), traject.Einde, traject.Kosten, traject.Bron));
        Assert.Equal(string.Create(CultureInfo.InvariantCulture, $"trede-{traject.Traject}"), traject.Kenmerk);
        Assert.True(traject.Positie > 0);
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.TrajectVastgelegd && regel.Klant == klant);
    }

    [Fact]
    public async Task Adding_TrajectWithAMeasurementNearTheStart_GoesBackToTheClient()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var (persoon, meting) = (from iemand in Demoproef.Gegevens.Personen
                                 where iemand.Gemeente.Code == 9901 && iemand.Team == 1 && !iemand.Bsn.IsLeeg
                                 from rij in iemand.Metingen
                                 where rij.IsMeting && (rij.Momenten & Meetmoment.StartTraject) != Meetmoment.Geen && rij.Trede is { Waarde: > 0 }
                                 select (iemand, rij)).First();
        var klant = await demo.Nummer(persoon);

        var (_, naar, _) = await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "1"), ("Invoer.Start", meting.Dag.ToString()), ("Invoer.Kenmerk", "eigen-1"));

        Assert.Equal(Pad(klant), naar);
    }

    [Theory, OpBeide]
    public async Task Ending_Traject_AsksTheMeasurementAtTheEnd(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Zonder(Meetmoment.StartTraject | Meetmoment.EindeTraject));
        await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "2"), ("Invoer.Aanbieder", "1"), ("Invoer.Start", "01-02-2026"));
        var voor = (await Trajecten(demo, klant)).MaxBy(rij => rij.Traject)!;

        var (_, naar, _) = await Verstuur(Pad(klant, $"trajecten/{voor.Traject}"), "traject", browser, ("Invoer.Einde", "01-03-2026"), ("Invoer.Resultaat", "diploma"));

        Assert.Equal(Pad(klant, "meten?moment=einde-traject"), naar);
        var na = (await Trajecten(demo, klant)).Single(rij => rij.Traject == voor.Traject);
        Assert.Equal(("2026-03-01", "diploma", voor.Kenmerk), (na.Einde.ToString(), na.Resultaat, na.Kenmerk));
        Assert.True(na.Positie > voor.Positie);
        Assert.Equal("einde, resultaat", Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.TrajectGewijzigd).Toelichting);
    }

    [Fact]
    public async Task Adding_OverlappingTraject_IsAllowedAndSaid()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Eigen);
        await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "01-04-2026"));
        await Demoproef.Blad(Pad(klant), browser);
        var (_, naar, _) = await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "2"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "01-05-2026"));

        Assert.Equal(Pad(klant), naar);
        Assert.Contains("loopt tegelijk met", (await Demoproef.Blad(Pad(klant), browser)).QuerySelector(".melding.succes")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Einde", "01-02-2026", "voor de eerste dag")]
    [InlineData("Start", "01-01-1950", "nog niet geboren")]
    [InlineData("Start", "03-03-2027", "meer dan een jaar")]
    [InlineData("Start", "31-02-2026", "eerste dag")]
    [InlineData("Einde", "03-03-2036", "meer dan tien jaar")]
    [InlineData("Kosten", "-1", "niet lager zijn dan nul")]
    [InlineData("Kosten", "veel", "bedrag in euro")]
    [InlineData("Kosten", "10.000.001", "te hoog")]
    [InlineData("Instrument", "", "instrument")]
    [InlineData("Instrument", "999", "instrument")]
    [InlineData("Aanbieder", "", "aanbieder")]
    [InlineData("Resultaat", "*201", "200")]
    [InlineData("Kenmerk", "*61", "60")]
    public async Task Adding_WrongTraject_SaysWhatToDoAndSavesNothing(string veld, string getypt, string melding)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Eigen);
        var aantal = (await Trajecten(demo, klant)).Count;
        var waarde = getypt.StartsWith('*') ? new string('x', int.Parse(getypt[1..], CultureInfo.InvariantCulture)) : getypt;
        var goed = new[] { ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "02-02-2026") }.Where(paar => paar.Item1 != "Invoer." + veld);

        var (_, _, blad) = await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, [.. goed, ("Invoer." + veld, waarde)]);

        Assert.Contains(melding, blad.QuerySelector($"#veld-{veld}-fout")?.TextContent ?? string.Empty, StringComparison.Ordinal);
        Assert.Equal(aantal, (await Trajecten(demo, klant)).Count);
    }

    [Theory, OpBeide]
    public async Task Changing_WhatAColleagueChanged_LetsOneChoose(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Iemand(persoon => persoon.Team == 1 && persoon.Trajecten.Count > 0));
        var pad = Pad(klant, $"trajecten/{(await Trajecten(demo, klant))[0].Traject}");
        var mijn = Formulier(await Demoproef.Blad(pad, browser), "traject");
        await Verstuur(pad, "traject", browser, ("Invoer.Resultaat", "van de ander"));

        using var antwoord = await Post(pad, Webproef.Velden(mijn, ("Invoer.Resultaat", "van mij")), browser);
        var blad = await Webproef.Lees(antwoord);
        Assert.Equal(["van mij", "van de ander"], blad.QuerySelectorAll("fieldset.tegenover input").Select(keuze => keuze.GetAttribute("value")));
        using var gekozen = await Post(pad, Webproef.Velden(Formulier(blad, "traject")), browser);

        Assert.Equal(HttpStatusCode.Redirect, gekozen.StatusCode);
        Assert.Equal("van mij", (await Trajecten(demo, klant))[0].Resultaat);
    }

    [Theory, OpBeide]
    public async Task Keeping_AsProvider_OnlyOwnTrajecten(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("uitvoerder");
        var klant = await demo.Nummer(Deelnemer);
        var anders = await Voeg(demo, klant, aanbieder: 1);
        var eigen = (await Trajecten(demo, klant)).First(rij => rij.Aanbieder == 2 && rij.Einde is null);

        var blad = await Demoproef.Blad(Pad(klant, "trajecten/nieuw"), browser);
        Assert.Equal(["", "2"], blad.QuerySelectorAll("#veld-Aanbieder option").Select(keuze => keuze.GetAttribute("value")));
        Assert.Equal(HttpStatusCode.OK, (await Demoproef.Vraag(Pad(klant, $"trajecten/{eigen.Traject}"), browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(klant, $"trajecten/{anders}"), browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(klant, "uitkeringen/nieuw"), browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(klant, "gegevens"), browser)).Status);
        var (_, _, fout) = await Verstuur(Pad(klant, "trajecten/nieuw"), "traject", browser, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "1"), ("Invoer.Start", "02-02-2026"));
        Assert.NotNull(fout.QuerySelector("#veld-Aanbieder-fout"));
        var rijen = (await Demoproef.Blad(Pad(klant), browser)).QuerySelectorAll("#trajecten-kop ~ tbody a").Select(anker => anker.GetAttribute("href")).ToList();
        Assert.Contains(Pad(klant, $"trajecten/{eigen.Traject}"), rijen);
        Assert.DoesNotContain(Pad(klant, $"trajecten/{anders}"), rijen);
    }

    [Theory, OpBeide]
    public async Task Keeping_ForAClientOfOthers_IsNotThere(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var onbekend = await Demoproef.Vraag(Pad(1, "trajecten/nieuw"), browser);
        Assert.Equal(HttpStatusCode.NotFound, onbekend.Status);
        var vreemd = await Voeg(demo, await demo.Nummer(Collega), aanbieder: null);

        Assert.Equal(onbekend, await Demoproef.Vraag(Pad(await demo.Nummer(Collega), "trajecten/nieuw"), browser));
        Assert.Equal(onbekend, await Demoproef.Vraag(Pad(await demo.Nummer(Collega), "uitkeringen/nieuw"), browser));
        Assert.Equal(onbekend, await Demoproef.Vraag(Pad(await demo.Nummer(Eigen), $"trajecten/{vreemd}"), browser));
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(await demo.Nummer(Eigen), "trajecten/nieuw"), await demo.Als("teamleider"))).Status);
    }

    [Theory, OpBeide]
    public async Task Adding_Benefit_SavesItLeadsToMeasuringAndCanBeEnded(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Eigen);

        var (_, naar, _) = await Verstuur(Pad(klant, "uitkeringen/nieuw"), "uitkering", browser, ("Invoer.Soort", "ioaw"), ("Invoer.Start", "01-02-2026"));
        Assert.Equal(Pad(klant, "meten?moment=inschrijving-uitkering"), naar);
        var nieuw = (await Uitkeringen(demo, klant)).MaxBy(rij => rij.Uitkering)!;
        Assert.Equal((Uitkeringsoort.Ioaw, "2026-02-01", null, Uitkeringseinde.Onbekend), (nieuw.Soort, nieuw.Start.ToString(), nieuw.Einde, nieuw.Reden));
        var pad = Pad(klant, $"uitkeringen/{nieuw.Uitkering}");
        var (_, _, zonderReden) = await Verstuur(pad, "uitkering", browser, ("Invoer.Einde", "01-03-2026"));
        Assert.Contains("Kies waarom", zonderReden.QuerySelector("#veld-Reden-fout")!.TextContent, StringComparison.Ordinal);
        var (_, _, zonderEinde) = await Verstuur(pad, "uitkering", browser, ("Invoer.Reden", "werk"));
        Assert.Contains("geen laatste dag", zonderEinde.QuerySelector("#veld-Reden-fout")!.TextContent, StringComparison.Ordinal);
        var (_, terug, _) = await Verstuur(pad, "uitkering", browser, ("Invoer.Einde", "01-03-2026"), ("Invoer.Reden", "werk"));

        Assert.Equal(Pad(klant), terug);
        var na = (await Uitkeringen(demo, klant)).Single(rij => rij.Uitkering == nieuw.Uitkering);
        Assert.Equal(("2026-03-01", Uitkeringseinde.Werk), (na.Einde.ToString(), na.Reden));
        var log = (await demo.Log(1)).Where(regel => regel.Klant == klant).ToList();
        Assert.Single(log, regel => regel.Handeling == Handeling.UitkeringVastgelegd);
        Assert.Equal("einde, reden", Assert.Single(log, regel => regel.Handeling == Handeling.UitkeringGewijzigd).Toelichting);
        Assert.Contains("IOAW of IOAZ", (await Demoproef.Blad(Pad(klant), browser)).QuerySelector("#uitkeringen-kop ~ tbody")!.TextContent, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Adding_TrajectWithTheSameFormTwice_MakesOneWithTheSameAnswer(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Zonder(Meetmoment.StartTraject));
        var aantal = (await Trajecten(demo, klant)).Count;
        var pad = Pad(klant, "trajecten/nieuw");
        var formulier = Formulier(await Demoproef.Blad(pad, browser), "traject");
        var velden = Webproef.Velden(formulier, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "02-03-2026"), ("Invoer.Kenmerk", "twee-keer"));

        // At the same moment, and once more later.
        var tegelijk = await Task.WhenAll(Naar(pad, velden, browser), Naar(pad, velden, browser));
        var later = await Naar(pad, velden, browser);
        using var anders = await Post(pad, [.. velden.Where(veld => veld.Naam != "Invoer.Start"), ("Invoer.Start", "01-03-2026")], browser);

        Assert.All([.. tegelijk, later], naar => Assert.Equal(Pad(klant, "meten?moment=start-traject"), naar));
        Assert.Equal(aantal + 1, (await Trajecten(demo, klant)).Count);
        Assert.Equal("2026-03-02", (await Trajecten(demo, klant)).MaxBy(rij => rij.Traject)!.Start.ToString());
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.TrajectVastgelegd && regel.Klant == klant);
        Assert.Contains("is al een traject bewaard", (await Webproef.Lees(anders)).QuerySelector(".foutenlijst")!.TextContent, StringComparison.Ordinal);
        // Another form is another traject, and the form of one client is not that of another.
        Assert.Equal(HttpStatusCode.Redirect, (await Verstuur(pad, "traject", browser, ("Invoer.Instrument", "1"), ("Invoer.Aanbieder", "0"), ("Invoer.Start", "02-03-2026"))).Status);
        Assert.Equal(aantal + 2, (await Trajecten(demo, klant)).Count);
        using var elders = await Post(Pad(await demo.Nummer(Iemand(persoon => persoon.Team == 1 && persoon != Zonder(Meetmoment.StartTraject))), "trajecten/nieuw"), velden, browser);
        Assert.Equal(HttpStatusCode.NotFound, elders.StatusCode);
    }

    [Theory, OpBeide]
    public async Task Adding_BenefitWithTheSameFormTwice_MakesOneWithTheSameAnswer(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var klant = await demo.Nummer(Eigen);
        var aantal = (await Uitkeringen(demo, klant)).Count;
        var pad = Pad(klant, "uitkeringen/nieuw");
        var velden = Webproef.Velden(Formulier(await Demoproef.Blad(pad, browser), "uitkering"), ("Invoer.Soort", "ioaw"), ("Invoer.Start", "01-02-2026"));

        var tegelijk = await Task.WhenAll(Naar(pad, velden, browser), Naar(pad, velden, browser));
        var later = await Naar(pad, velden, browser);
        using var anders = await Post(pad, [.. velden.Where(veld => veld.Naam != "Invoer.Soort"), ("Invoer.Soort", "bijstand")], browser);

        Assert.All([.. tegelijk, later], naar => Assert.Equal(Pad(klant, "meten?moment=inschrijving-uitkering"), naar));
        Assert.Equal(aantal + 1, (await Uitkeringen(demo, klant)).Count);
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.UitkeringVastgelegd && regel.Klant == klant);
        Assert.Contains("is al een uitkering bewaard", (await Webproef.Lees(anders)).QuerySelector(".foutenlijst")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await Verstuur(pad, "uitkering", browser, ("Invoer.Soort", "ioaw"), ("Invoer.Start", "01-02-2026"))).Status);
        Assert.Equal(aantal + 2, (await Uitkeringen(demo, klant)).Count);
    }

    private static Demopersoon Iemand(Func<Demopersoon, bool> wie) => Demoproef.Gegevens.Personen.First(persoon => persoon.Gemeente.Code == 9901 && !persoon.Bsn.IsLeeg && persoon.IsHier && wie(persoon));

    // Somebody of the own team who was not measured for these occasions around today.
    private static Demopersoon Zonder(Meetmoment moment) => Iemand(persoon => persoon.Team == 1
        && persoon.Metingen.All(meting => (meting.Momenten & moment) == Meetmoment.Geen || meting.Dag < Dag.Van(new DateOnly(2025, 12, 1))));

    private static string Pad(int klant, string verder = "") => string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{klant}{(verder.Length == 0 ? string.Empty : "/")}{verder}");

    private static AngleSharp.Dom.IElement Formulier(IHtmlDocument blad, string naam) => blad.QuerySelectorAll("form").Single(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == naam);

    private static async Task<(HttpStatusCode Status, string? Naar, IHtmlDocument Blad)> Verstuur(string pad, string formulier, HttpClient browser, params (string Naam, string Waarde)[] ingevuld)
    {
        using var antwoord = await Post(pad, Webproef.Velden(Formulier(await Demoproef.Blad(pad, browser), formulier), ingevuld), browser);
        var naar = antwoord.Headers.Location is { } adres ? new Uri(browser.BaseAddress!, adres).PathAndQuery : null;
        return (antwoord.StatusCode, naar, await Webproef.Lees(antwoord));
    }

    private static async Task<string?> Naar(string pad, IEnumerable<(string Naam, string Waarde)> velden, HttpClient browser)
    {
        using var antwoord = await Post(pad, velden, browser);
        return antwoord.Headers.Location is { } adres ? new Uri(browser.BaseAddress!, adres).PathAndQuery : null;
    }

    private static async Task<HttpResponseMessage> Post(string pad, IEnumerable<(string Naam, string Waarde)> velden, HttpClient browser)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    private static Task<int> Voeg(Demoproef demo, int klant, int? aanbieder) => demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
    {
        var nummer = await beurt.VolgendNummerAsync<TrajectRecord>(rij => rij.Traject, stop);
        beurt.Context.Add(new TrajectRecord { Gemeente = 1, Traject = nummer, Klant = klant, Bron = BronRecord.Eigen, Kenmerk = "proef", Instrument = 1, Aanbieder = aanbieder, Start = Demoproef.Vandaag });
        beurt.Leg(new Auditregel(Handeling.TrajectVastgelegd, klant));
        return nummer;
    }, TestContext.Current.CancellationToken);

    private static Task<List<TrajectRecord>> Trajecten(Demoproef demo, int klant) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<TrajectRecord>().Where(rij => rij.Klant == klant).OrderBy(rij => rij.Traject).ToListAsync(stop), TestContext.Current.CancellationToken);

    private static Task<List<UitkeringRecord>> Uitkeringen(Demoproef demo, int klant) =>
        demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) => tabellen.Set<UitkeringRecord>().Where(rij => rij.Klant == klant).ToListAsync(stop), TestContext.Current.CancellationToken);
}
