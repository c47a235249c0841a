using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// The programming interface for delivering (decision 0021). Its endpoints are open to everybody as pages go: nobody is signed in here. Each asks for a delivery key
/// itself, before anything is read.
/// </summary>
internal sealed class Koppelvlak : IWebdeel
{
    private const string Begin = "/api/v1";
    private const string Leveringen = Begin + "/gemeenten/{code}/leveringen";
    private const string Een = Leveringen + "/{nummer:int}";
    private const int Bladlengte = 50;
    private const int Langstblad = 200;

    // What a form adds to a file.
    private const long Omslag = 1 << 16;

    private static readonly Lazy<byte[]> Beschrijving = new(LeesBeschrijving);

    /// <inheritdoc/>
    public void Map(IEndpointRouteBuilder app)
    {
        Open(app.MapMethods(Begin + "/openapi.json", [HttpMethods.Get], BeschrijfAsync));
        Open(app.MapMethods(Leveringen, [HttpMethods.Get], Met(LijstAsync)));
        Open(app.MapMethods(Leveringen, [HttpMethods.Post], Met(OntvangAsync)));
        Open(app.MapMethods(Een, [HttpMethods.Get], Met(OpLevering(ToonAsync))));
        Open(app.MapMethods(Een + "/bevindingen", [HttpMethods.Get], Met(OpLevering((context, _, levering) => SchrijfAsync(context, StatusCodes.Status200OK, Leveringbeeld.Bevindingen(levering))))));
        Open(app.MapMethods(Een + "/controle", [HttpMethods.Post], Met(OpLevering(ControleerAsync))));
        Open(app.MapMethods(Een + "/aanvaarding", [HttpMethods.Post], Met(OpLevering(AanvaardAsync))));
    }

    /// <summary>Puts the version in every answer to a program.</summary>
    public static void Gebruik(WebApplication app) => app.Use(static (context, volgende) =>
    {
        if (Probleem.IsVoor(context)) context.Response.OnStarting(static antwoord =>
        {
            ((HttpResponse)antwoord).Headers["API-Version"] = Probleem.Versie;
            return Task.CompletedTask;
        }, context.Response);
        return volgende(context);
    });

    private static void Open(IEndpointConventionBuilder endpoint) => endpoint.WithMetadata(new OpenbaarAttribute { ZonderRaam = true }).RequireRateLimiting(Begrenzing.Koppelvlak);

    private static RequestDelegate Met(Func<HttpContext, Sleutelhouder, Task> daad) => async context =>
    {
        if (await Sleutelhouder.HerkenAsync(context) is { } houder)
        {
            await daad(context, houder);
            return;
        }

        context.Response.Headers.WWWAuthenticate = "Bearer";
        await Probleem.SchrijfAsync(context, StatusCodes.Status401Unauthorized, Kanaaltekst.GeenSleutel);
    };

    private static Func<HttpContext, Sleutelhouder, Task> OpLevering(Func<HttpContext, Sleutelhouder, LeveringRecord, Task> daad) => async (context, houder) =>
    {
        var nummer = int.Parse((string)context.Request.RouteValues["nummer"]!, CultureInfo.InvariantCulture);
        var levering = await Opslag(context).LeesAsync(houder.Gemeente, (tabellen, stop) => houder.Leveringen(tabellen).SingleOrDefaultAsync(rij => rij.Levering == nummer, stop), context.RequestAborted);
        if (levering is null) await Probleem.SchrijfAsync(context, StatusCodes.Status404NotFound);
        else await daad(context, houder, levering);
    };

    private static async Task LijstAsync(HttpContext context, Sleutelhouder houder)
    {
        var fouten = new List<(string, string, string, string)>();
        var pagina = Getal(context, "pagina", 1, 1_000_000, fouten);
        var lengte = Getal(context, "aantal", Bladlengte, Langstblad, fouten);
        if (fouten.Count > 0)
        {
            await Probleem.SchrijfAsync(context, StatusCodes.Status400BadRequest, fouten: fouten);
            return;
        }

        var (totaal, rijen) = await Opslag(context).LeesAsync(houder.Gemeente, async (tabellen, stop) => (
            await houder.Leveringen(tabellen).CountAsync(stop),
            await houder.Leveringen(tabellen).OrderByDescending(rij => rij.Levering).Skip((pagina - 1) * lengte).Take(lengte).ToListAsync(stop)), context.RequestAborted);
        var (hier, laatste) = (Adres(context), Math.Max(1, (totaal + lengte - 1) / lengte));
        var bladen = new[] { ("first", 1), ("prev", pagina - 1), ("next", pagina + 1), ("last", laatste) }.Where(blad => blad.Item2 >= 1 && blad.Item2 <= laatste);
        context.Response.Headers.Link = string.Join(", ", bladen.Select(blad => string.Create(CultureInfo.InvariantCulture, $"<{hier}?pagina={blad.Item2}&aantal={lengte}>; rel=\"{blad.Item1}\"")));
        await SchrijfAsync(context, StatusCodes.Status200OK, new { Pagina = pagina, Aantal = lengte, Totaal = totaal, Leveringen = rijen.Select(rij => Beeld(context, houder, rij)) });
    }

