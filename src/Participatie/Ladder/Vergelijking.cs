namespace Participatie.Ladder;

/// <summary>
/// The change of comparable clients without the instrument (rules, section 9): the same rung, growth and subgroups at the end of the
/// quarter of the start, over the same quarters. Weighed as the trajecten are. A comparison and no proof.
/// </summary>
/// <param name="Trajecten">For how many trajecten there is someone comparable.</param>
/// <param name="Klanten">How many comparable clients; one in two periods counts in both.</param>
/// <param name="DeelGestegen">The part that rose, 0..1.</param>
/// <param name="Gemiddelde">The average difference in rungs.</param>
public sealed record Vergelijking(int Trajecten, int Klanten, double DeelGestegen, double Gemiddelde);
