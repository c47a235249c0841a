using System.Globalization;

namespace Proefbank.Tests;

/// <summary>Tests that are killed: this program runs itself with only this one, which starts a server, says so, and waits for ever.</summary>
public sealed class Slachtoffer
{
    public static Proefproces Roep() => Proefproces.Start(
        Environment.ProcessPath!, ["-noColor", "-explicit", "only", "-method", $"{typeof(Slachtoffer).FullName}.{nameof(Starting_AServer_WaitsToBeKilled)}"]);

    /// <summary>The process number of the server whose folder is given.</summary>
    public static int Server(string map) => int.Parse(File.ReadLines(Path.Combine(map, "data", "postmaster.pid")).First(), CultureInfo.InvariantCulture);

    [Fact(Explicit = true)]
    public async Task Starting_AServer_WaitsToBeKilled()
    {
        var server = await Postgresserver.GedeeldAsync();
        Console.WriteLine($"map {server.Map}");
        await Task.Delay(Timeout.Infinite, TestContext.Current.CancellationToken);
    }
}
