using System.Globalization;
using System.Net;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Klanten;

/// <summary>Finding a client and reading the file, by who may and who may not.</summary>
public sealed class KlantTests
{
    private static readonly Demopersoon Eigen = Iemand(9901, team: 1, aanbieder: null);
    private static readonly Demopersoon Collega = Iemand(9901, team: 2, aanbieder: null);
    private static readonly Demopersoon Buren = Iemand(9902, team: 5, aanbieder: null);

    [Theory, OpBeide]
    public async Task Searching_ByBsn_FindsOwnClientAndNobodyElse(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");

        Assert.Equal([await demo.Nummer(Eigen)], await Zoek(browser, "/9901/klanten", Eigen.Bsn.Voluit()));
        Assert.Empty(await Zoek(browser, "/9901/klanten", Collega.Bsn.Voluit()));
        Assert.Empty(await Zoek(browser, "/9901/klanten", Buren.Bsn.Voluit()));
        var gezocht = (await demo.Log(1)).Where(regel => regel.Handeling == Handeling.KlantGezocht).ToList();
        Assert.Equal((int?[])[await demo.Nummer(Eigen), null, null], gezocht.Select(regel => regel.Klant));
        Assert.All(gezocht, regel => Assert.DoesNotContain(Eigen.Bsn.Voluit(), regel.Onderwerp + regel.Toelichting, StringComparison.Ordinal));
    }

    [Theory, OpBeide]
    public async Task Searching_ByPartsOfName_FindsWithoutAccentsOrCapitals(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var verwacht = Demoproef.Gegevens.Personen.Where(persoon => persoon.Gemeente == Eigen.Gemeente && persoon.Team == 1
            && string.Equals(persoon.Achternaam, Eigen.Achternaam, StringComparison.Ordinal) && string.Equals(persoon.Voornaam, Eigen.Voornaam, StringComparison.Ordinal)).ToList();

        var gevonden = await Zoek(browser, "/9901/klanten", $"{Eigen.Achternaam.ToUpperInvariant()} {Eigen.Voornaam[..2]}");

        foreach (var persoon in verwacht) Assert.Contains(await demo.Nummer(persoon), gevonden);
    }

    [Theory, OpBeide]
    public async Task Searching_ByTheNumberOfAClient_FindsWhoMayBeSeenOnly(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var eigen = await demo.Nummer(Eigen);

        Assert.Equal([eigen], await Zoek(browser, "/9901/klanten", $"{eigen}"));
        Assert.Empty(await Zoek(browser, "/9901/klanten", $"{await demo.Nummer(Collega)}"));
    }

    [Theory]
    [InlineData("", "Vul een naam")]
    [InlineData("x", "ten minste twee letters")]
    [InlineData("999990101", "geen geldig BSN")]
    public async Task Searching_WrongInput_SaysWhatToDo(string getypt, string melding)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("klantmanager");

        var blad = await Demoproef.Verstuur("/9901/klanten", "zoek", browser, ("Invoer.Tekst", getypt));

        Assert.Contains(melding, blad.QuerySelector(".veldfout")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(getypt, blad.QuerySelector("#veld-Tekst")!.GetAttribute("value") ?? string.Empty);
        Assert.StartsWith("Fout: ", blad.Title, StringComparison.Ordinal);
    }

