using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What the cells of a row come to, BSN and day left out.</summary>
/// <param name="Bevindingen">What is found on them.</param>
/// <param name="Waarde">What they say; means nothing when a finding refuses the row.</param>
/// <param name="Uitstroom">Whether it is a leaving.</param>
/// <param name="Gemeente">The municipality; may be empty.</param>
public readonly record struct Rijinhoud(Bevindingen Bevindingen, Meetwaarde Waarde, bool Uitstroom, Gemeente Gemeente);
