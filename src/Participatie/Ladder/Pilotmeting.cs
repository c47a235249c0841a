using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>A measurement that was made in a trial.</summary>
/// <param name="Klant">The number of the client.</param>
/// <param name="Meter">Who made it, by the id of the account.</param>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Trede">The rung or code.</param>
/// <param name="Groei">The growth judgement.</param>
/// <param name="Regel">The rule that decided, or none.</param>
/// <param name="Toetsantwoord">The answer to the test question as <c>code=answer</c>, or hours as <c>uren=n</c>; empty when none was given.</param>
public sealed record Pilotmeting(int Klant, Guid Meter, Dag Dag, Trede Trede, Groeipotentieel Groei, ToegepasteRegel Regel, string Toetsantwoord);
