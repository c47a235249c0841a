using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What one source says in the participatiedatabase now: of the rows about the same person, day and kind the one that counts.</summary>
public static class Bronrijen
{
    /// <summary>The rows of a source, by number of the client; the source and the municipality in their keys are 0.</summary>
    /// <param name="kolommen">Columns from a database.</param>
    /// <param name="bron">The source; one that has no rows gives none.</param>
    /// <param name="klanten">Of these clients only; null for everybody.</param>
    /// <exception cref="ArgumentException">The columns do not come from a database.</exception>
    public static IReadOnlyList<Meetrij> Van(Participatiekolommen kolommen, Bron bron, IReadOnlySet<int>? klanten)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        if (kolommen.Klantnummers is not { } nummers) throw new ArgumentException("The columns do not come from a database.", nameof(kolommen));
        var plaats = kolommen.Bronnen.ToList().IndexOf(bron);
        var rijen = new List<Meetrij>();
        if (plaats < 0) return rijen;
        var buffer = new Rijbuffer();
        for (var persoon = 0; persoon < nummers.Length; persoon++)
        {
            if (klanten?.Contains((int)nummers[persoon]) == false) continue;
            var eigen = kolommen.RijenVan(persoon, null, buffer);
            for (var rij = 0; rij < eigen.Aantal; rij++)
            {
                var soort = new Rijsoort(kolommen.Soorten[(int)eigen.Nummers[rij]]);
                if (soort.Bron == plaats && !soort.Waarde.IsWeg) rijen.Add(new Meetrij(Meetsleutel.Van(nummers[persoon], 0, 0, Dag.VanNummer(eigen.Dagen[rij]), soort.Uitstroom), soort.Waarde));
            }
        }

        return rijen;
    }
}
