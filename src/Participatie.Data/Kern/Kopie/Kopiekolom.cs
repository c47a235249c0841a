namespace Participatie.Data.Kern;

/// <summary>A column of a backup.</summary>
/// <param name="Naam">The name, the same in both databases.</param>
/// <param name="Soort">What its values are.</param>
internal sealed record Kopiekolom(string Naam, Kopiesoort Soort);
