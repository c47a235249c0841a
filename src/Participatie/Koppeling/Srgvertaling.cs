namespace Participatie.Koppeling;

/// <summary>How a word of the municipality was counted in an SRG delivery, to be looked at before it goes.</summary>
/// <param name="Veld">The field, as the layout names it.</param>
/// <param name="Woord">The word: an instrument, a kind or a result.</param>
/// <param name="Code">The code.</param>
/// <param name="Naam">What the layout calls that.</param>
/// <param name="Aantal">Of how many provisions.</param>
public sealed record Srgvertaling(string Veld, string Woord, string Code, string Naam, int Aantal);
