using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>One row of a client and what it did.</summary>
/// <param name="Rij">The row.</param>
/// <param name="Dag">The day it speaks of; null when it is refused.</param>
/// <param name="Wat">What it says, in plain Dutch.</param>
/// <param name="Gevolg">What it did to the state, in plain Dutch.</param>
/// <param name="Telt">Whether it counts on the day that is asked.</param>
public sealed record Verloopstap(Gevolgderij Rij, Dag? Dag, string Wat, string Gevolg, bool Telt);
