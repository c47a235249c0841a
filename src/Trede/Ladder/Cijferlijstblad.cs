namespace Participatie.App.Ladder;

/// <summary>A page of who is behind a number.</summary>
/// <param name="Personen">Those on the page, with the name, and whether the file may be opened.</param>
/// <param name="Aantal">The number of the figure.</param>
/// <param name="Zichtbaar">How many of them may be seen.</param>
/// <param name="Bladzijde">The page, from 1.</param>
/// <param name="Bladzijden">How many pages there are.</param>
public sealed record Cijferlijstblad(IReadOnlyList<(Lijstpersoon Persoon, string Naam, bool Open)> Personen, int Aantal, int Zichtbaar, int Bladzijde, int Bladzijden);
