namespace Participatie.Data.Kern;

/// <summary>What a backup says at its end: what was in it, by which it is checked.</summary>
/// <param name="Delen">Every part in order.</param>
/// <param name="Koppen">Where the audit chain of each municipality ends: number of the municipality, number and seal of the link.</param>
internal sealed record Kopiesluiting(IReadOnlyList<Kopiedeel> Delen, IReadOnlyList<Kopieketen> Koppen);
