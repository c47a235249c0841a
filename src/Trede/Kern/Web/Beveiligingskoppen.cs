using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Participatie.App.Kern;

/// <summary>The headers that every answer carries: what a browser may do with it is as little as our pages need.</summary>
internal static class Beveiligingskoppen
{
    private const string Rechten = "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), hid=(), "
        + "identity-credentials-get=(), idle-detection=(), local-fonts=(), magnetometer=(), microphone=(), midi=(), payment=(), screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()";

    /// <summary>Adds the headers to every answer, also to one that was made after a fault.</summary>
    public static void Gebruik(WebApplication app)
    {
        var beleid = Inhoudsbeleid(app.Services.GetRequiredService<IOptions<Webopties>>().Value.Formulierdoelen);
        app.Use((context, volgende) =>
        {
            context.Response.OnStarting(static toestand =>
            {
                var (antwoord, beleid) = ((HttpResponse, string))toestand;
                Zet(antwoord.Headers, beleid + Script(antwoord.HttpContext));
                Verkort(antwoord);
                return Task.CompletedTask;
            }, (context.Response, beleid));
            return volgende(context);
        });
    }

    private static void Zet(IHeaderDictionary koppen, string beleid)
    {
        // Says to a script that we do not have what it may do.
        koppen.Remove("blazor-enhanced-nav");
        koppen.ContentSecurityPolicy = beleid;
        koppen.XContentTypeOptions = "nosniff";
        koppen.XFrameOptions = "DENY";
        koppen["Referrer-Policy"] = "no-referrer";
        koppen["Permissions-Policy"] = Rechten;
        koppen["Cross-Origin-Opener-Policy"] = "same-origin";
        koppen["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!koppen.CacheControl.ToString().Contains("immutable", StringComparison.Ordinal)) koppen.CacheControl = "no-store";
    }

    // Only a page that says so may load a script, and only ours; it may ask only us.
    private static string Script(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<MetScriptAttribute>() is null ? string.Empty : "; script-src 'self'; connect-src 'self'";

    // Going on within the program names no scheme or host: behind a proxy we may see others than the browser does.
    private static void Verkort(HttpResponse antwoord)
    {
        var (verzoek, plaats) = (antwoord.HttpContext.Request, antwoord.Headers.Location.ToString());
        var hier = $"{verzoek.Scheme}://{verzoek.Host.ToUriComponent()}";
        if (plaats.StartsWith(hier + "/", StringComparison.OrdinalIgnoreCase) && !plaats.AsSpan(hier.Length).StartsWith("//", StringComparison.Ordinal)) antwoord.Headers.Location = plaats[hier.Length..];
    }

    // A browser holds form-action also against where the answer to a form leads: signing in elsewhere has to be named.
    private static string Inhoudsbeleid(IReadOnlyList<string> formulierdoelen) =>
        $"default-src 'none'; style-src 'self'; img-src 'self'; form-action {string.Join(' ', formulierdoelen.Prepend("'self'"))}; frame-ancestors 'none'; base-uri 'none'";
}
