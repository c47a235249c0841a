using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>The snapshot of one subgroup.</summary>
/// <param name="Nummer">The number, 1..31.</param>
/// <param name="Opname">The numbers.</param>
public sealed record Subgroepstand(int Nummer, Momentopname Opname)
{
    /// <summary>The name with its number; a municipality's own number has no name of its own.</summary>
    public string Titel => $"{Participatie.App.Kern.Balie.Getal(Nummer)} {Subgroepfeiten.Van(Nummer)?.Titel ?? "Eigen subgroep van de gemeente"}";

    /// <summary>The part of the subgroup on a rung that stands on this rung.</summary>
    public double Deel(Momentopnamerij rij)
    {
        ArgumentNullException.ThrowIfNull(rij);
        return Opname.AantalOpTreden == 0 ? 0 : (double)rij.Aantal / Opname.AantalOpTreden;
    }

    /// <summary>The snapshots of every subgroup that occurs among these rows, by number; those in which nobody stands that day are left out.</summary>
    internal static IReadOnlyList<Subgroepstand> Maak(Participatiekolommen kolommen, Participatie.Kern.Dag dag, Selectie selectie, CancellationToken stop)
    {
        var masker = kolommen.Soorten.ToArray().Aggregate(0u, (som, bits) => som | new Rijsoort(bits).Waarde.Subgroepen.Masker);
        return
        [
            .. new Subgroepen(masker).Nummers()
                .Select(nummer => new Subgroepstand(nummer, Momentopname.Samen(Momentopname.Maak(kolommen, dag, Binnen(selectie, nummer), metNietGemeten: false, stop))))
                .Where(stand => stand.Opname.Totaal > 0),
        ];
    }

    private static Selectie Binnen(Selectie selectie, int nummer) => selectie with
    {
        Subgroepen = selectie.KiestSubgroepen ? [.. selectie.Subgroepen.Select(set => set.Met(nummer))] : [Subgroepen.Geen.Met(nummer)],
    };
}
