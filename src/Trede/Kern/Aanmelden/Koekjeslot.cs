using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Participatie.App.Kern;

/// <summary>Small things that a browser keeps for us and can neither read nor change.</summary>
internal sealed class Koekjeslot(IDataProtectionProvider bescherming, TimeProvider klok)
{
    /// <summary>Has the browser keep something.</summary>
    public void Zet<T>(HttpContext context, string naam, T inhoud, TimeSpan duur)
        where T : class
    {
        var einde = klok.GetUtcNow().Add(duur).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        context.Response.Cookies.Append(Naam(context, naam), Slot(naam).Protect($"{einde}|{JsonSerializer.Serialize(inhoud)}"), Keuzes(context, duur));
    }

    /// <summary>What the browser kept; null when it is not there, too old or not ours.</summary>
    public T? Lees<T>(HttpContext context, string naam)
        where T : class
    {
        if (context.Request.Cookies[Naam(context, naam)] is not { Length: > 0 } gesloten) return null;
        try
        {
            var delen = Slot(naam).Unprotect(gesloten).Split('|', 2);
            return long.Parse(delen[0], CultureInfo.InvariantCulture) < klok.GetUtcNow().ToUnixTimeSeconds() ? null : JsonSerializer.Deserialize<T>(delen[1]);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Has the browser forget it.</summary>
    public static void Wis(HttpContext context, string naam) => context.Response.Cookies.Delete(Naam(context, naam), Keuzes(context, TimeSpan.Zero));

    private IDataProtector Slot(string naam) => bescherming.CreateProtector("Participatie.App.Kern.Koekjeslot", naam);

    // A browser takes a name that begins so only over https, from this very host.
    private static string Naam(HttpContext context, string naam) => context.Request.IsHttps ? "__Host-" + naam : naam;

    private static CookieOptions Keuzes(HttpContext context, TimeSpan duur) =>
        new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, Path = "/", MaxAge = duur > TimeSpan.Zero ? duur : null };
}
