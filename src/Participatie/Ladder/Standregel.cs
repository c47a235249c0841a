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
        Klantenlijst.Keur(kolommen);
        return Klantenlijst.OpVolgorde(Standpersoon.Lijst(kolommen, peildatum, selectie, null).Select(een => new Standregel(
            Klantenlijst.Klant(kolommen, een.Persoon), een.Trede, een.Groei, een.Subgroepen, een.Rij, een.Verouderd, een.NietGemeten)), regel => regel.Klant);
    }
}
