using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A checked row, packed in sixteen bytes.</summary>
/// <param name="Sleutel">Who, by which source, when, and of which kind.</param>
/// <param name="Waarde">What it says.</param>
public readonly record struct Meetrij(Meetsleutel Sleutel, Meetwaarde Waarde);
