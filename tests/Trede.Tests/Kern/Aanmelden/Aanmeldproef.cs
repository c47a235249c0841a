using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Kern;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The web application on a database with two municipalities and a few accounts, and a clock that one sets.</summary>
internal sealed class Aanmeldproef : IAsyncDisposable
{
    public const string Zin = "een lange zin voor proeven";
    public const string Klantmanager = "kim@proef.example";
    public const string Beheerder = "bas@proef.example";
    public const string Nieuweling = "noor@proef.example";
    public const string Buiten = "fenna@proef.example";

    private const string Roldaad = $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    private const int Rondes = 1000;
    private static readonly Dader Proef = Dader.Programma("proef");
    private static readonly Lazy<string> Sleutelmap = new(() => Path.Combine(Maak(), "sleutels"));

    private readonly Proefdatabase onderlaag;

    private Aanmeldproef(Proefdatabase database, Vestiging vestiging, Webproef web, Proefklok klok)
    {
        (onderlaag, Vestiging, Web, Klok) = (database, vestiging, web, klok);
    }

    public Vestiging Vestiging { get; }

    public Webproef Web { get; }

    public Proefklok Klok { get; }

    public Opslag Opslag => Vestiging.Opslag;

    public static async Task<Aanmeldproef> Start(Databank databank = Databank.Sqlite, bool demo = false, Action<WebApplicationBuilder>? anders = null, params (string Naam, string Waarde)[] instellingen)
    {
        var stop = TestContext.Current.CancellationToken;
        var klok = new Proefklok();
        if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync(Roldaad);
        var database = await Proefdatabase.KopieAsync(databank, "aanmelden" + (demo ? "-demo" : string.Empty), verbinding => VulAsync(verbinding, demo));
        var vestiging = (await Vestiging.OpenAsync(Keuze(database.ConnectionString, demo), klok, stop))!;
        var web = await Webproef.Start(anders: bouwer =>
        {
            Webstart.VoegToe(bouwer, vestiging);
            bouwer.Services.AddSingleton<TimeProvider>(klok);
            bouwer.Services.Configure<PasswordHasherOptions>(opties => opties.IterationCount = Rondes);
            anders?.Invoke(bouwer);
        }, instellingen: [("Trede:Web:AanmeldingenPerMinuut", "1000"), ("Trede:TweedeFactor", "toegestaan"), .. instellingen]);
        return new Aanmeldproef(database, vestiging, web, klok);
    }

    public static Uri Pad(string pad) => new(pad, UriKind.Relative);

    public Task<HttpResponseMessage> Vraag(string pad, HttpClient? browser = null) => (browser ?? Web.Browser).GetAsync(Pad(pad), TestContext.Current.CancellationToken);

    public async Task<IHtmlDocument> Blad(string pad, HttpClient? browser = null)
    {
        using var antwoord = await Vraag(pad, browser);
        return await Webproef.Lees(antwoord);
    }

    /// <summary>Sends a form as a browser would, to where it says.</summary>
    public async Task<HttpResponseMessage> Verstuur(IHtmlDocument blad, string pad, string formulier, HttpClient? browser = null, params (string Naam, string Waarde)[] ingevuld)
    {
        var element = blad.QuerySelectorAll("form").Single(een => een.QuerySelector("input[name=_handler]")?.GetAttribute("value") == formulier);
        var naar = element.GetAttribute("action") is { Length: > 0 } action ? action : pad;
        return await Post(naar, Webproef.Velden(element, ingevuld), browser);
    }

