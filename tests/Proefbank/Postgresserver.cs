using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using Npgsql;

namespace Proefbank;

/// <summary>
/// A PostgreSQL server of the tests themselves, in a temporary folder, on loopback and a free port. A small shell stands between: when its stdin
/// closes, however the tests ended, it stops the server by its process number and removes the folder.
/// </summary>
public sealed class Postgresserver : IAsyncDisposable
{
    /// <summary>The role that signs in and owns the databases: no superuser, and row-level security holds for it.</summary>
    public const string Eigenaar = "proef";

    private const string Beheerder = "postgres";
    private const string Datamap = "data";
    private const string Wachtwoordbestand = "wachtwoord";
    private const string Bewaker = """
        trap '' INT HUP
        "$@" & pid=$!
        read -r opdracht
        if [ "$opdracht" = bewaar ]; then kill -INT $pid; wait $pid; exit 0; fi
        kill -QUIT $pid; wait $pid; rm -rf "$0"
        """;

    private static readonly TimeSpan Termijn = TimeSpan.FromMinutes(1);
    private static readonly Lazy<Task<Postgresserver>> Gedeelde = new(() => MaakAsync());

    private readonly string wachtwoord;
    private readonly bool duurzaam;
    private Proefproces? bewaker;

    private Postgresserver(bool duurzaam, string? wachtwoord = null)
    {
        this.duurzaam = duurzaam;
        this.wachtwoord = wachtwoord ?? RandomNumberGenerator.GetHexString(32, lowercase: true);
    }

    public int Poort { get; private set; }

    /// <summary>The folder of this server: data and socket.</summary>
    public string Map { get; } = Directory.CreateTempSubdirectory("trede-pg-").FullName;

    /// <summary>The server of this process, started when first asked for.</summary>
    public static Task<Postgresserver> GedeeldAsync() => Gedeelde.Value;

    /// <summary>A server of its own, for a test that stops it, or one that is <paramref name="duurzaam"/> (fsync on, for measuring).</summary>
    public static async Task<Postgresserver> MaakAsync(bool duurzaam = false)
    {
        var server = new Postgresserver(duurzaam);
        try
        {
            await server.RichtInAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A server with the data that <see cref="BewaarAsync"/> left in a folder; the folder stays as it is.</summary>
    public static async Task<Postgresserver> VanKopieAsync(string bewaard, bool duurzaam = false)
    {
        var bekend = await File.ReadAllTextAsync(Path.Combine(bewaard, Wachtwoordbestand));
        var server = new Postgresserver(duurzaam, bekend);
        try
        {
            await Proefproces.VoerAsync("cp", ["-a", Path.Combine(bewaard, Wachtwoordbestand), Path.Combine(bewaard, Datamap), server.Map]);
            await Postgresprogramma.GeefMapAsync(server.Map);
            await server.StartOpVrijePoortAsync();
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>Stops, and leaves a copy of all data in a folder that is not there yet.</summary>
    public async Task BewaarAsync(string doel)
    {
        await StopAsync();
        Directory.CreateDirectory(doel);
        await Proefproces.VoerAsync("cp", ["-a", Path.Combine(Map, Wachtwoordbestand), Path.Combine(Map, Datamap), doel]);
    }

    /// <summary>How the owner reaches a database.</summary>
    public string ConnectionString(string database) => Verbinding(database, Eigenaar);

    /// <summary>How the superuser reaches a database, to arrange something beside the product.</summary>
    public string BeheerConnectionString(string database) => Verbinding(database, Beheerder) + ";Pooling=false";

    /// <summary>Runs a statement as the superuser.</summary>
    public async Task BeheerAsync(string sql, string database = Beheerder)
    {
        await using var verbinding = new NpgsqlConnection(BeheerConnectionString(database));
        await verbinding.OpenAsync();
        await using var opdracht = new NpgsqlCommand(sql, verbinding);
        await opdracht.ExecuteNonQueryAsync();
    }

    /// <summary>Starts (again), on the same port and with the same data.</summary>
    public async Task StartAsync()
    {
        if (await ProbeerAsync() is { } fout) throw new InvalidOperationException($"PostgreSQL did not start:\n{fout}");
    }

    /// <summary>Stops in good order, connections cut; the data stays.</summary>
    public async Task StopAsync()
    {
        await bewaker!.Invoer.WriteLineAsync("bewaar");
        await bewaker.Invoer.FlushAsync();
        await bewaker.EindeAsync(Termijn);
        await bewaker.DisposeAsync();
        bewaker = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (bewaker is not null) await bewaker.DisposeAsync();
        if (Directory.Exists(Map)) Directory.Delete(Map, recursive: true);
    }

    private string Verbinding(string database, string rol) =>
        $"Host=127.0.0.1;Port={Poort};Database={database};Username={rol};Password={wachtwoord}";

    private async Task RichtInAsync()
    {
        var wachtwoordbestand = Path.Combine(Map, Wachtwoordbestand);
        await File.WriteAllTextAsync(wachtwoordbestand, wachtwoord);
        await Postgresprogramma.GeefMapAsync(Map);
        var initdb = Postgresprogramma.Woorden(
            "initdb", "-D", Path.Combine(Map, Datamap), "-U", Beheerder, "--auth=scram-sha-256", "--pwfile=" + wachtwoordbestand, "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await Proefproces.VoerAsync(initdb[0], initdb.Skip(1), Map);
        await StartOpVrijePoortAsync();
        await BeheerAsync($"CREATE ROLE {Eigenaar} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD '{wachtwoord}'");
    }

    private async Task StartOpVrijePoortAsync()
    {
        // Between finding a free port and using it another program may take it.
        for (var poging = 1; ; poging++)
        {
            Poort = VrijePoort();
            if (await ProbeerAsync() is not { } fout) return;
            if (poging == 5) throw new InvalidOperationException($"PostgreSQL did not start:\n{fout}");
        }
    }

    /// <summary>Gives what the server said when it did not start.</summary>
    private async Task<string?> ProbeerAsync()
    {
        var vast = duurzaam ? "on" : "off";
        string[] keuzes =
        [
            "listen_addresses=127.0.0.1", $"port={Poort}", $"unix_socket_directories={Map}", "max_connections=200", "lc_messages=C",
            "logging_collector=off", $"fsync={vast}", $"full_page_writes={vast}", $"synchronous_commit={vast}",
        ];
        var postgres = Postgresprogramma.Woorden("postgres", ["-D", Path.Combine(Map, Datamap), .. keuzes.SelectMany(keuze => new[] { "-c", keuze })]);
        bewaker = Proefproces.Start("sh", ["-c", Bewaker, Map, .. postgres], map: Map);
        var regel = await bewaker.WachtOpAsync(
            regel => regel.Contains("ready to accept connections", StringComparison.Ordinal) || regel.Contains("is shut down", StringComparison.Ordinal), Termijn);
        if (regel.Contains("ready", StringComparison.Ordinal)) return null;
        var fout = bewaker.Uitvoer;
        await StopAsync();
        return fout;
    }

    private static int VrijePoort()
    {
        using var luisteraar = new TcpListener(IPAddress.Loopback, 0);
        luisteraar.Start();
        return ((IPEndPoint)luisteraar.LocalEndpoint).Port;
    }
}
