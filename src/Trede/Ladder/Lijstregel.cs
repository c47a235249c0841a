using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>A line of a list behind a figure.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Cellen">What the figure says of the client.</param>
/// <param name="Rijen">The rows that decide it; null where there is none.</param>
internal sealed record Lijstregel(Klant Klant, IReadOnlyList<string> Cellen, IReadOnlyList<Rijaanduiding?> Rijen)
{
    /// <summary>The key of a row of a client, without municipality.</summary>
    public static ulong Sleutel(Klant klant, Rijaanduiding rij) => Meetsleutel.Van(klant.Bsn, 0, rij.Bron, rij.Dag, rij.Uitstroom).Bits;
}
