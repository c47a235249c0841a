using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Klanten;

/// <summary>Finding a client and reading its file. On PostgreSQL without script.</summary>
public sealed class KlantTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    [Theory, OpBeide]
    public async Task Client_FoundByNameAndByBsn_OpensAndShowsTheBsnWhenAsked(Databank databank)
    {
        var (kantoor, pagina) = await GaAsync(databank, "klantmanager");
        var klant = await Proefklant.VanAsync(kantoor, 1, team: 1);
        await pagina.LinkAsync("Klanten");
        await ZoekAsync(pagina, klant.Bsn);
        await Expect(pagina.Locator(".tabel tbody tr")).ToHaveCountAsync(1);
        Assert.DoesNotContain(klant.Bsn, pagina.Url, StringComparison.Ordinal);
        await ZoekAsync(pagina, klant.Naam);
        await pagina.GetByRole(AriaRole.Link, new() { Name = klant.Kop }).First.ClickAsync();
        await pagina.KopAsync(klant.Kop);
        Assert.DoesNotContain(klant.Bsn, await pagina.ContentAsync(), StringComparison.Ordinal);

        await pagina.KnopAsync("BSN tonen");
        await Expect(pagina.Locator("dd.nummer")).ToHaveTextAsync(klant.Bsn);
        Assert.EndsWith($"/9901/klanten/{klant.Nummer}", pagina.Url, StringComparison.Ordinal);
        await InLogboekAsync(kantoor, databank, klant);
    }

    [Theory, OpBeide]
    public async Task Client_OfAnotherMunicipality_IsLikeAnUnknownAddress(Databank databank)
    {
        var (kantoor, pagina) = await GaAsync(databank, "klantmanager");
        var elders = await Proefklant.VanAsync(kantoor, 2);
        var anderTeam = await Proefklant.VanAsync(kantoor, 1, team: 2);
        var onbekend = await AntwoordAsync(pagina, "/9901/klanten/1");
        Assert.Equal(404, onbekend.Status);
        Assert.Contains("Deze pagina is er niet", onbekend.Tekst, StringComparison.Ordinal);
        Assert.Equal(onbekend, await AntwoordAsync(pagina, $"/9901/klanten/{elders.Nummer}"));
        Assert.Equal(onbekend, await AntwoordAsync(pagina, $"/9901/klanten/{anderTeam.Nummer}"));

        // Outside the own municipality there is no menu of one.
        var vreemd = await AntwoordAsync(pagina, "/bestaat-niet");
        Assert.Equal(vreemd, await AntwoordAsync(pagina, $"/9902/klanten/{elders.Nummer}"));
        Assert.Equal(vreemd, await AntwoordAsync(pagina, "/9999/klanten/1"));
    }

    private async Task InLogboekAsync(Proefkantoor kantoor, Databank databank, Proefklant klant)
    {
        var beheerder = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await beheerder.WordAsync("beheerder");
        await beheerder.GotoAsync("/9901/logboek");
        await beheerder.GetByRole(AriaRole.Link, new() { Name = $"{klant.Nummer}", Exact = true }).First.ClickAsync();
        await beheerder.KopAsync($"Wie keek naar klant {klant.Nummer}");
        var regels = beheerder.Locator(".tabel tbody tr").Filter(new() { HasText = "Linda Brouwer" });
        await Expect(regels.Filter(new() { HasText = "Klant ingezien" })).ToHaveCountAsync(1);
        await Expect(regels.Filter(new() { HasText = "BSN getoond" })).ToHaveCountAsync(1);
        Assert.DoesNotContain(klant.Bsn, await beheerder.ContentAsync(), StringComparison.Ordinal);
    }

    private static async Task ZoekAsync(IPage pagina, string tekst)
    {
        await pagina.GetByLabel("Naam, BSN of lokale sleutel").FillAsync(tekst);
        await pagina.KnopAsync("Zoeken");
        await pagina.ZietAsync("Gevonden klanten");
    }

    private static async Task<(int Status, string Tekst)> AntwoordAsync(IPage pagina, string adres)
    {
        var antwoord = await pagina.GotoAsync(adres);
        return (antwoord!.Status, await pagina.Locator("body").InnerTextAsync());
    }

    private async Task<(Proefkantoor Kantoor, IPage Pagina)> GaAsync(Databank databank, string login)
    {
        var kantoor = await kantoren.GeefAsync(databank, Inhoud.Demo);
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.WordAsync(login);
        return (kantoor, pagina);
    }
}
