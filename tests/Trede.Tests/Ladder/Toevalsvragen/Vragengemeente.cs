using System.Globalization;
using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Proefbank;
using Trede.Tests.Hertelling;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The web application on a municipality of its own that was filled by <c>trede lever</c>, with somebody signed in who may see every list.</summary>
internal sealed class Vragengemeente : IAsyncDisposable
{
    private const string Email = "ada@duinrade.example";
    private const string Zin = "een lange zin voor proeven";
    private const int Rondes = 1000;
    private const string Roldaad = $"DO $$ BEGIN CREATE ROLE trede_gebruik NOLOGIN; GRANT trede_gebruik TO {Postgresserver.Eigenaar}; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$";

    private static readonly Gemeentenummer Hier = new(1);
    private static readonly Dader Proef = Dader.Programma("proef");
    private static readonly Lazy<string> Sleutelmap = new(MaakMap);

    private readonly Proefdatabase onderlaag;
    private readonly Vestiging huis;
    private readonly Webproef site;

    private Vragengemeente(Proefdatabase database, Vestiging vestiging, Webproef web, IReadOnlyDictionary<int, string> bsns, IReadOnlyDictionary<string, string> namen) =>
        (onderlaag, huis, site, Bsns, Namen) = (database, vestiging, web, bsns, namen);

    /// <summary>The BSN of each client, by number.</summary>
    public IReadOnlyDictionary<int, string> Bsns { get; }

    /// <summary>The BSN of each client, by name; every name is another.</summary>
    public IReadOnlyDictionary<string, string> Namen { get; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Vragengemeente> Start(Databank databank, Vragenbevolking bevolking)
    {
        if (databank == Databank.Postgres) await (await Postgresserver.GedeeldAsync()).BeheerAsync(Roldaad);
        var database = await Proefdatabase.KopieAsync(databank, "toevalsvragen", VulAsync);
        await LeverAsync(database.ConnectionString, bevolking);
        var klok = new Proefklok();
        var vestiging = (await Vestiging.OpenAsync(Keuze(database.ConnectionString), klok, Stop))!;
        var (bsns, namen) = await DeelInAsync(vestiging, bevolking);
        var web = await Webproef.Start(anders: bouwer =>
        {
            bouwer.Services.AddSingleton<TimeProvider>(klok);
            Webstart.VoegToe(bouwer, vestiging);
            bouwer.Services.Configure<PasswordHasherOptions>(opties => opties.IterationCount = Rondes);
        }, instellingen: [("Trede:Web:AanmeldingenPerMinuut", "1000"), ("Trede:TweedeFactor", "toegestaan")]);
        var gemeente = new Vragengemeente(database, vestiging, web, bsns, namen);
        await gemeente.MeldAanAsync();
        return gemeente;
    }

    /// <summary>What is at an address; another answer than the thing itself is a difference.</summary>
    public async Task<byte[]> Bytes(string adres)
    {
        using var antwoord = await site.Browser.GetAsync(new Uri(adres, UriKind.Relative), Stop);
        Assert.True(antwoord.StatusCode == HttpStatusCode.OK, $"{adres}: {antwoord.StatusCode}");
        return await antwoord.Content.ReadAsByteArrayAsync(Stop);
    }

    public async Task<string> Tekst(string adres) => Encoding.UTF8.GetString(await Bytes(adres)).TrimStart('\uFEFF');

    public async Task<IHtmlDocument> Blad(string adres) => await new AngleSharp.Html.Parser.HtmlParser().ParseDocumentAsync(await Tekst(adres), Stop);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        await huis.DisposeAsync();
        await onderlaag.DisposeAsync();
    }

    private async Task MeldAanAsync()
    {
        var blad = await site.Blad("/aanmelden");
        var formulier = blad.QuerySelectorAll("form").Single(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == "aanmelden");
        using var antwoord = await site.Post("/aanmelden", Webproef.Velden(formulier, ("Invoer.Email", Email), ("Invoer.Wachtwoord", Zin)));
        Assert.Equal(HttpStatusCode.Redirect, antwoord.StatusCode);
    }

