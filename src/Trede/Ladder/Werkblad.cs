namespace Participatie.App.Ladder;

/// <summary>A page of a list of work.</summary>
/// <param name="Vraag">What was asked, filled in.</param>
/// <param name="HeeftEigen">Whether there are own clients to choose.</param>
/// <param name="Regels">The clients of this page with their names.</param>
/// <param name="Aantal">How many clients there are on all pages.</param>
/// <param name="Bladzijde">Which page it is, from 1.</param>
/// <param name="Bladzijden">How many pages there are.</param>
/// <param name="Voortgang">How far the own clients are, or those of everybody, as was asked.</param>
/// <param name="PerManager">How far each is, for who divides the work; otherwise empty.</param>
/// <param name="Managers">The names of who is responsible for somebody.</param>
internal sealed record Werkblad(
    Werkvraag Vraag,
    bool HeeftEigen,
    IReadOnlyList<(Werkregel Regel, string Naam)> Regels,
    int Aantal,
    int Bladzijde,
    int Bladzijden,
    Werkvoortgang Voortgang,
    IReadOnlyList<(string? Naam, Werkvoortgang Stand)> PerManager,
    IReadOnlyDictionary<Guid, string> Managers);
