using System.Collections.Concurrent;

namespace Proefbank;

/// <summary>The class fixture of a storage test: one fresh database of each kind for the class, made when first asked for.</summary>
public sealed class Databanken : IAsyncDisposable
{
    private readonly ConcurrentDictionary<Databank, Lazy<Task<Proefdatabase>>> gemaakt = new();

    public Task<Proefdatabase> GeefAsync(Databank databank) =>
        gemaakt.GetOrAdd(databank, soort => new(() => Proefdatabase.MaakAsync(soort))).Value;

    public async ValueTask DisposeAsync()
    {
        foreach (var database in gemaakt.Values) await (await database.Value).DisposeAsync();
    }
}
