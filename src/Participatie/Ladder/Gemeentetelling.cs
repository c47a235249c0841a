using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>The counters of one municipality.</summary>
/// <param name="Gemeente">The municipality; empty when none is named.</param>
/// <param name="Aantallen">The counters.</param>
internal sealed record Gemeentetelling(Gemeente Gemeente, int[] Aantallen);
