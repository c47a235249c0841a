namespace Participatie.Koppeling;

/// <summary>One field of a BUS layout.</summary>
/// <param name="Naam">Its name, as in <see cref="Buslayout"/> and in the rejection file.</param>
/// <param name="Ook">Other names by which an XML file may call it; may be empty.</param>
public sealed record Busveld(string Naam, IReadOnlyList<string> Ook);
