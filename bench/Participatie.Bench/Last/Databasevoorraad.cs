using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Bench;

/// <summary>
/// The filled databases: made once for a version of the tables, kept, and copied for each measurement, so that every measurement begins with the same.
/// </summary>
/// <param name="map">Where they are kept.</param>
/// <param name="werkmap">Where they are copied to.</param>
/// <param name="omvang">How large.</param>
internal sealed class Databasevoorraad(string map, string werkmap, Omvang omvang)
{
    // Goes up when the content changes.
    private const int Versie = 1;
    private const string Snelheid = "vullen.json";
    private const string Sleutels = "sleutels";
    private const string Database = "meting";

    /// <summary>Throws away what is kept, so that filling is measured anew.</summary>
    public void Vergeet(Databank databank)
    {
        if (Directory.Exists(Plek(databank))) Directory.Delete(Plek(databank), recursive: true);
    }

    /// <summary>A filled database of its own, made first when it is not there.</summary>
    public async Task<Meetdatabase> GeefAsync(Databank databank)
    {
        var plek = Plek(databank);
        if (!Directory.Exists(plek)) await VulAsync(databank, plek);
        var kopie = Path.Combine(werkmap, "last-" + Woord(databank));
        if (Directory.Exists(kopie)) Directory.Delete(kopie, recursive: true);
        Kindproces.Run("cp", werkmap, "-a", plek, kopie);
        var keuze = Keuze(databank, kopie);
        if (databank == Databank.Sqlite) return new Meetdatabase(databank, keuze, null);
        Directory.Delete(Path.Combine(kopie, "postgres"), recursive: true);
        var server = await Postgresserver.VanKopieAsync(Path.Combine(plek, "postgres"), duurzaam: true);
        return new Meetdatabase(databank, keuze with { Verbinding = server.ConnectionString(Database) }, server);
    }

    /// <summary>How many rows a second went in when it was filled: measurements, and acts of the log.</summary>
    public (double Metingen, double Logregels) Vulsnelheid(Databank databank)
    {
        var getallen = JsonSerializer.Deserialize<double[]>(File.ReadAllText(Path.Combine(Plek(databank), Snelheid)))!;
        return (getallen[0], getallen[1]);
    }

    /// <summary>How a kind is called in names of measurements.</summary>
    public static string Woord(Databank databank) => databank == Databank.Sqlite ? "sqlite" : "postgres";

    private static Opslagkeuze Keuze(Databank databank, string plek) =>
        new(databank == Databank.Sqlite ? $"Data Source={Path.Combine(plek, "trede.db")}" : string.Empty, Path.Combine(plek, Sleutels), Demo: false);

    private async Task VulAsync(Databank databank, string plek)
    {
        Console.Out.WriteLine($"filling a database: {Path.GetFileName(plek)}");
        foreach (var oud in Directory.Exists(map) ? Directory.GetDirectories(map, $"{Woord(databank)}-{omvang.Klanten}-*") : []) Directory.Delete(oud, recursive: true);
        var tijdelijk = plek + ".tmp";
        Directory.CreateDirectory(tijdelijk);
        var keuze = Keuze(databank, tijdelijk);
        await using var server = databank == Databank.Postgres ? await Postgresserver.MaakAsync(duurzaam: true) : null;
        if (server is not null)
        {
            await server.BeheerAsync($"CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}");
            await server.BeheerAsync($"CREATE DATABASE {Database} OWNER {Postgresserver.Eigenaar}");
            keuze = keuze with { Verbinding = server.ConnectionString(Database) };
        }

        var (metingen, logregels) = await new Gemeentevulling(keuze, omvang).RunAsync(CancellationToken.None);
        if (server is not null)
        {
            NpgsqlConnection.ClearAllPools();
            await RuimAsync(server);
            await server.BewaarAsync(Path.Combine(tijdelijk, "postgres"));
        }

        await File.WriteAllTextAsync(Path.Combine(tijdelijk, Snelheid), JsonSerializer.Serialize(new[] { metingen, logregels }));
        Directory.Move(tijdelijk, plek);
    }

    // What the server does by itself within a day; it may take as long as it takes.
    private static async Task RuimAsync(Postgresserver server)
    {
        await using var verbinding = new NpgsqlConnection(server.BeheerConnectionString(Database) + ";Command Timeout=0");
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand("VACUUM ANALYZE", verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    private string Plek(Databank databank)
    {
        using ParticipatieContext context = databank == Databank.Sqlite
            ? new SqliteContext(new DbContextOptionsBuilder<SqliteContext>().UseSqlite("Data Source=:memory:").Options, Gemeentenummer.Organisatie)
            : new PostgresContext(new DbContextOptionsBuilder<PostgresContext>().UseNpgsql("Host=127.0.0.1").Options, Gemeentenummer.Organisatie);
        var inhoud = string.Create(CultureInfo.InvariantCulture, $"{Versie} {omvang.Klanten} {omvang.Logregels} {string.Join(' ', context.Database.GetMigrations())} {context.Database.GenerateCreateScript()}");
        var merk = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(inhoud)))[..12];
        return Path.Combine(map, string.Create(CultureInfo.InvariantCulture, $"{Woord(databank)}-{omvang.Klanten}-{merk}"));
    }
}
