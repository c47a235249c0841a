namespace Participatie.Koppeling;

/// <summary>How much a delivery holds, to compare with earlier ones of its source.</summary>
/// <param name="Rijen">Rows that can be used.</param>
/// <param name="Afgekeurd">Rows that were refused.</param>
/// <param name="Personen">People that those rows are about.</param>
/// <param name="Gevuld">For each part of a row in how many rows it says something.</param>
public sealed record Leveringsomvang(int Rijen, int Afgekeurd, int Personen, IReadOnlyDictionary<string, int> Gevuld);
