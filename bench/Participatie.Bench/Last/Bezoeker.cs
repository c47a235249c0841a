using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace Participatie.Bench;

/// <summary>
/// A user with a browser: signs in once, and then goes round what the menu offers to the role. Where clients can be searched, a search is typed, sent, and two
/// of the clients that were found are looked at; who may measure does so with one of them, once a round. Every step is one page, or one save.
/// </summary>
internal sealed partial class Bezoeker : IDisposable
{
    /// <summary>How the saving of a measurement is called among the pages.</summary>
    public const string Bewaren = "bewaren";

    private const string Startsoort = "start";
    private const string Klantenpad = "/klanten";

    private readonly HttpClient client;
    private readonly HttpClient zonderVervolg;
    private readonly Proefaccount account;
    private readonly int klanten;
    private readonly Random toeval;
    private readonly Queue<Func<CancellationToken, Task<string>>> stappen = new();
    private IReadOnlyList<string> menu = [];
    private string soort = Startsoort;
    private string bewaardNaar = string.Empty;
    private Uri plaats = new("http://127.0.0.1");

    public Bezoeker(Proefaccount account, int klanten, int nummer)
    {
        var koekjes = new CookieContainer();
        client = Maak(koekjes, vervolg: true);
        zonderVervolg = Maak(koekjes, vervolg: false);
        this.account = account;
        this.klanten = klanten;
        toeval = new Random(nummer);
    }

    /// <summary>Whether this is somebody who measures.</summary>
    public bool Meet => account.Rol == Participatie.Kern.Rol.Klantmanager;

    private static string Start => string.Create(CultureInfo.InvariantCulture, $"/{Proefgemeente.Code}");

    /// <summary>Signs in, and tells how long the server took over the password and the page after it, in ms.</summary>
    public async Task<double> MeldAanAsync(Uri adres, CancellationToken stop)
    {
        plaats = adres;
        var formulier = Webformulier.Lees(await LeesAsync("/aanmelden", stop)) ?? throw new BenchException("There is no form to sign in with.");
        var begin = Stopwatch.GetTimestamp();
        var pagina = await StuurAsync(formulier, "/aanmelden", [account.Login, Proefaccount.Wachtwoord], stop);
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        menu = [.. Koppelingen(pagina, Start)];
        return duur;
    }

    /// <summary>Asks the next page and tells how long after the planned moment it was there.</summary>
    public async Task<Antwoordtijd> VraagAsync(long gepland, CancellationToken stop)
    {
        string? fout = null;
        try
        {
            await VolgendeAsync(stop);
        }
        catch (Exception mis) when (mis is HttpRequestException or BenchException or TaskCanceledException && !stop.IsCancellationRequested)
        {
            fout = mis.Message;
            stappen.Clear();
        }

        return new Antwoordtijd(soort, Stopwatch.GetElapsedTime(gepland).TotalMilliseconds, fout);
    }

    /// <summary>
    /// Goes from the page to search to a client who was measured, without stopping to think: how long all pages on the way took together, in ms, the client page after
    /// saving included; and how many there were.
    /// </summary>
    public async Task<(double Ms, int Paginas)> ZoekTotBewaardAsync(CancellationToken stop)
    {
        var (samen, aantal) = (0.0, 0);
        do
        {
            stappen.Clear();
            PlanZoeken(Start + Klantenpad);
            (samen, aantal) = (0, 0);
            do await TelAsync(stappen.Dequeue());
            while (soort is not (Bewaren or Startsoort));
        }
        while (string.Equals(soort, Startsoort, StringComparison.Ordinal));

        await TelAsync(ct => PaginaAsync("klant", bewaardNaar, ct));
        stappen.Clear();
        return (samen, aantal);

        async Task TelAsync(Func<CancellationToken, Task<string>> stap)
        {
            var begin = Stopwatch.GetTimestamp();
            await stap(stop);
            samen += Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            aantal++;
        }
    }

    /// <summary>Asks the start page of any server.</summary>
    public async Task<Antwoordtijd> VraagStartAsync(Uri adres, long gepland, CancellationToken stop)
    {
        await StartAsync(adres, stop);
        return new Antwoordtijd(Startsoort, Stopwatch.GetElapsedTime(gepland).TotalMilliseconds, null);
    }

