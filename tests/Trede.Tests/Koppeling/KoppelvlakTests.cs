using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Delivering by a program.</summary>
public sealed partial class KoppelvlakTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, OpBeide]
    public async Task Delivery_WithAKeyThatMayAccept_GoesFromFileToFigures(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        var sleutel = await proef.Sleutel(aanvaardt: true);

        var ontvangen = await proef.Lever(sleutel, Kanaalproef.Metingen(0, 5) + "123456789;2026-02-20;2;jaarmeting\n", vraag: "?leverdag=2026-02-28");
        var pad = ontvangen.Location!;
        var gecontroleerd = await proef.Wacht(pad, sleutel);
        var bevindingen = (await proef.Lees(pad + "/bevindingen", sleutel)).Json;
        var aanvaarding = await proef.Doe(pad + "/aanvaarding", sleutel);
        var aanvaard = await proef.Wacht(pad, sleutel);
        var nogeens = await proef.Doe(pad + "/aanvaarding", sleutel);

        Assert.Equal(HttpStatusCode.Accepted, ontvangen.Status);
        Assert.Matches("^/api/v1/gemeenten/9901/leveringen/[0-9]+$", pad);
        Assert.Equal(("gecontroleerd", "metingen", "2026-02-28", "metingen.csv"), (Tekst(gecontroleerd, "stand"), Tekst(gecontroleerd, "soort"), Tekst(gecontroleerd, "leverdag"), Tekst(gecontroleerd, "bestandsnaam")));
        Assert.Equal((6, 5, 1), (Aantal(gecontroleerd, "gelezen"), Aantal(gecontroleerd, "gebruikt"), Aantal(gecontroleerd, "afgekeurd")));
        var afgekeurd = Assert.Single(bevindingen.GetProperty("bevindingen").EnumerateArray(), een => Tekst(een, "ernst") == "afgekeurd");
        Assert.Equal("R105", Tekst(afgekeurd, "code"));
        Assert.Equal([7L], afgekeurd.GetProperty("regels").EnumerateArray().Select(regel => regel.GetInt64()));
        Assert.Equal(HttpStatusCode.Accepted, aanvaarding.Status);
        Assert.Equal("aanvaard", Tekst(aanvaard, "stand"));
        Assert.Equal(HttpStatusCode.Conflict, nogeens.Status);
        var daden = await proef.Opslag.LeesAsync(Kanaalproef.Lindervoort, (context, ct) => context.Set<AuditschakelRecord>().Where(rij => rij.Functie == "leversleutel 1").CountAsync(ct), Stop);
        Assert.True(daden >= 3);
        var rij = await proef.Opslag.LeesAsync(Kanaalproef.Lindervoort, (context, ct) => context.Set<LeversleutelRecord>().SingleAsync(ct), Stop);
        Assert.Equal(Demoproef.Vandaag, rij.Gebruikt);
        Assert.Equal(Leverkanaal.Koppelvlak, Assert.Single(await proef.Leveringen(), levering => levering.Bestandsnaam == "metingen.csv").Kanaal);
    }

    [Theory, OpBeide]
    public async Task Key_ThatOpensNothing_IsAnsweredTheSameWhateverIsWrong(Databank databank)
    {
        await using var proef = await Kanaalproef.StartAsync(databank);
        var goed = await proef.Sleutel();
        var elders = await proef.Sleutel(gemeente: 2);
        var verlopen = await proef.Sleutel(tot: "02-03-2026");
        var gestopt = await proef.Sleutel();
        var vanWeg = await proef.Sleutel("wsw");
        await proef.Wijzig<LeversleutelRecord>(rij => rij.Kenmerk == verlopen.Kenmerk, rij => rij.Tot = Dag.Van(new DateOnly(2026, 3, 1)));
        await proef.Wijzig<LeversleutelRecord>(rij => rij.Kenmerk == gestopt.Kenmerk, rij => rij.Vervallen = true);
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "wsw", rij => rij.Vervallen = true);
        var ander = Leversleutel.Maak(aanvaardt: false);

        Assert.Equal(HttpStatusCode.OK, (await proef.Lees(Kanaalproef.Pad, goed)).Status);
        Assert.Equal(HttpStatusCode.OK, (await proef.Lees("/api/v1/gemeenten/9902/leveringen", elders)).Status);
        var niets = await proef.Vraag(HttpMethod.Get, Kanaalproef.Pad, null);
        Assert.Equal(HttpStatusCode.Unauthorized, niets.Status);
        Assert.Contains("WWW-Authenticate: Bearer", niets.Koppen, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", niets.Koppen, StringComparison.Ordinal);
        string[] sleutels = ["x", "trede_", elders.Tekst, verlopen.Tekst, gestopt.Tekst, vanWeg.Tekst, ander.Tekst, goed.Tekst[..^1], goed.Tekst[..^1] + (goed.Tekst[^1] == 'a' ? 'b' : 'a'), goed.Tekst.ToUpperInvariant()];
        foreach (var sleutel in sleutels) Assert.Equal(niets.Beeld, (await proef.Vraag(HttpMethod.Get, Kanaalproef.Pad, sleutel)).Beeld);
        foreach (var code in (string[])["9902", "9999", "0000", "99011", "x"]) Assert.Equal(niets.Beeld, (await proef.Vraag(HttpMethod.Get, $"/api/v1/gemeenten/{code}/leveringen", goed.Tekst)).Beeld);
    }

    [Fact]
    public async Task Delivery_OfAnotherSourceOrByAPerson_IsLikeOneThatIsNotThere()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var (eigen, ander) = (await proef.Sleutel("wmo"), await proef.Sleutel("wsw"));
        var pad = (await proef.Lever(ander, Kanaalproef.Metingen(0, 2))).Location!;
        await using var stroom = new MemoryStream(Encoding.UTF8.GetBytes(Kanaalproef.Metingen(0, 1)));
        var opScherm = await proef.Dienst<LeveringOntvangen>().RunAsync(new Ontvangstopdracht(Kanaalproef.Lindervoort, await proef.Bron("wmo"), "scherm.csv", Leverkanaal.Scherm, Demoproef.Vandaag), stroom, Dader.Programma("proef"), Stop);
        var niets = await proef.Lees(Kanaalproef.Pad + "/99999", eigen);

        Assert.Equal(HttpStatusCode.NotFound, niets.Status);
        foreach (var hier in (string[])[pad, $"{Kanaalproef.Pad}/{opScherm.Levering}"])
        {
            foreach (var deel in (string[])["", "/bevindingen"]) Assert.Equal(niets.Beeld, (await proef.Lees(hier + deel, eigen)).Beeld);
            foreach (var deel in (string[])["/controle", "/aanvaarding"]) Assert.Equal(niets.Beeld, (await proef.Doe(hier + deel, eigen)).Beeld);
        }

        Assert.Equal(0, (await proef.Lees(Kanaalproef.Pad, eigen)).Json.GetProperty("totaal").GetInt32());
    }

    [Fact]
    public async Task Accepting_WithoutTheRight_IsRefused()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var (levert, aanbieder) = (await proef.Sleutel("wmo"), await proef.Sleutel("wsw", aanvaardt: true));
        await proef.Wijzig<BronRecord>(rij => rij.Naam == "wsw", rij => rij.Aanbieder = 1);

        foreach (var sleutel in (Leversleutel[])[levert, aanbieder])
        {
            var pad = (await proef.Lever(sleutel, Kanaalproef.Metingen(0, 2))).Location!;
            await proef.Wacht(pad, sleutel);
            var antwoord = await proef.Doe(pad + "/aanvaarding", sleutel);

            Assert.Equal(HttpStatusCode.Forbidden, antwoord.Status);
            Assert.Equal("gecontroleerd", Tekst(await proef.Wacht(pad, sleutel), "stand"));
        }
    }

    [Fact]
    public async Task Accepting_AHeldOrUnusableDelivery_IsForAPerson()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel(aanvaardt: true);
        var eerste = (await proef.Lever(sleutel, Kanaalproef.Metingen(0, 40))).Location!;
        await proef.Wacht(eerste, sleutel);
        await proef.Doe(eerste + "/aanvaarding", sleutel);
        Assert.Equal("aanvaard", Tekst(await proef.Wacht(eerste, sleutel), "stand"));

        var weinig = (await proef.Lever(sleutel, Kanaalproef.Metingen(0, 3, trede: 3))).Location!;
        var gehouden = await proef.Wacht(weinig, sleutel);
        var houdt = await proef.Doe(weinig + "/aanvaarding", sleutel);
        var onzin = (await proef.Lever(sleutel, "a;b\n1;2\n")).Location!;
        var geweigerd = await proef.Wacht(onzin, sleutel);
        var kanNiet = await proef.Doe(onzin + "/aanvaarding", sleutel);

        Assert.True(gehouden.GetProperty("wachtOpGemeente").GetBoolean());
        Assert.NotEmpty(gehouden.GetProperty("afwijkingen").EnumerateArray());
        Assert.Equal(HttpStatusCode.Conflict, houdt.Status);
        Assert.Equal("gecontroleerd", Tekst(await proef.Wacht(weinig, sleutel), "stand"));
        Assert.Equal("geweigerd", Tekst(geweigerd, "stand"));
        Assert.Equal("geweigerd", Tekst((await proef.Lees(onzin + "/bevindingen", sleutel)).Json.GetProperty("weigering"), "ernst"));
        Assert.Equal(HttpStatusCode.Conflict, kanNiet.Status);
        Assert.Equal(HttpStatusCode.Accepted, (await proef.Doe(onzin + "/controle", sleutel)).Status);
        Assert.Equal(HttpStatusCode.Conflict, (await proef.Doe(eerste + "/controle", sleutel)).Status);
    }

    [Fact]
    public async Task Answer_OnAKnownAndAnUnknownPerson_IsTheSameAndHoldsNoBsn()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        var bekend = Demoproef.Gegevens.Personen.First(persoon => !persoon.Bsn.IsLeeg && persoon.Gemeente == Gemeente.Van(9901)).Bsn.Voluit();
        var onbekend = Enumerable.Range(0, 99_999).Select(nummer => $"9999{nummer:00000}").First(tekst => Bsn.TryParse(Encoding.UTF8.GetBytes(tekst), out _) == Bsnfout.Geen && Demoproef.Gegevens.Personen.All(persoon => persoon.Bsn.IsLeeg || persoon.Bsn.Voluit() != tekst));

        var beelden = new List<string>();
        foreach (var bsn in (string[])[bekend, onbekend])
        {
            var pad = (await proef.Lever(sleutel, $"bsn;meetdatum;trede;aanleiding\n{bsn};2026-02-20;2;jaarmeting\n{bsn};2026-02-20;7;jaarmeting\n", naam: $"over-{bsn}.csv")).Location!;
            var tekst = $"{await proef.Wacht(pad, sleutel)}\n{(await proef.Lees(pad + "/bevindingen", sleutel)).Tekst}";
            Assert.DoesNotContain(bsn, tekst, StringComparison.Ordinal);
            beelden.Add(Eigen().Replace(tekst, string.Empty));
        }

        Assert.Equal(beelden[0], beelden[1]);
        Assert.DoesNotContain("nieuweKlanten", beelden[0], StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Form_WithOneFile_IsTakenIn_WithTwoIsRefused()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        using var een = new MultipartFormDataContent { { new StringContent("x"), "los" }, { new StringContent(Kanaalproef.Metingen(0, 2)), "bestand", "een.csv" } };
        using var twee = new MultipartFormDataContent { { new StringContent(Kanaalproef.Metingen(0, 2)), "bestand", "een.csv" }, { new StringContent(Kanaalproef.Metingen(0, 2)), "bestand", "twee.csv" } };
        using var geen = new MultipartFormDataContent { { new StringContent("x"), "los" } };
        using var kapot = new StringContent("niets daarvan");
        kapot.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");

        var goed = await proef.Vraag(HttpMethod.Post, Kanaalproef.Pad, sleutel.Tekst, een);

        Assert.Equal(HttpStatusCode.Accepted, goed.Status);
        Assert.Equal("een.csv", Tekst(goed.Json, "bestandsnaam"));
        Assert.Equal((long)Encoding.UTF8.GetByteCount(Kanaalproef.Metingen(0, 2)), goed.Json.GetProperty("bytes").GetInt64());
        var voor = (await proef.Leveringen()).Count;
        foreach (var fout in (HttpContent[])[twee, geen, kapot])
        {
            var antwoord = await proef.Vraag(HttpMethod.Post, Kanaalproef.Pad, sleutel.Tekst, fout);
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
            Assert.Contains("application/problem+json", antwoord.Koppen, StringComparison.Ordinal);
        }

        Assert.Equal(voor, (await proef.Leveringen()).Count);
    }

    [Fact]
    public async Task Request_WithSeveralFaults_NamesThemAll()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();

        var antwoord = await proef.Lever(sleutel, "x", naam: null, vraag: "?leverdag=2026-03-03&koppelprofiel=onbekend");
        var vorm = await proef.Lever(sleutel, "x", vraag: "?leverdag=3-3-2026");
        var blad = await proef.Lees(Kanaalproef.Pad + "?pagina=0&aantal=9999", sleutel);

        Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
        Assert.Equal(["leverdag", "koppelprofiel", "Content-Disposition"], Namen(antwoord));
        Assert.Equal(["leverdag"], Namen(vorm));
        Assert.Equal(["pagina", "aantal"], Namen(blad));
        Assert.Equal((400, "Bad Request"), (antwoord.Json.GetProperty("status").GetInt32(), Tekst(antwoord.Json, "title")));
    }

    [Fact]
    public async Task File_LargerThanAForm_NeedsAKey()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        var groot = Kanaalproef.Metingen(0, 3) + new string('\n', 2_000_000);

        var goed = await proef.Lever(sleutel, groot);
        using var vreemd = new StringContent(groot);
        var zonder = await proef.Vraag(HttpMethod.Post, Kanaalproef.Pad, null, vreemd);

        Assert.Equal(HttpStatusCode.Accepted, goed.Status);
        Assert.Equal(HttpStatusCode.Unauthorized, zonder.Status);
    }

    [Fact]
    public async Task List_OfManyDeliveries_HasPages()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        for (var plaats = 0; plaats < 3; plaats++) await proef.Lever(sleutel, Kanaalproef.Metingen(plaats, 1), naam: $"{plaats}.csv");

        var antwoord = await proef.Lees(Kanaalproef.Pad + "?aantal=2&pagina=2", sleutel);

        Assert.Equal(["0.csv"], antwoord.Json.GetProperty("leveringen").EnumerateArray().Select(een => Tekst(een, "bestandsnaam")));
        Assert.Equal(3, antwoord.Json.GetProperty("totaal").GetInt32());
        Assert.Contains("Link: </api/v1/gemeenten/9901/leveringen?pagina=1&aantal=2>; rel=\"first\", </api/v1/gemeenten/9901/leveringen?pagina=1&aantal=2>; rel=\"prev\", </api/v1/gemeenten/9901/leveringen?pagina=2&aantal=2>; rel=\"last\"", antwoord.Koppen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_OfEveryKind_BearsTheVersionAndNoCookie()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();
        Kanaalproef.Antwoord[] antwoorden =
        [
            await proef.Vraag(HttpMethod.Get, "/api/v1/openapi.json", null), await proef.Vraag(HttpMethod.Get, "/api/v1/niets", null), await proef.Vraag(HttpMethod.Get, "/api", null),
            await proef.Vraag(HttpMethod.Delete, Kanaalproef.Pad, sleutel.Tekst), await proef.Vraag(HttpMethod.Get, Kanaalproef.Pad, null), await proef.Lees(Kanaalproef.Pad, sleutel), await proef.Lever(sleutel, "x"),
        ];

        Assert.Equal([200, 404, 404, 404, 401, 200, 202], antwoorden.Select(antwoord => (int)antwoord.Status));
        foreach (var antwoord in antwoorden)
        {
            Assert.Contains("API-Version: 1.0.0", antwoord.Koppen, StringComparison.Ordinal);
            Assert.DoesNotContain("Set-Cookie", antwoord.Koppen, StringComparison.OrdinalIgnoreCase);
            Assert.Contains((int)antwoord.Status >= 400 ? "Content-Type: application/problem+json" : "Content-Type: application/json", antwoord.Koppen, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Program_ThatAsksTooOften_IsToldToWait()
    {
        await using var proef = await Kanaalproef.StartAsync(instellingen: ("Trede:Web:KoppelvlakPerMinuut", "3"));
        var antwoorden = new List<Kanaalproef.Antwoord>();
        for (var keer = 0; keer < 4; keer++) antwoorden.Add(await proef.Vraag(HttpMethod.Get, Kanaalproef.Pad, "x"));

        Assert.Equal([401, 401, 401, 429], antwoorden.Select(antwoord => (int)antwoord.Status));
        Assert.Contains("Retry-After: ", antwoorden[3].Koppen, StringComparison.Ordinal);
        Assert.Contains("application/problem+json", antwoorden[3].Koppen, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_OnAPageForPeople_OpensNothing()
    {
        await using var proef = await Kanaalproef.StartAsync();
        var sleutel = await proef.Sleutel();

        foreach (var pad in (string[])["/9901", "/9901/klanten", "/9901/leveringen"]) Assert.Equal(HttpStatusCode.Redirect, (await proef.Lees(pad, sleutel)).Status);
    }

    private static string? Tekst(JsonElement beeld, string deel) => beeld.GetProperty(deel).GetString();

    private static int Aantal(JsonElement beeld, string deel) => beeld.GetProperty("aantallen").GetProperty(deel).GetInt32();

    private static IEnumerable<string?> Namen(Kanaalproef.Antwoord antwoord) => antwoord.Json.GetProperty("errors").EnumerateArray().Select(fout => fout.GetProperty("location").GetProperty("name").GetString());

    // What is a delivery's own: its number and its file.
    [GeneratedRegex("\"(nummer|url|sha256)\": ?\"?[^,\"]*\"?,?")]
    private static partial Regex Eigen();
}
