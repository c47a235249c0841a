namespace Participatie.Koppeling;

/// <summary>A column of a file and the field that it seems to be.</summary>
/// <param name="Kolom">The column.</param>
/// <param name="Veld">The field.</param>
/// <param name="Zeker">Whether its name leaves no doubt.</param>
/// <param name="Twijfel">What to check, or empty.</param>
internal sealed record Toegewezenkolom(Kolombeeld Kolom, Koppelveld Veld, bool Zeker, string Twijfel);
