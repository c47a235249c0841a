using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A band in the picture of flows over several days: who went from one place to another between a day and the next.</summary>
/// <param name="Stap">The place of the first of the two days.</param>
/// <param name="Van">The place from which.</param>
/// <param name="Naar">The place to which.</param>
/// <param name="Soort">What became of them.</param>
/// <param name="Aantal">How many people.</param>
/// <param name="VanY">Where it leaves the first bar, from the top.</param>
/// <param name="NaarY">Where it comes to the other.</param>
/// <param name="Dikte">How thick.</param>
internal sealed record Doorstroomband(int Stap, Stroomplaats Van, Stroomplaats Naar, Stroomsoort Soort, int Aantal, double VanY, double NaarY, double Dikte);
