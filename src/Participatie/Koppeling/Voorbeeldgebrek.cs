namespace Participatie.Koppeling;

/// <summary>Something that is wrong in a made-up file on purpose.</summary>
/// <param name="Code">The code of the finding that must be made, such as <c>R105</c>; empty when none must.</param>
/// <param name="Uitleg">What it is, in plain Dutch.</param>
public sealed record Voorbeeldgebrek(string Code, string Uitleg);
