using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text.Json;
using Proefbank;
using Trede.Tests.Kern;
using static Trede.Tests.Koppeling.Instuurproef;

namespace Trede.Tests.Koppeling;

/// <summary>Handing in a file by parts, as the script of the page does it.</summary>
public sealed class InsturenDelenTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Parts_OneAfterTheOther_GiveTheFile(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var (browser, adres, bewijs) = await Begin(demo, "beheerder");
        var bestand = Vreemd(500);

        Assert.Equal(0, (await Doe(browser, HttpMethod.Post, adres + "?daad=begin", bewijs, Opgave(bestand.Length))).Bytes);
        Assert.Equal(4000, (await Voeg(browser, adres, bewijs, bestand, 0, 4000)).Bytes);
        Assert.Equal(4000, (await Doe(browser, HttpMethod.Get, adres, null, null)).Bytes);

        // The answer got lost and the part is sent again; then a part too far on; then the end too early.
        Assert.Equal((HttpStatusCode.Conflict, 4000L), Kort(await Voeg(browser, adres, bewijs, bestand, 0, 4000)));
        Assert.Equal((HttpStatusCode.Conflict, 4000L), Kort(await Voeg(browser, adres, bewijs, bestand, 5000, 10)));
        Assert.Equal((HttpStatusCode.Conflict, 4000L), Kort(await Doe(browser, HttpMethod.Post, adres + "?daad=klaar", bewijs, null)));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await Voeg(browser, adres, bewijs, [.. bestand, 1], 4000, bestand.Length - 3999)).Status);
        foreach (var deel in Bestanden(demo)) Assert.Equal(-1, (await File.ReadAllBytesAsync(deel, Stop)).AsSpan().IndexOf("Gespreksdatum"u8));

        Assert.Equal(bestand.Length, (await Voeg(browser, adres, bewijs, bestand, 4000, bestand.Length - 4000)).Bytes);
        var klaar = await Doe(browser, HttpMethod.Post, adres + "?daad=klaar", bewijs, null);

        await Wacht(demo);
        var levering = (await Levering(demo, int.Parse(klaar.Naar!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture)))!;
        Assert.Equal(("lijst.csv", (long)bestand.Length), (levering.Bestandsnaam, levering.Bytes));
        Assert.Equal(SHA256.HashData(bestand), levering.Sha256);
        Assert.Single(Bestanden(demo));
        Assert.Equal(HttpStatusCode.NotFound, (await Doe(browser, HttpMethod.Get, adres, null, null)).Status);
    }

    [Fact]
    public async Task Parts_OfAnotherAccountOrMunicipality_AreNotThere()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        await GeefAanbieder(demo, 4, 2);
        var (browser, adres, bewijs) = await Begin(demo, "beheerder");
        var (ander, _, anderbewijs) = await Begin(demo, "uitvoerder");
        await Doe(browser, HttpMethod.Post, adres + "?daad=begin", bewijs, Opgave(100));

        Assert.Equal(HttpStatusCode.NotFound, (await Doe(ander, HttpMethod.Get, adres, null, null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Voeg(ander, adres, anderbewijs, new byte[100], 0, 100)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Doe(browser, HttpMethod.Get, adres.Replace("/9901/", "/9902/", StringComparison.Ordinal), null, null)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Voeg(browser, adres, null, new byte[100], 0, 100)).Status);
        Assert.Equal(0, (await Doe(browser, HttpMethod.Get, adres, null, null)).Bytes);
    }

    [Fact]
    public async Task Parts_OfADayOld_AreThrownAway()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var (browser, adres, bewijs) = await Begin(demo, "beheerder");
        await Doe(browser, HttpMethod.Post, adres + "?daad=begin", bewijs, Opgave(100));
        await Voeg(browser, adres, bewijs, new byte[50], 0, 50);
        Assert.Equal(2, Bestanden(demo).Length);

        demo.Klok.Zet(TimeSpan.FromHours(24));
        var (nieuw, ander, anderbewijs) = await Begin(demo, "beheerder");
        await Doe(nieuw, HttpMethod.Post, ander + "?daad=begin", anderbewijs, Opgave(100));

        Assert.Equal(HttpStatusCode.NotFound, (await Doe(nieuw, HttpMethod.Get, adres, null, null)).Status);
        Assert.Single(Bestanden(demo));
        Assert.Equal(HttpStatusCode.OK, (await Doe(nieuw, HttpMethod.Delete, ander, anderbewijs, null)).Status);
        Assert.Empty(Bestanden(demo));
    }

    [Fact]
    public async Task Parts_ThatCannotBe_SayWhereToReadWhy()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var (browser, adres, bewijs) = await Begin(demo, "beheerder");

        foreach (var (opgave, fout) in new[] { (Opgave(0), "leeg"), (Opgave((2L << 30) + 1), "tegroot"), (Opgave(10, bron: "1"), "bron"), (Opgave(10, dag: "x"), "dag") })
        {
            var antwoord = await Doe(browser, HttpMethod.Post, adres + "?daad=begin", bewijs, opgave);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, antwoord.Status);
            Assert.StartsWith($"/9901/leveringen/nieuw?fout={fout}&", antwoord.Naar, StringComparison.Ordinal);
        }

        Assert.Empty(Bestanden(demo));
    }

    private static (HttpStatusCode Status, long? Bytes) Kort((HttpStatusCode Status, long? Bytes, string? Naar) antwoord) => (antwoord.Status, antwoord.Bytes);

    private static async Task<(HttpClient Browser, string Adres, string Bewijs)> Begin(Demoproef demo, string login)
    {
        var browser = await demo.Als(login);
        var formulier = (await Demoproef.Blad(Pagina, browser)).QuerySelector("form.insturen")!;
        return (browser, formulier.GetAttribute("data-delen")!, await Bewijs(browser));
    }

    private static FormUrlEncodedContent Opgave(long totaal, string bron = Reintegratie, string dag = "02-03-2026") => new(
        new Dictionary<string, string>(StringComparer.Ordinal) { ["Invoer.Bron"] = bron, ["Invoer.Leverdag"] = dag, ["naam"] = "map/lijst.csv", ["totaal"] = totaal.ToString(System.Globalization.CultureInfo.InvariantCulture) });

    private static Task<(HttpStatusCode Status, long? Bytes, string? Naar)> Voeg(HttpClient browser, string adres, string? bewijs, byte[] bestand, int vanaf, int lengte)
    {
        var deel = new ByteArrayContent(bestand, Math.Min(vanaf, bestand.Length), Math.Min(lengte, bestand.Length - Math.Min(vanaf, bestand.Length)));
        deel.Headers.ContentType = Rauw;
        return Doe(browser, HttpMethod.Put, $"{adres}?vanaf={vanaf}", bewijs, deel);
    }

    private static async Task<(HttpStatusCode Status, long? Bytes, string? Naar)> Doe(HttpClient browser, HttpMethod daad, string adres, string? bewijs, HttpContent? inhoud)
    {
        using var verzoek = new HttpRequestMessage(daad, new Uri(adres, UriKind.Relative)) { Content = inhoud };
        if (bewijs is not null) verzoek.Headers.Add("RequestVerificationToken", bewijs);
        using var antwoord = await browser.SendAsync(verzoek, Stop);
        if (antwoord.Content.Headers.ContentType?.MediaType != "application/json") return (antwoord.StatusCode, null, null);
        var json = await antwoord.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return (antwoord.StatusCode, json.GetProperty("bytes").ValueKind == JsonValueKind.Number ? json.GetProperty("bytes").GetInt64() : null, json.GetProperty("naar").GetString());
    }
}
