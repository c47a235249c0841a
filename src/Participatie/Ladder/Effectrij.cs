using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>The effect of one group of trajecten that ended in a period (rules, section 9).</summary>
/// <param name="Groep">What the group is, one value for each <see cref="Effectindeling"/> that was asked; empty values when not known.</param>
/// <param name="BijEinde">From the level at the start to the level at the end.</param>
/// <param name="Na6Maanden">From the level at the start to the state six months after the end; what is yet to come is undetermined.</param>
/// <param name="Na12Maanden">The same, twelve months after the end.</param>
/// <param name="Deelnemers">How many different clients.</param>
/// <param name="Kosten">The sum of the costs that are known.</param>
/// <param name="ZonderKosten">Of how many trajecten the costs are not known.</param>
/// <param name="DeelnemersMetKosten">How many different clients with a traject of which the costs are known.</param>
/// <param name="TredenomhoogMetKosten">How many rungs clients rose in trajecten of which the costs are known.</param>
/// <param name="Redenen">Of those who were out of the ladder at the end, whatever is known of their last rung: how many per reason.</param>
/// <param name="Vergelijking">The same change for comparable clients, or null when none is comparable.</param>
public sealed record Effectrij(
    IReadOnlyList<string> Groep,
    Verandering BijEinde,
    Verandering Na6Maanden,
    Verandering Na12Maanden,
    int Deelnemers,
    Bedrag Kosten,
    int ZonderKosten,
    int DeelnemersMetKosten,
    int TredenomhoogMetKosten,
    IReadOnlyDictionary<Uitstroomreden, int> Redenen,
    Vergelijking? Vergelijking)
{
    /// <summary>Of how many trajecten the rung at the start is 1, 2, ... 6; the others began on no rung that is known. Empty when it was not counted.</summary>
    public IReadOnlyList<int> Starttreden { get; init; } = [];

    /// <summary>How many trajecten.</summary>
    public int Trajecten => BijEinde.Aantal;

    /// <summary>Known costs by the number of trajecten of which they are known; null when none is.</summary>
    public Bedrag? KostenPerTraject => Kosten.Gedeeld(Trajecten - ZonderKosten);

    /// <summary>Known costs by client of whom they are known; null when there is none.</summary>
    public Bedrag? KostenPerDeelnemer => Kosten.Gedeeld(DeelnemersMetKosten);

    /// <summary>Known costs by rung that clients rose in the trajecten of which they are known; null when nobody rose or nothing is known of the costs.</summary>
    public Bedrag? KostenPerStijging => Kosten.Gedeeld(TredenomhoogMetKosten);
}
