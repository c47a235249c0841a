using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>Handing in a file as the form of the page does it, on the demo.</summary>
internal static class Instuurproef
{
    public const string Pagina = "/9901/leveringen/nieuw";

    /// <summary>The source re-integratie of the demo.</summary>
    public const string Reintegratie = "2";

    private static readonly Gemeentenummer Hier = new(1);

    static Instuurproef() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>An export of another system: other names, Windows-1252, days as d-m-jjjj, words of its own. The last of every twenty has a word that nobody knows.</summary>
    public static byte[] Vreemd(int rijen, string extra = "")
    {
        string[] standen = ["Geïsoleerd", "Sociale contacten", "Georganiseerde activiteiten", "Onbetaald werk", "Werk met ondersteuning"];
        var tekst = new StringBuilder($"Cliënt BSN;Gespreksdatum;Status cliënt;Groeit;Begeleider{extra}\r\n");
        for (var nummer = 0; nummer < rijen; nummer++)
            tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"{Proefbestand.Bsn(nummer % 900)};{(nummer % 28) + 1}-3-2025;{(nummer % 20 == 19 ? "Zoek" : standen[nummer % 5])};{(nummer % 2 == 0 ? "groei" : "stabiel")};J. Véld\r\n");
        return Encoding.GetEncoding(1252).GetBytes(tekst.ToString());
    }

    public static async Task<(HttpStatusCode Status, string? Naar)> Stuur(HttpClient browser, HttpContent? bestand, string naam = "export.csv", string bron = Reintegratie, string dag = "02-03-2026", string? bewijs = null)
    {
        using var inhoud = new MultipartFormDataContent();
        inhoud.Add(new StringContent(bewijs ?? await Bewijs(browser)), Formulierbewijs.Veldnaam);
        inhoud.Add(new StringContent(bron), "Invoer.Bron");
        inhoud.Add(new StringContent(dag), "Invoer.Leverdag");
        if (bestand is not null)
        {
            bestand.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"Invoer.Bestand\"; filename=\"{naam}\"");
            inhoud.Add(bestand);
        }

        using var antwoord = await browser.PostAsync(new Uri(Pagina, UriKind.Relative), inhoud, Stop);
        return (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString);
    }

    /// <summary>Hands in what is good, waits until it was checked, and gives the number of the delivery.</summary>
    public static async Task<int> StuurGoed(Demoproef demo, HttpClient browser, byte[] bestand, string naam = "export.csv")
    {
        using var inhoud = new ByteArrayContent(bestand);
        var (status, naar) = await Stuur(browser, inhoud, naam);
        Assert.Equal(HttpStatusCode.Redirect, status);
        await Wacht(demo);
        return int.Parse(naar!.Split('/')[3], System.Globalization.CultureInfo.InvariantCulture);
    }

    public static async Task<string> Bewijs(HttpClient browser)
    {
        var blad = await Demoproef.Blad(Pagina, browser);
        return blad.QuerySelector("form.insturen input[name=" + Formulierbewijs.Veldnaam + "]")!.GetAttribute("value")!;
    }

    public static async Task Wacht(Demoproef demo)
    {
        var werk = demo.Web.Diensten.GetRequiredService<Leveringswerk>();
        // What does not end is a fault; a test says so instead of waiting on.
        while (werk.Eerste is { } taak) await taak.Klaar.WaitAsync(TimeSpan.FromMinutes(1), Stop);
    }

    public static Task<LeveringRecord?> Levering(Demoproef demo, int nummer) =>
        demo.Vestiging.Opslag.LeesAsync(Hier, (context, stop) => context.Set<LeveringRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Levering == nummer, stop), Stop);

    public static Task<int> Aantal(Demoproef demo) => demo.Vestiging.Opslag.LeesAsync(Hier, (context, stop) => context.Set<LeveringRecord>().CountAsync(stop), Stop);

    /// <summary>Everything that lies in the folder of what was handed in.</summary>
    public static string[] Bestanden(Demoproef demo) => Directory.Exists(demo.Ontvangst) ? [.. Directory.EnumerateFiles(demo.Ontvangst, "*", SearchOption.AllDirectories)] : [];

    /// <summary>Makes a source one of a provider.</summary>
    public static Task GeefAanbieder(Demoproef demo, short bron, int? aanbieder) => demo.Vestiging.Opslag.SchrijfAsync(Hier, Dader.Programma("proef"), async (beurt, stop) =>
    {
        (await beurt.Context.Set<BronRecord>().SingleAsync(rij => rij.Bron == bron, stop)).Aanbieder = aanbieder;
        beurt.Leg(new Auditregel(Handeling.BronGewijzigd, "bron"));
    }, Stop);

    public static MediaTypeHeaderValue Rauw { get; } = new("application/octet-stream");
}
