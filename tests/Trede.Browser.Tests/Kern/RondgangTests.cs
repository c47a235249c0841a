using System.Collections.Concurrent;
using Microsoft.Playwright;
using Proefbank;

namespace Trede.Browser.Tests.Kern;

/// <summary>Every page of the program, as everybody sees it who may: accessible, whole on a phone, and with what every page has.</summary>
public sealed class RondgangTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    private static readonly string[] Rollen = ["beheerder", "klantmanager", "teamleider", "uitvoerder.roc", "beleid", "beleid.lijst", "controller", "onderzoeker", "accountant"];

    // What one is only led past: there is nothing to see when one comes by oneself.
    private static readonly string[] Doorgang = ["/aanmelden/code", "/aanmelden/herstelcode", "/aanmelden/demo", "/aanmelden/organisatie", "/aanmelden/terug", "/{gemeente}/werk/volgende"];

    [Fact]
    public async Task Pages_ForEveryRole_AreAccessibleAndWhole()
    {
        var kantoor = await kantoren.GeefAsync(Databank.Sqlite, Inhoud.Demo);
        var paginas = await Rondgang.VanAsync(kantoor);
        var gezien = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var bevindingen = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Rollen.Prepend(string.Empty), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (rol, _) =>
        {
            var pagina = await OpenAsync(kantoor.Adres);
            if (rol.Length > 0) await pagina.WordAsync(rol);
            foreach (var (naam, adressen) in paginas)
            {
                foreach (var adres in adressen)
                    foreach (var bevinding in await BekijkAsync(pagina, naam, adres, gezien)) bevindingen.Enqueue($"{adres} ({rol}) {bevinding}");
            }
        });
        Niets(bevindingen);
        Assert.Superset(paginas.Select(pagina => pagina.Pagina).Except(Doorgang).ToHashSet(), gezien.Keys.ToHashSet());
    }

    [Fact]
    public async Task Pages_OfAMunicipalityThatHasJustBegun_SayWhatToDoFirst()
    {
        var kantoor = await kantoren.GeefAsync(Databank.Sqlite, Inhoud.Leeg);
        var bevindingen = new List<string>();
        var beheerder = await OpenAsync(kantoor.Adres);
        await beheerder.MeldAanAsync(Voorraad.Beheerder);
        await beheerder.StelTweedeInAsync(kantoor.Klok);
        string[] paginas =
        [
            "/", "/9911", "/9911/beheer", "/9911/beheer/teams", "/9911/beheer/instrumenten", "/9911/beheer/aanbieders", "/9911/beheer/bronnen", "/9911/beheer/subgroepen", "/9911/beheer/accounts",
            "/9911/beheer/accounts/nieuw", "/9911/beheer/sluitdagen", "/9911/beheer/bewaartermijnen", "/9911/beheer/regels", "/9911/logboek", "/9911/logboek/kijkers", "/account", "/account/wachtwoord",
            "/account/tweede-factor", "/account/tweede-factor?anders=ja",
        ];
        foreach (var adres in paginas) bevindingen.AddRange(await LeegAsync(beheerder, adres));
        var klantmanager = await OpenAsync(kantoor.Adres);
        await klantmanager.MeldAanAsync(Voorraad.Klantmanager);
        await klantmanager.StelTweedeInAsync(kantoor.Klok);
        foreach (var adres in (string[])["/9911/werk", "/9911/werk/week", "/9911/klanten", "/9911/cijfers", "/9911/cijfers/stromen"]) bevindingen.AddRange(await LeegAsync(klantmanager, adres));
        Niets(bevindingen);
    }

    private static async Task<IReadOnlyList<string>> BekijkAsync(IPage pagina, string naam, string adres, ConcurrentDictionary<string, bool> gezien)
    {
        var antwoord = await pagina.GotoAsync(adres);
        if (antwoord!.Status == 404) return [];
        if (antwoord.Status != 200) return [$"answers {antwoord.Status}"];
        if (new Uri(pagina.Url).AbsolutePath != adres) return [];
        gezien.TryAdd(naam, true);
        var eerste = gezien.TryAdd("eerste keer " + adres, true);
        // What another role saw in the same form is not held against everything again; each role's own frame is, on its first page.
        var vorm = await pagina.EvaluateAsync<string>("""document.getElementById('inhoud').innerHTML.replace(/ value="[^"]*"/g, '')""");
        var nieuw = gezien.TryAdd($"vorm {adres} {vorm}", true) | gezien.TryAdd("raam " + await pagina.EvaluateAsync<string>("document.querySelector('header').innerText + (document.querySelector('nav.navigatie')?.innerText ?? '')"), true);
        if (!eerste && !nieuw) return [];
        return await Keuring.GebrekenAsync(pagina, eerste ? adres : null, eerste ? [Weergave.Licht, Weergave.Donker, Weergave.Telefoon] : [Weergave.Licht]);
    }

    private static async Task<IEnumerable<string>> LeegAsync(IPage pagina, string adres)
    {
        var antwoord = await pagina.GotoAsync(adres);
        var bevindingen = await Keuring.GebrekenAsync(pagina, "leeg " + adres, Weergave.Licht);
        return bevindingen.Concat(antwoord!.Status == 200 ? [] : [$"answers {antwoord.Status}"]).Select(bevinding => $"{adres} (leeg) {bevinding}");
    }
}
