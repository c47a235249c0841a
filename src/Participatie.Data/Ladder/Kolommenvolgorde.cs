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

        var trajecten = kolommen.Trajecten;
        for (var traject = trajecten.Van(persoon); traject < trajecten.Tot(persoon); traject++)
        {
            var waarde = ((ulong)(uint)trajecten.Instrument[traject] << 40) ^ ((ulong)(uint)trajecten.Aanbieder[traject] << 32) ^ ((ulong)trajecten.Start[traject] << 16) ^ trajecten.Einde[traject] ^ unchecked((ulong)trajecten.Kosten[traject]);
            hash = unchecked((hash ^ waarde) * 0x9E37_79B9_7F4A_7C15UL);
            hash ^= hash >> 29;
        }

        if (kolommen.Kenmerken.IsLeeg) return hash;
        return unchecked((hash ^ kolommen.Kenmerken.Geboren[persoon] ^ ((ulong)kolommen.Kenmerken.Postcodes[persoon] << 16) ^ ((ulong)kolommen.Kenmerken.Geslachten[persoon] << 32)) * 0x9E37_79B9_7F4A_7C15UL);
    }

    private static int Vergelijk(Participatiekolommen kolommen, int een, int ander)
    {
        if (!kolommen.GemeenteVan.IsEmpty && kolommen.GemeenteVan[een] != kolommen.GemeenteVan[ander]) return kolommen.GemeenteVan[een].CompareTo(kolommen.GemeenteVan[ander]);
        var (eigen, andere) = (Deel(kolommen, een), Deel(kolommen, ander));
        var orde = kolommen.Dagen[eigen].SequenceCompareTo(kolommen.Dagen[andere]);
        if (orde == 0) orde = kolommen.Soortnummers[eigen].SequenceCompareTo(kolommen.Soortnummers[andere]);
        if (orde == 0 && !kolommen.Bekend.IsEmpty) orde = kolommen.Bekend[eigen].SequenceCompareTo(kolommen.Bekend[andere]);
        if (orde == 0) orde = VergelijkTrajecten(kolommen.Trajecten, een, ander);
        return orde != 0 || kolommen.Kenmerken.IsLeeg ? orde : Kenmerken(een).CompareTo(Kenmerken(ander));

        (ushort Geboren, byte Geslacht, ushort Postcode) Kenmerken(int persoon) =>
            (kolommen.Kenmerken.Geboren[persoon], kolommen.Kenmerken.Geslachten[persoon], kolommen.Kenmerken.Postcodes[persoon]);
    }

    private static int VergelijkTrajecten(Participatie.Klanten.Trajectkolommen trajecten, int een, int ander)
    {
        var (eigen, andere) = (trajecten.Van(een)..trajecten.Tot(een), trajecten.Van(ander)..trajecten.Tot(ander));
        var orde = trajecten.Start.AsSpan(eigen).SequenceCompareTo(trajecten.Start.AsSpan(andere));
        if (orde == 0) orde = trajecten.Instrument.AsSpan(eigen).SequenceCompareTo(trajecten.Instrument.AsSpan(andere));
        if (orde == 0) orde = trajecten.Aanbieder.AsSpan(eigen).SequenceCompareTo(trajecten.Aanbieder.AsSpan(andere));
        if (orde == 0) orde = trajecten.Einde.AsSpan(eigen).SequenceCompareTo(trajecten.Einde.AsSpan(andere));
        if (orde == 0) orde = trajecten.Domein.AsSpan(eigen).SequenceCompareTo(trajecten.Domein.AsSpan(andere));
        if (orde == 0) orde = trajecten.Bron.AsSpan(eigen).SequenceCompareTo(trajecten.Bron.AsSpan(andere));
        return orde != 0 ? orde : trajecten.Kosten.AsSpan(eigen).SequenceCompareTo(trajecten.Kosten.AsSpan(andere));
    }

    private static Range Deel(Participatiekolommen kolommen, int persoon) => kolommen.Begin[persoon]..kolommen.Begin[persoon + 1];

}
