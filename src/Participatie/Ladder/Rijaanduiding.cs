using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>Which row of a client decides: of one client there is at most one of a source, a day and a kind that counts.</summary>
/// <param name="Bron">The place of the source in the order of priority.</param>
/// <param name="Dag">The day it speaks of.</param>
/// <param name="Uitstroom">True for a leaving, false for a measurement.</param>
public readonly record struct Rijaanduiding(int Bron, Dag Dag, bool Uitstroom)
{
    /// <summary>The row that decides a state; null for who is not in the ladder yet.</summary>
    internal static Rijaanduiding? Van(Toestand toestand, Persoonrijen rijen, int dag)
    {
        if (toestand.IsOpLadder) return new Rijaanduiding(toestand.Bron, toestand.LaatstGemeten, false);
        return toestand.IsWeg ? Vertrek(toestand.Reden, rijen, dag) : null;
    }

    // The newest leaving with the reason that counts; on one day the source of the highest priority.
    private static Rijaanduiding? Vertrek(Uitstroomreden reden, Persoonrijen rijen, int dag)
    {
        Rijaanduiding? gevonden = null;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var kern = rijen.Kernen[(int)rijen.Nummers[rij]];
            if ((kern & Rijsoort.Uitstroomvlag) == 0 || rijen.Dagen[rij] > dag || ((kern >> Rijsoort.RedenSchuif) & 15) != (uint)reden) continue;
            if (gevonden is { } eerder && rijen.Dagen[rij] <= eerder.Dag.Nummer) continue;
            gevonden = new Rijaanduiding((int)((kern >> Rijsoort.BronSchuif) & 31), Dag.VanNummer(rijen.Dagen[rij]), true);
        }

        return gevonden;
    }
}
