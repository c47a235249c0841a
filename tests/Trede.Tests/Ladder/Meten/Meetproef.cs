using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Proefbank;
using Trede.Tests.Kern;

namespace Trede.Tests.Ladder;

/// <summary>The demo with somebody who measures in it.</summary>
internal sealed class Meetproef : IAsyncDisposable
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private Meetproef(Demoproef demo, HttpClient browser) => (Demo, Browser) = (demo, browser);

    public Demoproef Demo { get; }

    public HttpClient Browser { get; }

    /// <summary>Clients of the team of the klantmanager who are here, with a day of birth and a BSN.</summary>
    public static IReadOnlyList<Demopersoon> Klanten { get; } = [.. Demoproef.Gegevens.Personen.Where(persoon =>
        persoon.Gemeente.Code == 9901 && persoon.Team == 1 && !persoon.Bsn.IsLeeg && persoon.IsHier && !persoon.Geboren.IsLeeg && persoon.Geboren.LeeftijdOp(Demoproef.Vandaag) >= 18
        && persoon.Metingen.Count > 0 && persoon.Metingen.All(meting => meting.Dag < Demoproef.Vandaag) && persoon.Metingen[^1].Reden == Participatie.Ladder.Uitstroomreden.Geen)];

    public static async Task<Meetproef> Start(Databank databank = Databank.Sqlite, string login = "klantmanager")
    {
        var demo = await Demoproef.Start(databank);
        return new Meetproef(demo, await demo.Als(login));
    }

    public static string Pad(int nummer, string verder = "") => string.Create(CultureInfo.InvariantCulture, $"/9901/klanten/{nummer}{verder}");

    /// <summary>Fills in the form and presses a button: the answer, and where it leads.</summary>
    public async Task<(HttpStatusCode Status, string? Naar, IHtmlDocument Blad)> Druk(string pad, string knop, params (string Naam, string Waarde)[] velden) =>
        await Druk(await Demoproef.Blad(pad, Browser), pad, knop, velden);

    /// <summary>The same for a page that is open already.</summary>
    public Task<(HttpStatusCode Status, string? Naar, IHtmlDocument Blad)> Druk(IHtmlDocument open, string pad, string knop, params (string Naam, string Waarde)[] velden) =>
        Stuur(open, pad, "meting", [("Knop", knop), .. velden.Select(veld => ("Invoer." + veld.Naam, veld.Waarde))]);

    /// <summary>Sends a form of a page that is open already.</summary>
    public async Task<(HttpStatusCode Status, string? Naar, IHtmlDocument Blad)> Stuur(IHtmlDocument open, string pad, string formulier, params (string Naam, string Waarde)[] velden)
    {
        using var inhoud = new FormUrlEncodedContent(Webproef.Velden(Formulier(open, formulier), velden).Select(veld => KeyValuePair.Create(veld.Naam, veld.Waarde)));
        using var antwoord = await Browser.PostAsync(new Uri(pad, UriKind.Relative), inhoud, Stop);
        return (antwoord.StatusCode, antwoord.Headers.Location?.OriginalString, await Webproef.Lees(antwoord));
    }

    /// <summary>The answers as fields: <c>ja nee - - -</c>.</summary>
    public static (string Naam, string Waarde)[] Antwoorden(string notatie) =>
        [.. notatie.Split(' ').Select((antwoord, plaats) => (Naam: $"Vraag{plaats + 1}", Waarde: antwoord switch { "ja" => "j", "nee" => "n", _ => string.Empty })).Where(veld => veld.Waarde.Length > 0)];

    /// <summary>What is saved of a client by this program, oldest first; what was withdrawn among it.</summary>
    public Task<List<(MetingRecord Meting, BoekingRecord Boeking)>> Bewaard(int klant) => Demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), async (tabellen, stop) =>
        (await (from meting in tabellen.Set<MetingRecord>().Where(meting => meting.Klant == klant)
                join boeking in tabellen.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
                where boeking.Levering == null && boeking.Account != null && boeking.Geboekt >= Begin
                orderby boeking.Boeking
                select new { meting, boeking }).ToListAsync(stop)).ConvertAll(rij => (rij.meting, rij.boeking)), Stop);

    /// <summary>A measurement of a client that came from a source.</summary>
    public Task<MetingRecord> Geleverd(int klant) => Demo.Vestiging.Opslag.LeesAsync(new Gemeentenummer(1), (tabellen, stop) =>
        tabellen.Set<MetingRecord>().Where(meting => meting.Klant == klant && !meting.Uitstroom && meting.Bron != BronRecord.Eigen).OrderByDescending(meting => meting.Meetdatum).FirstAsync(stop), Stop);

    /// <summary>What the figures say of a client today.</summary>
    public async Task<string> Stand(int klant)
    {
        var blad = await Demoproef.Blad(Pad(klant, "/samen"), Browser);
        return blad.QuerySelector(".samen .groot")!.TextContent;
    }

    public static IElement Formulier(IHtmlDocument blad, string naam) => blad.QuerySelectorAll("form").Single(form => form.QuerySelector("input[name=_handler]")?.GetAttribute("value") == naam);

    public async ValueTask DisposeAsync()
    {
        Browser.Dispose();
        await Demo.DisposeAsync();
    }

    // The clock of the test stands still at nine in the morning.
    private static readonly DateTimeOffset Begin = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);
}
