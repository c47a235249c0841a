namespace Participatie.Ladder;

/// <summary>One node of <see cref="Doorstroom"/>: a place on or off the ladder at the end of a day (rules, section 6).</summary>
/// <param name="Punt">The place.</param>
/// <param name="Aantal">How many persons stand there; more than zero.</param>
public sealed record Doorstroomknoop(Stroompunt Punt, int Aantal);