    /// <summary>Asks the page to sign in, as a stranger.</summary>
    public static async Task AanmeldpaginaAsync(Uri adres, CancellationToken stop)
    {
        using var vreemde = new HttpClient();
        using var antwoord = await vreemde.GetAsync(new Uri(adres, "/aanmelden"), stop);
        await InhoudAsync(antwoord, "/aanmelden", stop);
    }

    /// <summary>Asks the start page, at the server of now.</summary>
    public Task StartAsync(Uri adres, CancellationToken stop) => PaginaAsync(adres, string.Empty, stop);

    /// <summary>Asks a page of the municipality, at the server of now.</summary>
    public Task PaginaAsync(Uri adres, string pad, CancellationToken stop)
    {
        plaats = adres;
        return LeesAsync(pad.Length == 0 ? Start : $"{Start}/{pad}", stop);
    }

    /// <summary>
    /// Hands in a file for the first source that there is, and asks the page on which its columns are named until it is there; tells how long that page took each time, in ms.
    /// </summary>
    public async Task<IReadOnlyList<double>> KoppelAsync(byte[] bestand, int keren, CancellationToken stop)
    {
        var pad = Start + "/leveringen/nieuw";
        var pagina = await LeesAsync(pad, stop);
        var formulier = Webformulier.Lees(pagina) ?? throw new BenchException("There is no form to hand in with.");
        using var inhoud = new MultipartFormDataContent();
        foreach (var (naam, waarde) in formulier.Verborgen) inhoud.Add(new StringContent(waarde), naam);
        inhoud.Add(new StringContent(Bronkeuze().Match(pagina).Groups["bron"].Value), "Invoer.Bron");
        inhoud.Add(new StringContent("01-03-2026"), "Invoer.Leverdag");
        inhoud.Add(new ByteArrayContent(bestand), "Invoer.Bestand", "export.csv");
        using var antwoord = await zonderVervolg.PostAsync(new Uri(plaats, pad), inhoud, stop);
        var levering = antwoord.Headers.Location?.OriginalString ?? throw new BenchException($"Handing in gives {(int)antwoord.StatusCode}.");
        var tijden = new List<double>();
        for (var keer = 0; keer < keren; keer++)
        {
            var begin = Stopwatch.GetTimestamp();
            var blad = await LeesAsync(levering + "/profiel", stop);
            tijden.Add(Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
            if (!blad.Contains("50.000 rijen", StringComparison.Ordinal)) throw new BenchException($"{levering} is not shown whole.");
        }

        return tijden;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        client.Dispose();
        zonderVervolg.Dispose();
    }

    private static HttpClient Maak(CookieContainer koekjes, bool vervolg) =>
        new(new SocketsHttpHandler { CookieContainer = koekjes, AllowAutoRedirect = vervolg, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(100) }) { Timeout = TimeSpan.FromSeconds(60) };

    [GeneratedRegex("""<a\s[^>]*href="(?<pad>/[^"?#]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Menuvorm();

    [GeneratedRegex("""name="Invoer\.Bron".*?<option value="(?<bron>\d+)["]""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bronkeuze();

    private async Task VolgendeAsync(CancellationToken stop)
    {
        if (stappen.Count == 0) PlanRonde();
        await stappen.Dequeue()(stop);
    }

    private void PlanRonde()
    {
        stappen.Enqueue(ct => PaginaAsync(Startsoort, Start, ct));
        // In an order of one's own, so that not all are at the same page.
        foreach (var pad in menu.OrderBy(_ => toeval.Next()))
        {
            if (pad.EndsWith(Klantenpad, StringComparison.Ordinal)) PlanZoeken(pad);
            else PlanBlad(pad);
        }
    }

    // A page of the menu, and three of those that it leads to.
    private void PlanBlad(string pad) => stappen.Enqueue(async ct =>
    {
        var pagina = await PaginaAsync(Soort(pad), pad, ct);
        var verder = Koppelingen(pagina, pad).Where(deel => !menu.Contains(deel, StringComparer.Ordinal) && !deel.AsSpan(pad.Length + 1).Contains('/'));
        foreach (var deel in verder.OrderBy(_ => toeval.Next()).Take(3)) stappen.Enqueue(stop => PaginaAsync(Soort(deel), deel, stop));
        return pagina;
    });

    private static string Soort(string pad) => pad[(Start.Length + 1)..];

    private static IEnumerable<string> Koppelingen(string pagina, string onder) =>
        Menuvorm().Matches(pagina).Select(match => match.Groups["pad"].Value).Where(pad => pad.StartsWith(onder + "/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);

    // Mostly a whole name, now and then only how it begins.
    private void PlanZoeken(string pad)
    {
        for (var keer = 0; keer < 2; keer++)
        {
            var zoekpagina = string.Empty;
            string[] gevonden = [];
            var naam = Proefgemeente.Achternaam(toeval.Next(klanten));
            if (toeval.Next(4) == 0) naam = naam[..4];
            stappen.Enqueue(async ct => zoekpagina = await PaginaAsync("klanten", pad, ct));
            stappen.Enqueue(async ct =>
            {
                soort = "zoeken";
                var formulier = Webformulier.Lees(zoekpagina) ?? throw new BenchException("There is no form to search with.");
                var pagina = await StuurAsync(formulier, pad, [naam], ct);
                gevonden = [.. Koppelingen(pagina, pad).Where(deel => char.IsAsciiDigit(deel[^1]))];
                return pagina;
            });
            for (var klant = 0; klant < 2; klant++)
            {
                stappen.Enqueue(ct => gevonden.Length == 0 ? PaginaAsync(Startsoort, Start, ct) : PaginaAsync("klant", gevonden[toeval.Next(gevonden.Length)], ct));
            }

            if (keer == 0 && Meet) PlanMeten(() => gevonden.Length == 0 ? null : gevonden[toeval.Next(gevonden.Length)]);
        }
    }

    // The form, and ten seconds later the answers to its questions.
    private void PlanMeten(Func<string?> kies)
    {
        var (pad, pagina) = (string.Empty, string.Empty);
        stappen.Enqueue(async ct =>
        {
            if (kies() is not { } klant) return await PaginaAsync(Startsoort, Start, ct);
            return pagina = await PaginaAsync("meten", pad = klant + "/meten", ct);
        });
        stappen.Enqueue(async ct =>
        {
            if (pagina.Length == 0) return await PaginaAsync(Startsoort, Start, ct);
            soort = Bewaren;
            var formulier = Webformulier.Lees(pagina, "meting") ?? throw new BenchException("There is no form to measure with.");
            using var inhoud = formulier.Met([new("Invoer.Vraag1", "n"), new("Invoer.Vraag3", "j"), new("Invoer.Groei4", "+"), new("Invoer.Reden", "opnieuw gemeten"), new("Knop", "bewaar")]);
            using var antwoord = await zonderVervolg.PostAsync(new Uri(plaats, pad), inhoud, ct);
            bewaardNaar = antwoord.Headers.Location?.OriginalString ?? string.Empty;
            return antwoord.StatusCode == HttpStatusCode.Found ? string.Empty : throw new BenchException($"Saving a measurement gives {(int)antwoord.StatusCode}.");
        });
    }

    private Task<string> PaginaAsync(string wat, string pad, CancellationToken stop)
    {
        soort = wat;
        return LeesAsync(pad, stop);
    }

    private async Task<string> LeesAsync(string pad, CancellationToken stop)
    {
        using var antwoord = await client.GetAsync(new Uri(plaats, pad), stop);
        return await InhoudAsync(antwoord, pad, stop);
    }

    private async Task<string> StuurAsync(Webformulier formulier, string pad, IEnumerable<string> getypt, CancellationToken stop)
    {
        using var inhoud = formulier.Ingevuld(getypt);
        using var antwoord = await client.PostAsync(new Uri(plaats, formulier.Doel.Length > 0 ? formulier.Doel : pad), inhoud, stop);
        return await InhoudAsync(antwoord, Start, stop);
    }

    // Who is sent back to sign in did not get the page.
    private static async Task<string> InhoudAsync(HttpResponseMessage antwoord, string pad, CancellationToken stop)
    {
        var pagina = await antwoord.Content.ReadAsStringAsync(stop);
        var waar = antwoord.RequestMessage!.RequestUri!.AbsolutePath;
        if (!antwoord.IsSuccessStatusCode) throw new BenchException($"{pad} gives {(int)antwoord.StatusCode}.");
        if (waar.StartsWith("/aanmelden", StringComparison.Ordinal) && !pad.StartsWith("/aanmelden", StringComparison.Ordinal)) throw new BenchException($"{pad} asks to sign in.");
        return pagina;
    }
}
