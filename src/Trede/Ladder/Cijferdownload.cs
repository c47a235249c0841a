using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>
/// Gives a figure, or who is behind one of its numbers, as a file. The address of the file bears the same question as the page, and the same calculation answers it. A
/// question that cannot be answered leads to the page, which says what is wrong.
/// </summary>
internal sealed class Cijferdownload : IWebdeel
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // Also for who sends a form to it: signing in comes first for both.
    private static readonly string[] Manieren = [HttpMethods.Get, HttpMethods.Post];

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods("/{gemeente}/cijfers/momentopname.{formaat}", Manieren, StandAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/stromen.{formaat}", Manieren, StromenAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/jaren.{formaat}", Manieren, JarenAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/jaaroverzicht.{formaat}", Manieren, JaaroverzichtAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/effect.{formaat}", Manieren, EffectAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/prognose.{formaat}", Manieren, PrognoseAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/kwaliteit.{formaat}", Manieren, KwaliteitAsync).WithMetadata(new VereistAttribute(Recht.CijfersInzien));
        app.MapMethods("/{gemeente}/cijfers/kwaliteit/lijst.{formaat}", Manieren, KwaliteitlijstAsync).WithMetadata(new VereistAttribute(Recht.LijstInzien));
        app.MapMethods("/{gemeente}/cijfers/effect/lijst.{formaat}", Manieren, EffectlijstAsync).WithMetadata(new VereistAttribute(Recht.LijstInzien));
        app.MapMethods("/{gemeente}/cijfers/lijst.{formaat}", Manieren, StandlijstAsync).WithMetadata(new VereistAttribute(Recht.LijstInzien));
        app.MapMethods("/{gemeente}/cijfers/stromen/lijst.{formaat}", Manieren, StroomlijstAsync).WithMetadata(new VereistAttribute(Recht.LijstInzien));
    }

    private static async Task StandAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers", metPeriode: false) is not { } vraag) return;
        var (selectie, dag) = (vraag.Keuze.Selectie, vraag.Keuze.Peildatum ?? vraag.Vandaag);
        var delen = Momentopname.Maak(vraag.Cijfers.Kolommen, dag, selectie, metNietGemeten: false, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "momentopname", string.Create(CultureInfo.InvariantCulture, $"momentopname-{werkplek.Plek.Code:0000}-{dag}"), new Cijferbestand
        {
            Csv = uit => CijferCsv.Schrijf(uit, delen, metNietGemeten: false),
            Json = uit => CijferJson.Schrijf(uit, delen, selectie, vraag.Herkomst, dag, metNietGemeten: false),
            Xlsx = uit => Werkmap(uit, vraag, map => CijferXlsx.Stand(map, "Momentopname", delen, metNietGemeten: false)),
            Svg = () => Figuuruitvoer.Trap(Momentopname.Samen(delen), vraag.Titel(Zin.Met(Cijfertekst.StandOp, Balie.Datum(dag)))),
        });
    }

    private static async Task StromenAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/stromen", metPeriode: true) is not { } vraag) return;
        var (selectie, periode) = (vraag.Keuze.Selectie, vraag.Periode);
        var delen = Stromen.Maak(vraag.Cijfers.Kolommen, periode, selectie, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "stromen", string.Create(CultureInfo.InvariantCulture, $"stromen-{werkplek.Plek.Code:0000}-{periode.Van}-{periode.Tot}"), new Cijferbestand
        {
            Csv = uit => CijferCsv.Schrijf(uit, delen),
            Json = uit => CijferJson.Schrijf(uit, delen, selectie, vraag.Herkomst, periode),
            Xlsx = uit => Werkmap(uit, vraag, map => CijferXlsx.Stromen(map, "Stromen", delen)),
            Svg = () => Figuuruitvoer.Stroom(Stromen.Samen(delen), vraag.Titel(Zin.Met(Cijfertekst.StromenVan, Balie.Datum(periode.Van), Balie.Datum(periode.Tot)))),
        });
    }

    private static async Task JarenAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/jaren", metPeriode: false) is not { } vraag) return;
        var (selectie, dag) = (vraag.Keuze.Selectie, vraag.Keuze.Peildatum ?? vraag.Vandaag);
        var aantal = int.TryParse(context.Request.Query["jaren"], NumberStyles.None, CultureInfo.InvariantCulture, out var gevraagd) ? Math.Clamp(gevraagd, Jarenreeks.Minste, Jarenreeks.Meeste) : Jarenreeks.Standaard;
        var jaren = Jarenreeks.Maak(vraag.Cijfers.Kolommen, dag, aantal, selectie, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "over de jaren", string.Create(CultureInfo.InvariantCulture, $"jaren-{werkplek.Plek.Code:0000}-{dag}"), new Cijferbestand
        {
            Csv = uit => CijferCsv.SchrijfJaren(uit, jaren),
            Json = uit => CijferJson.SchrijfJaren(uit, jaren, selectie, vraag.Herkomst),
            Xlsx = uit => Werkmap(uit, vraag, map => CijferXlsx.Stand(map, "Jaren", jaren, metNietGemeten: true)),
            Svg = () => Figuuruitvoer.Jaren(jaren, vraag.Titel(Cijfertekst.JarenTitel)),
        });
    }

    private static async Task JaaroverzichtAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/jaaroverzicht", metPeriode: false) is not { } vraag) return;
        var jaar = int.TryParse(context.Request.Query["jaar"], NumberStyles.None, CultureInfo.InvariantCulture, out var gevraagd) ? Math.Clamp(gevraagd, Sluitdag.EersteJaar, Sluitdag.LaatsteJaar) : vraag.Vandaag.Datum.Year - 1;
        var (selectie, dag) = (vraag.Keuze.Selectie, vraag.Cijfers.Sluitdag(jaar));
        var delen = Momentopname.Maak(vraag.Cijfers.Kolommen, dag, selectie, metNietGemeten: true, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "jaaroverzicht", string.Create(CultureInfo.InvariantCulture, $"jaaroverzicht-{werkplek.Plek.Code:0000}-{jaar}"), new Cijferbestand
        {
            Csv = uit => CijferCsv.Schrijf(uit, delen, metNietGemeten: true),
            Json = uit => CijferJson.Schrijf(uit, delen, selectie, vraag.Herkomst, dag, metNietGemeten: true),
            Xlsx = uit => Werkmap(uit, vraag, map => CijferXlsx.Stand(map, "Jaaroverzicht", delen, metNietGemeten: true)),
            Svg = () => Figuuruitvoer.Trap(Momentopname.Samen(delen), vraag.Titel(Zin.Met(Cijfertekst.JaaroverzichtOp, Balie.Datum(dag)))),
        });
    }

    private static async Task EffectAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/effect", metPeriode: true) is not { } vraag) return;
        var (selectie, per) = (vraag.Keuze.Selectie, Effectvraag.Lees(context.Request.Query));
        var effect = Effect.MaakSamen(vraag.Cijfers.Kolommen, vraag.Begin, vraag.Einde, selectie, per.Indeling, vraag.Vandaag, metVergelijking: true, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "effect", string.Create(CultureInfo.InvariantCulture, $"effect-{werkplek.Plek.Code:0000}-{vraag.Begin}-{vraag.Einde}"), new Cijferbestand
        {
            Csv = uit => EffectCsv.Schrijf(uit, [effect], per.Indeling),
            Json = uit => EffectJson.Schrijf(uit, [effect], [], selectie, vraag.Herkomst),
            Xlsx = uit => Werkmap(uit, vraag, map => EffectXlsx.Effecten(map, "Effect", [effect])),
            Svg = () => Figuuruitvoer.Effecten([.. effect.Rijen.Take(Effectblad.PerFiguur)], vraag.Titel(Zin.Met(Cijfertekst.EffectOver, Balie.Datum(vraag.Begin), Balie.Datum(vraag.Einde)))),
        });
    }

    private static async Task PrognoseAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/prognose", metPeriode: false) is not { } vraag) return;
        var jaren = int.TryParse(context.Request.Query["jaren"], NumberStyles.None, CultureInfo.InvariantCulture, out var gevraagd) ? Math.Clamp(gevraagd, 1, PrognosePage.MeesteJaren) : PrognosePage.StandaardJaren;
        var (selectie, dag) = (vraag.Keuze.Selectie, vraag.Keuze.Peildatum ?? vraag.Vandaag);
        if (Prognose.MaakSamen(vraag.Cijfers.Kolommen, dag, jaren, selectie, context.RequestAborted) is not { } prognose)
        {
            context.Response.Redirect(werkplek.Adres("cijfers/prognose") + context.Request.QueryString);
            return;
        }

        await GeefAsync(context, werkplek, opslag, "prognose", string.Create(CultureInfo.InvariantCulture, $"prognose-{werkplek.Plek.Code:0000}-{dag}"), new Cijferbestand
        {
            Csv = uit => PrognoseFile.SchrijfCsv(uit, prognose),
            Json = uit => PrognoseFile.SchrijfJson(uit, prognose, selectie, vraag.Herkomst),
            Xlsx = uit => Werkmap(uit, vraag, map => PrognoseFile.Blad(map, prognose)),
            Svg = () => Figuuruitvoer.Prognose(prognose, vraag.Titel(Zin.Met(Cijfertekst.PrognoseOp, Balie.Datum(dag)))),
        });
    }

    private static async Task KwaliteitAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/kwaliteit", metPeriode: false) is not { } vraag) return;
        var dag = vraag.Keuze.Peildatum ?? vraag.Vandaag;
        var overzicht = Kwaliteitsoverzicht.MaakSamen(vraag.Cijfers.Kolommen, dag, vraag.Keuze.Selectie, context.RequestAborted);
        await GeefAsync(context, werkplek, opslag, "kwaliteit", string.Create(CultureInfo.InvariantCulture, $"kwaliteit-{werkplek.Plek.Code:0000}-{dag}"), new Cijferbestand
        {
            Csv = uit => KwaliteitFile.SchrijfCsv(uit, overzicht),
            Xlsx = uit => Werkmap(uit, vraag, map => KwaliteitFile.Blad(map, overzicht)),
        });
    }

    private static async Task KwaliteitlijstAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/kwaliteit", metPeriode: false) is not { } vraag) return;
        var toets = Kwaliteitstoetsfeiten.MetCode(context.Request.Query["toets"].ToString()) ?? Kwaliteitstoetsfeiten.Alle[0];
        var van = vraag.Cijfers.Kolommen.Bronnen.FirstOrDefault(een => string.Equals(een.Naam, context.Request.Query["bron"], StringComparison.Ordinal));
        await GeefLijstAsync(context, werkplek, vraag, Cijferlijst.Kwaliteit(vraag.Cijfers, vraag.Keuze.Peildatum ?? vraag.Vandaag, vraag.Keuze.Selectie, toets.Toets, van, context.RequestAborted));
    }

    private static async Task EffectlijstAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/effect", metPeriode: true) is not { } vraag) return;
        var lijst = Cijferlijst.Effect(vraag.Cijfers, vraag.Begin, vraag.Einde, vraag.Keuze.Selectie, vraag.Vandaag, Effectvraag.LeesKeuze(context.Request.Query), context.RequestAborted);
        await GeefLijstAsync(context, werkplek, vraag, lijst);
    }

    private static async Task StandlijstAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers", metPeriode: false) is not { } vraag) return;
        var lijst = Cijferlijst.Stand(vraag.Cijfers, vraag.Keuze.Peildatum ?? vraag.Vandaag, vraag.Keuze.Selectie, Lijstvraag.Stand(context.Request.Query), context.RequestAborted);
        await GeefLijstAsync(context, werkplek, vraag, lijst);
    }

    private static async Task StroomlijstAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok)
    {
        if (await LeesAsync(context, werkplek, opslag, bron, klok, "cijfers/stromen", metPeriode: true) is not { } vraag) return;
        var lijst = Cijferlijst.Stroom(vraag.Cijfers, vraag.Periode, vraag.Keuze.Selectie, Lijstvraag.Stroom(context.Request.Query), context.RequestAborted);
        await GeefLijstAsync(context, werkplek, vraag, lijst);
    }

    private static async Task<Gesteldevraag?> LeesAsync(HttpContext context, Werkplek werkplek, Opslag opslag, Kolommenbron bron, TimeProvider klok, string pagina, bool metPeriode)
    {
        var fouten = new Invoerfouten();
        var vraag = new Gesteldevraag(Cijferkeuze.Lees(context.Request.Query, fouten), await Cijfers.LaadAsync(opslag, bron, werkplek.Gemeente, context.RequestAborted), Logboektijd.Op(klok.GetUtcNow()));
        if (fouten.Geen && !(metPeriode && vraag.Begin >= vraag.Einde)) return vraag;
        context.Response.Redirect(werkplek.Adres(pagina) + context.Request.QueryString);
        return null;
    }

    private static void Werkmap(Stream uit, Gesteldevraag vraag, Action<Werkmap> bladen)
    {
        using var map = new Werkmap(uit);
        bladen(map);
        CijferXlsx.Herkomst(map, vraag.Herkomst, vraag.Cijfers.Regels(vraag.Keuze.Selectie));
    }

    // The line of the log is saved before the first byte leaves.
    private static async Task GeefAsync(HttpContext context, Werkplek werkplek, Opslag opslag, string wat, string naam, Cijferbestand bestand)
    {
        var formaat = (string)context.Request.RouteValues["formaat"]!;
        if (await MaakAsync(bestand, formaat, context.RequestAborted) is not { } schrijf)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await opslag.SchrijfAsync(werkplek.Gemeente, werkplek.Dader, (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, wat, formaat));
            return Task.CompletedTask;
        }, context.RequestAborted);
        Kop(context, $"{naam}.{formaat}", formaat switch { "csv" => "text/csv; charset=utf-8", "json" => "application/json", "xlsx" => Xlsx, "svg" => "image/svg+xml; charset=utf-8", _ => "image/png" });
        using var uit = new MemoryStream();
        schrijf(uit);
        uit.Position = 0;
        await uit.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    // Null for a kind of file that there is not of this figure, or that cannot be made here.
    private static async Task<Action<Stream>?> MaakAsync(Cijferbestand bestand, string formaat, CancellationToken stop)
    {
        if (formaat is "svg" or "png" && bestand.Svg is { } svg)
        {
            var beeld = formaat is "svg" ? System.Text.Encoding.UTF8.GetBytes(svg()) : await Figuurbeeld.MaakAsync(svg(), stop);
            return beeld is null ? null : uit => uit.Write(beeld);
        }

        return formaat switch { "csv" => bestand.Csv, "json" => bestand.Json, "xlsx" => bestand.Xlsx, _ => null };
    }

    private static async Task GeefLijstAsync(HttpContext context, Werkplek werkplek, Gesteldevraag vraag, Cijferlijst lijst)
    {
        var formaat = (string)context.Request.RouteValues["formaat"]!;
        if (formaat is not ("csv" or "xlsx"))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var personen = await context.RequestServices.GetRequiredService<CijferlijstInzien>().GeefAsync(werkplek.Toegang, werkplek.Dader, vraag.Cijfers, lijst, context.RequestAborted);
        string[] kop = ["klantnummer", "naam", .. lijst.Kolommen.Select(kolom => kolom.ToLowerInvariant())];
        var map = Directory.CreateTempSubdirectory("trede-lijst-");
        try
        {
            // In a folder that only the program can read: a list may be long, and a slow line holds up no one.
            using var bestand = new Conceptbestand(map.FullName);
            if (string.Equals(formaat, "xlsx", StringComparison.Ordinal)) Werkmap(bestand.Stroom, vraag, werkmap => Blad(werkmap.Blad("Lijst"), kop, personen));
            else LijstFile.SchrijfCsv(bestand.Stroom, kop, personen.Select(IReadOnlyList<string> (een) => [Cijfers.Tekst(een.Persoon.Klant), een.Naam, .. een.Persoon.Waarden.Select(waarde => waarde.Veld)]));
            bestand.Stroom.Flush();
            bestand.Stroom.Position = 0;
            Kop(context, string.Create(CultureInfo.InvariantCulture, $"klanten-{werkplek.Plek.Code:0000}-{vraag.Vandaag}.{formaat}"), string.Equals(formaat, "xlsx", StringComparison.Ordinal) ? Xlsx : "text/csv; charset=utf-8");
            await bestand.Stroom.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static void Blad(Data.Kern.Werkblad blad, string[] kop, IReadOnlyList<(Lijstpersoon Persoon, string Naam)> personen)
    {
        blad.Kop(kop);
        foreach (var (persoon, naam) in personen) blad.Rij([Cel.Getal(persoon.Klant), Cel.Tekst(naam), .. persoon.Waarden.Select(waarde => waarde.Cel)]);
    }

    private static void Kop(HttpContext context, string naam, string soort)
    {
        context.Response.ContentType = soort;
        context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = naam }.ToString();
    }
}
