using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>What a browser carries to show who it is: account, session and stamp, in a cookie that only we can read. What they still mean stands in the database.</summary>
internal static class Sessie
{
    /// <summary>The cookie without https.</summary>
    public const string Gewoon = "trede";

    /// <summary>The cookie with https: a browser takes it only so, and only from this very host.</summary>
    public const string Veilig = "__Host-trede";

    private const string Sessienaam = "sessie";
    private const string Stempelnaam = "stempel";

    /// <summary>Which of the two this request has.</summary>
    public static string Schema(HttpContext context) => context.Request.IsHttps ? Veilig : Gewoon;

    /// <summary>How the cookie is kept and checked.</summary>
    public static void Stel(CookieAuthenticationOptions opties, string schema, Aanmeldopties keuze)
    {
        opties.Cookie.Name = schema;
        opties.Cookie.HttpOnly = true;
        opties.Cookie.SameSite = SameSiteMode.Lax;
        opties.Cookie.IsEssential = true;
        opties.Cookie.Path = "/";
        opties.Cookie.SecurePolicy = string.Equals(schema, Veilig, StringComparison.Ordinal) ? CookieSecurePolicy.Always : CookieSecurePolicy.None;
        opties.ExpireTimeSpan = TimeSpan.FromMinutes(keuze.SessieMinuten);
        opties.SlidingExpiration = true;
        // The framework waits until half of the time has gone; who works for a quarter of an hour and then pauses would have to sign in too early.
        opties.Events.OnCheckSlidingExpiration = static stand =>
        {
            stand.ShouldRenew = stand.ElapsedTime > TimeSpan.FromMinutes(1);
            return Task.CompletedTask;
        };
        opties.Events.OnValidatePrincipal = KeurAsync;
    }

    /// <summary>Has the browser carry a new session.</summary>
    public static async Task ZetAsync(HttpContext context, Guid account, string stempel, string sessie)
    {
        var wie = new ClaimsIdentity([new(ClaimTypes.NameIdentifier, account.ToString("N")), new(Sessienaam, sessie), new(Stempelnaam, stempel)], Schema(context));
        await context.SignInAsync(Schema(context), new ClaimsPrincipal(wie), new AuthenticationProperties { IsPersistent = false, AllowRefresh = true });
    }

    /// <summary>The account of a cookie, also of one that has expired; null when it is not ours.</summary>
    public static Guid? Account(HttpContext context)
    {
        var schema = Schema(context);
        var opties = context.RequestServices.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(schema);
        return opties.CookieManager.GetRequestCookie(context, schema) is { Length: > 0 } gesloten && opties.TicketDataFormat.Unprotect(gesloten) is { } bewijs ? Account(bewijs.Principal) : null;
    }

    private static Guid? Account(ClaimsPrincipal wie) => Guid.TryParseExact(wie.FindFirstValue(ClaimTypes.NameIdentifier), "N", out var account) ? account : null;

    private static async Task KeurAsync(CookieValidatePrincipalContext bewijs)
    {
        var diensten = bewijs.HttpContext.RequestServices;
        var sessie = bewijs.Principal!.FindFirstValue(Sessienaam) ?? string.Empty;
        var stand = Account(bewijs.Principal!) is { } account && sessie.Length > 0
            ? await Sessielezer.LeesAsync(diensten.GetRequiredService<Opslag>(), account, sessie, bewijs.HttpContext.RequestAborted)
            : null;
        if (stand is not null && Geldt(stand, bewijs.Principal!.FindFirstValue(Stempelnaam), diensten)) diensten.GetRequiredService<Werkplek>().MeldAan(stand, sessie);
        else bewijs.RejectPrincipal();
    }

    private static bool Geldt(Sessiestand stand, string? stempel, IServiceProvider diensten)
    {
        var uren = diensten.GetRequiredService<IOptions<Aanmeldopties>>().Value.SessieUren;
        var nu = diensten.GetRequiredService<TimeProvider>().GetUtcNow();
        return stand.Actief && string.Equals(stand.Stempel, stempel, StringComparison.Ordinal)
            && stand.Begonnen is { } begonnen && nu < DateTimeOffset.FromUnixTimeSeconds(begonnen).AddHours(uren);
    }
}
