namespace Participatie.Ladder;

/// <summary>How many persons left the ladder for one reason (participatieladder 2008, paragraph 3.2; rules, section 6).</summary>
/// <param name="Reden">The reason.</param>
/// <param name="Aantal">How many persons; more than zero.</param>
/// <param name="DeelVanEerste">The part of all who stood on a rung or code at the first day, 0 to 1.</param>
public sealed record Uitstroomaandeel(Uitstroomreden Reden, int Aantal, double DeelVanEerste);
