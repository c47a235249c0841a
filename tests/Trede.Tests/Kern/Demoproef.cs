using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;

namespace Trede.Tests.Kern;

/// <summary>The web application on a copy of the filled demo, on a day that is always the same.</summary>
internal sealed partial class Demoproef : IAsyncDisposable
{
    private const string Roldaad = $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";
    private static readonly Lazy<string> Sleutelmap = new(MaakMap);

    private readonly Proefdatabase onderlaag;
    private readonly DirectoryInfo ontvangst;

    private Demoproef(Proefdatabase database, DirectoryInfo bestanden, Vestiging vestiging, Webproef web, Proefklok klok) => (onderlaag, ontvangst, Vestiging, Web, Klok) = (database, bestanden, vestiging, web, klok);

    /// <summary>The last day of the demo, and today.</summary>
    public static Dag Vandaag { get; } = Dag.Van(new DateOnly(2026, 3, 2));

    /// <summary>Everybody in the demo.</summary>
    public static Demogegevens Gegevens { get; } = Demogegevens.Maak(Demogegevens.Zaad, Vandaag);

    public Vestiging Vestiging { get; }

    public Webproef Web { get; }

    public Proefklok Klok { get; }

    /// <summary>Where files that are handed in lie, of this one only.</summary>
    public string Ontvangst => Vestiging.Keuze.Ontvangst;

    public static async Task<Demoproef> Start(Databank databank, params (string Naam, string Waarde)[] instellingen)
    {
        var klok = new Proefklok();
        if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync(Roldaad);
        var database = await Proefdatabase.KopieAsync(databank, "demo", VulAsync);
        var bestanden = Directory.CreateTempSubdirectory("trede-ontvangst-");
        var vestiging = (await Vestiging.OpenAsync(Keuze(database.ConnectionString) with { Ontvangst = bestanden.FullName }, klok, TestContext.Current.CancellationToken))!;
        var web = await Webproef.Start(anders: bouwer =>
        {
            bouwer.Services.AddSingleton<TimeProvider>(klok);
            Webstart.VoegToe(bouwer, vestiging);
        }, instellingen: [("Trede:Web:AanmeldingenPerMinuut", "1000"), ("Trede:TweedeFactor", "toegestaan"), .. instellingen]);
        return new Demoproef(database, bestanden, vestiging, web, klok);
    }

    /// <summary>Has the database answer nobody, or again.</summary>
    public Task ZetDatabaseWeg(bool weg) => onderlaag.ZetWegAsync(weg);

    /// <summary>A browser in which an account of the demo is signed in.</summary>
    public async Task<HttpClient> Als(string login)
    {
        var browser = Web.NieuweBrowser();
        var blad = await Blad("/aanmelden", browser);
        var formulier = blad.QuerySelectorAll("form").Single(form => form.GetAttribute("action") == "/aanmelden/demo");
        var velden = Webproef.Velden(formulier).Where(veld => veld.Naam != "Invoer.Login").Append(("Invoer.Login", login + Demoaccount.Domein));
        using var antwoord = await Post("/aanmelden/demo", velden, browser);
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
        return browser;
    }

    public static async Task<IHtmlDocument> Blad(string pad, HttpClient browser)
    {
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        return await Webproef.Lees(antwoord);
    }

    public static async Task<(HttpStatusCode Status, string Tekst)> Vraag(string pad, HttpClient browser)
    {
        using var antwoord = await browser.GetAsync(new Uri(pad, UriKind.Relative), TestContext.Current.CancellationToken);
        // The proof of a form is another one every time.
        return (antwoord.StatusCode, Bewijs().Replace(await antwoord.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), string.Empty));
    }

    /// <summary>Sends the form of a page with this handler.</summary>
    public static async Task<IHtmlDocument> Verstuur(string pad, string formulier, HttpClient browser, params (string Naam, string Waarde)[] ingevuld)
    {
        var blad = await Blad(pad, browser);
        var element = blad.QuerySelectorAll("form").Single(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == formulier);
        using var antwoord = await Post(pad, Webproef.Velden(element, ingevuld), browser);
        return await Webproef.Lees(antwoord);
    }

    /// <summary>The number under which somebody of the demo is known.</summary>
    public Task<int> Nummer(Demopersoon persoon)
    {
        var gemeente = new Gemeentenummer((short)(Demogemeente.Plaats(persoon.Gemeente) + 1));
        var pseudoniem = Vestiging.Bsns.Pseudoniem(gemeente, persoon.Bsn);
        return Vestiging.Opslag.LeesAsync(gemeente, (tabellen, stop) => tabellen.Set<KlantRecord>().Where(klant => klant.Pseudoniem == pseudoniem).Select(klant => klant.Klant).SingleAsync(stop), TestContext.Current.CancellationToken);
    }

    /// <summary>The lines in the log of a municipality, the newest last.</summary>
    public Task<List<Auditregel>> Log(short gemeente) => Vestiging.Opslag.LeesAsync(new Gemeentenummer(gemeente), async (tabellen, stop) =>
        (await tabellen.Set<AuditregelRecord>().OrderBy(rij => rij.Schakel).ThenBy(rij => rij.Regel).ToListAsync(stop)).ConvertAll(rij => rij.AlsRegel()), TestContext.Current.CancellationToken);

    public async ValueTask DisposeAsync()
    {
        await Web.DisposeAsync();
        await Vestiging.DisposeAsync();
        await onderlaag.DisposeAsync();
        ontvangst.Delete(recursive: true);
    }

    private static async Task<HttpResponseMessage> Post(string pad, IEnumerable<(string Naam, string Waarde)> velden, HttpClient browser)
    {
        using var inhoud = new FormUrlEncodedContent(velden.Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        return await browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("name=\"formulierbewijs\" value=\"[^\"]*\"")]
    private static partial Regex Bewijs();

    private static Opslagkeuze Keuze(string verbinding) => new(verbinding, Sleutelmap.Value, Demo: true);

    private static async Task VulAsync(string verbinding)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var vestiging = await Vestiging.MaakAsync(Keuze(verbinding), Demogemeente.Organisatie, Dader.Programma("proef"), new Proefklok(), stop);
        await new DemoVullen(vestiging).RunAsync(Vandaag, stop);
    }

    private static string MaakMap()
    {
        var map = Directory.CreateTempSubdirectory("trede-demo-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return Path.Combine(map, "sleutels");
    }
}
