using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Participatie.App.Kern;

/// <summary>A fault as a program reads it (RFC 9457): what a page is for people.</summary>
internal static class Probleem
{
    /// <summary>The full version of the programming interface, in every answer of it.</summary>
    public const string Versie = "1.0.0";

    /// <summary>How answers to programs are written. They are no part of a page, so letters stay letters.</summary>
    public static readonly JsonSerializerOptions Schrift = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.Never, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Whether a program asks, and not a browser.</summary>
    public static bool IsVoor(HttpContext context) => context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    /// <summary>Answers with a fault.</summary>
    /// <param name="context">The request.</param>
    /// <param name="status">The code.</param>
    /// <param name="detail">What is wrong, in one sentence; without it what the code means.</param>
    /// <param name="fouten">What is wrong with the parts of the request: where, which, a code and a sentence.</param>
    public static Task SchrijfAsync(HttpContext context, int status, string? detail = null, IReadOnlyList<(string In, string Naam, string Code, string Detail)>? fouten = null)
    {
        context.Response.StatusCode = status;
        Dictionary<string, object> inhoud = new(StringComparer.Ordinal)
        {
            ["type"] = "about:blank",
            ["title"] = ReasonPhrases.GetReasonPhrase(status),
            ["status"] = status,
            ["detail"] = detail ?? Uitleg(status),
        };
        if (fouten is { Count: > 0 })
            inhoud["errors"] = fouten.Select(fout => new Dictionary<string, object>(StringComparer.Ordinal) { ["in"] = fout.In, ["location"] = new { name = fout.Naam }, ["code"] = fout.Code, ["detail"] = fout.Detail });
        return context.Response.WriteAsJsonAsync(inhoud, Schrift, "application/problem+json", context.RequestAborted);
    }

    private static string Uitleg(int status) => status switch
    {
        StatusCodes.Status404NotFound => Webtekst.ProbleemNiets,
        StatusCodes.Status413PayloadTooLarge => Webtekst.ProbleemGroot,
        StatusCodes.Status429TooManyRequests => Webtekst.ProbleemVaak,
        StatusCodes.Status503ServiceUnavailable => Webtekst.ProbleemWeg,
        StatusCodes.Status507InsufficientStorage => Webtekst.ProbleemVol,
        >= 500 => Webtekst.ProbleemMis,
        _ => Webtekst.ProbleemVerzoek,
    };
}
