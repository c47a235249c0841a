using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>The days that a delivery is about (exchange format, section 2: full deliveries). Both ends belong to it.</summary>
/// <param name="Van">The first day.</param>
/// <param name="Tot">The last day; not before the first.</param>
public readonly record struct Dagbereik(Dag Van, Dag Tot)
{
    /// <summary>Whether a day lies in it.</summary>
    public bool Bevat(Dag dag) => Van <= dag && dag <= Tot;
}
