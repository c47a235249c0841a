using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>A made-up person and everything that happened to them.</summary>
/// <param name="Nummer">The place in the municipality, from 0.</param>
/// <param name="Bsn">The BSN.</param>
/// <param name="Geboren">The day of birth.</param>
/// <param name="Geslacht">The sex.</param>
/// <param name="Postcode4">Four digits of the made-up area 9900..9909.</param>
public sealed record Voorbeeldpersoon(int Nummer, Bsn Bsn, Geboortedatum Geboren, Geslacht Geslacht, int Postcode4)
{
    /// <summary>Measurements and leavings, by day.</summary>
    public List<Voorbeeldmeting> Metingen { get; } = [];

    /// <summary>Trajecten, by first day.</summary>
    public List<Voorbeeldtraject> Trajecten { get; } = [];

    /// <summary>Benefits, by first day.</summary>
    public List<Voorbeelduitkering> Uitkeringen { get; } = [];
}
