namespace Participatie.App.Ladder;

/// <summary>One cell of a table of numbers.</summary>
/// <param name="Tekst">The number, as it is shown.</param>
/// <param name="Deel">The part, as it is shown; null for none.</param>
/// <param name="Adres">Where the number leads; null for nowhere.</param>
public sealed record Tabelcel(string Tekst, string? Deel = null, string? Adres = null);
