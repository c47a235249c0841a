using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// Gives the files that leave through the browser. They are made first, in a folder of the program that only it can read, and are gone when they have been sent: so the lines of the audit
/// log are there before the first byte leaves, and a slow line holds up no one.
/// </summary>
internal sealed class Uitvoerdownload : IWebdeel
{
    private const string Pagina = "/{gemeente}/uitvoer";

    /// <summary>Serves the files; who goes to their address gets the page.</summary>
    public void Map(IEndpointRouteBuilder app)
    {
        app.MapMethods(Pagina + "/alles", [HttpMethods.Get, HttpMethods.Post], AllesAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(), new VereistAttribute(Recht.Beheren));
        app.MapMethods(Pagina + "/srg", [HttpMethods.Get, HttpMethods.Post], SrgAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(), new VereistAttribute(Recht.Beheren));
    }

    private static async Task AllesAsync(HttpContext context)
    {
        var (werkplek, klok) = (Dienst<Werkplek>(context), Dienst<TimeProvider>(context));
        if (!HttpMethods.IsPost(context.Request.Method))
        {
            context.Response.Redirect(werkplek.Adres("uitvoer"));
            return;
        }

        var map = Directory.CreateTempSubdirectory("trede-uitvoer-");
        try
        {
            using var bestand = new Conceptbestand(map.FullName);
            using (var doel = Uitvoerdoel.InZip(bestand.Stroom))
                await new AllesUitvoeren(Dienst<Opslag>(context), Dienst<Bsnkluis>(context), klok).RunAsync(werkplek.Gemeente, doel, werkplek.Dader, new Voortgang(), context.RequestAborted);
            var naam = string.Create(CultureInfo.InvariantCulture, $"participatiedatabase-{werkplek.Plek.Code:0000}-{Logboektijd.Op(klok.GetUtcNow())}.zip");
            await StuurAsync(context, bestand.Stroom, naam, "application/zip");
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    private static async Task SrgAsync(HttpContext context)
    {
        var werkplek = Dienst<Werkplek>(context);
        var keuze = HttpMethods.IsPost(context.Request.Method) && context.Request.HasFormContentType ? Srgkeuze.Van(context.Request.Form["Indeling"], context.Request.Form["Periode"], context.Request.Form["Vorm"]) : null;
        if (keuze is null)
        {
            context.Response.Redirect(werkplek.Adres("uitvoer"));
            return;
        }

        var map = Directory.CreateTempSubdirectory("trede-uitvoer-");
        try
        {
            using var bestand = new Conceptbestand(map.FullName);
            var gezien = context.Request.Form["Gezien"].ToString();
            if (await Dienst<SrgUitvoeren>(context).RunAsync(werkplek.Gemeente, keuze.Layout, keuze.Periode, null, gezien, keuze.Gescheiden, bestand.Stroom, werkplek.Dader, context.RequestAborted) is null)
            {
                Dienst<Flits>(context).Zet(Uitvoertekst.Veranderd, Meldingsoort.Waarschuwing);
                context.Response.Redirect(werkplek.Adres("uitvoer"));
                return;
            }

            await StuurAsync(context, bestand.Stroom, SrgUitvoeren.Bestand(keuze.Layout, keuze.Periode, keuze.Gescheiden), keuze.Gescheiden ? "text/csv; charset=utf-8" : "text/plain; charset=utf-8");
        }
        finally
        {
            map.Delete(recursive: true);
        }
    }

    // Asked for when they are needed: the web application can also run without a database.
    private static T Dienst<T>(HttpContext context)
        where T : notnull => context.RequestServices.GetRequiredService<T>();

    private static async Task StuurAsync(HttpContext context, FileStream bestand, string naam, string soort)
    {
        bestand.Flush();
        bestand.Position = 0;
        context.Response.ContentType = soort;
        context.Response.ContentLength = bestand.Length;
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{naam}\"";
        await bestand.CopyToAsync(context.Response.Body, context.RequestAborted);
    }
}
