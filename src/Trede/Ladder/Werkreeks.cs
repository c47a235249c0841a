using System.Globalization;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Participatie.App.Kern;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>
/// How far somebody is with a list of work, in a protected cookie that ends with the browser: a client that was skipped does not come back in the same series, and one
/// that was measured is no longer on the list.
/// </summary>
internal sealed class Werkreeks(IHttpContextAccessor verzoek, IDataProtectionProvider bescherming, Werkplek werkplek)
{
    private const string Naam = "trede-reeks";
    private static readonly TimeSpan Duur = TimeSpan.FromHours(12);

    private readonly ITimeLimitedDataProtector slot = bescherming.CreateProtector("Participatie.App.Ladder.Werkreeks").ToTimeLimitedDataProtector();

    /// <summary>Keeps which list it is, who was last, and how many come after.</summary>
    public void Zet(Werkvraag vraag, (Dag Sinds, int Klant) laatste, int daarna)
    {
        var tekst = string.Create(CultureInfo.InvariantCulture, $"{Eigenaar} {laatste.Sinds.Nummer} {laatste.Klant} {daarna} {vraag}");
        verzoek.HttpContext!.Response.Cookies.Append(Naam, slot.Protect(tekst, Duur), Koekje());
    }

    /// <summary>The list, who was last and how many come after; null when there is no series.</summary>
    public (Werkvraag Vraag, (Dag Sinds, int Klant) Laatste, int Daarna)? Lees()
    {
        if (verzoek.HttpContext!.Request.Cookies[Naam] is not { Length: > 0 } gesloten) return null;
        try
        {
            return slot.Unprotect(gesloten).Split(' ') is [var eigenaar, var dag, var klant, var daarna, var vraag] && string.Equals(eigenaar, Eigenaar, StringComparison.Ordinal)
                ? (Werkvraag.Lees(new QueryCollection(QueryHelpers.ParseQuery(vraag))), (Dag.VanNummer(ushort.Parse(dag, CultureInfo.InvariantCulture)), int.Parse(klant, CultureInfo.InvariantCulture)), int.Parse(daarna, CultureInfo.InvariantCulture))
                : null;
        }
        catch (CryptographicException)
        {
            // Too old, or not ours.
            return null;
        }
    }

    /// <summary>Ends the series.</summary>
    public void Wis() => verzoek.HttpContext!.Response.Cookies.Delete(Naam, Koekje());

    // Two people at one desk do not go on with each other's list.
    private string Eigenaar => werkplek.Account.ToString("N");

    private CookieOptions Koekje() => new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Strict, Secure = verzoek.HttpContext!.Request.IsHttps, Path = werkplek.Adres() };
}
