namespace Participatie.Ladder;

/// <summary>
/// An example beside a growth question: a situation and the sign it usually gets. Participatieladder 2008, table 3.2, and Trede's own
/// examples. An example helps the klantmanager to judge; it never fills in the answer.
/// </summary>
/// <param name="Tekst">The situation, in plain Dutch.</param>
/// <param name="Uitkomst">What such a client usually gets: growth or no growth, nothing else.</param>
public sealed record Groeivoorbeeld(string Tekst, Groeipotentieel Uitkomst);
