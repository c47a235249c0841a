using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>A message for the next page, kept in a short-lived protected cookie: an act ends with going to another page.</summary>
public sealed class Flits(IHttpContextAccessor verzoek, IDataProtectionProvider bescherming)
{
    private const string Naam = "trede-bericht";
    private static readonly TimeSpan Duur = TimeSpan.FromMinutes(2);

    private readonly ITimeLimitedDataProtector slot = bescherming.CreateProtector("Participatie.App.Kern.Flits").ToTimeLimitedDataProtector();

    /// <summary>Leaves a message; a later one replaces it. Never about a person: it goes to the browser and back.</summary>
    public void Zet(string tekst, Meldingsoort soort = Meldingsoort.Succes)
    {
        var context = verzoek.HttpContext!;
        context.Response.Cookies.Append(Naam, slot.Protect($"{(int)soort}{tekst}", Duur), Koekje(context));
    }

    /// <summary>Takes the message that was left, or null; it is shown once.</summary>
    public (Meldingsoort Soort, string Tekst)? Neem()
    {
        var context = verzoek.HttpContext!;
        if (context.Request.Cookies[Naam] is not { Length: > 0 } gesloten || context.Response.HasStarted) return null;
        context.Response.Cookies.Delete(Naam, Koekje(context));
        try
        {
            var open = slot.Unprotect(gesloten);
            return ((Meldingsoort)(open[0] - '0'), open[1..]);
        }
        catch (CryptographicException)
        {
            // Too old, or not ours.
            return null;
        }
    }

    private static CookieOptions Koekje(HttpContext context) => new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = context.Request.IsHttps, Path = "/", MaxAge = Duur };
}
