using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>That a client was measured.</summary>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Momenten">The occasions.</param>
public readonly record struct Gemeten(Dag Dag, Meetmoment Momenten);
