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
    // Up to here, reading the log of each client is quicker than keeping everybody's columns up to date; from there on it is never worth it.
    private const int Weinig = 100;
    private const int Veel = 5_000;

    private readonly ConcurrentDictionary<Gemeentenummer, Gedeeldekolommen> gemeenten = new();

    /// <summary>
    /// The columns of a municipality. When reading fails, those from before stay and the next call tries again.
    /// </summary>
    public async Task<Participatiekolommen> GeefAsync(Gemeentenummer gemeente, CancellationToken stop) =>
        (await Gedeeld(gemeente).GeefAsync(stop)).Kolommen;

    /// <summary>The columns of a municipality, with the last position of its log that is in them.</summary>
    public async Task<(Participatiekolommen Kolommen, long Positie)> GeefStandAsync(Gemeentenummer gemeente, CancellationToken stop)
    {
        var stand = await Gedeeld(gemeente).GeefAsync(stop);
        return (stand.Kolommen, stand.Positie);
    }

    /// <summary>
    /// Columns in which these clients stand as they do in those of the municipality; others may be in them too. As long as those of everybody are not built, those of a
    /// group are read by themselves, and everybody's are built meanwhile: who begins the day does not wait for that.
    /// </summary>
    public async Task<Participatiekolommen> GeefVanAsync(Gemeentenummer gemeente, IReadOnlyCollection<int> klanten, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(klanten);
        if (klanten.Count > Veel) return await GeefAsync(gemeente, stop);
        var gedeeld = Gedeeld(gemeente);
        if (gedeeld.IsGebouwd && klanten.Count > Weinig) return await GeefAsync(gemeente, stop);
        var eigen = await opslag.LeesMomentAsync(gemeente, (context, ct) => Kolommenlezer.LeesVanAsync(context, [.. klanten], ct), stop);
        if (klanten.Count > Weinig) gedeeld.Begin();
        return eigen;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var kolommen in gemeenten.Values) kolommen.Dispose();
    }

    private Gedeeldekolommen Gedeeld(Gemeentenummer gemeente) => gemeenten.GetOrAdd(gemeente, nummer => new Gedeeldekolommen(opslag, nummer));
}
