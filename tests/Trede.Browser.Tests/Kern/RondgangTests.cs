using System.Collections.Concurrent;
using Microsoft.Playwright;
using Proefbank;

namespace Trede.Browser.Tests.Kern;

/// <summary>Every page of the program, as everybody sees it who may: accessible, whole on a phone, and with what every page has.</summary>
public sealed class RondgangTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    private static readonly string[] Rollen = ["klantmanager", "beheerder", "teamleider", "uitvoerder.roc", "beleid", "beleid.lijst", "controller", "onderzoeker", "accountant"];

    // What one is only led past: there is nothing to see when one comes by oneself.
    private static readonly string[] Doorgang = ["/aanmelden/code", "/aanmelden/herstelcode", "/aanmelden/demo", "/aanmelden/organisatie"];

    [Fact]
    public async Task Pages_ForEveryRole_AreAccessibleAndWhole()
    {
        var kantoor = await kantoren.GeefAsync(Databank.Sqlite, Inhoud.Demo);
        var paginas = await Rondgang.VanAsync(kantoor);
        var gezien = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        var bevindingen = new ConcurrentQueue<string>();
        await Parallel.ForEachAsync(Rollen.Prepend(string.Empty), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (rol, _) =>
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

    private static async Task<IReadOnlyList<string>> BekijkAsync(IPage pagina, string naam, string adres, ConcurrentDictionary<string, bool> gezien)
    {
        var antwoord = await pagina.GotoAsync(adres);
        if (antwoord!.Status == 404) return [];
        if (antwoord.Status != 200) return [$"answers {antwoord.Status}"];
        if (new Uri(pagina.Url).AbsolutePath != adres) return [];
        var eerste = gezien.TryAdd(naam, true) | gezien.TryAdd(adres, true);
        var gebreken = await Paginaeis.GebrekenAsync(pagina);
        if (eerste) await Paginafoto.MaakAsync(pagina, adres);
        return [.. gebreken, .. eerste
            ? await Toegankelijkheid.BevindingenAsync(pagina, Weergave.Licht, Weergave.Donker, Weergave.Telefoon)
            : await Toegankelijkheid.BevindingenAsync(pagina, Weergave.Licht)];
    }
}
