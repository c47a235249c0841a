namespace Participatie.App.Ladder;

/// <summary>A lane in the picture of flows over several days: a place that keeps its height through time.</summary>
/// <param name="Plaats">The place.</param>
/// <param name="Boven">Where it begins, from the top.</param>
/// <param name="Onder">Where its bars stand.</param>
internal sealed record Doorstroombaan(Stroomplaats Plaats, double Boven, double Onder);
