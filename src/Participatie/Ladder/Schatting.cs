using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The judgement of growth held against what happened (rules, section 9): of those who were expected to rise on a day, and of those who were
/// not, how many rose within the horizon. For one municipality. Teams are not known to the columns yet, so it is told per rung.
/// </summary>
/// <param name="Gemeente">The municipality; empty when none is named.</param>
/// <param name="Dag">The day of the judgement: the state at its end.</param>
/// <param name="Horizon">How many months are looked ahead.</param>
/// <param name="Rijen">Two rows for each rung 1..5: expected to rise, and not.</param>
public sealed record Schatting(Gemeente Gemeente, Dag Dag, int Horizon, IReadOnlyList<Schattingrij> Rijen)
{
    /// <summary>Holds the judgements against what happened, for every municipality in the selection in order of code.</summary>
    public static IReadOnlyList<Schatting> Maak(Participatiekolommen kolommen, Dag dag, int horizonInMaanden, Selectie selectie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        var (van, tot) = (dag.Nummer, dag.MaandenLater(horizonInMaanden).Nummer);
        var keuze = new Persoonkeuze(kolommen, selectie);
        var telling = Telling.Over(kolommen, selectie, 6 * 4 * 3, (persoon, rijen, aantallen) =>
        {
            var toestand = rijen.Op(van);
            if (!toestand.IsOpLadder || !toestand.Trede.KentGroei || !keuze.Past(persoon, van, toestand.Subgroepen.Masker)) return;
            var plaats = ((toestand.Trede.Waarde * 4) + (int)toestand.Groei) * 3;
            aantallen[plaats]++;
            var hoogste = Hoogste(rijen, van, tot);
            if (hoogste > toestand.Trede.Waarde) aantallen[plaats + 1]++;
            else if (hoogste < 0) aantallen[plaats + 2]++;
        }, stop);
        return [.. telling.Select(deel => new Schatting(deel.Gemeente, dag, horizonInMaanden, [.. PerTrede(deel.Aantallen)]))];
    }

    /// <summary>The sum of several municipalities; at least one, of the same day and horizon.</summary>
    public static Schatting Samen(IReadOnlyList<Schatting> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        if (delen.Count == 1) return delen[0];
        return new Schatting(default, delen[0].Dag, delen[0].Horizon, [.. delen[0].Rijen.Select((rij, plaats) => rij with
        {
            Aantal = delen.Sum(deel => deel.Rijen[plaats].Aantal),
            Gestegen = delen.Sum(deel => deel.Rijen[plaats].Gestegen),
            Onbepaald = delen.Sum(deel => deel.Rijen[plaats].Onbepaald),
        })]);
    }

    // The highest rung that is measured or told at leaving after one day up to and including another; 0 for codes and leavings only, -1 for nothing.
    private static int Hoogste(Persoonrijen rijen, int na, int totEnMet)
    {
        var hoogste = -1;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            if (rijen.Dagen[rij] <= na || rijen.Dagen[rij] > totEnMet) continue;
            var trede = (int)(rijen.Kernen[(int)rijen.Nummers[rij]] & Rijsoort.TredeMasker);
            hoogste = Math.Max(hoogste, trede is >= 1 and <= 6 ? trede : 0);
        }

        return hoogste;
    }

    private static IEnumerable<Schattingrij> PerTrede(int[] aantallen)
    {
        for (var trede = 1; trede <= 5; trede++)
        {
            foreach (var groei in new[] { Groeipotentieel.Groei, Groeipotentieel.GeenGroei })
            {
                var plaats = ((trede * 4) + (int)groei) * 3;
                yield return new Schattingrij(Trede.Van(trede), groei, aantallen[plaats], aantallen[plaats + 1], aantallen[plaats + 2]);
            }
        }
    }
}
