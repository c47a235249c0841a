using System.Globalization;
using Proefbank;

namespace Participatie.Bench;

/// <summary>The web application on a large municipality, on both databases: filling, starting, and many users at the same time.</summary>
internal sealed class Lastproef(Keuze keuze, Gegevens gegevens, Func<string> exports, string trede, string werkmap)
{
    /// <summary>The names.</summary>
    public static readonly IReadOnlyList<string> Namen =
        [.. new[] { Databank.Sqlite, Databank.Postgres }.SelectMany(databank => Soorten.Select(soort => $"{soort}-{Databasevoorraad.Woord(databank)}"))];

    private readonly Omvang omvang = Omvang.Van(keuze);
    private readonly List<Uitslag> uitslagen = [];

    private static string[] Soorten => ["vullen", "database-vloer", .. Startproef.Soorten, .. Paginaproef.Soorten, .. Leverproef.Soorten];

    /// <summary>Measures.</summary>
    public async Task<IReadOnlyList<Uitslag>> RunAsync()
    {
        var voorraad = new Databasevoorraad(Path.Combine(Path.GetDirectoryName(werkmap)!, "bench-gegevens"), werkmap, omvang);
        foreach (var databank in new[] { Databank.Sqlite, Databank.Postgres })
        {
            var woord = Databasevoorraad.Woord(databank);
            if (Wil(woord, "vullen")) Vullen(voorraad, databank, woord);
            if (!Wil(woord, Soorten)) continue;
            if (Wil(woord, [.. Soorten.Except(Leverproef.Soorten, StringComparer.Ordinal)])) await MeetAsync(voorraad, databank, woord);
            if (Wil(woord, Leverproef.Soorten)) await LeverAsync(voorraad, databank);
        }

        return uitslagen;
    }

    private async Task MeetAsync(Databasevoorraad voorraad, Databank databank, string woord)
    {
        await using var database = await voorraad.GeefAsync(databank);
        if (Wil(woord, "vullen")) Vulsnelheid(voorraad, databank, woord);
        if (Wil(woord, "database-vloer")) await VloerAsync(database);
        if (Wil(woord, Startproef.Soorten)) uitslagen.AddRange(await new Startproef(keuze, omvang, trede, werkmap, database).RunAsync());
        if (Wil(woord, Paginaproef.Soorten)) uitslagen.AddRange(await new Paginaproef(omvang, trede, werkmap, database).RunAsync());
    }

    // In a database of its own: afterwards it is twice as large.
    private async Task LeverAsync(Databasevoorraad voorraad, Databank databank)
    {
        var map = gegevens.Werkmap(exports());
        Gegevens.Warm(map);
        await using var database = await voorraad.GeefAsync(databank);
        uitslagen.AddRange(await new Leverproef(omvang, trede, werkmap, database, Path.Combine(map, Miljoenwerkmap.Csv), Miljoenwerkmap.Rijen).RunAsync());
    }

    private bool Wil(string woord, params IReadOnlyList<string> soorten) => keuze.Wil([.. soorten.Select(soort => $"{soort}-{woord}")]);

    // A try takes what was kept; what it says then is of the day on which that was filled.
    private void Vullen(Databasevoorraad voorraad, Databank databank, string woord)
    {
        if (keuze.Kort) return;
        Console.Out.WriteLine($"vullen-{woord}: anew");
        voorraad.Vergeet(databank);
    }

    private void Vulsnelheid(Databasevoorraad voorraad, Databank databank, string woord)
    {
        var (metingen, logregels) = voorraad.Vulsnelheid(databank);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"vullen-{woord}: {metingen:0} measurements/s, {logregels:0} acts/s"));
        uitslagen.Add(new Uitslag($"vullen-{woord}", "rows/s", metingen, $"{omvang.Metingen} measurements into an empty database of {omvang.Klanten} clients, in 48 deliveries, each accepted in one act")
        {
            Reeksen = [new("measurements", [metingen]), new("acts of the audit log, with their lines", [logregels])],
        });
    }

    private async Task VloerAsync(Meetdatabase database)
    {
        var (lezen, bewaren) = await Databasevloer.MeetAsync(database, omvang);
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"database-vloer-{database.Woord}: a row {lezen.P50:0.000} ms, saving one {bewaren.P50:0.00} ms"));
        uitslagen.Add(new Uitslag($"database-vloer-{database.Woord}", "ms", bewaren.P50, "a row saved for good, with the plain client and nothing of ours; and a client read by its key")
        {
            Reeksen = [bewaren.Reeks("saved"), lezen.Reeks("read")],
        });
    }
}
