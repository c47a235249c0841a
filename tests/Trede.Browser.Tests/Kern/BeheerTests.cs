using Microsoft.Playwright;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Kern;

/// <summary>What a beheerder does, and what others notice of it. On PostgreSQL without script.</summary>
public sealed class BeheerTests : Browserproef
{
    [Theory, OpBeide]
    public async Task Colleague_WhoIsInvited_StartsAndLosesTheRoleAtTheNextClick(Databank databank)
    {
        await using var kantoor = await Proefkantoor.StartAsync(databank, Inhoud.Leeg);
        var beheerder = await BinnenAsync(kantoor, databank, Voorraad.Beheerder);
        await beheerder.GotoAsync("/9911/beheer");
        await beheerder.LinkAsync("Accounts en rechten");
        await beheerder.LinkAsync("Account toevoegen");
        await beheerder.GetByLabel("Naam").FillAsync("Noor Nieuw");
        await beheerder.GetByLabel("E-mailadres").FillAsync("noor@proef.example");
        await beheerder.GetByLabel("Met een wachtwoord van Trede").CheckAsync();
        await beheerder.GetByLabel("Klantmanager", new() { Exact = true }).CheckAsync();
        await beheerder.KnopAsync("Bewaren");
        await beheerder.ZietAsync("De rol is gegeven.");
        await beheerder.LinkAsync("Noor Nieuw");
        await beheerder.KnopAsync("Link om aan te melden maken");
        var link = await beheerder.Locator(".melding code").InnerTextAsync();

        var nieuwe = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await nieuwe.GotoAsync(link);
        await nieuwe.ZietAsync("Welkom Noor Nieuw.");
        await nieuwe.KiesWachtwoordAsync();
        await nieuwe.StelTweedeInAsync(kantoor.Klok);
        await nieuwe.KopAsync("Proefdorp");
        await nieuwe.ZietAsync("Welkom, Noor Nieuw");
        await nieuwe.LinkAsync("Klanten");
        await nieuwe.KopAsync("Klanten");

        await beheerder.GotoAsync("/9911/beheer/accounts");
        await beheerder.LinkAsync("Noor Nieuw");
        await beheerder.GetByRole(AriaRole.Button, new() { Name = "Rol afnemen" }).ClickAsync();
        await beheerder.ZietAsync("van Noor Nieuw is afgenomen.");
        await nieuwe.GetByLabel("Naam, BSN of lokale sleutel").FillAsync("Bakker");
        await nieuwe.KnopAsync("Zoeken");
        await nieuwe.KopAsync("Deze pagina is er niet");
        await nieuwe.GotoAsync("/");
        await nieuwe.ZietAsync("U hebt nog geen rol in een gemeente.");
    }

    [Theory, OpBeide]
    public async Task TwoPeople_WhoEditTheSame_ChooseAndLoseNothing(Databank databank)
    {
        await using var kantoor = await Proefkantoor.StartAsync(databank, Inhoud.Leeg);
        var bas = await BinnenAsync(kantoor, databank, Voorraad.Beheerder);
        await bas.GotoAsync("/9911/beheer/instrumenten/nieuw");
        await bas.GetByLabel("Naam").FillAsync("Taalles");
        await bas.GetByLabel("Domein").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await bas.KnopAsync("Bewaren");
        await bas.ZietAsync("is bewaard.");
        var tess = await BinnenAsync(kantoor, databank, Voorraad.TweedeBeheerder);
        foreach (var wie in (IPage[])[bas, tess])
        {
            await wie.GotoAsync("/9911/beheer/instrumenten");
            await wie.LinkAsync("Taalles");
        }

        await bas.GetByLabel("Naam").FillAsync("Taalles op maat");
        await bas.KnopAsync("Bewaren");
        await bas.ZietAsync("‘Taalles op maat’ is bewaard.");
        await tess.GetByLabel("Omschrijving").FillAsync("Voor wie nog geen B1 heeft.");
        await tess.KnopAsync("Bewaren");
        await tess.ZietAsync("in de tussentijd ook gewijzigd.");
        if (databank == Databank.Sqlite) Niets(await Keuring.GebrekenAsync(tess, "conflict", Weergave.Alle));

        // What was only left as it was is no choice of hers.
        await Expect(tess.GetByRole(AriaRole.Group, new() { Name = "Naam" }).GetByLabel("Nu bewaard:")).ToBeCheckedAsync();
        await Expect(tess.GetByRole(AriaRole.Group, new() { Name = "Omschrijving" }).GetByLabel("Uw invoer:")).ToBeCheckedAsync();
        await tess.KnopAsync("Keuze bewaren");
        await tess.ZietAsync("‘Taalles op maat’ is bewaard.");
        await tess.LinkAsync("Taalles op maat");
        await Expect(tess.GetByLabel("Omschrijving")).ToHaveValueAsync("Voor wie nog geen B1 heeft.");
    }

    private async Task<IPage> BinnenAsync(Proefkantoor kantoor, Databank databank, string email)
    {
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.MeldAanAsync(email);
        await pagina.StelTweedeInAsync(kantoor.Klok);
        return pagina;
    }
}
