using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using static Microsoft.Playwright.Assertions;

namespace Trede.Browser.Tests.Koppeling;

/// <summary>From a strange export to a delivery that was checked. On PostgreSQL without script.</summary>
public sealed partial class InsturenTests(Kantoren kantoren) : Browserproef, IClassFixture<Kantoren>
{
    [Theory, OpBeide]
    public async Task StrangeFile_HandedInAndMapped_IsChecked(Databank databank)
    {
        var (kantoor, pagina) = await GaAsync(databank);
        var nummer = await StuurAsync(pagina, Vreemdbestand.Maak(60));
        await pagina.GotoAsync($"/9901/leveringen/{nummer}/profiel");
        await pagina.KopAsync("Kolommen koppelen");
        await pagina.GetByLabel("Wat wordt kolom Status cliënt?").SelectOptionAsync("trede");
        await pagina.GetByRole(AriaRole.Button, new() { Name = "Voorbeeld bijwerken" }).First.ClickAsync();
        if (databank == Databank.Sqlite) Niets(await Keuring.GebrekenAsync(pagina, null, Weergave.Licht));
        await pagina.GetByLabel("Zoek (15 rijen)").SelectOptionAsync("8");
        await pagina.KnopAsync("Bewaren en controleren");
        await Expect(pagina).ToHaveURLAsync(new Regex($"/9901/leveringen/{nummer}$"));

        var levering = await LeesAsync(kantoor, nummer);
        for (var keer = 0; keer < 200 && levering.Stand == Leveringstand.Ontvangen; keer++)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
            levering = await LeesAsync(kantoor, nummer);
        }

        Assert.Equal((Leveringstand.Gecontroleerd, 60, 0), (levering.Stand, levering.Gelezen, levering.Afgekeurd));
        Assert.NotNull(levering.Koppelprofiel);
    }

    [Fact]
    public async Task HandingIn_WithABrokenConnection_GoesOnWhereItWas()
    {
        var (kantoor, pagina) = await GaAsync(Databank.Sqlite);
        Uitval = "/leveringen/nieuw/";
        var (bestand, delen) = (Vreemdbestand.Maak(120_000), 0);
        await pagina.RouteAsync("**/leveringen/nieuw/**", async route =>
        {
            // The second part is lost twice.
            if (route.Request.Method == "PUT" && ++delen is 2 or 3) await route.AbortAsync("connectionreset");
            else await route.ContinueAsync();
        });

        var nummer = await StuurAsync(pagina, bestand);

        var levering = await LeesAsync(kantoor, nummer);
        Assert.Equal(SHA256.HashData(bestand), levering.Sha256);
        Assert.Equal(((bestand.Length + (2 << 20) - 1) / (2 << 20)) + 2, delen);
    }

    [Fact]
    public async Task HandingIn_WithoutAFile_SaysSoBesideTheField()
    {
        var (_, pagina) = await GaAsync(Databank.Sqlite);
        await pagina.GotoAsync("/9901/leveringen/nieuw");
        await pagina.GetByLabel("Van welke bron is het bestand?").SelectOptionAsync("2");
        await pagina.KnopAsync("Insturen");

        await pagina.ZietAsync("Kies een bestand.");
        await Expect(pagina.GetByLabel("Van welke bron is het bestand?")).ToHaveValueAsync("2");
        Niets(await Keuring.GebrekenAsync(pagina, null, Weergave.Licht));
    }

    private static async Task<int> StuurAsync(IPage pagina, byte[] bestand)
    {
        await pagina.GotoAsync("/9901/leveringen/nieuw");
        await pagina.GetByLabel("Van welke bron is het bestand?").SelectOptionAsync("2");
        await pagina.GetByLabel("Bestand", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = "export.csv", MimeType = "text/csv", Buffer = bestand });
        await pagina.KnopAsync("Insturen");
        await Expect(pagina).ToHaveURLAsync(Leveringadres(), new() { Timeout = 30_000 });
        return int.Parse(Leveringadres().Match(pagina.Url).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static Task<LeveringRecord> LeesAsync(Proefkantoor kantoor, int nummer) => kantoor.Vestiging.Opslag.LeesAsync(
        new Gemeentenummer(1), (context, stop) => context.Set<LeveringRecord>().AsNoTracking().SingleAsync(rij => rij.Levering == nummer, stop), TestContext.Current.CancellationToken);

    private async Task<(Proefkantoor Kantoor, IPage Pagina)> GaAsync(Databank databank)
    {
        var kantoor = await kantoren.GeefAsync(databank, Inhoud.Demo);
        var pagina = await OpenAsync(kantoor.Adres, script: databank == Databank.Sqlite);
        await pagina.WordAsync("beheerder");
        return (kantoor, pagina);
    }

    [GeneratedRegex("/9901/leveringen/([0-9]+)$")]
    private static partial Regex Leveringadres();
}
