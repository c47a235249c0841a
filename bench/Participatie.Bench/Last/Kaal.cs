using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Participatie.Bench;

/// <summary>The floor under our pages: the framework's server with one fixed page, without a database and without anything of ours.</summary>
internal static class Kaal
{
    private static readonly string Pagina = "<!doctype html><title>kaal</title>" + new string('x', 8000);

    /// <summary>Serves until it is stopped.</summary>
    public static async Task<int> RunAsync()
    {
        var bouwer = WebApplication.CreateSlimBuilder();
        bouwer.Logging.ClearProviders();
        await using var app = bouwer.Build();
        app.MapGet("/{**pad}", static () => Results.Text(Pagina, "text/html"));
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Urls.First());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
