using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>One person behind the numbers of a snapshot or yearly report (rules, sections 5 and 7), with the row that decides. The same calculation as <see cref="Momentopname"/>.</summary>
/// <param name="Persoon">The place of the person in the columns.</param>
/// <param name="Trede">The rung or code.</param>
/// <param name="Groei">The growth that goes with it.</param>
/// <param name="Subgroepen">The subgroups.</param>
/// <param name="Rij">The row that decides; its day is when the person was last measured.</param>
/// <param name="Verouderd">Whether that is more than a year before.</param>
/// <param name="NietGemeten">Whether nothing was measured in the twelve months up to and including the day.</param>
public sealed record Standpersoon(int Persoon, Trede Trede, Groeipotentieel Groei, Subgroepen Subgroepen, Rijaanduiding Rij, bool Verouderd, bool NietGemeten)
{
    /// <summary>The persons behind the numbers, in the order of the columns: as many as the snapshot counts.</summary>
    /// <param name="kolommen">The linked rows.</param>
    /// <param name="peildatum">The day.</param>
    /// <param name="selectie">Whom it is about.</param>
    /// <param name="keuze">Which of them; null for all.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Standpersoon> Lijst(Participatiekolommen kolommen, Dag peildatum, Selectie selectie, Standkeuze? keuze, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        int dag = peildatum.Nummer, jaarEerder = peildatum.JaarEerder.Nummer;
        var personen = new Persoonkeuze(kolommen, selectie);
        return Telling.Verzamel<Standpersoon>(kolommen, selectie, (persoon, rijen) =>
        {
            var toestand = rijen.Op(dag);
            if (!toestand.IsOpLadder || !personen.Past(persoon, dag, toestand.Subgroepen.Masker)) return null;
            if (keuze is not null && !keuze.Past(toestand.Trede)) return null;
            var regel = new Standpersoon(
                persoon, toestand.Trede, toestand.Groei, toestand.Subgroepen, new Rijaanduiding(toestand.Bron, toestand.LaatstGemeten, false), toestand.LaatstGemeten.Nummer < jaarEerder,
                !rijen.GemetenTussen(jaarEerder, dag, ookCodeNul: false));
            return keuze?.Past(regel) != false ? regel : null;
        }, stop);
    }
}
