using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.Data.Koppeling;

/// <summary>
/// The rejection file of one source in the making: it gets its name when everything has gone well, and leaves nothing behind otherwise.
/// Deliveries with other columns get a file of their own, so that each can be delivered again. Readable by the owner only; never
/// written over a file that is there.
/// </summary>
/// <param name="map">The folder; made when there is something to write.</param>
/// <param name="bron">The source.</param>
public sealed class AfkeurFile(string map, Bron bron) : IDisposable
{
    private readonly Dictionary<string, (string Pad, FileStream Stroom)> delen = new(StringComparer.Ordinal);
    private readonly List<string> paden = [];

    /// <summary>Where the files stand, once they are there.</summary>
    public IReadOnlyList<string> Paden => paden;

    /// <summary>Gives the files their names.</summary>
    public void Bevestig()
    {
        foreach (var (tijdelijk, stroom) in delen.Values)
        {
            var leeg = stroom.Length == 0;
            stroom.Dispose();
            if (leeg) continue;
            paden.Add(Vrijpad.Verplaats(tijdelijk, map, $"{bron.Naam}-afgekeurd"));
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (tijdelijk, stroom) in delen.Values)
        {
            stroom.Dispose();
            File.Delete(tijdelijk);
        }
    }

    /// <summary>How much is written, to go back to when a delivery has to be read anew.</summary>
    internal IReadOnlyDictionary<string, long> Stand() => delen.ToDictionary(deel => deel.Key, deel => deel.Value.Stroom.Length, StringComparer.Ordinal);

    internal void GaTerug(IReadOnlyDictionary<string, long> stand)
    {
        foreach (var (kop, (_, stroom)) in delen)
        {
            stroom.SetLength(stand.GetValueOrDefault(kop));
            stroom.Position = stroom.Length;
        }
    }

    internal void Schrijf(ReadOnlySpan<byte> rijen, byte[] kop)
    {
        var sleutel = System.Text.Encoding.UTF8.GetString(kop);
        if (!delen.TryGetValue(sleutel, out var deel))
        {
            Directory.CreateDirectory(map);
            var tijdelijk = Path.Combine(map, $".{bron.Naam}.{Guid.NewGuid():N}.tmp");
            delen[sleutel] = deel = (tijdelijk, Eigenbestand.Maak(tijdelijk));
        }

        if (deel.Stroom.Length == 0) deel.Stroom.Write(kop);
        deel.Stroom.Write(rijen);
    }
}
