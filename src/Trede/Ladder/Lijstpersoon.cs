namespace Participatie.App.Ladder;

/// <summary>Somebody behind a number.</summary>
/// <param name="Persoon">The place in the columns.</param>
/// <param name="Klant">The number of the client.</param>
/// <param name="Waarden">What the figure says, in the order of the columns of the list.</param>
public sealed record Lijstpersoon(int Persoon, int Klant, IReadOnlyList<Lijstwaarde> Waarden);
