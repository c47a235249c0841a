using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A group in the scatter of costs.</summary>
/// <param name="Nummer">Its number in the figure, from 1.</param>
/// <param name="Rij">The group.</param>
/// <param name="Euro">What a traject or a client cost on average, in euros.</param>
/// <param name="Deel">The part that rose, 0..1.</param>
/// <param name="Spreiding">Where that part may lie by chance.</param>
internal sealed record Kostenpunt(int Nummer, Effectrij Rij, double Euro, double Deel, Interval Spreiding)
{
    /// <summary>How many groups a figure can hold.</summary>
    public const int Meeste = 20;

    /// <summary>Whether the group is small.</summary>
    public bool IsKlein => Rij.BijEinde.Bepaald < Interval.KleineGroep;

    /// <summary>The groups of which both numbers are known: those with most clients, numbered in the order of the rows.</summary>
    public static IReadOnlyList<Kostenpunt> Van(IReadOnlyList<Effectrij> rijen, bool perDeelnemer)
    {
        var bekend = rijen.Where(rij => IsBekend(rij, perDeelnemer)).ToList();
        var gekozen = bekend.OrderByDescending(rij => rij.Deelnemers).Take(Meeste).ToHashSet(ReferenceEqualityComparer.Instance);
        return [.. bekend.Where(gekozen.Contains).Select((rij, plaats) => new Kostenpunt(plaats + 1, rij, Kosten(rij, perDeelnemer)!.Value.Centen / 100.0, rij.BijEinde.DeelGestegen!.Value, rij.BijEinde.IntervalGestegen!.Value))];
    }

    /// <summary>Whether both the costs and the part that rose are known.</summary>
    public static bool IsBekend(Effectrij rij, bool perDeelnemer) => Kosten(rij, perDeelnemer) is not null && rij.BijEinde.DeelGestegen is not null;

    /// <summary>What a traject or a client cost on average.</summary>
    public static Participatie.Kern.Bedrag? Kosten(Effectrij rij, bool perDeelnemer) => perDeelnemer ? rij.KostenPerDeelnemer : rij.KostenPerTraject;
}
