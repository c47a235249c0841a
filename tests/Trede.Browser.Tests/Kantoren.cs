using System.Collections.Concurrent;
using Proefbank;

namespace Trede.Browser.Tests;

/// <summary>The class fixture of journeys: the product on each kind of database and contents, started when first asked for.</summary>
public sealed class Kantoren : IAsyncDisposable
{
    private readonly ConcurrentDictionary<(Databank Databank, Inhoud Inhoud), Lazy<Task<Proefkantoor>>> gestart = new();

    public Task<Proefkantoor> GeefAsync(Databank databank, Inhoud inhoud) =>
        gestart.GetOrAdd((databank, inhoud), soort => new(() => Proefkantoor.StartAsync(soort.Databank, soort.Inhoud))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var kantoor in gestart.Values) await (await kantoor.Value).DisposeAsync();
    }
}
