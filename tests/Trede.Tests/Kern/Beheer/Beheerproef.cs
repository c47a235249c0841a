using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>A database with two municipalities, each with its own beheerder, and somebody who has another role.</summary>
internal sealed class Beheerproef : IAsyncDisposable
{
    public static readonly Guid Anna = new("00000000-0000-4000-8000-00000000000a");
    public static readonly Guid Bas = new("00000000-0000-4000-8000-00000000000b");
    public static readonly Guid Kees = new("00000000-0000-4000-8000-00000000000c");
    public static readonly Gemeentenummer Duinrade = new(1);
    public static readonly Gemeentenummer Oosterveen = new(2);

    private readonly Proefdatabase database;
    private readonly Ankers ankers;
    private readonly DirectoryInfo map = Directory.CreateTempSubdirectory("trede-beheer-");

    private Beheerproef(Proefdatabase database)
    {
        this.database = database;
        ankers = new Ankers(Path.Combine(map.FullName, "ankers"), TimeProvider.System);
        Opslag = Open(database.ConnectionString, map.FullName, ankers);
    }

    public Opslag Opslag { get; }

    public static Dader Dader => Dader.OpScherm(Anna);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Beheerproef> MaakAsync(Databank databank)
    {
        var proef = new Beheerproef(await Proefdatabase.KopieAsync(databank, "beheer", async verbinding =>
        {
            if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync($"DO $$ BEGIN IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'trede_gebruik') THEN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; END IF; END $$");
            var tijdelijk = Directory.CreateTempSubdirectory("trede-beheer-");
            await using (var even = new Ankers(Path.Combine(tijdelijk.FullName, "ankers"), TimeProvider.System))
            using (var opslag = Open(verbinding, tijdelijk.FullName, even))
            {
                await opslag.MigreerAsync(Stop);
            }

            tijdelijk.Delete(recursive: true);
        }));
        await proef.VulAsync();
        return proef;
    }

    public Task<List<T>> RijenAsync<T>(Gemeentenummer gemeente)
        where T : class => Opslag.LeesAsync(gemeente, (context, ct) => context.Set<T>().ToListAsync(ct), Stop);

    /// <summary>The lines of the log of the last act.</summary>
    public async Task<IReadOnlyList<string>> LaatsteRegelsAsync(Gemeentenummer gemeente)
    {
        var regels = await RijenAsync<AuditregelRecord>(gemeente);
        var laatste = regels.Max(rij => rij.Schakel);
        return [.. regels.Where(rij => rij.Schakel == laatste).OrderBy(rij => rij.Regel).Select(rij => $"{rij.Handeling} {rij.Onderwerp}: {rij.Toelichting}")];
    }

    public Task DoeAsync(Gemeentenummer gemeente, params object[] rijen) => Opslag.SchrijfAsync(gemeente, Dader.Programma("proef"), (beurt, _) =>
    {
        beurt.Context.AddRange(rijen);
        beurt.Leg(new Auditregel(Handeling.DemoGevuld));
        return Task.CompletedTask;
    }, Stop);

    public static AccountRecord Account(Guid id, string naam, string adres) => new()
    {
        Id = id,
        Naam = naam,
        UserName = adres,
        NormalizedUserName = AccountRecord.Vorm(adres),
        Email = adres,
        NormalizedEmail = AccountRecord.Vorm(adres),
        ConcurrencyStamp = "1",
        SecurityStamp = "1",
    };

    public async ValueTask DisposeAsync()
    {
        Opslag.Dispose();
        await ankers.DisposeAsync();
        await database.DisposeAsync();
        map.Delete(recursive: true);
    }

    private static Opslag Open(string verbinding, string map, Ankers ankers)
    {
        var sleutels = Path.Combine(map, "sleutels");
        return Opslag.Open(verbinding, Sleutelbos.Bestaat(sleutels) ? Sleutelbos.Open(sleutels) : Sleutelbos.Maak(sleutels, TimeProvider.System.GetUtcNow()), ankers, TimeProvider.System);
    }

    private async Task VulAsync()
    {
        await DoeAsync(Gemeentenummer.Organisatie, Account(Anna, "Anna de Wit", "anna@duinrade.test"), Account(Bas, "Bas Groen", "bas@oosterveen.test"), Account(Kees, "Kees Bruin", "kees@duinrade.test"));
        await DoeAsync(Duinrade, [.. Gemeentebegin.Rijen(1, Gemeente.Van(9901), "Duinrade"), Rol(1, 1, Anna, Participatie.Kern.Rol.Beheerder), Rol(1, 2, Kees, Participatie.Kern.Rol.Klantmanager)]);
        await DoeAsync(Oosterveen, [.. Gemeentebegin.Rijen(2, Gemeente.Van(9902), "Oosterveen"), Rol(2, 1, Bas, Participatie.Kern.Rol.Beheerder)]);
    }

    public static ToekenningRecord Rol(short gemeente, int nummer, Guid account, Rol rol) => new() { Gemeente = gemeente, Nummer = nummer, Account = account, Rol = rol };
}
