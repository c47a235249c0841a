using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>A measurement or leaving of a made-up person.</summary>
/// <param name="Systeem">In which system it is kept.</param>
/// <param name="Dag">On which day.</param>
/// <param name="Moment">Why it was made.</param>
/// <param name="Trede">The rung or code; null on a leaving of which it was not kept.</param>
/// <param name="Groei">The growth judgement; not applicable on rung 6, on codes and on leavings.</param>
/// <param name="Subgroepen">The subgroups that day; none on a leaving.</param>
/// <param name="Reden">Why the person left, or <see cref="Uitstroomreden.Geen"/>.</param>
public sealed record Voorbeeldmeting(Voorbeeldsysteem Systeem, Dag Dag, Meetmoment Moment, Trede? Trede, Groeipotentieel Groei, Subgroepen Subgroepen, Uitstroomreden Reden)
{
    /// <summary>Whether it is no leaving.</summary>
    public bool IsMeting => Reden == Uitstroomreden.Geen;
}
