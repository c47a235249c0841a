using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
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
        await Console.Out.WriteLineAsync(app.Services.GetRequiredService<IServer>().Features.GetRequiredFeature<IServerAddressesFeature>().Addresses.First());
        await app.WaitForShutdownAsync();
        return 0;
    }
}
