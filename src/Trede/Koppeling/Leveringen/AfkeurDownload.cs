using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;
using Participatie.App.Kern;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>The refused rows of a delivery as a file to correct.</summary>
internal sealed class AfkeurDownload : IWebdeel
{
    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder app) => app.MapMethods("/{gemeente}/leveringen/{nummer:int}/afgekeurd", ["GET", "POST"], GeefAsync).WithMetadata(new VereistAttribute(Recht.Leveren));

    private static async Task GeefAsync(HttpContext context, BevindingInzien inzien, Werkplek werkplek)
    {
        var nummer = int.Parse((string)context.Request.RouteValues["nummer"]!, NumberStyles.None, CultureInfo.InvariantCulture);
        var gevonden = await inzien.SchrijfAfkeurAsync(werkplek.Toegang, werkplek.Dader, nummer, naam =>
        {
            context.Response.ContentType = "text/csv; charset=utf-8";
            context.Response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = naam }.ToString();
            context.Response.Headers.CacheControl = "no-store";
            return context.Response.Body;
        }, context.RequestAborted);
        if (!gevonden) context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
