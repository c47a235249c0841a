using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Participatie.Bench;

/// <summary>
/// A user with a browser: signs in once, and then goes round what the menu offers to the role. Where clients can be searched, a search is typed, sent, and two
/// of the clients that were found are looked at. Every step is one page.
/// </summary>
internal sealed partial class Bezoeker : IDisposable
{
    private const string Startsoort = "start";
    private const string Klantenpad = "/klanten";

    private readonly HttpClient client;
    private readonly Proefaccount account;
    private readonly int klanten;
    private readonly Random toeval;
    private readonly Queue<Func<CancellationToken, Task<string>>> stappen = new();
    private IReadOnlyList<string> menu = [];
    private string soort = Startsoort;
    private Uri plaats = new("http://127.0.0.1");

    public Bezoeker(Proefaccount account, int klanten, int nummer)
    {
        client = new HttpClient(new SocketsHttpHandler { UseCookies = true, PooledConnectionIdleTimeout = TimeSpan.FromSeconds(100) }) { Timeout = TimeSpan.FromSeconds(60) };
        this.account = account;
        this.klanten = klanten;
        toeval = new Random(nummer);
    }

    private static string Start => string.Create(CultureInfo.InvariantCulture, $"/{Proefgemeente.Code}");

    /// <summary>Signs in, and tells how long the server took over the password and the page after it, in ms.</summary>
    public async Task<double> MeldAanAsync(Uri adres, CancellationToken stop)
    {
        plaats = adres;
        var formulier = Webformulier.Lees(await LeesAsync("/aanmelden", stop)) ?? throw new BenchException("There is no form to sign in with.");
        var begin = Stopwatch.GetTimestamp();
        var pagina = await StuurAsync(formulier, "/aanmelden", [account.Login, Proefaccount.Wachtwoord], stop);
        var duur = Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
        menu = [.. Menuvorm().Matches(pagina).Select(match => match.Groups["pad"].Value).Where(pad => pad.StartsWith(Start + "/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
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

    /// <inheritdoc/>
    public void Dispose() => client.Dispose();

    [GeneratedRegex("""<a\s[^>]*href="(?<pad>/[^"?#]*)["]""", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Menuvorm();

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
            else stappen.Enqueue(ct => PaginaAsync(pad[(Start.Length + 1)..], pad, ct));
        }
    }

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
                gevonden = [.. Menuvorm().Matches(pagina).Select(match => match.Groups["pad"].Value).Where(deel => deel.StartsWith(pad + "/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
                return pagina;
            });
            for (var klant = 0; klant < 2; klant++)
            {
                stappen.Enqueue(ct => gevonden.Length == 0 ? PaginaAsync(Startsoort, Start, ct) : PaginaAsync("klant", gevonden[toeval.Next(gevonden.Length)], ct));
            }
        }
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
