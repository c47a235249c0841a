using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;

namespace Trede.Browser.Tests;

/// <summary>Filled databases, each made once in this process and copied for who needs one; and the keys they were filled with.</summary>
internal static class Voorraad
{
    public const string Wachtwoord = "een lange zin voor proeven";
    public const string Beheerder = "bas@proef.example";
    public const string TweedeBeheerder = "tess@proef.example";
    public const string Klantmanager = "kim@proef.example";
    public const string Buiten = "fenna@proef.example";

    private const string Roldaad = $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    private static readonly Dader Proef = Dader.Programma("proef");
    private static readonly Lazy<string> Map = new(MaakMap);
    private static readonly Lazy<string> Bron = new(() => Sleutelbos.Maak(Path.Combine(Map.Value, "sleutels"), Proefklok.Begin).Map);

    /// <summary>A copy with keys of its own.</summary>
    public static async Task<(Proefdatabase Database, Opslagkeuze Keuze)> GeefAsync(Databank databank, Inhoud inhoud)
    {
        await ZorgVoorRolAsync(databank);
        var database = await Proefdatabase.KopieAsync(databank, inhoud.ToString(), verbinding => inhoud == Inhoud.Demo ? DemoAsync(verbinding) : LeegAsync(verbinding));
        return (database, Keuze(database.ConnectionString, inhoud));
    }

    /// <summary>A database in which nothing is made yet.</summary>
    public static async Task<Proefdatabase> NietsAsync(Databank databank)
    {
        await ZorgVoorRolAsync(databank);
        return await Proefdatabase.MaakAsync(databank);
    }

    /// <summary>A folder of its own for one test, gone when the process ends.</summary>
    public static string NieuweMap() => Directory.CreateDirectory(Path.Combine(Map.Value, Guid.NewGuid().ToString("N"))).FullName;

    // What the administrator of the database does once.
    private static async Task ZorgVoorRolAsync(Databank databank)
    {
        if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync(Roldaad);
    }

    private static Opslagkeuze Keuze(string verbinding, Inhoud inhoud)
    {
        var sleutels = Path.Combine(NieuweMap(), "sleutels");
        Directory.CreateDirectory(sleutels);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(sleutels, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        foreach (var bestand in Directory.GetFiles(Bron.Value)) File.Copy(bestand, Path.Combine(sleutels, Path.GetFileName(bestand)));
        return new Opslagkeuze(verbinding, sleutels, inhoud == Inhoud.Demo);
    }

    private static async Task DemoAsync(string verbinding)
    {
        var klok = new Proefklok(Proefklok.Begin);
        await using var vestiging = await Vestiging.MaakAsync(Keuze(verbinding, Inhoud.Demo), Demogemeente.Organisatie, Proef, klok, default);
        await new DemoVullen(vestiging).RunAsync(Dag.Van(DateOnly.FromDateTime(klok.GetUtcNow().Date)), default);
    }

    private static async Task LeegAsync(string verbinding)
    {
        await using var vestiging = await Vestiging.MaakAsync(Keuze(verbinding, Inhoud.Leeg), "Werkplein Proef", Proef, new Proefklok(Proefklok.Begin), default);
        var accounts = new[] { Account("Bas Beheer", Beheerder), Account("Tess Tweede", TweedeBeheerder), Account("Kim de Wit", Klantmanager), AccountRecord.Maak("Fenna Proef", Buiten) };
        (accounts[0].Organisatiebeheerder, accounts[3].Extern) = (true, true);
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Proef, (beurt, _) =>
        {
            beurt.Context.AddRange(accounts);
            beurt.Leg(new Auditregel(Handeling.AccountGemaakt, "proef"));
            return Task.CompletedTask;
        }, default);
        await GeefAsync(vestiging.Opslag, 1, 9911, "Proefdorp", (accounts[0], Rol.Beheerder), (accounts[1], Rol.Beheerder), (accounts[2], Rol.Klantmanager), (accounts[3], Rol.Klantmanager));
        await GeefAsync(vestiging.Opslag, 2, 9912, "Proefstad", (accounts[0], Rol.Beheerder));
    }

    private static AccountRecord Account(string naam, string email)
    {
        var account = AccountRecord.Maak(naam, email);
        account.PasswordHash = new PasswordHasher<AccountRecord>(Options.Create(new PasswordHasherOptions { IterationCount = Wachtwoorden.Rondes })).HashPassword(account, Wachtwoord);
        return account;
    }

    private static Task GeefAsync(Opslag opslag, short gemeente, int code, string naam, params (AccountRecord Account, Rol Rol)[] rollen) => opslag.SchrijfAsync(new Gemeentenummer(gemeente), Proef, (beurt, _) =>
    {
        beurt.Context.AddRange(Gemeentebegin.Rijen(gemeente, Gemeente.Van(code), naam));
        beurt.Context.AddRange(rollen.Select((rol, plaats) => new ToekenningRecord { Gemeente = gemeente, Nummer = plaats + 1, Account = rol.Account.Id, Rol = rol.Rol }));
        beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, "proef"));
        return Task.CompletedTask;
    }, default);

    private static string MaakMap()
    {
        var map = Directory.CreateTempSubdirectory("trede-browser-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    }
}
