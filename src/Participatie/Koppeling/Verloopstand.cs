using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Where a client stands from a day on, until the next such day (rules, section 4).</summary>
/// <param name="Vanaf">The first day.</param>
/// <param name="Niveau">The rung or code; null when the client is out of the ladder.</param>
/// <param name="Reden">Why the client is out of the ladder; null for who is on it.</param>
public sealed record Verloopstand(Dag Vanaf, Trede? Niveau, Uitstroomreden? Reden);
