namespace Participatie.Ladder;

/// <summary>
/// Whether a row of effects can fairly be held beside the others (Trede; to rules, section 9): the group may be small, or its clients may have
/// begun elsewhere on the ladder. Who begins on rung 1 rises more easily than who begins on 5, so a row of other beginnings says something
/// about whom the instrument was given to, and not only of what it did. It is a warning and no correction.
/// </summary>
/// <param name="Rij">The row.</param>
/// <param name="Verschil">
/// How much the starting rungs differ from those of all trajecten: half the sum of the absolute differences between the parts on each rung 1..6, 0..1. That is
/// the part of the trajecten that would have to begin on another rung to be spread as all of them are. Null when no starting rung is known of one of both.
/// </param>
public sealed record Effectmenging(Effectrij Rij, double? Verschil)
{
    /// <summary>
    /// From here on the starting rungs differ much: one in five of the trajecten begins elsewhere. By chance alone a group of
    /// <see cref="Interval.KleineGroep"/> trajecten over six rungs comes to about 0.09.
    /// </summary>
    public const double GrootVerschil = 0.2;

    /// <summary>Whether both rungs are known of too few trajecten for a bare percentage (<see cref="Interval.KleineGroep"/>).</summary>
    public bool IsKlein => Rij.BijEinde.Bepaald < Interval.KleineGroep;

    /// <summary>Whether the starting rungs differ much. Never of fewer known than <see cref="Interval.KleineGroep"/>: there chance alone gives differences.</summary>
    public bool IsAnders => Rij.Starttreden.Sum() >= Interval.KleineGroep && Verschil >= GrootVerschil;

    /// <summary>Holds every row of an effect against its total, in the same order.</summary>
    public static IReadOnlyList<Effectmenging> Van(Effect effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return [.. effect.Rijen.Select(rij => Van(rij, effect.Totaal))];
    }

    /// <summary>Holds one row against all trajecten together.</summary>
    public static Effectmenging Van(Effectrij rij, Effectrij totaal)
    {
        ArgumentNullException.ThrowIfNull(rij);
        ArgumentNullException.ThrowIfNull(totaal);
        double eigen = rij.Starttreden.Sum(), alle = totaal.Starttreden.Sum();
        if (eigen == 0 || alle == 0) return new Effectmenging(rij, null);
        return new Effectmenging(rij, rij.Starttreden.Zip(totaal.Starttreden, (een, ander) => Math.Abs((een / eigen) - (ander / alle))).Sum() / 2);
    }
}
