namespace Participatie.App.Koppeling;

/// <summary>What became of what was handed in.</summary>
/// <param name="Levering">The number of the delivery.</param>
/// <param name="Eerder">An earlier delivery of the same source that was accepted and held exactly the same; null when there is none.</param>
internal sealed record Ontvangst(int Levering, int? Eerder);
