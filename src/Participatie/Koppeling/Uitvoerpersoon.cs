using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Who a row is about in files that leave the program (exchange format, section 4): a BSN, or for who has none the local key.</summary>
/// <param name="Bsn">The BSN in full; empty for who has none.</param>
/// <param name="LokaleSleutel">What a source without BSNs calls the client; empty when there is no such name.</param>
public readonly record struct Uitvoerpersoon(string Bsn, string LokaleSleutel)
{
    /// <summary>Somebody with a BSN.</summary>
    public static Uitvoerpersoon Met(Bsn bsn, string? lokaleSleutel) => new(bsn.IsLeeg ? string.Empty : bsn.Voluit(), lokaleSleutel ?? string.Empty);

    /// <summary>Never a BSN.</summary>
    public override string ToString() => "(persoon)";
}
