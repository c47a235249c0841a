using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>One client behind a number of the flow matrix (rules, section 6), with the rows that decide.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Van">Where the client came from; null for who was in the ladder in between only.</param>
/// <param name="VanRij">The row that decides it; null for who was not in the ladder yet.</param>
/// <param name="Naar">Where the client went; null for who was in the ladder in between only.</param>
/// <param name="NaarRij">The row that decides it.</param>
public sealed record Stroomregel(Klant Klant, Stroompunt? Van, Rijaanduiding? VanRij, Stroompunt? Naar, Rijaanduiding? NaarRij)
{
    /// <summary>The clients behind the numbers, by municipality and BSN: as many as the matrix and <c>tussentijds</c> count. The columns must hold the BSNs.</summary>
    public static IReadOnlyList<Stroomregel> Lijst(Participatiekolommen kolommen, Periode periode, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        var lijst = new List<Stroomregel>();
        var keuze = new Persoonkeuze(kolommen, selectie);
        foreach (var (persoon, klant) in Klantenlijst.Van(kolommen, selectie))
        {
            var rijen = kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, new Rijbuffer());
            if (rijen.Aantal > 0 && Regel(klant, persoon, rijen, periode, selectie, keuze) is { } regel) lijst.Add(regel);
        }

        return lijst;
    }

    private static Stroomregel? Regel(Klant klant, int persoon, Persoonrijen rijen, Periode periode, Selectie selectie, Persoonkeuze keuze)
    {
        int van = periode.Van.Nummer, tot = periode.Tot.Nummer;
        rijen.Op(van, tot, out var begin, out var eind);
        var herkomst = new Stroompunt(Stroompunt.Herkomst(begin, begin.IsOpLadder && keuze.Past(persoon, van, begin.Subgroepen.Masker)));
        var bestemming = new Stroompunt(Stroompunt.Bestemming(eind, eind.IsOpLadder && keuze.Past(persoon, tot, eind.Subgroepen.Masker)));
        var (vanRij, naarRij) = (Rijaanduiding.Van(begin, rijen, van), Rijaanduiding.Van(eind, rijen, tot));
        if (herkomst.IsOpTrede || bestemming.IsOpTrede) return new Stroomregel(klant, herkomst, vanRij, bestemming, naarRij);
        var tussentijds = !begin.IsOpLadder && !eind.IsOpLadder && rijen.GemetenTussen(van, tot, ookCodeNul: true)
            && (!selectie.KiestPersonen || rijen.WasInSelectieTussen(van, tot, keuze, persoon));
        return tussentijds ? new Stroomregel(klant, null, vanRij, null, naarRij) : null;
    }
}
