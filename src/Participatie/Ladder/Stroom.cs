namespace Participatie.Ladder;

/// <summary>One cell of the flow matrix.</summary>
/// <param name="Van">Where these persons stood at the first day.</param>
/// <param name="Naar">Where they stood at the last day.</param>
/// <param name="Aantal">How many persons; more than zero.</param>
public sealed record Stroom(Stroompunt Van, Stroompunt Naar, int Aantal);
