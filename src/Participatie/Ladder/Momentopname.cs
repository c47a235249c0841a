using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The snapshot of one municipality at the end of a day: how many persons stand on each rung and code (participatieladder 2008, figure
/// 2.2; rules, section 5) and, for the yearly report, how many of them were not measured in the year before (section 7).
/// </summary>
public sealed class Momentopname
{
    /// <summary>The rungs and codes in the order in which they are shown.</summary>
    public static readonly IReadOnlyList<Trede> Volgorde = [.. new[] { 0, 1, 2, 3, 4, 5, 6, 8, 9 }.Select(Trede.Van)];

    private readonly Momentopnamerij[] rijen;

    private Momentopname(Gemeente gemeente, Dag peildatum, Momentopnamerij[] rijen)
    {
        Gemeente = gemeente;
        Peildatum = peildatum;
        this.rijen = rijen;
    }

    /// <summary>The municipality; empty when none is named.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>The day at whose end the persons are counted.</summary>
    public Dag Peildatum { get; }

    /// <summary>One row for each rung and code, in the order of <see cref="Volgorde"/>, zero rows included.</summary>
    public IReadOnlyList<Momentopnamerij> Rijen => rijen;

    /// <summary>How many persons stand on a rung 1..6.</summary>
    public int AantalOpTreden => rijen.Where(rij => rij.Trede.IsTrede).Sum(rij => rij.Aantal);

    /// <summary>How many persons there are in all, codes included.</summary>
    public int Totaal => rijen.Sum(rij => rij.Aantal);

    /// <summary>Counts every municipality in the selection, in order of code.</summary>
    /// <param name="kolommen">The linked rows.</param>
    /// <param name="peildatum">The day.</param>
    /// <param name="selectie">Whom it is about.</param>
    /// <param name="metNietGemeten">Whether to count who was not measured in the year before; without it those numbers are 0.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Momentopname> Maak(
        Participatiekolommen kolommen, Dag peildatum, Selectie selectie, bool metNietGemeten, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        const int tellers = 8;
        int dag = peildatum.Nummer, jaarEerder = peildatum.JaarEerder.Nummer;
        var keuze = new Persoonkeuze(kolommen, selectie);
        var telling = Telling.Over(kolommen, selectie, 10 * tellers, (persoon, rijen, aantallen) =>
        {
            var toestand = rijen.Op(dag);
            if (!toestand.IsOpLadder || !keuze.Past(persoon, dag, toestand.Subgroepen.Masker)) return;
            // Four counters by growth, then two more: no branches, because what a person adds is as good as random.
            var plaats = toestand.Waarde * tellers;
            aantallen[plaats + (int)toestand.Groei]++;
            aantallen[plaats + 4] += toestand.LaatstGemeten.Nummer < jaarEerder ? 1 : 0;
            if (metNietGemeten && !rijen.GemetenTussen(jaarEerder, dag, ookCodeNul: false)) aantallen[plaats + 5]++;
        }, stop);
        return [.. telling.Select(deel => new Momentopname(deel.Gemeente, peildatum, [.. Volgorde.Select(trede => Rij(trede, deel.Aantallen, trede.Waarde * tellers))]))];
    }

    /// <summary>The sum of several municipalities.</summary>
    public static Momentopname Samen(IReadOnlyList<Momentopname> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        var sommen = Volgorde.Select((trede, plaats) => delen.Select(deel => deel.rijen[plaats]).Aggregate(new Momentopnamerij(trede, 0, 0, 0, 0, 0), (som, rij) => som.Plus(rij)));
        return new Momentopname(delen.Count == 1 ? delen[0].Gemeente : default, delen.Count == 0 ? default : delen[0].Peildatum, [.. sommen]);
    }

    private static Momentopnamerij Rij(Trede trede, int[] aantallen, int plaats)
    {
        var perGroei = aantallen.AsSpan(plaats, 4);
        return new Momentopnamerij(
            trede,
            perGroei[0] + perGroei[1] + perGroei[2] + perGroei[3],
            perGroei[(int)Groeipotentieel.Groei],
            perGroei[(int)Groeipotentieel.Onbekend],
            aantallen[plaats + 4],
            aantallen[plaats + 5]);
    }
}
