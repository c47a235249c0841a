using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>A measurement or leaving as the client page shows it.</summary>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Bekend">The day it became known.</param>
/// <param name="Bron">The name of the source.</param>
/// <param name="Trede">The rung or code; of a leaving the last rung, or null.</param>
/// <param name="Uitstroom">Whether it is a leaving.</param>
/// <param name="Groei">The growth potential.</param>
/// <param name="Reden">The reason of leaving.</param>
/// <param name="Momenten">The occasions.</param>
/// <param name="Subgroepen">The subgroups.</param>
/// <param name="Door">Who made it, when that is known.</param>
/// <param name="ZonderAntwoorden">Whether the rung came without answers.</param>
/// <param name="Telt">Whether it counts today.</param>
/// <param name="Gevolg">What it did to the state, or why it does not count.</param>
public sealed record Klantmeting(
    Dag Dag, Dag Bekend, string Bron, Trede? Trede, bool Uitstroom, Groeipotentieel Groei, Uitstroomreden Reden, Meetmoment Momenten, Subgroepen Subgroepen,
    string? Door, bool ZonderAntwoorden, bool Telt, string Gevolg)
{
    /// <summary>Where it stands in the log: the act that brought it, and the place within that act.</summary>
    public (int Boeking, int Nummer) Plek { get; init; }
}
