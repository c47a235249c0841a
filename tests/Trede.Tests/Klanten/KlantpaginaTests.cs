using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Klanten;

/// <summary>What the client page shows of the ladder through time, of what one can do and of who looked; and what a provider begins with.</summary>
public sealed class KlantpaginaTests
{
    private static readonly Demopersoon Eigen = Demoproef.Gegevens.Personen.First(persoon =>
        persoon.Gemeente.Code == 9901 && persoon.Team == 1 && !persoon.Bsn.IsLeeg && persoon.IsHier && persoon.Trajecten.Count >= 2 && persoon.Metingen.Count(meting => meting.IsMeting) >= 4);

    [Theory, OpBeide]
    public async Task Ladder_OfAClient_HasAMarkAndABarForWhatIsKnown(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var blad = await Demoproef.Blad(await Pad(demo), await demo.Als("klantmanager"));

        var figuur = blad.QuerySelector("svg.lijn")!;
        var telt = blad.QuerySelectorAll("#metingen-kop ~ tbody tr, #metingen-eerder-kop ~ tbody tr").Where(rij => !rij.ClassList.Contains("vervallen")).Select(rij => Datum(rij.QuerySelector("th")!.TextContent)).Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(telt);
        Assert.Equal(telt, figuur.QuerySelectorAll("[data-dag]").Select(teken => teken.GetAttribute("data-dag")!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Eigen.Trajecten.Select(traject => traject.Instrument.Naam).Order(StringComparer.Ordinal),
            figuur.QuerySelectorAll("rect.v-omhoog").Select(balk => balk.GetAttribute("data-naam")!).Order(StringComparer.Ordinal));
        Assert.Equal(figuur.QuerySelector("desc")!.TextContent, figuur.Closest("figure")!.PreviousElementSibling!.TextContent);
        Assert.Contains("vandaag", figuur.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ladder_OfAClient_SaysTheSameInTheTable()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var blad = await Demoproef.Blad(await Pad(demo), await demo.Als("klantmanager"));

        var standen = blad.QuerySelectorAll("#standen-kop ~ tbody tr").Select(rij => rij.Children.Select(cel => cel.TextContent).ToList()).ToList();
        Assert.Equal("nu", standen[0][1]);
        for (var plaats = 1; plaats < standen.Count; plaats++) Assert.Equal(standen[plaats - 1][0], standen[plaats][1]);
        var nu = blad.QuerySelector("section.stand .groot")!.TextContent;
        Assert.StartsWith(standen[0][2].Split(',')[0], nu.ToLower(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("klantmanager", true, true)]
    [InlineData("teamleider", false, true)]
    [InlineData("accountant", false, false)]
    public async Task Page_ForARole_OffersWhatItMayDoAndShowsWhoLooked(string login, bool doet, bool kijkers)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var pad = await Pad(demo);

        var blad = await Demoproef.Blad(pad, await demo.Als(login));

        var doelen = blad.QuerySelectorAll("main a").Select(anker => anker.GetAttribute("href")).ToHashSet(StringComparer.Ordinal);
        foreach (var doel in (string[])["meten", "samen", "uitstroom", "gegevens", "trajecten/nieuw", "uitkeringen/nieuw"]) Assert.Equal(doet, doelen.Contains($"{pad}/{doel}"));
        Assert.Equal(kijkers, blad.QuerySelectorAll("h2").Any(kop => kop.TextContent == "Wie keek naar deze klant"));
    }

    [Theory, OpBeide]
    public async Task WhoLooked_AfterOthersLooked_NamesThemNewestFirst(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var pad = await Pad(demo);
        await Demoproef.Blad(pad, await demo.Als("accountant"));
        var browser = await demo.Als("klantmanager");
        await Demoproef.Verstuur(pad, "bsn", browser);

        var blad = await Demoproef.Blad(pad, browser);

        var rijen = blad.QuerySelectorAll("#kijkers-kop ~ tbody tr").Select(rij => string.Join('|', rij.Children.Select(cel => cel.TextContent))).ToList();
        var manager = Demoaccount.Alle.Single(account => account.Login == "klantmanager" + Demoaccount.Domein).Naam;
        Assert.Equal([$"{manager}|02-03-2026|BSN getoond", $"{manager}|02-03-2026|Klant ingezien", "Gijs Wessels|02-03-2026|Klant ingezien"], rijen);
    }

    [Theory, OpBeide]
    public async Task ProviderStart_OwnParticipants_AreListedAndLogged(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("uitvoerder");

        var blad = await Demoproef.Blad("/9901", browser);

        var verwacht = (from persoon in Demoproef.Gegevens.Personen
                        where persoon.Gemeente.Code == 9901
                        from traject in persoon.Trajecten
                        where traject.Aanbieder == 2 && !(traject.Einde?.Datum.Year <= 2024)
                        group traject by traject.Instrument.Naam into groep
                        orderby groep.Key
                        select (groep.Key, groep.Count())).ToList();
        Assert.NotEmpty(verwacht);
        var koppen = blad.QuerySelectorAll("details.groep > summary").Select(kop => kop.TextContent).ToList();
        Assert.Equal(verwacht.Count, koppen.Count);
        foreach (var (instrument, aantal) in verwacht) Assert.Contains(koppen, kop => kop.StartsWith(string.Create(CultureInfo.InvariantCulture, $"{instrument}: {aantal} deelnemer"), StringComparison.Ordinal));
        var getoond = blad.QuerySelectorAll("details.groep tbody th a").Select(anker => int.Parse(anker.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture)).Distinct().Order().ToList();
        Assert.Equal(getoond.Select(klant => (int?)klant), (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.LijstIngezien).Select(regel => regel.Klant));
    }

    [Theory, OpBeide]
    public async Task ProviderStart_WhatIsNotMeasured_SaysWhatAndBeforeWhen(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var persoon = Demoproef.Gegevens.Personen.First(iemand => iemand.Gemeente.Code == 9901 && !iemand.Bsn.IsLeeg && iemand.Metingen.Count > 0 && iemand.Metingen[^1].Dag.Datum.Year < 2024);
        var klant = await demo.Nummer(persoon);
        await demo.Vestiging.Opslag.SchrijfAsync(new Gemeentenummer(1), Dader.Programma("proef"), async (beurt, stop) =>
        {
            var nummer = await beurt.VolgendNummerAsync<TrajectRecord>(rij => rij.Traject, stop);
            // One that others follow too, of whom nothing is asked.
            var instrument = await beurt.Context.Set<TrajectRecord>().Where(rij => rij.Aanbieder == 2 && rij.Einde == null).OrderBy(rij => rij.Traject).Select(rij => rij.Instrument).FirstAsync(stop);
            beurt.Context.Add(new TrajectRecord { Gemeente = 1, Traject = nummer, Klant = klant, Bron = BronRecord.Eigen, Kenmerk = "proef", Instrument = instrument, Aanbieder = 2, Start = Dag.Van(new DateOnly(2025, 6, 1)), Einde = Dag.Van(new DateOnly(2026, 2, 20)) });
            beurt.Leg(new Auditregel(Handeling.TrajectVastgelegd, klant));
        }, TestContext.Current.CancellationToken);

        var blad = await Demoproef.Blad("/9901", await demo.Als("uitvoerder"));

        var rij = blad.QuerySelectorAll("details.groep[open] tbody tr").Single(rij => rij.QuerySelector($"a[href='/9901/klanten/{klant}']") is not null && rij.TextContent.Contains("20-02-2026", StringComparison.Ordinal));
        Assert.Equal(
            ["meting bij de start, had er op 2 juli 2025 moeten zijn", "slotmeting 2025, uiterlijk 15 juli 2026", "meting bij het einde, uiterlijk 23 maart 2026"],
            rij.QuerySelectorAll("div").Select(plicht => plicht.TextContent));
        // What is asked stands beside the name, and who has nothing open is folded away behind it.
        Assert.Equal("meting bij de start, had er op 2 juli 2025 moeten zijn", rij.Children[1].QuerySelector("div")!.TextContent);
        foreach (var groep in blad.QuerySelectorAll("details.groep[open]"))
        {
            var getallen = Regex.Matches(groep.QuerySelector("summary")!.TextContent, "(?<= )[0-9]+(?= )").Select(getal => int.Parse(getal.Value, CultureInfo.InvariantCulture)).ToList();
            Assert.DoesNotContain(groep.QuerySelectorAll("tbody tr"), een => een.QuerySelector("div") is null && een.Closest("details.vouw:not([open])") is null);
            if (groep.QuerySelector("details.vouw > summary") is { } rest) Assert.StartsWith($"Nog {getallen[^2] - getallen[^1]} deelnemer", rest.TextContent, StringComparison.Ordinal);
        }

        Assert.NotEmpty(blad.QuerySelectorAll("details.groep[open] details.vouw tbody tr"));
    }

    [Fact]
    public async Task Page_LongLists_AreFoldedAndComeLast()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var persoon = Demoproef.Gegevens.Personen.First(een => een is { Gemeente.Code: 9901, Team: 1, IsHier: true } && !een.Bsn.IsLeeg && een.Metingen.Count > 11);

        var blad = await Demoproef.Blad($"/9901/klanten/{await demo.Nummer(persoon)}", await demo.Als("klantmanager"));

        Assert.Equal(10, blad.QuerySelectorAll("#metingen-kop ~ tbody tr").Length);
        var rest = blad.QuerySelector("#metingen-eerder-kop")!.Closest("details.vouw:not([open])")!;
        Assert.Equal(persoon.Metingen.Count - 10, rest.QuerySelectorAll("tbody tr").Length);
        Assert.Equal($"Nog {persoon.Metingen.Count - 10} oudere rijen", rest.QuerySelector("summary")!.TextContent);
        Assert.NotNull(blad.QuerySelector("#standen-kop")!.Closest("details.vouw:not([open])"));
        var koppen = blad.QuerySelectorAll("main h2").Select(kop => kop.TextContent).ToList();
        Assert.True(koppen.IndexOf("Trajecten") < koppen.IndexOf("Uitkeringen") && koppen.IndexOf("Uitkeringen") < koppen.IndexOf("Metingen"), string.Join(", ", koppen));
    }

    [Fact]
    public async Task NewClient_BsnAndLocalKey_AskForOneOfTheTwo()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        var blad = await Demoproef.Blad("/9901/klanten/nieuw", await demo.Als("klantmanager"));

        Assert.Equal(["BSN", "Lokale sleutel"], new[] { "Bsn", "LokaleSleutel" }.Select(veld => blad.QuerySelector($"label[for=veld-{veld}]")!.TextContent.Trim()));
        Assert.Contains("een van de twee is genoeg", blad.QuerySelector("#veld-Bsn-hint")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("(niet verplicht)", blad.QuerySelector("label[for=veld-Postcode]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ProviderStart_OfAnotherRole_HasNoParticipants()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);

        Assert.DoesNotContain("Uw deelnemers", (await Demoproef.Blad("/9901", await demo.Als("klantmanager"))).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Handeling == Handeling.LijstIngezien);
    }

    [Fact]
    public void Bars_ThatTouch_LieOnRowsOfTheirOwn()
    {
        var balken = Klantbalk.Leg([("b", 150, 300), ("a", 100, 200), ("c", 320, 345), ("een lange naam aan de rechterkant", 590, 600)], 600);

        Assert.Equal([("a", 0), ("b", 1), ("c", 0)], balken.Take(3).Select(balk => (balk.Naam, balk.Rij)));
        Assert.True(balken[3].Tekst < 590);
        Assert.Equal(1, balken[3].Rij);
    }

    [Theory]
    [InlineData("2:2020", "Sinds 1 januari 2020: trede 2, Sociale contacten buiten de deur.")]
    [InlineData("2:2020 4:2021", "De klant begon op 1 januari 2020 op trede 2, Sociale contacten buiten de deur. Nu staat de klant 2 treden hoger: op trede 4.")]
    [InlineData("3:2020 2:2021", "De klant begon op 1 januari 2020 op trede 3, Deelname georganiseerde activiteiten. Nu staat de klant 1 trede lager: op trede 2.")]
    [InlineData("3:2020 9:2021", "De klant begon op 1 januari 2020 op trede 3, Deelname georganiseerde activiteiten. Nu geldt code 9: Na traject nog niet bepaald.")]
    [InlineData("3:2020 5:2021 3:2022", "De klant begon op 1 januari 2020 op trede 3, Deelname georganiseerde activiteiten. Nu staat de klant weer op trede 3.")]
    [InlineData("0:2020 3:2021", "De klant begon op 1 januari 2021 op trede 3, Deelname georganiseerde activiteiten. Daar staat de klant nu nog.")]
    [InlineData("", "Deze klant is nog niet gemeten.")]
    public void Sentences_OfALine_SayWhereItBeganAndIsNow(string standen, string verwacht)
    {
        var lijn = standen.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(stand => new Verloopstand(
            Dag.Van(new DateOnly(int.Parse(stand[2..], CultureInfo.InvariantCulture), 1, 1)), Participatie.Ladder.Trede.Van(stand[0] - '0'), null)).ToList();

        Assert.Equal(verwacht, new Klantlijn(lijn, 0, 0).Zinnen);
    }

    [Theory]
    [InlineData(1, 0, "In de figuur staat ook 1 traject.")]
    [InlineData(2, 0, "In de figuur staan ook 2 trajecten.")]
    [InlineData(1, 1, "In de figuur staan ook 1 traject en 1 uitkering.")]
    [InlineData(0, 3, "In de figuur staan ook 3 uitkeringen.")]
    public void Sentences_OfBars_CountThem(int trajecten, int uitkeringen, string verwacht) => Assert.Equal($"Deze klant is nog niet gemeten. {verwacht}", new Klantlijn([], trajecten, uitkeringen).Zinnen);

    private static async Task<string> Pad(Demoproef demo)
    {
        var nummer = await demo.Nummer(Eigen);
        return string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{nummer}");
    }

    private static string Datum(string dag) => DateOnly.ParseExact(dag, "dd-MM-yyyy", CultureInfo.InvariantCulture).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
