using System.Security.Cryptography;
using System.Text;

namespace Participatie.App.Kern;

/// <summary>
/// How often may be tried before there is a wait, which doubles with each try. A device that signed in to the account before has its own budget, so nobody can
/// lock somebody out of the own desk; all other devices share one for each name, known or not. Kept in memory: it slows guessing down, it proves nothing.
/// </summary>
internal sealed class Pogingbudget(TimeProvider klok)
{
    private const int Vrij = 5;
    private const int Meest = 50_000;

    private static readonly TimeSpan Eerste = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan Langst = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Bewaard = TimeSpan.FromHours(2);

    private readonly Lock slot = new();
    private readonly Dictionary<string, (int Pogingen, DateTimeOffset Tot)> standen = new(StringComparer.Ordinal);

    /// <summary>What all devices share that are not known for this name.</summary>
    public static string VanNaam(string vorm) => "naam " + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(vorm)));

    /// <summary>What one device has that signed in before.</summary>
    public static string VanApparaat(string kenmerk) => "apparaat " + kenmerk;

    /// <summary>Takes a try beforehand, so that many at once do not count as one; when there is none, how long to wait.</summary>
    public TimeSpan? Neem(string sleutel)
    {
        var nu = klok.GetUtcNow();
        lock (slot)
        {
            var stand = standen.GetValueOrDefault(sleutel);
            if (stand.Tot + Bewaard < nu) stand = default;
            if (stand.Tot > nu) return stand.Tot - nu;
            var pogingen = stand.Pogingen + 1;
            if (standen.Count >= Meest) Ruim(nu);
            standen[sleutel] = (pogingen, nu + Wacht(pogingen));
            return null;
        }
    }

    /// <summary>Takes a try of the device when it is known, and of the name when that one has none left.</summary>
    public TimeSpan? Neem(string? apparaat, string naam) => apparaat is not null && Neem(VanApparaat(apparaat)) is null ? null : Neem(VanNaam(naam));

    /// <summary>It was right: what came before does not count any more.</summary>
    public void Gelukt(string? apparaat, string naam)
    {
        lock (slot)
        {
            standen.Remove(VanNaam(naam));
            if (apparaat is not null) standen.Remove(VanApparaat(apparaat));
        }
    }

    /// <summary>What came before does not count any more.</summary>
    public void Vergeet(string sleutel)
    {
        lock (slot) standen.Remove(sleutel);
    }

    private static TimeSpan Wacht(int pogingen)
    {
        if (pogingen < Vrij) return TimeSpan.Zero;
        var wacht = Eerste * (1 << Math.Min(pogingen - Vrij, 10));
        return wacht < Langst ? wacht : Langst;
    }

    private void Ruim(DateTimeOffset nu)
    {
        foreach (var sleutel in standen.Where(paar => paar.Value.Tot + Bewaard < nu).Select(paar => paar.Key).ToList()) standen.Remove(sleutel);
        foreach (var sleutel in standen.OrderBy(paar => paar.Value.Tot).Take(standen.Count - (Meest / 2)).Select(paar => paar.Key).ToList()) standen.Remove(sleutel);
    }
}
