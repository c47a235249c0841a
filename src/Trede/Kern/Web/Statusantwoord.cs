using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Participatie.App.Kern;

/// <summary>What is answered when there is no page: in the layout, in plain Dutch, and never more than a stranger may know.</summary>
internal static partial class Statusantwoord
{
    /// <summary>Gives an answer without a body its page, and a fault a number to report.</summary>
    public static void Gebruik(WebApplication app)
    {
        app.UseStatusCodePages(static status => Toon(status.HttpContext));
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            // The framework would log the message of the fault, and that can name a person.
            SuppressDiagnosticsCallback = static _ => true,
            ExceptionHandler = Vang,
        });
        // A refusal is a missing page, also for who looks at the code.
        app.Use(static async (context, volgende) =>
        {
            await volgende(context);
            if (context.Response is { HasStarted: false, StatusCode: StatusCodes.Status403Forbidden or StatusCodes.Status405MethodNotAllowed })
            {
                context.Response.Headers.Allow = default;
                context.Response.StatusCode = StatusCodes.Status404NotFound;
            }
        });
    }

    private static async Task Vang(HttpContext context)
    {
        var fout = context.Features.Get<IExceptionHandlerFeature>()!.Error;
        var diensten = context.RequestServices;
        if (fout is BadHttpRequestException verzoek)
        {
            context.Response.StatusCode = verzoek.StatusCode;
            await Toon(context);
            return;
        }

        var nummer = Nieuwnummer();
        if (Reeks(fout).Any(Schijf.IsVol))
        {
            SchijfVol(Logboek(diensten), nummer);
            context.Response.StatusCode = StatusCodes.Status507InsufficientStorage;
            await Toon(context);
            return;
        }

        var weg = Reeks(fout).Any(diensten.GetRequiredService<IOptions<Webopties>>().Value.IsOpslagWeg);
        context.Response.StatusCode = weg ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
        if (weg) context.Response.Headers.RetryAfter = "30";
        if (weg) OpslagWeg(Logboek(diensten), nummer, fout.GetType().Name);
        else Meld(diensten, fout, nummer);
        await Toon(context, nummer);
    }

    private static IEnumerable<Exception> Reeks(Exception fout)
    {
        for (var deel = fout; deel is not null; deel = deel.InnerException) yield return deel;
    }

    private static async Task Toon(HttpContext context, string? nummer = null)
    {
        var (code, eerder) = (context.Response.StatusCode, context.RequestServices);
        if (Probleem.IsVoor(context))
        {
            await Probleem.SchrijfAsync(context, code, nummer is null ? null : Zin.Met(Webtekst.ProbleemNummer, nummer));
            return;
        }

        try
        {
            // Services that made a page cannot make a second one; what stands around it is taken along.
            await using var nieuw = eerder.CreateAsyncScope();
            context.RequestServices = nieuw.ServiceProvider;
            nieuw.ServiceProvider.GetRequiredService<Raamgegevens>().NeemOver(eerder.GetRequiredService<Raamgegevens>());
            context.Response.Headers.Remove("blazor-enhanced-nav");
            await Blad(code, nummer, Formulierbewijs.Ontbrak(context)).ExecuteAsync(context);
        }
        catch (Exception fout) when (!context.Response.HasStarted && !context.RequestAborted.IsCancellationRequested)
        {
            // The page about a fault has one itself; the message of neither may be seen.
            Meld(eerder, fout, nummer ?? Nieuwnummer());
            context.Response.Clear();
            context.Response.StatusCode = code;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(Webtekst.MisTitel + ". " + Webtekst.MisUitleg, context.RequestAborted);
        }
        finally
        {
            context.RequestServices = eerder;
        }
    }

    private static RazorComponentResult<Statuspagina> Blad(int code, string? nummer, bool zonderBewijs) => new(new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        [nameof(Statuspagina.Code)] = code,
        [nameof(Statuspagina.Nummer)] = nummer,
        [nameof(Statuspagina.ZonderBewijs)] = zonderBewijs,
    })
    { StatusCode = code, PreventStreamingRendering = true };

    /// <summary>A number under which a fault is logged, and by which it can be reported.</summary>
    public static string Nieuwnummer() => RandomNumberGenerator.GetHexString(8, lowercase: true);

    /// <summary>Logs what kind of fault it was and where: its message may hold what it was about.</summary>
    public static void Meld(ILogger logboek, Exception fout, string nummer) =>
        Mis(logboek, nummer, string.Join(" < ", Reeks(fout).Select(deel => deel.GetType().FullName)), new StackTrace(fout, fNeedFileInfo: false).ToString());

    private static void Meld(IServiceProvider diensten, Exception fout, string nummer) => Meld(Logboek(diensten), fout, nummer);

    private static ILogger Logboek(IServiceProvider diensten) => diensten.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(Statusantwoord));

    [LoggerMessage(EventId = 1, Level = LogLevel.Error, Message = "Fault {Nummer}: {Soort} at {Plaats}")]
    private static partial void Mis(ILogger logboek, string nummer, string soort, string plaats);

    [LoggerMessage(EventId = 2, Level = LogLevel.Error, Message = "The database is away, fault {Nummer}: {Soort}")]
    private static partial void OpslagWeg(ILogger logboek, string nummer, string soort);

    [LoggerMessage(EventId = 3, Level = LogLevel.Error, Message = "The disk is full, fault {Nummer}")]
    private static partial void SchijfVol(ILogger logboek, string nummer);
}
