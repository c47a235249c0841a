using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>A finding as it is kept with a delivery.</summary>
/// <param name="Code">What is found.</param>
/// <param name="Aantal">How many rows have it.</param>
/// <param name="EersteRegel">The line of the first; 0 when it is about the file.</param>
/// <param name="Detail">More about it, as it may be shown.</param>
/// <param name="Regels">The lines of the first rows that have it.</param>
public sealed record Rapportbevinding(Bevindingcode Code, long Aantal, long EersteRegel, string Detail, IReadOnlyList<long> Regels);
