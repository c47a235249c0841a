using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Participatie.Data.Kern;

namespace Participatie.App.Kern;

/// <summary>What signing in needs of the web application. It stands on <see cref="Opslag"/> and <see cref="Sleutelbos"/>.</summary>
internal static class Aanmelding
{
    /// <summary>Adds the services.</summary>
    public static void VoegToe(WebApplicationBuilder bouwer)
    {
        var diensten = bouwer.Services;
        diensten.Configure<Aanmeldopties>(bouwer.Configuration.GetSection(Aanmeldopties.Deel));
        diensten.Configure<Webopties>(static web => web.IsOpslagWeg = static fout => fout is OpslagWegException);
        diensten.AddAuthentication(Sessie.Gewoon).AddCookie(Sessie.Gewoon).AddCookie(Sessie.Veilig);
        foreach (var schema in (string[])[Sessie.Gewoon, Sessie.Veilig])
            diensten.AddOptions<CookieAuthenticationOptions>(schema).Configure<IOptions<Aanmeldopties>>((opties, keuze) => Sessie.Stel(opties, schema, keuze.Value));
        // A browser holds the form with which one goes to the provider against this list.
        diensten.AddOptions<Webopties>().PostConfigure<IOptions<Aanmeldopties>>(static (web, keuze) =>
        {
            if (Uri.TryCreate(keuze.Value.OpenIdConnect.Authority, UriKind.Absolute, out var adres)) web.Formulierdoelen = [.. web.Formulierdoelen, adres.GetLeftPart(UriPartial.Authority)];
        });
        // The keys of cookies and seals lie with the other keys, outside the database.
        diensten.AddSingleton<IConfigureOptions<Microsoft.AspNetCore.DataProtection.KeyManagement.KeyManagementOptions>, Websleutels>();
        diensten.Configure<PasswordHasherOptions>(static opties => opties.IterationCount = Wachtwoorden.Rondes);
        diensten.AddSingleton<IPasswordHasher<AccountRecord>, PasswordHasher<AccountRecord>>();
        diensten.AddSingleton<Wachtwoorden>().AddSingleton<Pogingbudget>().AddSingleton<Koekjeslot>().AddSingleton<Apparaat>().AddSingleton<Formulierkluis>();
        diensten.AddSingleton<Installatiestand>().AddSingleton<Organisatiedienst>();
        diensten.AddSingleton<Kluis>().AddSingleton<Tweedefactor>();
        diensten.AddScoped<Werkplek>().AddScoped<SessieBeginnen>().AddScoped<AccountAanmelden>().AddScoped<CodeAanmelden>().AddScoped<DemoAanmelden>();
        diensten.AddScoped<OrganisatieAanmelden>().AddScoped<AccountAfmelden>().AddScoped<WachtwoordKiezen>().AddScoped<TweedeFactorInstellen>().AddScoped<AccountUitnodigen>();
    }

    /// <summary>Serves what is no page.</summary>
    public static void Map(WebApplication app) => app.MapPost("/afmelden", MeldAfAsync).WithMetadata(new RequireAntiforgeryTokenAttribute(), new VereistAttribute { ZonderTweedeFactor = true });

    private static async Task<IResult> MeldAfAsync(HttpContext context, AccountAfmelden afmelden, Flits flits)
    {
        await afmelden.RunAsync(context, context.RequestAborted);
        flits.Zet(Aanmeldtekst.Afgemeld);
        return Results.Redirect("/aanmelden");
    }
}
