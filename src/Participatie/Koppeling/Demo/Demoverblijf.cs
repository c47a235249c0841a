using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>One time that somebody of the demo has a file: from a day up to and including a day.</summary>
/// <param name="Begin">The first day.</param>
/// <param name="Einde">The day of leaving; null while it runs.</param>
public sealed record Demoverblijf(Dag Begin, Dag? Einde);
