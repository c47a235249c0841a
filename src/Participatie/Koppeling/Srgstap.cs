using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A position of a client on the ladder, from a day up to the day on which another begins or the client leaves.</summary>
/// <param name="Trede">The rung, 1..6.</param>
/// <param name="Vanaf">The first day.</param>
/// <param name="Tot">The first day after it; null when it goes on.</param>
public sealed record Srgstap(Trede Trede, Dag Vanaf, Dag? Tot)
{
    /// <summary>Whether it touches the days from one up to and including another.</summary>
    public bool Raakt(Dag eerste, Dag laatste) => Vanaf <= laatste && !(Tot <= eerste);
}
