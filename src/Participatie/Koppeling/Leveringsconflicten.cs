using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>How many conflicts between sources a delivery would bring (rules, section 4), before anybody accepts it.</summary>
public static class Leveringsconflicten
{
    /// <summary>Counts the conflicts that are there with the delivery and are not there without it.</summary>
    /// <param name="kolommen">Columns from a database, as they are without it.</param>
    /// <param name="bron">The source of the delivery; one that is not in the columns comes behind the others.</param>
    /// <param name="rijen">The rows that it adds, persons by number of the client, in the order in which they are kept.</param>
    /// <param name="weg">The rows of the source that it withdraws, likewise.</param>
    /// <param name="totEnMet">The last day that counts.</param>
    /// <param name="stop">Breaks off.</param>
    /// <exception cref="ArgumentException">The columns do not come from a database.</exception>
    public static int Tel(Participatiekolommen kolommen, Bron bron, IEnumerable<Meetrij> rijen, IEnumerable<Meetrij> weg, Dag totEnMet, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(weg);
        if (kolommen.Klantnummers is not { } nummers) throw new ArgumentException("The columns do not come from a database.", nameof(kolommen));
        var plaats = kolommen.Bronnen.ToList().IndexOf(bron);
        if (plaats < 0) plaats = Math.Min(kolommen.Bronnen.Count, Meetsleutel.MaxBronnen - 1);
        var (erbij, eraf) = (OpPersoon(rijen), OpPersoon(weg));
        var buffer = new Rijbuffer();
        var aantal = 0;
        for (var persoon = 0; persoon < nummers.Length; persoon++)
        {
            var (nieuw, oud) = (Van(erbij, nummers[persoon]), Van(eraf, nummers[persoon]));
            if (nieuw.Count + oud.Count == 0) continue;
            stop.ThrowIfCancellationRequested();
            var eerst = Rijen(kolommen, persoon, buffer);
            // Of one person in one source nothing can contradict.
            if (eerst.TrueForAll(rij => rij.Sleutel.Bron == plaats)) continue;
            var straks = eerst.FindAll(rij => rij.Sleutel.Bron != plaats || !Noemt(oud, Kaal(rij.Sleutel)));
            foreach (var rij in nieuw) straks.Add(rij with { Sleutel = Met(rij.Sleutel, plaats) });
            var toen = Conflicten.VanKlant(eerst, totEnMet).ToHashSet();
            aantal += Conflicten.VanKlant(straks, totEnMet).Count(tegenspraak => !toen.Contains(tegenspraak));
        }

        return aantal;
    }

    // By person, and of one person in the order in which they are kept. A million take little room so.
    private static (uint[] Personen, Meetrij[] Rijen) OpPersoon(IEnumerable<Meetrij> rijen)
    {
        var alle = rijen.ToArray();
        var volgorde = new ulong[alle.Length];
        for (var rij = 0; rij < alle.Length; rij++) volgorde[rij] = ((ulong)alle[rij].Sleutel.Persoon << 32) | (uint)rij;
        Array.Sort(volgorde, alle);
        return (Array.ConvertAll(volgorde, static een => (uint)(een >> 32)), alle);
    }

    private static ArraySegment<Meetrij> Van((uint[] Personen, Meetrij[] Rijen) alle, uint persoon)
    {
        var begin = Array.BinarySearch(alle.Personen, persoon);
        if (begin < 0) return ArraySegment<Meetrij>.Empty;
        var eind = begin + 1;
        while (begin > 0 && alle.Personen[begin - 1] == persoon) begin--;
        while (eind < alle.Personen.Length && alle.Personen[eind] == persoon) eind++;
        return new ArraySegment<Meetrij>(alle.Rijen, begin, eind - begin);
    }

    private static bool Noemt(ArraySegment<Meetrij> rijen, Meetsleutel sleutel)
    {
        foreach (var rij in rijen)
            if (rij.Sleutel == sleutel) return true;
        return false;
    }

    private static List<Meetrij> Rijen(Participatiekolommen kolommen, int persoon, Rijbuffer buffer)
    {
        var eigen = kolommen.RijenVan(persoon, null, buffer);
        var rijen = new List<Meetrij>(eigen.Aantal);
        for (var rij = 0; rij < eigen.Aantal; rij++)
        {
            var soort = new Rijsoort(kolommen.Soorten[(int)eigen.Nummers[rij]]);
            if (!soort.Waarde.IsWeg) rijen.Add(new Meetrij(Meetsleutel.Van(kolommen.Klantnummers![persoon], 0, soort.Bron, Dag.VanNummer(eigen.Dagen[rij]), soort.Uitstroom), soort.Waarde));
        }

        return rijen;
    }

    private static Meetsleutel Kaal(Meetsleutel sleutel) => Met(sleutel, 0);

    private static Meetsleutel Met(Meetsleutel sleutel, int bron) => Meetsleutel.Van(sleutel.Persoon, 0, bron, sleutel.Dag, sleutel.Uitstroom);
}
