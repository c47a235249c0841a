namespace Participatie.App.Kern;

/// <summary>A field of a list with where its value stands in the row.</summary>
/// <param name="Veld">The field.</param>
/// <param name="Lees">The value in a row.</param>
/// <param name="Schrijf">Puts a value in a row; the value was checked.</param>
internal sealed record Recordveld<T>(Beheerveld Veld, Func<T, string> Lees, Action<T, string> Schrijf);
