using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What one source knows of a client on a day (rules, section 4).</summary>
/// <param name="Bron">The place of the source in the order of priority.</param>
public sealed record Bronstand(int Bron)
{
    /// <summary>The rung or code; null when the source has left.</summary>
    public Trede? Niveau { get; init; }

    /// <summary>The growth that goes with it.</summary>
    public Groeipotentieel Groei { get; init; }

    /// <summary>The day of the measurement that gave it.</summary>
    public Dag Gemeten { get; init; }

    /// <summary>The subgroups of the last measurement.</summary>
    public Subgroepen Subgroepen { get; init; }

    /// <summary>The day of leaving, or null.</summary>
    public Dag? Vertrokken { get; init; }

    /// <summary>Why it left.</summary>
    public Uitstroomreden Reden { get; init; }
}
