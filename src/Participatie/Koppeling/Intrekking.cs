using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// What one full delivery withdraws (exchange format, section 2: full or additional). Rows are compared by person, municipality, day and kind.
/// Pure; the answer depends on the order of the deliveries of one source and on nothing else.
/// </summary>
/// <param name="Levering">The place of the full delivery in the list.</param>
/// <param name="Eerder">How many earlier rows of the source have a day in its period.</param>
/// <param name="Aantal">How many of those it does not name: these are withdrawn.</param>
public sealed record Intrekking(int Levering, long Eerder, long Aantal)
{
    /// <summary>Fewer rows than this are withdrawn without a yes, whatever their share.</summary>
    public const int Drempel = 10;

    /// <summary>Whether so much goes that somebody has to say yes: more than a tenth of the earlier rows, and at least <see cref="Drempel"/>.</summary>
    public bool VraagtBevestiging => Aantal >= Drempel && Aantal * 10 > Eerder;

    /// <summary>
    /// Takes out what full deliveries withdraw. The deliveries of one source stand in the order in which they were given; a delivery withdraws
    /// only from those before it.
    /// </summary>
    /// <param name="leveringen">The deliveries.</param>
    /// <param name="eenGemeente">Whether rows that name no municipality belong to the one that others name.</param>
    /// <param name="blokken">The blocks that are left, in the same order.</param>
    /// <param name="weg">For each delivery the keys of the rows that were taken out of it.</param>
    /// <returns>For each full delivery what it withdrew.</returns>
    public static IReadOnlyList<Intrekking> Trek(
        IReadOnlyList<Leveringsblokken> leveringen, bool eenGemeente, out IReadOnlyList<Meetblok> blokken, out IReadOnlyList<IReadOnlySet<ulong>> weg)
    {
        ArgumentNullException.ThrowIfNull(leveringen);
        var over = leveringen.Select(levering => levering.Blokken).ToArray();
        var sleutels = leveringen.Select(_ => new HashSet<ulong>()).ToArray();
        var gedaan = new List<Intrekking>();
        for (var nummer = 0; nummer < leveringen.Count; nummer++)
        {
            if (leveringen[nummer].Volledig is { } volledig) gedaan.Add(Trek(leveringen, nummer, volledig, eenGemeente, over, sleutels));
        }

        blokken = [.. over.SelectMany(deel => deel)];
        weg = sleutels;
        return gedaan;
    }

    private static Intrekking Trek(
        IReadOnlyList<Leveringsblokken> leveringen, int nummer, Volledigelevering volledig, bool eenGemeente, IReadOnlyList<Meetblok>[] over, HashSet<ulong>[] sleutels)
    {
        var eerdere = Enumerable.Range(0, nummer).Where(ander => leveringen[ander].Bron == leveringen[nummer].Bron && over[ander].Any(blok => blok.Aantal > 0)).ToList();
        if (eerdere.Count == 0 || (volledig.Periode ?? Bereik(leveringen[nummer].Blokken)) is not { } periode) return new Intrekking(nummer, 0, 0);
        var genoemd = Rijen(leveringen[nummer].Blokken).Select(rij => Vergelijkbaar(rij.Sleutel, eenGemeente)).ToHashSet();
        var (eerder, aantal) = (0L, 0L);
        foreach (var ander in eerdere)
        {
            var blijft = new List<Meetrij>();
            foreach (var rij in Rijen(over[ander]))
            {
                var geraakt = periode.Bevat(rij.Sleutel.Dag);
                if (geraakt) eerder++;
                if (!geraakt || genoemd.Contains(Vergelijkbaar(rij.Sleutel, eenGemeente))) blijft.Add(rij);
                else sleutels[ander].Add(rij.Sleutel.Bits);
            }

            var voor = over[ander].Sum(blok => (long)blok.Aantal);
            if (blijft.Count == voor) continue;
            aantal += voor - blijft.Count;
            over[ander] = [Meetblokbouwer.Van(blijft)];
        }

        return new Intrekking(nummer, eerder, aantal);
    }

    private static Dagbereik? Bereik(IReadOnlyList<Meetblok> blokken)
    {
        var (eerste, laatste) = (Dag.Laatste, Dag.Eerste);
        foreach (var rij in Rijen(blokken))
        {
            if (rij.Sleutel.Dag < eerste) eerste = rij.Sleutel.Dag;
            if (rij.Sleutel.Dag > laatste) laatste = rij.Sleutel.Dag;
        }

        return laatste < eerste ? null : new Dagbereik(eerste, laatste);
    }

    // Within a group in the order of the file, which is the order that counts: rows about the same person share a group.
    private static IEnumerable<Meetrij> Rijen(IReadOnlyList<Meetblok> blokken)
    {
        foreach (var blok in blokken)
        {
            for (var groep = 0; groep < Meetblok.Groepen; groep++)
            {
                for (var rij = 0; rij < blok.AantalIn(groep); rij++)
                {
                    var paar = blok.Groep(groep).Slice(rij * 2, 2);
                    yield return new Meetrij(new Meetsleutel(paar[0]), new Meetwaarde(paar[1]));
                }
            }
        }
    }

    private static ulong Vergelijkbaar(Meetsleutel sleutel, bool eenGemeente) => eenGemeente ? sleutel.ZonderGemeente().Bits : sleutel.Bits;
}
