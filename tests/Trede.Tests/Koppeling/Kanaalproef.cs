using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Koppeling;

/// <summary>The demo, asked by programs that have a delivery key.</summary>
internal sealed class Kanaalproef : IAsyncDisposable
{
    public const string Pad = "/api/v1/gemeenten/9901/leveringen";

    private Kanaalproef(Demoproef demo)
    {
        Demo = demo;
        Programma = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = demo.Web.Adres };
    }

    public static Gemeentenummer Lindervoort { get; } = new(1);

    public Demoproef Demo { get; }

    public Opslag Opslag => Demo.Vestiging.Opslag;

    public HttpClient Programma { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Kanaalproef> StartAsync(Databank databank = Databank.Sqlite, params (string Naam, string Waarde)[] instellingen) => new(await Demoproef.Start(databank, instellingen));

    /// <summary>Rows of measurements: somebody of the demo is number 0 and up, and the rung may differ.</summary>
    public static string Metingen(int vanaf, int aantal, int trede = 2)
    {
        var tekst = new StringBuilder("bsn;meetdatum;trede;aanleiding\n");
        foreach (var persoon in Demoproef.Gegevens.Personen.Where(persoon => !persoon.Bsn.IsLeeg && persoon.Gemeente == Gemeente.Van(9901)).Skip(vanaf).Take(aantal)) tekst.Append(System.Globalization.CultureInfo.InvariantCulture, $"{persoon.Bsn.Voluit()};2026-02-20;{trede};jaarmeting\n");
        return tekst.ToString();
    }

    public T Dienst<T>()
        where T : notnull => Demo.Web.Diensten.CreateScope().ServiceProvider.GetRequiredService<T>();

    public Task<short> Bron(string naam, Gemeentenummer? gemeente = null) => Opslag.LeesAsync(gemeente ?? Lindervoort, (context, ct) => context.Set<BronRecord>().Where(rij => rij.Naam == naam).Select(rij => rij.Bron).SingleAsync(ct), Stop);

    public async Task<Leversleutel> Sleutel(string bron = "wmo", bool aanvaardt = false, string tot = "", short gemeente = 1)
    {
        var nummer = await Bron(bron, new Gemeentenummer(gemeente));
        var (uitkomst, sleutel) = await Dienst<LeversleutelMaken>().RunAsync(
            new Gemeentenummer(gemeente), Dader.Programma("proef"), veld => veld switch { "Naam" => "Sleutel " + Guid.NewGuid(), "Bron" => $"{nummer}", "Mag" => aanvaardt ? "aanvaarden" : "leveren", _ => tot }, Demoproef.Vandaag, Stop);
        Assert.True(uitkomst.Gelukt);
        return sleutel!;
    }

    public Task Wijzig<T>(Func<T, bool> welke, Action<T> anders, Gemeentenummer? gemeente = null)
        where T : class => Opslag.SchrijfAsync(gemeente ?? Lindervoort, Dader.Programma("proef"), async (beurt, ct) =>
        {
            foreach (var rij in (await beurt.Context.Set<T>().ToListAsync(ct)).Where(welke)) anders(rij);
            beurt.Leg(new Auditregel(Handeling.BronGewijzigd, "proef"));
        }, Stop);

    public Task<List<LeveringRecord>> Leveringen() => Opslag.LeesAsync(Lindervoort, (context, ct) => context.Set<LeveringRecord>().OrderBy(rij => rij.Levering).ToListAsync(ct), Stop);

    public async Task<Antwoord> Vraag(HttpMethod methode, string pad, string? sleutel, HttpContent? inhoud = null)
    {
        using var verzoek = new HttpRequestMessage(methode, new Uri(pad, UriKind.Relative)) { Content = inhoud };
        if (sleutel is not null) verzoek.Headers.Authorization = new AuthenticationHeaderValue("Bearer", sleutel);
        using var antwoord = await Programma.SendAsync(verzoek, Stop);
        var koppen = antwoord.Headers.Concat(antwoord.Content.Headers).Where(kop => kop.Key != "Date").OrderBy(kop => kop.Key, StringComparer.Ordinal).Select(kop => $"{kop.Key}: {string.Join(", ", kop.Value)}");
        return new Antwoord(antwoord.StatusCode, string.Join('\n', koppen), await antwoord.Content.ReadAsStringAsync(Stop), antwoord.Headers.Location?.OriginalString);
    }

    public Task<Antwoord> Lees(string pad, Leversleutel sleutel) => Vraag(HttpMethod.Get, pad, sleutel.Tekst);

    public Task<Antwoord> Doe(string pad, Leversleutel sleutel) => Vraag(HttpMethod.Post, pad, sleutel.Tekst);

    public async Task<Antwoord> Lever(Leversleutel sleutel, string inhoud, string? naam = "metingen.csv", string vraag = "")
    {
        using var bestand = new StringContent(inhoud, Encoding.UTF8, "text/csv");
        if (naam is not null) bestand.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = $"\"{naam}\"" };
        return await Vraag(HttpMethod.Post, Pad + vraag, sleutel.Tekst, bestand);
    }

    /// <summary>Asks for a delivery until nothing happens to it any more.</summary>
    public async Task<JsonElement> Wacht(string pad, Leversleutel sleutel)
    {
        await Rust();
        return (await Lees(pad, sleutel)).Json;
    }

    /// <summary>Ends when nothing is being done with a delivery any more.</summary>
    public Task Rust() => Instuurproef.Wacht(Demo);

    public async ValueTask DisposeAsync()
    {
        Programma.Dispose();
        await Demo.DisposeAsync();
    }

    internal sealed record Antwoord(HttpStatusCode Status, string Koppen, string Tekst, string? Location)
    {
        public JsonElement Json => JsonDocument.Parse(Tekst).RootElement;

        public string Beeld => $"{(int)Status}\n{Koppen}\n{Tekst}";
    }
}
