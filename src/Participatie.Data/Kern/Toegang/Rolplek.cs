using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>A role with the municipality in which it is held.</summary>
/// <param name="Code">The CBS code of the municipality.</param>
/// <param name="Gemeente">The name of the municipality.</param>
/// <param name="Toekenning">The role.</param>
public sealed record Rolplek(int Code, string Gemeente, Toekenning Toekenning);
