using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>The trajecten of one delivery.</summary>
/// <param name="Trajecten">The trajecten in the order of the file.</param>
/// <param name="EigenRijen">
/// Whether every traject is a row of its own, so that a row of which another takes the place counts as replaced. In a statistics delivery a row is
/// a measurement in the first place.
/// </param>
public sealed record Trajectlevering(IReadOnlyList<Traject> Trajecten, bool EigenRijen);
