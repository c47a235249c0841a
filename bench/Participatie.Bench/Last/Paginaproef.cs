using System.Diagnostics;
using System.Globalization;

namespace Participatie.Bench;

/// <summary>Many users at the same time, each with a page every ten seconds; and how many pages a second there can be.</summary>
internal sealed class Paginaproef(Omvang omvang, string trede, string werkmap, Meetdatabase database)
{
    /// <summary>The names, without the database.</summary>
    public static readonly IReadOnlyList<string> Soorten = ["paginas-p95", "bewaren-p95", "paginas-geheugen", "zoeken-bewaard", "paginas-grens", "aanmelden"];

    private const double Grens = 200;
    private const double Bewaargrens = 50;
    private const double Geheugengrens = 600;
    private const double Taakgrens = 20_000;
    private const int Taken = 20;
    private static readonly TimeSpan Trapduur = TimeSpan.FromSeconds(5);

    private readonly List<Uitslag> uitslagen = [];

    /// <summary>Measures.</summary>
    public async Task<IReadOnlyList<Uitslag>> RunAsync()
    {
        var vloer = await VloerAsync();
        using var server = await Serverproces.StartAsync(trede, werkmap, database);
        Bezoeker[] bezoekers = [.. Enumerable.Range(0, omvang.Gebruikers).Select(nummer => new Bezoeker(Proefaccount.Alle[nummer % Proefaccount.Alle.Count], omvang.Klanten, nummer))];
        try
        {
            await AanmeldenAsync(server, bezoekers);
            await OpenAsync(server, bezoekers, vloer);
            await TaakAsync(bezoekers.First(bezoeker => bezoeker.Meet));
            await GrensAsync(server, bezoekers);
            server.Stop();
        }
        catch (BenchException fout)
        {
            throw new BenchException($"{fout.Message}\nThe server said:\n{server.Gezegd()}");
        }
        finally
        {
            foreach (var bezoeker in bezoekers) bezoeker.Dispose();
        }

        return uitslagen;
    }

