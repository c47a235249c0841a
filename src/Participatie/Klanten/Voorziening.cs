using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>
/// A provision that a client gets, as a delivery names it: the registration number tells it apart within the client and the
/// source, across deliveries (SRG relation rules 4 and 5). The number is kept as a hash of 64 bits: it is compared, never shown.
/// </summary>
/// <param name="Klant">Whose provision it is.</param>
/// <param name="Bron">The place of the source in the order of priority.</param>
/// <param name="Nummerhash">A hash of the trimmed registration number.</param>
public readonly record struct Voorziening(Klant Klant, int Bron, ulong Nummerhash)
{
    /// <summary>Hashes a registration number (FNV-1a, 64 bits), the same on every machine.</summary>
    public static ulong Hash(ReadOnlySpan<byte> registratienummer)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var teken in registratienummer) hash = unchecked((hash ^ teken) * 1_099_511_628_211UL);
        return hash;
    }
}
