using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>
/// Where the form with a file is sent to. The file goes to the disk as it comes in, so this is no page: a page has its form read beforehand. It answers by leading to a page.
/// </summary>
internal sealed class Instuuradres : IWebdeel
{
    /// <summary>Adds the address, beside the page that has the form.</summary>
    public void Map(IEndpointRouteBuilder app) =>
        app.MapPost("/{gemeente}/leveringen/nieuw", NeemAsync).WithOrder(-1).WithMetadata(new VereistAttribute(Recht.Leveren), new StroomtAttribute());

    /// <summary>A body may have any length here; how much of it is taken is bounded where it is kept.</summary>
    internal static void ZonderGrens(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } grens) grens.MaxRequestBodySize = null;
    }

    private static async Task NeemAsync(HttpContext context)
    {
        ZonderGrens(context);
        var (diensten, stop) = (context.RequestServices, context.RequestAborted);
        var werkplek = diensten.GetRequiredService<Werkplek>();
        var vraag = new Instuurvraag(null, null);
        var (naam, fout) = (string.Empty, Instuurfout.Afgebroken);
        try
        {
            var formulier = await Instuurdeel.LeesAsync(context.Request, stop);
            if (!await Instuurbewijs.IsGoedAsync(context, formulier.Veld(Formulierbewijs.Veldnaam)))
            {
                await LeegAsync(context);
                Formulierbewijs.Weiger(context);
                return;
            }

            vraag = new Instuurvraag(formulier.Veld("Invoer.Bron"), formulier.Veld("Invoer.Leverdag"));
            naam = formulier.Bestandsnaam ?? string.Empty;
            (var opdracht, fout) = await vraag.LeesAsync(diensten.GetRequiredService<Opslag>(), werkplek, naam, Logboektijd.Op(diensten.GetRequiredService<TimeProvider>().GetUtcNow()), stop);
            if (opdracht is not null && formulier.Bestand is { } bestand)
            {
                context.Response.Redirect(await diensten.GetRequiredService<LeveringInsturen>().RunAsync(werkplek, opdracht, bestand, stop));
                return;
            }

            if (opdracht is not null) fout = Instuurfout.GeenBestand;
        }
        catch (OntvangstLeegException)
        {
            // A browser sends a file without a name and without contents when none was chosen.
            fout = naam.Length == 0 ? Instuurfout.GeenBestand : Instuurfout.Leeg;
        }
        catch (OntvangstTeGrootException)
        {
            fout = Instuurfout.TeGroot;
        }
        catch (Exception vol) when (Schijf.IsVol(vol))
        {
            fout = Instuurfout.SchijfVol;
        }
        catch (Exception afgebroken) when (IsAfgebroken(afgebroken))
        {
            fout = Instuurfout.Afgebroken;
        }

        await LeegAsync(context);
        context.Response.Redirect(vraag.Terug(werkplek, fout));
    }

    /// <summary>Whether a fault is of what comes in, and not of us.</summary>
    internal static bool IsAfgebroken(Exception fout) => fout is BadHttpRequestException or ConnectionResetException or InvalidDataException or OperationCanceledException
        || (fout is IOException && fout.Source?.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) == true);

    // A browser only shows an answer when everything that it sends was taken.
    private static async Task LeegAsync(HttpContext context)
    {
        var brok = new byte[1 << 16];
        try
        {
            for (var over = LeveringOntvangen.Grens; over > 0;)
            {
                var gelezen = await context.Request.Body.ReadAsync(brok, context.RequestAborted);
                if (gelezen == 0) return;
                over -= gelezen;
            }
        }
        catch (Exception fout) when (IsAfgebroken(fout) || fout is IOException)
        {
            // Nobody is there any more.
        }
    }
}
