using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>A post without the proof that the form came from us is refused, whatever it is meant for.</summary>
internal static class Formulierbewijs
{
    /// <summary>The hidden field with the proof.</summary>
    public const string Veldnaam = "formulierbewijs";

    /// <summary>Refuses such posts.</summary>
    public static void Gebruik(WebApplication app) => app.Use(async (context, volgende) =>
    {
        if (context.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await volgende(context);
            return;
        }

        // From here the form is only shown again to who sent it.
        context.Features.Set<IAntiforgeryValidationFeature>(null);
        context.Response.StatusCode = await Leesbaar(context.Request);
        if (context.Response.StatusCode == StatusCodes.Status400BadRequest) context.Items[typeof(Formulierbewijs)] = true;
    });

    /// <summary>Refuses a request of which the proof was looked for elsewhere.</summary>
    public static void Weiger(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status400BadRequest;
        context.Items[typeof(Formulierbewijs)] = true;
    }

    /// <summary>Whether this request was refused here.</summary>
    public static bool Ontbrak(HttpContext context) => context.Items.ContainsKey(typeof(Formulierbewijs));

    /// <summary>
    /// Whether the form may be offered again with what was typed in it: only when the browser says that it was sent from our own page.
    /// A form from elsewhere would otherwise get our proof with one click.
    /// </summary>
    public static bool KanOpnieuw(HttpRequest verzoek) =>
        verzoek.HasFormContentType
        && string.Equals(verzoek.Headers["Sec-Fetch-Site"], "same-origin", StringComparison.Ordinal)
        && verzoek.Form.Files.Count == 0;

    /// <summary>What was typed, without secrets.</summary>
    public static IEnumerable<(string Naam, string Waarde)> Getypt(HttpRequest verzoek) =>
        from veld in verzoek.Form
        where !string.Equals(veld.Key, Veldnaam, StringComparison.Ordinal) && !veld.Key.Contains("wachtwoord", StringComparison.OrdinalIgnoreCase)
        from waarde in veld.Value
        select (veld.Key, waarde);

    // The framework takes a form that cannot be read, or is too large, for one without a proof.
    private static async Task<int> Leesbaar(HttpRequest verzoek)
    {
        try
        {
            if (verzoek.HasFormContentType) await verzoek.ReadFormAsync(verzoek.HttpContext.RequestAborted);
            return StatusCodes.Status400BadRequest;
        }
        catch (BadHttpRequestException fout)
        {
            return fout.StatusCode;
        }
        catch (InvalidDataException)
        {
            return StatusCodes.Status422UnprocessableEntity;
        }
    }
}
