using System.Collections.Concurrent;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The columns of the reports, from the database: always up to date to the last row that was accepted when they were asked for. The first time they are
/// built from the log; after that only what came since is read. One for each opened database.
/// </summary>
public sealed class Kolommenbron(Opslag opslag) : IDisposable
{
    private readonly ConcurrentDictionary<Gemeentenummer, Gedeeldekolommen> gemeenten = new();

    /// <summary>
    /// The columns of a municipality. When reading fails, those from before stay and the next call tries again.
    /// </summary>
    public async Task<Participatiekolommen> GeefAsync(Gemeentenummer gemeente, CancellationToken stop) =>
        (await gemeenten.GetOrAdd(gemeente, nummer => new Gedeeldekolommen(opslag, nummer)).GeefAsync(stop)).Kolommen;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var kolommen in gemeenten.Values) kolommen.Dispose();
    }
}
