using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>Where a client stands on a day, and since when without a break (rules, section 4). With a rung or code, or with a day of leaving, or with neither: not in the ladder yet.</summary>
/// <param name="Trede">The rung or code; null for who is not on the ladder.</param>
/// <param name="Sinds">The first day of standing so without a break; the day of coming for who is not in the ladder yet.</param>
/// <param name="Vertrokken">The day of leaving; null for who did not leave, or came back.</param>
/// <param name="Gekomen">The first day on which anything is known of the client.</param>
public readonly record struct Ladderloop(Trede? Trede, Dag Sinds, Dag? Vertrokken, Dag Gekomen)
{
    /// <summary>The way up to and including a day.</summary>
    /// <param name="rijen">The rows of the client.</param>
    /// <param name="dag">The day.</param>
    /// <param name="gekomen">The first day on which anything else than rows is known.</param>
    internal static Ladderloop Van(Persoonrijen rijen, Dag dag, Dag gekomen)
    {
        foreach (var nummer in rijen.Dagen)
            if (nummer < gekomen.Nummer) gekomen = Dag.VanNummer(nummer);
        var nu = rijen.Op(dag.Nummer);
        if (nu.IsNogNiet) return new Ladderloop(null, gekomen, null, gekomen);
        var sinds = Sindswanneer(rijen, dag.Nummer, nu);
        return nu.IsWeg ? new Ladderloop(null, sinds, sinds, gekomen) : new Ladderloop(nu.Trede, sinds, null, gekomen);
    }

    // The state changes on the day of a row only, so it is enough to look back from row to row until it was another.
    private static Dag Sindswanneer(Persoonrijen rijen, int dag, Toestand nu)
    {
        var (sinds, kijk) = (dag, dag);
        while (VorigeRij(rijen, kijk) is { } rij)
        {
            var toen = rijen.Op(rij);
            if (toen.Soort != nu.Soort || (nu.IsOpLadder && toen.Trede != nu.Trede)) break;
            (sinds, kijk) = (rij, rij - 1);
        }

        return Dag.VanNummer((ushort)sinds);
    }

    private static int? VorigeRij(Persoonrijen rijen, int totEnMet)
    {
        int? laatste = null;
        foreach (int dag in rijen.Dagen)
            if (dag <= totEnMet && !(dag <= laatste)) laatste = dag;
        return laatste;
    }
}
