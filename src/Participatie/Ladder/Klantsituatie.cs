using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>What is known of a client beside the ladder itself, for proposing what to fill in and telling what is due.</summary>
/// <param name="Geboren">The day of birth; empty when not known.</param>
/// <param name="Trajecten">The trajecten, in any order.</param>
/// <param name="Uitkeringen">The benefits, in any order; empty when none are kept.</param>
/// <param name="Metingen">The measurements that count, in any order.</param>
/// <param name="Vorige">The subgroups of now.</param>
public sealed record Klantsituatie(
    Geboortedatum Geboren, IReadOnlyList<Trajectloop> Trajecten, IReadOnlyList<Uitkering> Uitkeringen, IReadOnlyList<Gemeten> Metingen, Subgroepen Vorige);
