using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>The plan of one time that somebody of the demo has a file, in numbers of days.</summary>
/// <param name="Begin">The first day.</param>
/// <param name="Einde">The day of leaving; may lie after the last day of the demo, or be <see cref="int.MaxValue"/>.</param>
/// <param name="Reden">Why the person leaves.</param>
internal readonly record struct Demoperiode(int Begin, int Einde, Uitstroomreden Reden);
