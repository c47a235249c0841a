using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Participatie.App.Kern;

/// <summary>A file that comes with the program; its address changes with its contents, so it may be kept for ever.</summary>
internal sealed class Webbestand
{
    private readonly byte[] inhoud;
    private readonly string soort;

    private Webbestand(string tekst, string achtervoegsel, string soort)
    {
        inhoud = Encoding.UTF8.GetBytes(tekst);
        this.soort = soort;
        Adres = $"/stijl/{Convert.ToHexStringLower(SHA256.HashData(inhoud))[..16]}.{achtervoegsel}";
    }

    /// <summary>The style of every page.</summary>
    public static Webbestand Stijlblad { get; } = new(Stijl.Web, "css", "text/css; charset=utf-8");

    /// <summary>The small picture in the tab.</summary>
    public static Webbestand Pictogram { get; } = new(Stijl.Pictogram, "svg", "image/svg+xml; charset=utf-8");

    /// <summary>Has a file come in by parts, with its progress in sight.</summary>
    public static Webbestand Instuurscript { get; } = new(Stijl.Instuurscript, "js", "text/javascript; charset=utf-8");

    /// <summary>Where it is to be had.</summary>
    public string Adres { get; }

    /// <summary>Serves the files.</summary>
    public static void Map(IEndpointRouteBuilder app)
    {
        foreach (var bestand in (Webbestand[])[Stijlblad, Pictogram, Instuurscript]) app.MapGet(bestand.Adres, bestand.Geef).WithMetadata(new OpenbaarAttribute { ZonderRaam = true });
    }

    private async Task Geef(HttpContext context)
    {
        context.Response.ContentType = soort;
        context.Response.ContentLength = inhoud.Length;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        await context.Response.Body.WriteAsync(inhoud, context.RequestAborted);
    }
}