    // The same users with the same pauses, at a server that has nothing to do: what is above this is ours.
    private async Task<Verdeling> VloerAsync()
    {
        using var server = await Serverproces.StartAsync(Environment.ProcessPath!, ["kaal"], werkmap, new Dictionary<string, string>(StringComparer.Ordinal));
        Bezoeker[] bezoekers = [.. Enumerable.Range(0, omvang.Gebruikers).Select(nummer => new Bezoeker(Proefaccount.Alle[nummer % Proefaccount.Alle.Count], omvang.Klanten, nummer))];
        var tijden = await Belasting.OpenAsync(bezoekers.Length, TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), (nummer, gepland) => bezoekers[nummer].VraagStartAsync(server.Adres, gepland, default));
        foreach (var bezoeker in bezoekers) bezoeker.Dispose();
        Keur(tijden);
        return Verdeling.Van(tijden.Select(tijd => tijd.Ms));
    }

    // Two at a time: checking a password is heavy on purpose, and is no part of the time of pages.
    private async Task AanmeldenAsync(Serverproces server, Bezoeker[] bezoekers)
    {
        List<double> tijden = [];
        foreach (var paar in bezoekers.Chunk(2)) tijden.AddRange(await Task.WhenAll(paar.Select(bezoeker => bezoeker.MeldAanAsync(server.Adres, default))));
        var verdeling = Verdeling.Van(tijden);
        Zeg("aanmelden", $"p50 {verdeling.P50:0} ms, p95 {verdeling.P95:0} ms");
        uitslagen.Add(new Uitslag($"aanmelden-{database.Woord}", "ms", verdeling.P50, "the password sent and the start page received, two users at a time") { Reeksen = [verdeling.Reeks("signing in")] });
    }

    private async Task OpenAsync(Serverproces server, Bezoeker[] bezoekers, Verdeling vloer)
    {
        var (begin, rekentijd) = (Stopwatch.GetTimestamp(), server.Rekentijd);
        var tijden = await Belasting.OpenAsync(bezoekers.Length, omvang.Warm, omvang.Duur, (nummer, gepland) => bezoekers[nummer].VraagAsync(gepland, default));
        var bezet = (server.Rekentijd - rekentijd) / Stopwatch.GetElapsedTime(begin).TotalSeconds;
        var perPagina = bezet * 1000 / (omvang.Gebruikers / Omvang.Denktijd.TotalSeconds);
        Keur(tijden);
        var alle = Verdeling.Van(tijden.Select(tijd => tijd.Ms));
        var soorten = tijden.GroupBy(tijd => tijd.Soort, StringComparer.Ordinal).OrderBy(groep => groep.Key, StringComparer.Ordinal).Select(groep => (Naam: groep.Key, Tijd: Verdeling.Van(groep.Select(tijd => tijd.Ms)))).ToList();
        foreach (var (naam, tijd) in soorten) Zeg($"  {naam}", $"{tijd.Aantal} times, p50 {tijd.P50:0.0}, p95 {tijd.P95:0.0}, p99 {tijd.P99:0.0}, max {tijd.Meest:0} ms");
        Zeg("paginas-p95", $"{alle.Aantal} pages, p50 {alle.P50:0.0}, p95 {alle.P95:0.0}, p99 {alle.P99:0.0}, max {alle.Meest:0} ms; floor p95 {vloer.P95:0.0} ms; {bezet:0.00} cores, {perPagina:0.0} ms of a core a page; {server.PiekMb:0} MB at most, {server.NuMb:0} MB now");
        uitslagen.Add(new Uitslag($"paginas-p95-{database.Woord}", "ms", alle.P95, $"{omvang.Gebruikers} users who ask a page every ten seconds, from the planned moment to the last byte, beside a bare server with a fixed page; no answer was wrong")
        {
            Ander = vloer.P95,
            Grens = "p95 under 200 ms",
            Gehaald = alle.P95 < Grens,
            Reeksen = [alle.Reeks("all pages"), .. soorten.Select(soort => soort.Tijd.Reeks(soort.Naam)), vloer.Reeks("bare server"), new("cores that our process kept busy", [bezet]), new("processor time of our process a page, ms", [perPagina])],
        });
        var bewaard = Verdeling.Van(tijden.Where(tijd => string.Equals(tijd.Soort, Bezoeker.Bewaren, StringComparison.Ordinal)).Select(tijd => tijd.Ms));
        Zeg("bewaren-p95", $"{bewaard.Aantal} measurements, p50 {bewaard.P50:0.0}, p95 {bewaard.P95:0.0}, max {bewaard.Meest:0} ms");
        uitslagen.Add(new Uitslag($"bewaren-p95-{database.Woord}", "ms", bewaard.P95, "a measurement sent and saved for good, with its line in the audit log, among those pages; from the planned moment to the answer")
        {
            Grens = "p95 under 50 ms",
            Gehaald = bewaard.P95 < Bewaargrens,
            Reeksen = [bewaard.Reeks("saving")],
        });
        uitslagen.Add(new Uitslag($"paginas-geheugen-{database.Woord}", "MB", server.PiekMb, "peak resident memory of our process from its start until all these pages were served; and what it has at the end")
        {
            Ander = server.NuMb,
            Grens = "under 600 MB",
            Gehaald = server.PiekMb < Geheugengrens,
            Reeksen = [new("peak", [server.PiekMb]), new("at the end", [server.NuMb])],
        });
    }

    // One klantmanager, while nobody else asks for anything.
    private async Task TaakAsync(Bezoeker bezoeker)
    {
        List<(double Ms, int Paginas)> keren = [];
        for (var keer = 0; keer < Taken; keer++) keren.Add(await bezoeker.ZoekTotBewaardAsync(default));
        var tijden = Verdeling.Van(keren.Select(keer => keer.Ms));
        Zeg("zoeken-bewaard", $"{keren[0].Paginas} pages, p50 {tijden.P50:0} ms, max {tijden.Meest:0} ms");
        uitslagen.Add(new Uitslag($"zoeken-bewaard-{database.Woord}", "ms", tijden.P50, "from the page to search to the page of the client after saving: what all pages on the way take together; and the slowest of twenty times")
        {
            Ander = tijden.Meest,
            Grens = "the slowest under 20 s",
            Gehaald = tijden.Meest < Taakgrens,
            Reeksen = [tijden.Reeks("all pages of a run"), new("pages", [.. keren.Select(keer => (double)keer.Paginas)])],
        });
    }

    private async Task GrensAsync(Serverproces server, Bezoeker[] bezoekers)
    {
        List<(int Gebruikers, double PerSeconde, double P95)> trappen = [];
        for (var gebruikers = 1; gebruikers <= bezoekers.Length; gebruikers *= 2)
        {
            var rekentijd = server.Rekentijd;
            var (tijden, perSeconde) = await Belasting.DichtAsync(gebruikers, Trapduur, (nummer, gepland) => bezoekers[nummer].VraagAsync(gepland, default));
            Keur(tijden);
            trappen.Add((gebruikers, perSeconde, Verdeling.Van(tijden.Select(tijd => tijd.Ms)).P95));
            Zeg("paginas-grens", $"{gebruikers} users without a pause: {perSeconde:0} pages/s, p95 {trappen[^1].P95:0} ms, {(server.Rekentijd - rekentijd) * 1000 / tijden.Count:0.0} ms of a core a page");
            if (trappen[^1].P95 > Grens) break;
        }

        var beste = trappen.Where(trap => trap.P95 <= Grens).Select(trap => trap.PerSeconde).DefaultIfEmpty(0).Max();
        uitslagen.Add(new Uitslag($"paginas-grens-{database.Woord}", "pages/s", beste, $"the most pages a second with p95 at most 200 ms, users without a pause; the server and its users share the machine ({server.PiekMb:0} MB at most)")
        {
            Reeksen = [.. trappen.Select(trap => new Reeks($"{trap.Gebruikers} users: pages/s, p95", [trap.PerSeconde, trap.P95]))],
        });
    }

    private static void Keur(IReadOnlyList<Antwoordtijd> tijden)
    {
        var fouten = tijden.Where(tijd => tijd.Fout is not null).ToList();
        if (fouten.Count > 0) throw new BenchException($"{fouten.Count} of {tijden.Count} pages went wrong, such as {fouten[0].Soort}: {fouten[0].Fout}");
    }

    private void Zeg(string naam, FormattableString tekst) => Console.Out.WriteLine($"{naam}-{database.Woord}: {tekst.ToString(CultureInfo.InvariantCulture)}");
}
