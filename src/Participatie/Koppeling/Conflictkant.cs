using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>One side of a conflict.</summary>
/// <param name="Bron">The place of the source in the order of priority.</param>
/// <param name="Dag">The day it speaks of; null for a day of birth, which holds for all days.</param>
/// <param name="Waarde">What it says, as files have it: a rung or code, <c>uit:reden</c>, or <c>geboren jjjj-mm-dd</c>.</param>
public readonly record struct Conflictkant(int Bron, Dag? Dag, string Waarde);
