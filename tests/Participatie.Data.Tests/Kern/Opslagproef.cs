using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Proefbank;

namespace Participatie.Data.Tests.Kern;

/// <summary>An opened database with two municipalities, for one test.</summary>
internal sealed class Opslagproef : IAsyncDisposable
{
    public static readonly Gemeentenummer Een = new(1), Twee = new(2);

    public static readonly Dader Dader = Dader.Programma("proef");

    private readonly Sleutelproef sleutels;
    private readonly Ankers ankers;
    private readonly Proefdatabase? eigen;

    private Opslagproef(string verbinding, Proefdatabase? eigen)
    {
        this.eigen = eigen;
        Verbinding = verbinding;
        sleutels = new Sleutelproef();
        ankers = new Ankers(Path.Combine(sleutels.Pad, "ankers"), TimeProvider.System);
        Opslag = Opslag.Open(verbinding, sleutels.Maak(), ankers, TimeProvider.System);
    }

    public string Verbinding { get; }

    public Opslag Opslag { get; }

    /// <summary>A database of its own, filled.</summary>
    public static async Task<Opslagproef> MaakAsync(Databank databank, string bij = "")
    {
        if (databank == Databank.Postgres) await MaakRolAsync(await Postgresserver.GedeeldAsync());
        var database = await Proefdatabase.KopieAsync(databank, nameof(Opslagproef), VulAsync);
        return new Opslagproef(database.ConnectionString + bij, database);
    }

    /// <summary>The same for a database that the test keeps itself; not filled.</summary>
    public static Opslagproef Op(string verbinding) => new(verbinding, null);

    /// <summary>The role in which the product works; on a real server its administrator makes it.</summary>
    public static async Task MaakRolAsync(Postgresserver server)
    {
        await Rol.WaitAsync();
        try
        {
            await server.BeheerAsync($"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'trede_gebruik') THEN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; END IF; END $$");
        }
        finally
        {
            Rol.Release();
        }
    }

    private static readonly SemaphoreSlim Rol = new(1, 1);

    public static async Task VulAsync(string verbinding)
    {
        await using var proef = Op(verbinding);
        await proef.Opslag.MigreerAsync(default);
        foreach (var gemeente in new[] { Een, Twee })
        {
            await proef.DoeAsync(gemeente, context =>
            {
                var nummer = gemeente.Nummer;
                context.Add(new GemeenteRecord { Nummer = nummer, Code = 9000 + nummer, Naam = "Gemeente " + nummer });
                context.Add(new LogstandRecord { Gemeente = nummer });
                foreach (var (bron, naam, prioriteit) in new[] { (BronRecord.Eigen, "trede", 9), ((short)2, "educatie", 2), ((short)3, "re-integratie", 1) })
                    context.Add(new BronRecord { Gemeente = nummer, Bron = bron, Naam = naam, Prioriteit = prioriteit });
                foreach (var instrument in new[] { 1, 2 }) context.Add(new InstrumentRecord { Gemeente = nummer, Instrument = instrument, Naam = "Instrument " + instrument });
                context.Add(new AanbiederRecord { Gemeente = nummer, Aanbieder = 1, Naam = "Aanbieder 1" });
            });
        }
    }

    /// <summary>An act with one line in the audit log.</summary>
    public Task DoeAsync(Gemeentenummer gemeente, Action<ParticipatieContext> doe) => Opslag.SchrijfAsync(gemeente, Dader, (beurt, _) =>
    {
        doe(beurt.Context);
        beurt.Leg(new Auditregel(Handeling.MetingVastgelegd, "proef"));
        return Task.CompletedTask;
    }, CancellationToken.None);

    public async ValueTask DisposeAsync()
    {
        Opslag.Dispose();
        await ankers.DisposeAsync();
        sleutels.Dispose();
        if (eigen is not null) await eigen.DisposeAsync();
    }
}
