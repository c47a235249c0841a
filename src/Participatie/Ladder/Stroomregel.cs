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
        Klantenlijst.Keur(kolommen);
        return Klantenlijst.OpVolgorde(Stroompersoon.Lijst(kolommen, periode, selectie, null).Select(een => new Stroomregel(
            Klantenlijst.Klant(kolommen, een.Persoon), een.Van, een.VanRij, een.Naar, een.NaarRij)), regel => regel.Klant);
    }
}
