namespace Participatie.Ladder;

/// <summary>One of the choices of a rule that a municipality may set.</summary>
/// <param name="Waarde">What is stored.</param>
/// <param name="Titel">What one reads, in plain Dutch.</param>
public sealed record Regelantwoord(string Waarde, string Titel);
