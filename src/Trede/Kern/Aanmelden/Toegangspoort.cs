using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>Decides for every request, before anything of the page is loaded, who asks and whether that may be seen.</summary>
internal static class Toegangspoort
{
    private const string Instellen = "/account/tweede-factor";

    /// <summary>Stands between finding the page and making it.</summary>
    public static void Gebruik(WebApplication app) => app.Use(BewaakAsync);

    private static async Task BewaakAsync(HttpContext context, RequestDelegate volgende)
    {
        var endpoint = context.GetEndpoint();
        var openbaar = endpoint?.Metadata.GetMetadata<OpenbaarAttribute>();
        if (openbaar is not { ZonderRaam: true }) await HerkenAsync(context);
        if (endpoint is null || openbaar is not null)
        {
            await volgende(context);
            return;
        }

        var werkplek = context.RequestServices.GetRequiredService<Werkplek>();
        if (endpoint.Metadata.GetMetadata<VereistAttribute>() is not { } eis || !LeesGemeente(context, out var code)) Onbekend(context);
        else if (!werkplek.Aangemeld) await VraagAsync(context);
        else if ((code is { } hier && !werkplek.Betreed(hier)) || !werkplek.Mag(eis)) Onbekend(context);
        else if (!eis.ZonderTweedeFactor && await MoetInstellenAsync(context, werkplek.Stand)) context.Response.Redirect(Instellen);
        else
        {
            if (werkplek.InGemeente) Raamvulling.In(context.RequestServices.GetRequiredService<Raamgegevens>(), werkplek);
            await volgende(context);
        }
    }

    /// <summary>Whether somebody has to set up a second factor first.</summary>
    public static async Task<bool> MoetInstellenAsync(HttpContext context, Sessiestand wie)
    {
        if (wie.Extern || wie.TweedeFactor) return false;
        if (context.RequestServices.GetRequiredService<IOptions<Aanmeldopties>>().Value.TweedeFactor == Tweedefactoreis.Toegestaan) return false;
        return !(await context.RequestServices.GetRequiredService<Installatiestand>().LeesAsync(context.RequestAborted)).Demo;
    }

    private static async Task HerkenAsync(HttpContext context)
    {
        var diensten = context.RequestServices;
        if (diensten.GetService<Opslag>() is null) return;
        var (organisatie, demo) = await diensten.GetRequiredService<Installatiestand>().LeesAsync(context.RequestAborted);
        var uitkomst = await context.AuthenticateAsync(Sessie.Schema(context));
        if (uitkomst.Succeeded) context.User = uitkomst.Principal;
        Raamvulling.Rond(diensten.GetRequiredService<Raamgegevens>(), diensten.GetRequiredService<Werkplek>(), organisatie, demo);
    }

    // False for an address that looks like one of a municipality but cannot be one: it is like any other unknown address, also for a stranger.
    private static bool LeesGemeente(HttpContext context, out int? code)
    {
        code = null;
        if (!context.Request.RouteValues.TryGetValue("gemeente", out var waarde)) return true;
        if (waarde is not string { Length: 4 } tekst || !tekst.All(char.IsAsciiDigit)) return false;
        code = int.Parse(tekst, CultureInfo.InvariantCulture);
        return true;
    }

    private static async Task VraagAsync(HttpContext context)
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            context.Response.Redirect(Terugadres.Aanmelden(context.Request.Path + context.Request.QueryString));
        else if (await context.RequestServices.GetRequiredService<Formulierkluis>().SluitAsync(context) is { } bewaard)
            await Formulierkluis.Antwoord(bewaard).ExecuteAsync(context);
        else context.Response.Redirect("/aanmelden");
    }

    private static void Onbekend(HttpContext context)
    {
        context.SetEndpoint(endpoint: null);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
