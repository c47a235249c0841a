using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>One person behind the numbers of the flow matrix (rules, section 6), with the rows that decide. The same calculation as <see cref="Stromen"/>.</summary>
/// <param name="Persoon">The place of the person in the columns.</param>
/// <param name="Van">Where the person came from; null for who was in the ladder in between only.</param>
/// <param name="VanRij">The row that decides it; null for who was not in the ladder yet.</param>
/// <param name="Naar">Where the person went; null for who was in the ladder in between only.</param>
/// <param name="NaarRij">The row that decides it.</param>
public sealed record Stroompersoon(int Persoon, Stroompunt? Van, Rijaanduiding? VanRij, Stroompunt? Naar, Rijaanduiding? NaarRij)
{
    /// <summary>The persons behind the numbers, in the order of the columns: as many as the matrix and <c>tussentijds</c> count.</summary>
    /// <param name="kolommen">The linked rows.</param>
    /// <param name="periode">The two days.</param>
    /// <param name="selectie">Whom it is about.</param>
    /// <param name="keuze">Which of them; null for all.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Stroompersoon> Lijst(Participatiekolommen kolommen, Periode periode, Selectie selectie, Stroomkeuze? keuze, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        int van = periode.Van.Nummer, tot = periode.Tot.Nummer;
        var personen = new Persoonkeuze(kolommen, selectie);
        return Telling.Verzamel<Stroompersoon>(kolommen, selectie, (persoon, rijen) =>
        {
            rijen.Op(van, tot, out var begin, out var eind);
            if (!personen.PastBegin(begin)) return null;
            var herkomst = new Stroompunt(Stroompunt.Herkomst(begin, begin.IsOpLadder && personen.Past(persoon, van, begin.Subgroepen.Masker)));
            var bestemming = new Stroompunt(Stroompunt.Bestemming(eind, eind.IsOpLadder && personen.Past(persoon, tot, eind.Subgroepen.Masker)));
            var inMatrix = herkomst.IsOpTrede || bestemming.IsOpTrede;
            var tussentijds = !inMatrix && !begin.IsOpLadder && !eind.IsOpLadder && rijen.GemetenTussen(van, tot, ookCodeNul: true)
                && (!selectie.KiestPersonen || rijen.WasInSelectieTussen(van, tot, personen, persoon));
            if (!inMatrix && !tussentijds) return null;
            Stroompunt? vanPunt = inMatrix ? herkomst : null, naarPunt = inMatrix ? bestemming : null;
            return keuze?.Past(vanPunt, naarPunt) != false
                ? new Stroompersoon(persoon, vanPunt, Rijaanduiding.Van(begin, rijen, van), naarPunt, Rijaanduiding.Van(eind, rijen, tot))
                : null;
        }, stop);
    }
}
