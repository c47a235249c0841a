using System.Globalization;

namespace Participatie.Bench;

/// <summary>A million rows of a source that nobody heard of, delivered into a large municipality while its users go on working.</summary>
/// <param name="omvang">How large the municipality is.</param>
/// <param name="trede">The real program.</param>
/// <param name="werkmap">Where something may be left behind.</param>
/// <param name="database">The municipality.</param>
/// <param name="bestand">The file.</param>
/// <param name="rijen">How many rows it has.</param>
internal sealed class Leverproef(Omvang omvang, string trede, string werkmap, Meetdatabase database, string bestand, int rijen)
{
    /// <summary>The names, without the database.</summary>
    public static readonly IReadOnlyList<string> Soorten = ["leveren-miljoen", "leveren-geheugen", "leveren-paginas", "leveren-voorbeeld"];

    private const int Gebruikers = 20;
    private const double Tijdgrens = 20_000;
    private const double Geheugengrens = 512;
    private const double Paginagrens = 500;
    private const double Voorbeeldgrens = 2000;
    private const int Voorbeeldrijen = 50_000;
    private const int Voorbeeldkeren = 6;
    private static readonly TimeSpan Denktijd = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(10);

    /// <summary>Measures.</summary>
    public async Task<IReadOnlyList<Uitslag>> RunAsync()
    {
        using var server = await Serverproces.StartAsync(trede, werkmap, database);
        Bezoeker[] bezoekers = [.. Enumerable.Range(0, Gebruikers).Select(nummer => new Bezoeker(Proefaccount.Alle[nummer % Proefaccount.Alle.Count], omvang.Klanten, nummer))];
        try
        {
            foreach (var bezoeker in bezoekers) await bezoeker.MeldAanAsync(server.Adres, default);
            await Belasting.OpenAsync(Gebruikers, Warm, TimeSpan.Zero, Denktijd, (nummer, gepland) => bezoekers[nummer].VraagAsync(gepland, default));
            var voorbeeld = await VoorbeeldAsync(server.Adres);
            using var klaar = new CancellationTokenSource();
            var paginas = Belasting.TotAsync(Gebruikers, Denktijd, (nummer, gepland) => bezoekers[nummer].VraagAsync(gepland, default), klaar.Token);
            var levering = await Task.Run(Lever);
            await klaar.CancelAsync();
            var tijden = await paginas;
            server.Stop();
            return Uitslagen(levering, tijden, voorbeeld);
        }
        catch (BenchException fout)
        {
            throw new BenchException($"{fout.Message}\nThe server said:\n{server.Gezegd()}");
        }
        finally
        {
            foreach (var bezoeker in bezoekers) bezoeker.Dispose();
        }
    }

    // The first time too: whoever has such a file opens that page once.
    private async Task<IReadOnlyList<double>> VoorbeeldAsync(Uri adres)
    {
        using var beheerder = new Bezoeker(Proefaccount.Alle.First(account => account.Rol == Participatie.Kern.Rol.Beheerder), omvang.Klanten, Gebruikers);
        await beheerder.MeldAanAsync(adres, default);
        var tekst = new System.Text.StringBuilder("Cliënt BSN;Gespreksdatum;Status cliënt;Groeit;Begeleider\r\n");
        string[] standen = ["Geïsoleerd", "Sociale contacten", "Georganiseerde activiteiten", "Onbetaald werk", "Werk met ondersteuning"];
        for (var rij = 0; rij < Voorbeeldrijen; rij++) tekst.Append(CultureInfo.InvariantCulture, $"{900_000_000 + rij};{(rij % 28) + 1}-3-2025;{standen[rij % 5]};{(rij % 2 == 0 ? "groei" : "stabiel")};J. Véld\r\n");
        return await beheerder.KoppelAsync(System.Text.Encoding.UTF8.GetBytes(tekst.ToString()), Voorbeeldkeren, default);
    }

    private Kindproces Lever()
    {
        var kind = Kindproces.RunProduct(trede, werkmap, Serverproces.Omgeving(database), "lever", "--toch", "--bron", $"proefbron={bestand}");
        var slot = kind.Uit.TrimEnd().Split('\n')[^1];
        var som = slot.Split(", ").Sum(deel => int.Parse(deel.Split(' ')[0].Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture));
        return som == rijen && slot.Contains(" 0 gewijzigd", StringComparison.Ordinal) ? kind : throw new BenchException($"Not all rows were delivered as new: {slot}");
    }

    private List<Uitslag> Uitslagen(Kindproces levering, IReadOnlyList<Antwoordtijd> tijden, IReadOnlyList<double> voorbeeld)
    {
        var fouten = tijden.Where(tijd => tijd.Fout is not null).ToList();
        if (fouten.Count > 0) throw new BenchException($"{fouten.Count} of {tijden.Count} pages went wrong, such as {fouten[0].Soort}: {fouten[0].Fout}");
        var alle = Verdeling.Van(tijden.Select(tijd => tijd.Ms));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"leveren-miljoen-{database.Woord}: {levering.Ms:0} ms, {rijen / levering.Ms * 1000:0} rows/s, {levering.GezienPiekMb:0} MB; {alle.Aantal} pages meanwhile, p50 {alle.P50:0.0}, p95 {alle.P95:0.0}, max {alle.Meest:0} ms; preview of {Voorbeeldrijen} rows {voorbeeld[0]:0} ms the first time, then at most {voorbeeld.Skip(1).Max():0} ms"));
        return
        [
            new($"leveren-miljoen-{database.Woord}", "ms", levering.Ms, $"trede lever of {rijen} rows into a municipality of {omvang.Klanten} clients, with {Gebruikers} users: read, checked, linked, laid ready, accepted and durable; the whole process")
            {
                Grens = "under 20 s",
                Gehaald = levering.Ms < Tijdgrens,
                Reeksen = [new("the whole process", [levering.Ms]), new("rows a second", [rijen / levering.Ms * 1000])],
            },
            new($"leveren-geheugen-{database.Woord}", "MB", levering.GezienPiekMb, "peak resident memory of that process")
            {
                Grens = "under 512 MB",
                Gehaald = levering.GezienPiekMb < Geheugengrens,
                Reeksen = [new("peak", [levering.GezienPiekMb])],
            },
            new($"leveren-paginas-{database.Woord}", "ms", alle.P95, $"{Gebruikers} users who ask a page every five seconds while that is going on, from the planned moment to the last byte; no answer was wrong")
            {
                Grens = "p95 under 500 ms",
                Gehaald = alle.P95 < Paginagrens,
                Reeksen = [alle.Reeks("all pages")],
            },
            new($"leveren-voorbeeld-{database.Woord}", "ms", voorbeeld.Max(), $"the page that shows the first rows of a strange file of {Voorbeeldrijen} rows, with a proposal for its columns and the values of the whole file; the slowest of {Voorbeeldkeren}, the first among them")
            {
                Grens = "under 2 s",
                Gehaald = voorbeeld.Max() < Voorbeeldgrens,
                Reeksen = [new("the first", [voorbeeld[0]]), new("then", [.. voorbeeld.Skip(1)])],
            },
        ];
    }
}
