using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>What a municipality chose for a rule, from a day on.</summary>
/// <param name="Regel">The rule.</param>
/// <param name="Vanaf">The first day the choice holds.</param>
/// <param name="Waarde">The choice, as <see cref="Instelbareregelfeiten"/> writes it.</param>
public sealed record Regelkeuze(Instelbareregel Regel, Dag Vanaf, string Waarde);
