namespace Participatie.Ladder;

/// <summary>How many persons made a flow of one kind (rules, section 6). Parts run from 0 to 1.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Aantal">How many persons; 0 or more.</param>
/// <param name="DeelVanEerste">The part of all who stood on a rung or code at the first day; null for who did not, and when nobody did.</param>
/// <param name="DeelVanAlle">The part of all persons in the matrix; null when there are none.</param>
public sealed record Stroomaandeel(Stroomsoort Soort, int Aantal, double? DeelVanEerste, double? DeelVanAlle);
