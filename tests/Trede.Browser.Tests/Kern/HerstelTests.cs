using System.Text.RegularExpressions;
using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using Participatie.App.Kern;
using Proefbank;

namespace Trede.Browser.Tests.Kern;

/// <summary>A municipality from its first command until it is put back on an empty machine: commands as an administrator gives them, and a browser.</summary>
public sealed partial class HerstelTests : Browserproef
{
    private readonly Proefklok klok = new(Proefklok.Begin);

    [Theory]
    [InlineData(Databank.Sqlite, Databank.Postgres)]
    [InlineData(Databank.Postgres, Databank.Sqlite)]
    public async Task Municipality_BegunAndRestored_IsThereForWhoSignsIn(Databank van, Databank naar)
    {
        var (eerst, later) = (await PlaatsAsync(van), await PlaatsAsync(naar));
        var begin = await GeefAsync(eerst.Keuze, "begin", "--gemeente", "9921", "--naam", "Proefveen", "--beheerder", "bea@proef.example", "--naam-beheerder", "Bea Eerste");
        var kopie = Path.Combine(Voorraad.NieuweMap(), "a.kopie");
        Codeapp app;
        await using (var kantoor = await Proefkantoor.StartAsync(eerst.Database, eerst.Keuze, klok))
        {
            var pagina = await OpenAsync(kantoor.Adres);
            await pagina.GotoAsync(Link().Match(begin).Value);
            await pagina.KiesWachtwoordAsync();
            app = await pagina.StelTweedeInAsync(klok);
            await pagina.GotoAsync("/9921/beheer/teams/nieuw");
            await pagina.GetByLabel("Naam").FillAsync("Werk en taal");
            await pagina.KnopAsync("Bewaren");
            await pagina.ZietAsync("is bewaard.");
            await GeefAsync(eerst.Keuze, "bewaar", kopie);
        }

        await GeefAsync(later.Keuze, "herstel", kopie, "--sleutels", eerst.Keuze.Sleutelmap);
        klok.Zet(TimeSpan.FromMinutes(1));
        await using var hersteld = await Proefkantoor.StartAsync(later.Database, later.Keuze, klok);
        var terug = await OpenAsync(hersteld.Adres);
        await terug.MeldAanAsync("bea@proef.example");
        await terug.GetByLabel("Code van 6 cijfers").FillAsync(app.Code);
        await terug.KnopAsync("Aanmelden");
        await Assertions.Expect(terug).Not.ToHaveURLAsync(new Regex("/aanmelden"));
        await terug.GotoAsync("/9921/beheer/teams");
        await terug.LinkAsync("Werk en taal");
        await terug.KopAsync("Werk en taal");
    }

    private static async Task<(Proefdatabase Database, Opslagkeuze Keuze)> PlaatsAsync(Databank databank)
    {
        var database = await Voorraad.NietsAsync(databank);
        return (database, new Opslagkeuze(database.ConnectionString, Path.Combine(Voorraad.NieuweMap(), "sleutels"), Demo: false));
    }

    private async Task<string> GeefAsync(Opslagkeuze keuze, params string[] woorden)
    {
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([new(Opslagkeuze.Databasevariabele, keuze.Verbinding), new(Opslagkeuze.Sleutelvariabele, keuze.Sleutelmap)]).Build();
        await using var tekst = new StringWriter(Balie.Nederlands);
        var code = await Opdrachtregel.Run(woorden, new Balie(Stream.Null, tekst, tekst, TextReader.Null, klok) { Instellingen = instellingen }, TestContext.Current.CancellationToken);
        Assert.True(code == Afsluitcode.Goed, tekst.ToString());
        return tekst.ToString();
    }

    [GeneratedRegex(@"/welkom/\S+")]
    private static partial Regex Link();
}
