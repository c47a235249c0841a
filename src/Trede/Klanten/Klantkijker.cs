using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>Somebody who looked at a client.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Wie">The name; null for the program itself.</param>
/// <param name="Handeling">What was looked at.</param>
public sealed record Klantkijker(Dag Dag, string? Wie, Handeling Handeling);