    public async Task<HttpResponseMessage> Post(string pad, IEnumerable<(string Naam, string Waarde)> velden, HttpClient? browser = null)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await (browser ?? Web.Browser).PostAsync(Pad(pad), inhoud, TestContext.Current.CancellationToken);
    }

    /// <summary>Tries to sign in with a password.</summary>
    public async Task<HttpResponseMessage> MeldAan(string email, string wachtwoord = Zin, HttpClient? browser = null, string terug = "")
    {
        var pad = "/aanmelden" + terug;
        return await Verstuur(await Blad(pad, browser), pad, "aanmelden", browser, ("Invoer.Email", email), ("Invoer.Wachtwoord", wachtwoord));
    }

    /// <summary>Signs in, and it succeeds.</summary>
    public async Task Binnen(string email, HttpClient? browser = null)
    {
        using var antwoord = await MeldAan(email, browser: browser);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        Assert.Equal("/", antwoord.Headers.Location!.OriginalString);
    }

    /// <summary>Whether this browser is signed in.</summary>
    public async Task<bool> IsBinnen(HttpClient? browser = null)
    {
        using var antwoord = await Vraag("/account", browser);
        return antwoord.StatusCode == HttpStatusCode.OK;
    }

    public Task<AccountRecord> Account(string email)
    {
        var naam = AccountRecord.Vorm(email);
        return Opslag.LeesAsync(Gemeentenummer.Organisatie, (tabellen, stop) => tabellen.Set<AccountRecord>().SingleAsync(rij => rij.NormalizedUserName == naam, stop), TestContext.Current.CancellationToken);
    }

    /// <summary>Changes something of an account, as the administrator would.</summary>
    public Task Wijzig(string email, Action<AccountRecord> hoe)
    {
        var naam = AccountRecord.Vorm(email);
        return Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Proef, async (beurt, stop) =>
        {
            hoe(await beurt.Context.Set<AccountRecord>().SingleAsync(rij => rij.NormalizedUserName == naam, stop));
            beurt.Leg(new Auditregel(Handeling.AccountGewijzigd, "proef"));
        }, TestContext.Current.CancellationToken);
    }

    /// <summary>Takes all roles away in a municipality.</summary>
    public Task NeemRollen(string email, short gemeente) => Opslag.SchrijfAsync(new Gemeentenummer(gemeente), Proef, async (beurt, stop) =>
    {
        var naam = AccountRecord.Vorm(email);
        var account = await beurt.Context.Set<AccountRecord>().SingleAsync(rij => rij.NormalizedUserName == naam, stop);
        beurt.Context.RemoveRange(await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Account == account.Id).ToListAsync(stop));
        beurt.Leg(new Auditregel(Handeling.ToekenningBeeindigd, "proef"));
    }, TestContext.Current.CancellationToken);

    /// <summary>Gives an account this role in place of those it has in a municipality.</summary>
    public Task GeefRol(string email, short gemeente, Rol rol) => Opslag.SchrijfAsync(new Gemeentenummer(gemeente), Proef, async (beurt, stop) =>
    {
        var naam = AccountRecord.Vorm(email);
        var account = await beurt.Context.Set<AccountRecord>().SingleAsync(rij => rij.NormalizedUserName == naam, stop);
        beurt.Context.RemoveRange(await beurt.Context.Set<ToekenningRecord>().Where(rij => rij.Account == account.Id).ToListAsync(stop));
        beurt.Context.Add(new ToekenningRecord { Gemeente = gemeente, Nummer = 99, Account = account.Id, Rol = rol });
        beurt.Leg(new Auditregel(Handeling.ToekenningGewijzigd, "proef"));
    }, TestContext.Current.CancellationToken);

    /// <summary>The acts in the log of the organisation, the newest last.</summary>
    public Task<List<Auditregel>> Log() => Opslag.LeesAsync(Gemeentenummer.Organisatie, async (tabellen, stop) =>
        (await tabellen.Set<AuditregelRecord>().OrderBy(rij => rij.Schakel).ToListAsync(stop)).ConvertAll(rij => rij.AlsRegel()), TestContext.Current.CancellationToken);

    /// <summary>Gives an account a second factor, and says with which secret.</summary>
    public async Task<(byte[] Sleutel, IReadOnlyList<string> Codes)> ZetTweede(string email)
    {
        var sleutel = new byte[Codestap.Sleutellengte];
        new Random(7).NextBytes(sleutel);
        var account = await Account(email);
        var codes = await Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Proef, async (beurt, stop) =>
        {
            beurt.Leg(new Auditregel(Handeling.TweedeFactorAan, "proef"));
            return await new Tweedefactor(new Kluis(Vestiging.Sleutels)).ZetAsync(beurt, account.Id, sleutel, stop);
        }, TestContext.Current.CancellationToken);
        return (sleutel, codes);
    }

    /// <summary>A service of the web application, within a request of its own.</summary>
    public T Dienst<T>()
        where T : notnull => Web.Diensten.CreateScope().ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Vestiging.DisposeAsync();
        await onderlaag.DisposeAsync();
    }

    private static Opslagkeuze Keuze(string verbinding, bool demo) => new(verbinding, Sleutelmap.Value, demo);

    private static string Maak()
    {
        var map = Directory.CreateTempSubdirectory("trede-aanmelden-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return map;
    }

    private static async Task VulAsync(string verbinding, bool demo)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var vestiging = await Vestiging.MaakAsync(Keuze(verbinding, demo), "Werkplein Proef", Proef, new Proefklok(), stop);
        var hasher = new PasswordHasher<AccountRecord>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = Rondes }));
        var (kim, bas, noor, fenna) = (AccountRecord.Maak("Kim de Wit", Klantmanager), AccountRecord.Maak("Bas Beheer", Beheerder), AccountRecord.Maak("Noor Nieuw", Nieuweling), AccountRecord.Maak("Fenna Proef", Buiten));
        foreach (var account in (AccountRecord[])[kim, bas]) account.PasswordHash = hasher.HashPassword(account, Zin);
        (fenna.Extern, bas.Organisatiebeheerder) = (true, true);
        var demoaccount = AccountRecord.Maak("Demo", "klantmanager" + Participatie.Koppeling.Demoaccount.Domein);
        demoaccount.PasswordHash = hasher.HashPassword(demoaccount, Zin);
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Proef, (beurt, _) =>
        {
            beurt.Context.AddRange(kim, bas, noor, fenna, demoaccount);
            beurt.Context.AddRange(Gemeente(1, 9901, "Lindervoort"), Gemeente(2, 9902, "Esselmark"), Gemeente(3, 9903, "Wolmerdijk"));
            beurt.Leg(new Auditregel(Handeling.AccountGemaakt, "proef"));
            return Task.CompletedTask;
        }, stop);
        await Geef(vestiging.Opslag, 1, (kim, Rol.Klantmanager), (bas, Rol.Beheerder), (fenna, Rol.Controller), (demoaccount, Rol.Klantmanager));
        await Geef(vestiging.Opslag, 2, (bas, Rol.Beheerder), (bas, Rol.Accountant));
    }

    private static GemeenteRecord Gemeente(short nummer, int code, string naam) => new() { Nummer = nummer, Code = code, Naam = naam };

    private static Task Geef(Opslag opslag, short gemeente, params (AccountRecord Account, Rol Rol)[] rollen) => opslag.SchrijfAsync(new Gemeentenummer(gemeente), Proef, (beurt, _) =>
    {
        beurt.Context.Add(new LogstandRecord { Gemeente = gemeente });
        beurt.Context.AddRange(rollen.Select((rol, plaats) => new ToekenningRecord { Gemeente = gemeente, Nummer = plaats + 1, Account = rol.Account.Id, Rol = rol.Rol }));
        beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, "proef"));
        return Task.CompletedTask;
    }, TestContext.Current.CancellationToken);
}
