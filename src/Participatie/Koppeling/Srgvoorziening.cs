using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>A traject of a municipality that may go to the SRG, with what the SRG asks of the client.</summary>
/// <param name="Klant">The number of the client: what findings name.</param>
/// <param name="Bsn">The BSN; empty for who has none.</param>
/// <param name="Geboren">The day of birth; empty when it is not known.</param>
/// <param name="Geslacht">The sex.</param>
/// <param name="Nummer">The number of the provision.</param>
/// <param name="Instrument">The instrument.</param>
/// <param name="Domein">The field of policy.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Resultaat">The result; may be empty.</param>
public sealed record Srgvoorziening(
    int Klant, Bsn Bsn, Geboortedatum Geboren, Geslacht Geslacht, string Nummer, string Instrument, Domein Domein, Dag Start, Dag? Einde, string Resultaat)
{
    /// <summary>The kind of provision as the source words it; may be empty.</summary>
    public string Soort { get; init; } = string.Empty;

    /// <summary>Which part of the money pays it; may be empty.</summary>
    public string Financieringsdeel { get; init; } = string.Empty;
}
