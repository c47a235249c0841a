using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>
/// Where the script of the page sends a file by parts: POST begins and ends, PUT adds the part that begins at <c>vanaf</c>, GET says how much is there, DELETE throws it
/// away. The script can always ask how far it is, so a connection may break at any moment.
/// </summary>
internal sealed class Deeladres : IWebdeel
{
    /// <summary>Adds the address.</summary>
    public void Map(IEndpointRouteBuilder app) =>
        app.MapMethods("/{gemeente}/leveringen/nieuw/{deel:guid}", ["GET", "POST", "PUT", "DELETE"], DoeAsync).WithMetadata(new VereistAttribute(Recht.Leveren), new StroomtAttribute());

    private static async Task DoeAsync(HttpContext context)
    {
        var verzoek = context.Request;
        var id = Guid.Parse((string)verzoek.RouteValues["deel"]!);
        var (delen, werkplek) = (context.RequestServices.GetRequiredService<Instuurdelen>(), context.RequestServices.GetRequiredService<Werkplek>());
        if (!HttpMethods.IsGet(verzoek.Method) && !await Instuurbewijs.IsGoedAsync(context, null))
        {
            await Zeg(context, StatusCodes.Status400BadRequest, null, null);
            return;
        }

        try
        {
            await DoeAsync(context, delen, werkplek, id);
        }
        catch (Exception vol) when (Schijf.IsVol(vol))
        {
            // What came in of it takes up room too.
            var vraag = await delen.LeesAsync(id, werkplek, context.RequestAborted) is { } stand ? new Instuurvraag(stand.Sessie.Bron, stand.Sessie.Leverdag) : new Instuurvraag(null, null);
            delen.Weg(id);
            await Zeg(context, StatusCodes.Status507InsufficientStorage, null, vraag.Terug(werkplek, Instuurfout.SchijfVol));
        }
    }

    private static async Task DoeAsync(HttpContext context, Instuurdelen delen, Werkplek werkplek, Guid id)
    {
        var verzoek = context.Request;
        if (HttpMethods.IsPost(verzoek.Method) && verzoek.Query["daad"] == "begin") await BeginAsync(context, delen, werkplek, id);
        else if (await delen.LeesAsync(id, werkplek, context.RequestAborted) is not { } stand) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else if (HttpMethods.IsGet(verzoek.Method)) await Zeg(context, StatusCodes.Status200OK, stand.Bytes, null);
        else if (HttpMethods.IsPut(verzoek.Method)) await VoegAsync(context, delen, werkplek, id, stand.Sessie);
        else if (HttpMethods.IsPost(verzoek.Method)) await EindigAsync(context, delen, werkplek, id, stand.Sessie, stand.Bytes);
        else
        {
            delen.Weg(id);
            await Zeg(context, StatusCodes.Status200OK, null, werkplek.Adres("leveringen/nieuw"));
        }
    }

    private static async Task BeginAsync(HttpContext context, Instuurdelen delen, Werkplek werkplek, Guid id)
    {
        var velden = context.Request.HasFormContentType ? await context.Request.ReadFormAsync(context.RequestAborted) : FormCollection.Empty;
        var vraag = new Instuurvraag(velden["Invoer.Bron"], velden["Invoer.Leverdag"]);
        var (naam, totaal) = (velden["naam"].ToString(), long.TryParse(velden["totaal"], NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : 0);
        var (opdracht, fout) = await OpdrachtAsync(context, werkplek, vraag, naam);
        if (opdracht is not null) fout = totaal == 0 ? Instuurfout.Leeg : totaal > LeveringOntvangen.Grens ? Instuurfout.TeGroot : Instuurfout.Geen;
        if (fout != Instuurfout.Geen)
        {
            await Zeg(context, StatusCodes.Status422UnprocessableEntity, null, vraag.Terug(werkplek, fout));
            return;
        }

        await delen.BeginAsync(id, werkplek, vraag, LeveringOntvangen.Naam(naam), totaal, context.RequestAborted);
        var stand = await delen.LeesAsync(id, werkplek, context.RequestAborted);
        if (stand is null) context.Response.StatusCode = StatusCodes.Status404NotFound;
        else await Zeg(context, StatusCodes.Status200OK, stand.Value.Bytes, null);
    }

    private static async Task VoegAsync(HttpContext context, Instuurdelen delen, Werkplek werkplek, Guid id, Instuursessie sessie)
    {
        Instuuradres.ZonderGrens(context);
        var vraag = new Instuurvraag(sessie.Bron, sessie.Leverdag);
        try
        {
            var vanaf = long.TryParse(context.Request.Query["vanaf"], NumberStyles.None, CultureInfo.InvariantCulture, out var plaats) ? plaats : -1;
            if (await delen.VoegAsync(id, vanaf, context.Request.Body, sessie.Totaal - vanaf, context.RequestAborted) is { } bytes) await Zeg(context, StatusCodes.Status200OK, bytes, null);
            else await Zeg(context, StatusCodes.Status409Conflict, (await delen.LeesAsync(id, werkplek, context.RequestAborted))?.Bytes, null);
        }
        catch (OntvangstTeGrootException)
        {
            await Zeg(context, StatusCodes.Status413PayloadTooLarge, null, vraag.Terug(werkplek, Instuurfout.TeGroot));
        }
        catch (Exception fout) when (Instuuradres.IsAfgebroken(fout))
        {
            // The part that came in half is not kept; the script asks how far it is and goes on from there.
            context.Abort();
        }
    }

    private static async Task EindigAsync(HttpContext context, Instuurdelen delen, Werkplek werkplek, Guid id, Instuursessie sessie, long bytes)
    {
        if (bytes != sessie.Totaal)
        {
            await Zeg(context, StatusCodes.Status409Conflict, bytes, null);
            return;
        }

        var vraag = new Instuurvraag(sessie.Bron, sessie.Leverdag);
        var (opdracht, fout) = await OpdrachtAsync(context, werkplek, vraag, sessie.Bestandsnaam);
        if (opdracht is null)
        {
            delen.Weg(id);
            await Zeg(context, StatusCodes.Status422UnprocessableEntity, null, vraag.Terug(werkplek, fout));
            return;
        }

        string naar;
        await using (var inhoud = delen.Inhoud(id)) naar = await context.RequestServices.GetRequiredService<LeveringInsturen>().RunAsync(werkplek, opdracht, inhoud, context.RequestAborted);
        delen.Weg(id);
        await Zeg(context, StatusCodes.Status200OK, null, naar);
    }

    private static Task<(Ontvangstopdracht? Opdracht, Instuurfout Fout)> OpdrachtAsync(HttpContext context, Werkplek werkplek, Instuurvraag vraag, string naam) =>
        vraag.LeesAsync(context.RequestServices.GetRequiredService<Opslag>(), werkplek, naam, Logboektijd.Op(context.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow()), context.RequestAborted);

    private static Task Zeg(HttpContext context, int status, long? bytes, string? naar)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { bytes, naar }, context.RequestAborted);
    }
}