    private static async Task LeverAsync(string verbinding, Vragenbevolking bevolking)
    {
        using var map = new Testmap();
        foreach (var (levering, nummer) in bevolking.Leveringen.Select((levering, nummer) => (levering, nummer)))
        {
            var pad = map.Schrijf(FormattableString.Invariant($"{nummer}.csv"), levering.Csv);
            var (code, uit) = await RunAsync(verbinding, "lever", "--bron", $"{levering.Bron}={pad}", "--geleverd-op", levering.Leverdag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), "--toch");
            Assert.True(code <= Afsluitcode.MetAfkeur, uit);
        }
    }

    // Teams are set as if somebody divided the clients; some get a name of their own, others are called by their number.
    private static Task<(IReadOnlyDictionary<int, string> Bsns, IReadOnlyDictionary<string, string> Namen)> DeelInAsync(Vestiging vestiging, Vragenbevolking bevolking) => vestiging.Opslag.SchrijfAsync(Hier, Proef, async (beurt, stop) =>
    {
        var opPseudoniem = bevolking.Bsns.ToDictionary(bsn => Convert.ToHexString(vestiging.Bsns.Pseudoniem(Hier, Bsn.Van(uint.Parse(bsn, CultureInfo.InvariantCulture)))), StringComparer.Ordinal);
        var (bsns, namen) = (new Dictionary<int, string>(), new Dictionary<string, string>(StringComparer.Ordinal));
        var positie = await beurt.NeemPositieAsync(stop);
        foreach (var (rij, plaats) in (await beurt.Context.Set<KlantRecord>().OrderBy(rij => rij.Klant).ToListAsync(stop)).Select((rij, plaats) => (rij, plaats)))
        {
            var bsn = opPseudoniem[Convert.ToHexString(rij.Pseudoniem!)];
            (rij.Team, rij.Positie) = (bevolking.Teams[bsn] is > 0 and var team ? team : null, positie);
            if (plaats % 3 > 0) (rij.Voornaam, rij.Achternaam, rij.Zoeknaam) = ("Ada", FormattableString.Invariant($"Zee {plaats}"), FormattableString.Invariant($"zee {plaats} ada"));
            bsns.Add(rij.Klant, bsn);
            namen.Add(plaats % 3 > 0 ? FormattableString.Invariant($"Zee {plaats}, Ada") : FormattableString.Invariant($"Klant {rij.Klant}"), bsn);
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, rij.Klant));
        }

        return ((IReadOnlyDictionary<int, string>)bsns, (IReadOnlyDictionary<string, string>)namen);
    }, Stop);

    // A municipality that has just begun, with teams and the account; every other is a copy of it.
    private static async Task VulAsync(string verbinding)
    {
        var (code, uit) = await RunAsync(verbinding, "begin", "--gemeente", Vragenbevolking.Gemeente, "--naam", "Duinrade", "--beheerder", "noor@duinrade.example", "--naam-beheerder", "Noor Vrij");
        Assert.True(code == 0, uit);
        await using var vestiging = (await Vestiging.OpenAsync(Keuze(verbinding), new Proefklok(), Stop))!;
        var account = AccountRecord.Maak("Ada Proef", Email);
        account.PasswordHash = new PasswordHasher<AccountRecord>(Microsoft.Extensions.Options.Options.Create(new PasswordHasherOptions { IterationCount = Rondes })).HashPassword(account, Zin);
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Proef, (beurt, _) =>
        {
            beurt.Context.Add(account);
            beurt.Leg(new Auditregel(Handeling.AccountGemaakt, "proef"));
            return Task.CompletedTask;
        }, Stop);
        await vestiging.Opslag.SchrijfAsync(Hier, Proef, (beurt, _) =>
        {
            beurt.Context.AddRange(Enumerable.Range(1, Vragenbevolking.AantalTeams).Select(team => new TeamRecord { Gemeente = Hier.Nummer, Team = team, Naam = FormattableString.Invariant($"Team {team}") }));
            beurt.Context.Add(new ToekenningRecord { Gemeente = Hier.Nummer, Nummer = 99, Account = account.Id, Rol = Rol.Accountant });
            beurt.Leg(new Auditregel(Handeling.ToekenningGemaakt, "proef"));
            return Task.CompletedTask;
        }, Stop);
    }

    private static async Task<(int Code, string Uit)> RunAsync(string verbinding, params string[] woorden)
    {
        using var uit = new MemoryStream();
        using var tekst = new StreamWriter(uit, new UTF8Encoding(false)) { AutoFlush = true };
        using var fout = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var instellingen = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("TREDE_DATABASE", (string?)verbinding), KeyValuePair.Create("TREDE_SLEUTELS", (string?)Sleutelmap.Value)]).Build();
        var code = await Opdrachtregel.Run(woorden, new Balie(uit, tekst, fout, TextReader.Null, new Proefklok()) { Instellingen = instellingen }, Stop);
        return (code, $"{string.Join(' ', woorden)}\n{Encoding.UTF8.GetString(uit.ToArray())}\n{fout}");
    }

    private static Opslagkeuze Keuze(string verbinding) => new(verbinding, Sleutelmap.Value, Demo: false);

    private static string MaakMap()
    {
        var map = Directory.CreateTempSubdirectory("trede-vragen-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        return Path.Combine(map, "sleutels");
    }
}
