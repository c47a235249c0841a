using System.Runtime.InteropServices;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>
/// The order of persons in a compact file: by what is known of them, never by BSN, so that the place of a person tells nothing and
/// the same persons always give the same bytes.
/// </summary>
internal static class Kolommenvolgorde
{
    /// <summary>The persons in the order in which they are written.</summary>
    public static int[] Bepaal(Participatiekolommen kolommen)
    {
        var personen = Enumerable.Range(0, kolommen.Personen).ToArray();
        var hashes = new ulong[kolommen.Personen];
        Parallel.For(0, (kolommen.Personen + 16_383) / 16_384, deel =>
        {
            var tot = Math.Min(kolommen.Personen, (deel + 1) * 16_384);
            for (var persoon = deel * 16_384; persoon < tot; persoon++) hashes[persoon] = Hash(kolommen, persoon);
        });
        Array.Sort(hashes, personen);
        for (var van = 0; van < hashes.Length;)
        {
            var tot = van + 1;
            while (tot < hashes.Length && hashes[tot] == hashes[van]) tot++;
            if (tot - van > 1) personen.AsSpan(van, tot - van).Sort((een, ander) => Vergelijk(kolommen, een, ander));
            van = tot;
        }

        return personen;
    }

    private static ulong Hash(Participatiekolommen kolommen, int persoon)
    {
        var hash = kolommen.GemeenteVan.IsEmpty ? 0UL : kolommen.GemeenteVan[persoon];
        for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
        {
            var bekend = kolommen.Bekend.IsEmpty ? 0UL : kolommen.Bekend[rij];
            var waarde = ((ulong)kolommen.Soortnummers[rij] << 32) | ((ulong)kolommen.Dagen[rij] << 16) | bekend;
            hash = unchecked((hash ^ waarde) * 0x9E37_79B9_7F4A_7C15UL);
            hash ^= hash >> 29;
        }

        return hash;
    }

    private static int Vergelijk(Participatiekolommen kolommen, int een, int ander)
    {
        if (!kolommen.GemeenteVan.IsEmpty && kolommen.GemeenteVan[een] != kolommen.GemeenteVan[ander]) return kolommen.GemeenteVan[een].CompareTo(kolommen.GemeenteVan[ander]);
        var (eigen, andere) = (Deel(kolommen, een), Deel(kolommen, ander));
        var orde = kolommen.Dagen[eigen].SequenceCompareTo(kolommen.Dagen[andere]);
        if (orde == 0) orde = kolommen.Soortnummers[eigen].SequenceCompareTo(kolommen.Soortnummers[andere]);
        return orde != 0 || kolommen.Bekend.IsEmpty ? orde : kolommen.Bekend[eigen].SequenceCompareTo(kolommen.Bekend[andere]);
    }

    private static Range Deel(Participatiekolommen kolommen, int persoon) => kolommen.Begin[persoon]..kolommen.Begin[persoon + 1];

}
