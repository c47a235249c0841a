using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>One client behind a number of a snapshot or yearly report (rules, sections 5 and 7), with the row that decides.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Trede">The rung or code.</param>
/// <param name="Groei">The growth that goes with it.</param>
/// <param name="Subgroepen">The subgroups.</param>
/// <param name="Rij">The row that decides; its day is when the client was last measured.</param>
/// <param name="Verouderd">Whether that is more than a year before.</param>
/// <param name="NietGemeten">Whether nothing was measured in the twelve months up to and including the day.</param>
public sealed record Standregel(Klant Klant, Trede Trede, Groeipotentieel Groei, Subgroepen Subgroepen, Rijaanduiding Rij, bool Verouderd, bool NietGemeten)
{
    /// <summary>The clients behind the numbers, by municipality and BSN: as many as the snapshot counts. The columns must hold the BSNs.</summary>
    public static IReadOnlyList<Standregel> Lijst(Participatiekolommen kolommen, Dag peildatum, Selectie selectie)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        var lijst = new List<Standregel>();
        var keuze = new Persoonkeuze(kolommen, selectie);
        int dag = peildatum.Nummer, jaarEerder = peildatum.JaarEerder.Nummer;
        foreach (var (persoon, klant) in Klantenlijst.Van(kolommen, selectie))
        {
            var rijen = kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, new Rijbuffer());
            var toestand = rijen.Op(dag);
            if (!toestand.IsOpLadder || !keuze.Past(persoon, dag, toestand.Subgroepen.Masker)) continue;
            lijst.Add(new Standregel(
                klant,
                toestand.Trede,
                toestand.Groei,
                toestand.Subgroepen,
                new Rijaanduiding(toestand.Bron, toestand.LaatstGemeten, false),
                toestand.LaatstGemeten.Nummer < jaarEerder,
                !rijen.GemetenTussen(jaarEerder, dag, ookCodeNul: false)));
        }

        return lijst;
    }
}