    private static async Task OntvangAsync(HttpContext context, Sleutelhouder houder)
    {
        var diensten = context.RequestServices;
        // Only who has a key may send more than a form.
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = LeveringOntvangen.Grens + Omslag;
        var opgave = await Leveropgave.LeesAsync(context.Request.Query, houder, Opslag(context), Logboektijd.Op(diensten.GetRequiredService<TimeProvider>().GetUtcNow()), context.RequestAborted);
        var bestand = await Aangeboden.VindAsync(context.Request, context.RequestAborted);
        var fouten = opgave.Fouten.ToList();
        if (bestand.Inhoud is null) fouten.Add(("body", "bestand", "required", Kanaaltekst.BestandOntbreekt));
        else if (bestand.Bestandsnaam is null) fouten.Add(("header", "Content-Disposition", "required", Kanaaltekst.BestandsnaamOntbreekt));
        if (fouten.Count > 0)
        {
            await Probleem.SchrijfAsync(context, StatusCodes.Status400BadRequest, fouten: fouten);
            return;
        }

        var opdracht = new Ontvangstopdracht(houder.Gemeente, houder.Bron, bestand.Bestandsnaam!, Leverkanaal.Koppelvlak, opgave.Leverdag) { Koppelprofiel = opgave.Koppelprofiel };
        try
        {
            var ontvangst = await diensten.GetRequiredService<LeveringOntvangen>().RunAsync(opdracht, bestand.Inhoud!, houder.Dader, context.RequestAborted);
            await VraagAsync(context, houder, ontvangst.Levering, Leveringstaak.Controleren, $"{Adres(context)}/{ontvangst.Levering.ToString(CultureInfo.InvariantCulture)}");
        }
        catch (OntvangstTeGrootException)
        {
            await Probleem.SchrijfAsync(context, StatusCodes.Status413PayloadTooLarge);
        }
        catch (AanroepException fout)
        {
            await Probleem.SchrijfAsync(context, StatusCodes.Status409Conflict, fout.Message);
        }
    }

    private static Task ToonAsync(HttpContext context, Sleutelhouder houder, LeveringRecord levering) => SchrijfAsync(context, StatusCodes.Status200OK, Beeld(context, houder, levering));

    private static Task ControleerAsync(HttpContext context, Sleutelhouder houder, LeveringRecord levering) => Leveringsbestand.IsOpen(levering.Stand) && levering.Bestand is not null
        ? VraagAsync(context, houder, levering.Levering, Leveringstaak.Controleren, EenAdres(context, levering))
        : Probleem.SchrijfAsync(context, StatusCodes.Status409Conflict, Kanaaltekst.AlAfgehandeld);

    private static Task AanvaardAsync(HttpContext context, Sleutelhouder houder, LeveringRecord levering)
    {
        if (!houder.MagAanvaarden) return Probleem.SchrijfAsync(context, StatusCodes.Status403Forbidden, Kanaaltekst.SleutelAanvaardtNiet);
        if (!Leveringsbestand.IsOpen(levering.Stand)) return Probleem.SchrijfAsync(context, StatusCodes.Status409Conflict, Kanaaltekst.AlAfgehandeld);
        if (levering.Stand != Leveringstand.Gecontroleerd || Taak(context, houder, levering.Levering) is not null) return Probleem.SchrijfAsync(context, StatusCodes.Status409Conflict, Kanaaltekst.NietGecontroleerd);
        if (Leveringsrapport.Lees(levering.Verslag) is { Houdt: true } && !levering.Bevestigd) return Probleem.SchrijfAsync(context, StatusCodes.Status409Conflict, Kanaaltekst.WachtOpMens);
        return VraagAsync(context, houder, levering.Levering, Leveringstaak.Aanvaarden, EenAdres(context, levering));
    }

    private static async Task VraagAsync(HttpContext context, Sleutelhouder houder, int nummer, Leveringstaak taak, string adres)
    {
        context.RequestServices.GetRequiredService<Leveringswerk>().Vraag(houder.Gemeente, nummer, taak, houder.Dader);
        var levering = await Opslag(context).LeesAsync(houder.Gemeente, (tabellen, stop) => houder.Leveringen(tabellen).SingleAsync(rij => rij.Levering == nummer, stop), context.RequestAborted);
        context.Response.Headers.Location = adres;
        await SchrijfAsync(context, StatusCodes.Status202Accepted, Leveringbeeld.Van(levering, adres, Taak(context, houder, nummer)));
    }

    private static Task BeschrijfAsync(HttpContext context)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        return context.Response.Body.WriteAsync(Beschrijving.Value, context.RequestAborted).AsTask();
    }

    private static int Getal(HttpContext context, string naam, int anders, int meest, List<(string, string, string, string)> fouten)
    {
        if (context.Request.Query[naam].LastOrDefault() is not { } tekst) return anders;
        if (int.TryParse(tekst, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) && getal >= 1 && getal <= meest) return getal;
        fouten.Add(("query", naam, "range", Zin.Met(Kanaaltekst.GetalVorm, Balie.Getal(meest))));
        return anders;
    }

    private static object Beeld(HttpContext context, Sleutelhouder houder, LeveringRecord rij) => Leveringbeeld.Van(rij, EenAdres(context, rij), Taak(context, houder, rij.Levering));

    private static Lopendetaak? Taak(HttpContext context, Sleutelhouder houder, int nummer) => context.RequestServices.GetRequiredService<Leveringswerk>().Van(houder.Gemeente, nummer);

    private static string Adres(HttpContext context) => $"{Begin}/gemeenten/{context.Request.RouteValues["code"]}/leveringen";

    private static string EenAdres(HttpContext context, LeveringRecord rij) => $"{Adres(context)}/{rij.Levering.ToString(CultureInfo.InvariantCulture)}";

    private static Opslag Opslag(HttpContext context) => context.RequestServices.GetRequiredService<Opslag>();

    private static Task SchrijfAsync(HttpContext context, int status, object inhoud)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(inhoud, Probleem.Schrift, "application/json", context.RequestAborted);
    }

    private static byte[] LeesBeschrijving()
    {
        using var bron = typeof(Koppelvlak).Assembly.GetManifestResourceStream("openapi.json")!;
        using var inhoud = new MemoryStream();
        bron.CopyTo(inhoud);
        return inhoud.ToArray();
    }
}
