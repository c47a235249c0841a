using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>A benefit of a made-up person.</summary>
/// <param name="Begin">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Reden">The code of the reason of ending (annex 1, kenmerk 34); empty while it runs.</param>
public sealed record Voorbeelduitkering(Dag Begin, Dag? Einde, string Reden);
