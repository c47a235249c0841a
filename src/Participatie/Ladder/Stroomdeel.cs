namespace Participatie.Ladder;

/// <summary>One cell of the flow matrix as parts (participatieladder 2008, figure 2.3; rules, section 6). Parts run from 0 to 1.</summary>
/// <param name="Stroom">The cell.</param>
/// <param name="DeelVanHerkomst">
/// The part of all in the matrix with the same origin: from a rung or code the part of who stood there at the first day. From
/// <see cref="Stroompunt.Nieuw"/>, <see cref="Stroompunt.Terug"/> and <see cref="Stroompunt.Buiten"/> it is the part of who came from there, because who stayed there is in no cell.
/// </param>
/// <param name="DeelVanEerste">The part of all who stood on a rung or code at the first day; null for who did not.</param>
/// <param name="DeelVanAlle">The part of all persons in the matrix.</param>
public sealed record Stroomdeel(Stroom Stroom, double DeelVanHerkomst, double? DeelVanEerste, double DeelVanAlle);
