using System.Runtime.InteropServices;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>The part of a compact file that holds trajecten and what is known of persons, column behind column.</summary>
internal static class Trajectdelen
{
    private const int BytesPerTraject = 4 + 4 + 1 + 1 + 2 + 2 + 8;
    private const int BytesPerKenmerk = 2 + 1 + 2;

    /// <summary>How a part is written.</summary>
    public delegate void Schrijver(ReadOnlySpan<byte> deel);

    /// <summary>How many bytes the part has.</summary>
    public static long Grootte(Kolommenopdruk opdruk) =>
        (opdruk.Trajecten == 0 ? 0 : ((long)opdruk.Trajecten * BytesPerTraject) + ((long)opdruk.Personen * 4)) + (opdruk.MetKenmerken ? (long)opdruk.Personen * BytesPerKenmerk : 0);

    /// <summary>Writes the part with the persons in an order.</summary>
    public static void Schrijf(Participatiekolommen kolommen, int[] volgorde, Schrijver schrijf)
    {
        var trajecten = kolommen.Trajecten;
        if (trajecten.Aantal > 0)
        {
            var plaatsen = volgorde.SelectMany(persoon => Enumerable.Range(trajecten.Van(persoon), trajecten.Tot(persoon) - trajecten.Van(persoon))).ToArray();
            Zet(schrijf, Array.ConvertAll(volgorde, persoon => trajecten.Tot(persoon) - trajecten.Van(persoon)));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Instrument[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Aanbieder[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Domein[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Bron[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Start[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Einde[plaats]));
            Zet(schrijf, Array.ConvertAll(plaatsen, plaats => trajecten.Kosten[plaats]));
        }

        if (kolommen.Kenmerken.IsLeeg) return;
        Zet(schrijf, Array.ConvertAll(volgorde, persoon => kolommen.Kenmerken.Geboren[persoon]));
        Zet(schrijf, Array.ConvertAll(volgorde, persoon => kolommen.Kenmerken.Geslachten[persoon]));
        Zet(schrijf, Array.ConvertAll(volgorde, persoon => kolommen.Kenmerken.Postcodes[persoon]));
    }

    /// <summary>Reads the part; what it gives is checked when it is asked for, after the hash: null when it cannot be what Trede wrote.</summary>
    public static Func<(Trajectkolommen Trajecten, Kenmerkkolommen Kenmerken)?> Lees(Kolommenopdruk opdruk, Func<int, byte[]> lees)
    {
        var aantallen = opdruk.Trajecten == 0 ? [] : Kolom<int>(lees, opdruk.Personen);
        var trajecten = new Trajectkolommen
        {
            Bekend = opdruk.TrajectenBekend,
            Instrumenten = opdruk.Instrumenten,
            Aanbieders = opdruk.Aanbieders,
            Begin = new int[opdruk.Personen + 1],
            Instrument = Kolom<int>(lees, opdruk.Trajecten),
            Aanbieder = Kolom<int>(lees, opdruk.Trajecten),
            Domein = Kolom<byte>(lees, opdruk.Trajecten),
            Bron = Kolom<byte>(lees, opdruk.Trajecten),
            Start = Kolom<ushort>(lees, opdruk.Trajecten),
            Einde = Kolom<ushort>(lees, opdruk.Trajecten),
            Kosten = Kolom<long>(lees, opdruk.Trajecten),
        };
        var kenmerken = !opdruk.MetKenmerken ? Kenmerkkolommen.Leeg : new Kenmerkkolommen
        {
            Geboren = Kolom<ushort>(lees, opdruk.Personen),
            Geslachten = Kolom<byte>(lees, opdruk.Personen),
            Postcodes = Kolom<ushort>(lees, opdruk.Personen),
        };
        return () => Klopt(trajecten, aantallen, opdruk) ? (trajecten, kenmerken) : null;
    }

    private static bool Klopt(Trajectkolommen trajecten, int[] aantallen, Kolommenopdruk opdruk)
    {
        for (var persoon = 0; persoon < aantallen.Length; persoon++) trajecten.Begin[persoon + 1] = trajecten.Begin[persoon] + Math.Max(0, aantallen[persoon]);
        return trajecten.Begin[^1] == opdruk.Trajecten
            && Array.TrueForAll(trajecten.Instrument, nummer => (uint)nummer < (uint)opdruk.Instrumenten.Length)
            && Array.TrueForAll(trajecten.Aanbieder, nummer => (uint)nummer < (uint)opdruk.Aanbieders.Length)
            && Array.TrueForAll(trajecten.Domein, nummer => nummer < Domeinfeiten.Alle.Count)
            && Array.TrueForAll(trajecten.Bron, nummer => nummer < opdruk.Bronnen.Length);
    }

    private static void Zet<T>(Schrijver schrijf, T[] kolom)
        where T : unmanaged => schrijf(MemoryMarshal.AsBytes(kolom.AsSpan()));

    private static T[] Kolom<T>(Func<int, byte[]> lees, int aantal)
        where T : unmanaged => aantal == 0 ? [] : MemoryMarshal.Cast<byte, T>(lees(aantal * System.Runtime.CompilerServices.Unsafe.SizeOf<T>())).ToArray();
}
