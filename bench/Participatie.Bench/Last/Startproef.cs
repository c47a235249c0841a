using System.Diagnostics;
using System.Globalization;

namespace Participatie.Bench;

/// <summary>From the start of the process to the first answered page, on a database that is there; and the columns of the reports from its log.</summary>
internal sealed class Startproef(Keuze keuze, Omvang omvang, string trede, string werkmap, Meetdatabase database)
{
    /// <summary>The names, without the database.</summary>
    public static readonly IReadOnlyList<string> Soorten = ["eerste-pagina", "eerste-cijfers", "kolommen-uit-log"];

    private const double Grens = 3000;

    /// <summary>Measures.</summary>
    public async Task<IReadOnlyList<Uitslag>> RunAsync()
    {
        using var klantmanager = new Bezoeker(Proefaccount.Alle[0], omvang.Klanten, 0);
        using var beleid = new Bezoeker(Proefaccount.Alle.First(account => account.Rol == Participatie.Kern.Rol.Beleid), omvang.Klanten, 1);
        // A session outlives the process: the keys of its cookie lie with the other keys.
        await MetServerAsync(async server =>
        {
            await klantmanager.MeldAanAsync(server.Adres, default);
            await beleid.MeldAanAsync(server.Adres, default);
        });
        var aantal = keuze.Keer(5, kort: 2);
        var (vreemd, vreemdRekent) = await StartsAsync("eerste-pagina", aantal, Bezoeker.AanmeldpaginaAsync);
        var (bekend, bekendRekent) = await StartsAsync("eerste-pagina, signed in", aantal, klantmanager.StartAsync);
        var (cijfers, cijfersRekent) = await StartsAsync("eerste-cijfers", aantal, (adres, stop) => beleid.PaginaAsync(adres, "cijfers", stop));
        var traagste = Math.Max(vreemd.Waarden.Max(), bekend.Waarden.Max());
        return
        [
            new($"eerste-pagina-{database.Woord}", "ms", vreemd.Mediaan(), "from the start of the process to the last byte of the page to sign in, on an existing database; and to the start page of who was signed in before the restart")
            {
                Ander = bekend.Mediaan(),
                Grens = "the slowest of both under 3 s",
                Gehaald = traagste < Grens,
                Reeksen = [vreemd, vreemdRekent, bekend, bekendRekent],
            },
            new($"eerste-cijfers-{database.Woord}", "ms", cijfers.Mediaan(), "from the start of the process to the last byte of the snapshot of today, for which the columns are built from the log") { Reeksen = [cijfers, cijfersRekent] },
            Kolommen(aantal),
        ];
    }

    private async Task<(Reeks Tijd, Reeks Rekentijd)> StartsAsync(string naam, int aantal, Func<Uri, CancellationToken, Task> vraag)
    {
        List<double> tijden = [], rekentijden = [];
        for (var keer = 0; keer < aantal; keer++)
        {
            await MetServerAsync(async server =>
            {
                await vraag(server.Adres, default);
                tijden.Add(Stopwatch.GetElapsedTime(server.Gestart).TotalMilliseconds);
                rekentijden.Add(server.Rekentijd * 1000);
            });
        }

        Console.Out.WriteLine($"{naam}-{database.Woord}: {Woorden(tijden)} ms; processor time {Woorden(rekentijden)} ms");
        return (new Reeks(naam, tijden), new Reeks($"{naam}, processor time", rekentijden));
    }

    private static string Woorden(IEnumerable<double> tijden) => string.Join(", ", tijden.Select(tijd => tijd.ToString("0", CultureInfo.InvariantCulture)));

    private async Task MetServerAsync(Func<Serverproces, Task> werk)
    {
        using var server = await Serverproces.StartAsync(trede, werkmap, database);
        await werk(server);
        server.Stop();
    }

    private Uitslag Kolommen(int aantal)
    {
        List<double> eerste = [], volgende = [], piek = [];
        for (var keer = 0; keer < aantal; keer++)
        {
            var kind = Kindproces.Run(Environment.ProcessPath!, werkmap, "kolommen", database.Keuze.Verbinding, database.Keuze.Sleutelmap);
            if ((int)kind.Gezegd[Logkolommen.Rijen].Single() < omvang.Metingen * 0.9) throw new BenchException("Measurements are missing in the columns.");
            eerste.Add(kind.Gezegd[Logkolommen.Eerste].Single());
            volgende.AddRange(kind.Gezegd[Logkolommen.Volgende]);
            piek.Add(kind.PiekMb);
        }

        Reeks tijd = new("the first time", eerste), nogmaals = new("again, nothing came since", volgende);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"kolommen-uit-log-{database.Woord}: {tijd.Mediaan():0} ms, again {nogmaals.Mediaan():0.0} ms, {piek.Max():0} MB"));
        return new Uitslag($"kolommen-uit-log-{database.Woord}", "ms", tijd.Mediaan(), "the database opened, the columns built from its log and a snapshot counted, in a process of its own; and the same again")
        {
            Ander = nogmaals.Mediaan(),
            Reeksen = [tijd, nogmaals, new("peak memory, MB", piek)],
        };
    }
}
