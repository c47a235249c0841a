using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>A saved profile as the file that the command line takes.</summary>
internal sealed class Profieladres : IWebdeel
{
    /// <summary>Adds the address.</summary>
    public void Map(IEndpointRouteBuilder app) => app.MapMethods("/{gemeente}/leveringen/profielen/{profiel:int}", ["GET", "POST"], GeefAsync).WithMetadata(new VereistAttribute(Recht.Leveren));

    private static async Task GeefAsync(HttpContext context)
    {
        var werkplek = context.RequestServices.GetRequiredService<Werkplek>();
        var nummer = int.Parse((string)context.Request.RouteValues["profiel"]!, CultureInfo.InvariantCulture);
        var profiel = await context.RequestServices.GetRequiredService<Opslag>().LeesAsync(werkplek.Gemeente, async (tabellen, stop) =>
        {
            if (await tabellen.Set<KoppelprofielRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Koppelprofiel == nummer, stop) is not { } een) return null;
            return Leverbronnen.Mag(werkplek.Toegang, await tabellen.Set<BronRecord>().AsNoTracking().SingleAsync(rij => rij.Bron == een.Bron, stop)) ? een : null;
        }, context.RequestAborted);
        if (profiel is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{profiel.Naam}-{profiel.Volgnummer}.json\"");
        await context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(profiel.Inhoud), context.RequestAborted);
    }
}
