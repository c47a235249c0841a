using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The rejection file of one source in the making. Deliveries with other columns get a file of their own, so that each can be delivered
/// again. Never written over a file that is there; nothing is left behind when it is not confirmed.
/// </summary>
/// <param name="map">The folder; made when there is something to write.</param>
/// <param name="bron">The source.</param>
public sealed class AfkeurFile(string map, Bron bron) : IDisposable
{
    private readonly Dictionary<string, Conceptbestand> delen = new(StringComparer.Ordinal);
    private readonly List<string> paden = [];

    /// <summary>Where the files stand, once they are there; in the folder as it was named.</summary>
    public IReadOnlyList<string> Paden => paden;

    /// <summary>Writes everything to the disk, before any file gets its name.</summary>
    public void MaakAf()
    {
        foreach (var deel in delen.Values) deel.MaakAf();
    }

    /// <summary>Gives the files their names.</summary>
    public void Bevestig()
    {
        MaakAf();
        foreach (var deel in delen.Values.Where(deel => deel.Lengte > 0))
            paden.Add(Path.Combine(map, Path.GetFileName(deel.BevestigVrij($"{bron.Naam}-afgekeurd"))));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var deel in delen.Values) deel.Dispose();
    }

    /// <summary>How much is written, to go back to when a delivery has to be read anew or is refused.</summary>
    internal IReadOnlyDictionary<string, long> Stand() => delen.ToDictionary(deel => deel.Key, deel => deel.Value.Stroom.Length, StringComparer.Ordinal);

    internal void GaTerug(IReadOnlyDictionary<string, long> stand)
    {
        foreach (var (kop, deel) in delen)
        {
            deel.Stroom.SetLength(stand.GetValueOrDefault(kop));
            deel.Stroom.Position = deel.Stroom.Length;
        }
    }

    internal void Schrijf(ReadOnlySpan<byte> rijen, byte[] kop)
    {
        var sleutel = System.Text.Encoding.UTF8.GetString(kop);
        if (!delen.TryGetValue(sleutel, out var deel)) delen[sleutel] = deel = new Conceptbestand(map);
        if (deel.Stroom.Length == 0) deel.Stroom.Write(kop);
        deel.Stroom.Write(rijen);
    }
}
