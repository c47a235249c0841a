using Participatie.Klanten;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A row of an SRG delivery that holds a position: a measurement, and the provision it goes with.</summary>
/// <param name="Rij">The measurement, with the occasion <c>overig</c>.</param>
/// <param name="Voorziening">The provision.</param>
public sealed record Srgmeting(Meetrij Rij, Voorziening Voorziening);
