using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A measurement or leaving of somebody of the demo.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="BekendOp">The day it became known, not before <paramref name="Dag"/>.</param>
/// <param name="Momenten">Why it was made.</param>
/// <param name="Trede">The rung or code; on a leaving the last rung, or null when it was not kept.</param>
/// <param name="Groei">The growth judgement; not applicable on rung 6, on codes and on leavings.</param>
/// <param name="Subgroepen">The subgroups that day; none on a leaving.</param>
/// <param name="Reden">Why the person left, or <see cref="Uitstroomreden.Geen"/>.</param>
public sealed record Demometing(
    Bron Bron, Dag Dag, Dag BekendOp, Meetmoment Momenten, Trede? Trede, Groeipotentieel Groei, Subgroepen Subgroepen, Uitstroomreden Reden)
{
    /// <summary>The answers, when it was made in Trede itself; otherwise empty.</summary>
    public Antwoorden Antwoorden { get; init; }

    /// <summary>The rule that was applied to the answers, or none.</summary>
    public ToegepasteRegel Regel { get; init; }

    /// <summary>The number of the klantmanager who made it; null when another source made it.</summary>
    public int? Klantmanager { get; init; }

    /// <summary>Whether it is no leaving.</summary>
    public bool IsMeting => Reden == Uitstroomreden.Geen;
}