    [Theory, OpBeide]
    public async Task Opening_OwnClient_ShowsFileWithoutBsnAndIsLogged(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var nummer = await demo.Nummer(Eigen);

        var (status, tekst) = await Demoproef.Vraag(Pad(9901, nummer), browser);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains(Eigen.Achternaam, tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Eigen.Bsn.Voluit(), tekst, StringComparison.Ordinal);
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.KlantIngezien && regel.Klant == nummer);
    }

    [Theory, OpBeide]
    public async Task AskingForBsn_OwnClient_ShowsItAndIsLogged(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var nummer = await demo.Nummer(Eigen);

        var blad = await Demoproef.Verstuur(Pad(9901, nummer), "bsn", browser);

        Assert.Contains(blad.QuerySelectorAll("dd"), vak => vak.TextContent == Eigen.Bsn.Voluit());
        Assert.Single(await demo.Log(1), regel => regel.Handeling == Handeling.BsnGetoond && regel.Klant == nummer);
    }

    [Theory, OpBeide]
    public async Task Opening_ClientOfOthers_IsLikeOneThatDoesNotExist(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("klantmanager");
        var onbekend = await Demoproef.Vraag(Pad(9901, 1), browser);
        var nergens = await Demoproef.Vraag(Pad(9999, 1), browser);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound), (onbekend.Status, nergens.Status));

        Assert.Equal(onbekend, await Demoproef.Vraag(Pad(9901, await demo.Nummer(Collega)), browser));
        Assert.Equal(onbekend, await Demoproef.Vraag(Pad(9901, await demo.Nummer(Buren)), browser));
        Assert.Equal(nergens, await Demoproef.Vraag(Pad(9902, await demo.Nummer(Buren)), browser));
        Assert.DoesNotContain(await demo.Log(1), regel => regel.Handeling == Handeling.KlantIngezien);
        Assert.DoesNotContain(await demo.Log(2), regel => regel.Handeling == Handeling.KlantIngezien);
    }

    [Theory, OpBeide]
    public async Task Opening_AsProvider_OnlyClientsOfOwnOpenTrajecten(Databank databank)
    {
        await using var demo = await Demoproef.Start(databank);
        var browser = await demo.Als("uitvoerder");
        var loopt = Demoproef.Gegevens.Personen.First(persoon => !persoon.Bsn.IsLeeg && persoon.Gemeente.Code == 9901 && persoon.Trajecten.Any(traject => traject.Aanbieder == 2 && traject.Einde is null));
        var voorbij = Demoproef.Gegevens.Personen.First(persoon => !persoon.Bsn.IsLeeg && persoon.Gemeente.Code == 9901
            && persoon.Trajecten.Any(traject => traject.Aanbieder == 2) && persoon.Trajecten.Where(traject => traject.Aanbieder == 2).All(traject => traject.Einde?.Datum.Year < 2024));

        Assert.Equal(HttpStatusCode.OK, (await Demoproef.Vraag(Pad(9901, await demo.Nummer(loopt)), browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(9901, await demo.Nummer(voorbij)), browser)).Status);
        Assert.Equal([await demo.Nummer(loopt)], await Zoek(browser, "/9901/klanten", loopt.Bsn.Voluit()));
        Assert.Empty(await Zoek(browser, "/9901/klanten", voorbij.Bsn.Voluit()));
    }

    [Theory]
    [InlineData("beleid")]
    [InlineData("beheerder")]
    [InlineData("controller")]
    [InlineData("onderzoeker")]
    public async Task Opening_ByRoleThatSeesNoPersons_IsNotThere(string login)
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als(login);

        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag("/9901/klanten", browser)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await Demoproef.Vraag(Pad(9901, await demo.Nummer(Eigen)), browser)).Status);
    }

    [Fact]
    public async Task Opening_AsAccountant_ReadsButSeesNoBsn()
    {
        await using var demo = await Demoproef.Start(Databank.Sqlite);
        var browser = await demo.Als("accountant");

        var blad = await Demoproef.Blad(Pad(9901, await demo.Nummer(Eigen)), browser);

        Assert.Contains(Eigen.Achternaam, blad.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain(blad.QuerySelectorAll("input[name=_handler]"), veld => veld.GetAttribute("value") == "bsn");
    }

    private static Demopersoon Iemand(int gemeente, int team, int? aanbieder) => Demoproef.Gegevens.Personen.First(persoon =>
        persoon.Gemeente.Code == gemeente && persoon.Team == team && !persoon.Bsn.IsLeeg && persoon.IsHier && aanbieder is null);

    private static string Pad(int gemeente, int nummer) => string.Create(CultureInfo.InvariantCulture, $"/{gemeente}/klanten/{nummer}");

    private static async Task<IReadOnlyList<int>> Zoek(HttpClient browser, string pad, string wat)
    {
        var blad = await Demoproef.Verstuur(pad, "zoek", browser, ("Invoer.Tekst", wat));
        return [.. blad.QuerySelectorAll("#treffers-kop, tbody a").Where(anker => anker.HasAttribute("href")).Select(anker => int.Parse(anker.GetAttribute("href")!.Split('/')[^1], CultureInfo.InvariantCulture))];
    }
}
