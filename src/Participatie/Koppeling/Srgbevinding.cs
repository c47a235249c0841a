using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Something found while making an SRG delivery. Names a client by number, never by BSN.</summary>
/// <param name="Code">What is found.</param>
/// <param name="Klant">The number of the client; null when it is about the whole delivery.</param>
/// <param name="Detail">More, such as the instrument and its first day; may be empty.</param>
public sealed record Srgbevinding(Bevindingcode Code, int? Klant, string Detail)
{
    /// <summary>What is known of this kind of finding.</summary>
    public Bevindingsoort Soort => Bevindingcatalogus.Van(Code);

    /// <summary>Whether the provision is left out because of it.</summary>
    public bool HoudtTegen => Soort.Ernst == Ernst.Afgekeurd;
}
