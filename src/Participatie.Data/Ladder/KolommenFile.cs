using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>
/// The compact file of linked columns: a mark, a head (sources, hashes, counts), the columns as they stand in memory on a
/// little-endian machine, and a SHA-256 over all of it that is checked when it is read. It holds no BSN. Readable by the owner only.
/// </summary>
public static class KolommenFile
{
    private static ReadOnlySpan<byte> Merk => "TREDE-K2"u8;

    // The first seven bytes are the same in every version.
    private static ReadOnlySpan<byte> Merkbegin => "TREDE-K"u8;

    /// <summary>Writes the columns to a file in the making.</summary>
    public static void Schrijf(Conceptbestand concept, Participatiekolommen kolommen, Herkomst herkomst)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(herkomst);
        Schrijf(concept.Stroom, kolommen, herkomst);
    }

    /// <summary>Writes the file as a whole or not at all; one that is there is replaced.</summary>
    public static void Schrijf(string pad, Participatiekolommen kolommen, Herkomst herkomst)
    {
        using var concept = new Conceptbestand(Path.GetDirectoryName(Path.GetFullPath(pad))!);
        Schrijf(concept, kolommen, herkomst);
        concept.Bevestig(Path.GetFileName(pad));
    }

    /// <summary>Whether a file begins as a compact file does.</summary>
    public static bool Is(string pad)
    {
        using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
        Span<byte> begin = stackalloc byte[8];
        return bestand.ReadAtLeast(begin, 8, throwOnEndOfStream: false) == 8 && Begint(begin);
    }

    /// <summary>Whether bytes begin as a compact file does.</summary>
    internal static bool Begint(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Merkbegin);

    /// <summary>Reads the file; gives why it cannot be used, or null when it can. A file that cannot be opened is an <see cref="IOException"/>.</summary>
    public static Bevindingcode? Lees(string pad, out Participatiekolommen? kolommen, out Herkomst? herkomst)
    {
        using var bestand = new FileStream(pad, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        (kolommen, herkomst) = (null, null);
        Span<byte> kop = stackalloc byte[12];
        if (bestand.ReadAtLeast(kop, 12, throwOnEndOfStream: false) < 12 || !Begint(kop)) return Bevindingcode.GeenKolommenbestand;
        if (!kop[..8].SequenceEqual(Merk)) return kop[7] == (byte)'1' ? Bevindingcode.OudeVersie : Bevindingcode.GeenKolommenbestand;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(kop);
            var lengte = BinaryPrimitives.ReadInt32LittleEndian(kop[8..]);
            if (lengte < 2 || lengte > bestand.Length) return Bevindingcode.KolommenbestandBeschadigd;
            var opdruk = Kolommenopdruk.Lees(Deel<byte>(bestand, hash, lengte));
            if (opdruk is null || Grootte(opdruk) + lengte + 12 + SHA256.HashSizeInBytes != bestand.Length) return Bevindingcode.KolommenbestandBeschadigd;
            var gelezen = Kolommen(bestand, hash, opdruk);
            Span<byte> verwacht = stackalloc byte[SHA256.HashSizeInBytes];
            bestand.ReadExactly(verwacht);
            if (!hash.GetHashAndReset().AsSpan().SequenceEqual(verwacht)) return Bevindingcode.KolommenbestandBeschadigd;
            kolommen = gelezen();
            if (kolommen is null) return Bevindingcode.KolommenbestandBeschadigd;
            herkomst = opdruk.Herkomst;
            return null;
        }
        catch (Exception fout) when (fout is EndOfStreamException or OverflowException)
        {
            return Bevindingcode.KolommenbestandBeschadigd;
        }
    }

    private static void Schrijf(FileStream bestand, Participatiekolommen kolommen, Herkomst herkomst)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var opdruk = Kolommenopdruk.Van(kolommen, herkomst).Schrijf();
        var kop = new byte[12];
        Merk.CopyTo(kop);
        BinaryPrimitives.WriteInt32LittleEndian(kop.AsSpan(8), opdruk.Length);
        var volgorde = Kolommenvolgorde.Bepaal(kolommen);
        Zet(bestand, hash, kop);
        Zet(bestand, hash, opdruk);
        Zet<ulong>(bestand, hash, kolommen.Soorten);
        Zet<int>(bestand, hash, Array.ConvertAll(volgorde, persoon => kolommen.Begin[persoon + 1] - kolommen.Begin[persoon]));
        if (!kolommen.GemeenteVan.IsEmpty) Zet<ushort>(bestand, hash, Array.ConvertAll(volgorde, persoon => kolommen.GemeenteVan[persoon]));
        Zet<ushort>(bestand, hash, OpVolgorde(kolommen.Dagen, kolommen.Begin, volgorde));
        var nummers = OpVolgorde(kolommen.Soortnummers, kolommen.Begin, volgorde);
        if (Smal(kolommen.Soorten.Length)) Zet<ushort>(bestand, hash, Array.ConvertAll(nummers, nummer => (ushort)nummer));
        else Zet<uint>(bestand, hash, nummers);
        if (!kolommen.Bekend.IsEmpty) Zet<ushort>(bestand, hash, OpVolgorde(kolommen.Bekend, kolommen.Begin, volgorde));
        Trajectdelen.Schrijf(kolommen, volgorde, (deel) => Zet<byte>(bestand, hash, deel));
        bestand.Write(hash.GetHashAndReset());
    }

    private static Func<Participatiekolommen?> Kolommen(FileStream bestand, IncrementalHash hash, Kolommenopdruk opdruk)
    {
        var soorten = Deel<ulong>(bestand, hash, opdruk.Soorten);
        var aantallen = Deel<int>(bestand, hash, opdruk.Personen);
        var gemeenteVan = opdruk.Gemeenten.Length > 1 ? Deel<ushort>(bestand, hash, opdruk.Personen) : null;
        var dagen = Deel<ushort>(bestand, hash, opdruk.Rijen);
        var smal = Smal(opdruk.Soorten) ? Deel<ushort>(bestand, hash, opdruk.Rijen) : null;
        var breed = smal is null ? Deel<uint>(bestand, hash, opdruk.Rijen) : null;
        var bekend = opdruk.MetBekend ? Deel<ushort>(bestand, hash, opdruk.Rijen) : null;
        var klanten = Trajectdelen.Lees(opdruk, aantal => Deel<byte>(bestand, hash, aantal));
        return () =>
        {
            var begin = new int[opdruk.Personen + 1];
            for (var persoon = 0; persoon < opdruk.Personen; persoon++) begin[persoon + 1] = begin[persoon] + Math.Max(0, aantallen[persoon]);
            var nummers = breed ?? Verbreed(smal!);
            if (begin[^1] != opdruk.Rijen || !Onder(nummers, (uint)opdruk.Soorten) || (gemeenteVan is not null && gemeenteVan.Any(plaats => plaats >= opdruk.Gemeenten.Length))) return null;
            if (klanten() is not var (trajecten, kenmerken)) return null;
            return new Participatiekolommen(
                opdruk.Bronnen,
                opdruk.Gemeenten,
                gemeenteVan,
                begin,
                dagen,
                nummers,
                bekend,
                opdruk.AlleBekend,
                soorten,
                null)
            {
                Trajecten = trajecten,
                Kenmerken = kenmerken,
            };
        };
    }

    private static uint[] Verbreed(ushort[] smal)
    {
        var breed = GC.AllocateUninitializedArray<uint>(smal.Length);
        for (var rij = 0; rij < smal.Length; rij++) breed[rij] = smal[rij];
        return breed;
    }

    private static bool Onder(uint[] nummers, uint grens)
    {
        foreach (var nummer in nummers)
            if (nummer >= grens) return false;
        return true;
    }

    private static bool Smal(int soorten) => soorten <= ushort.MaxValue;

    private static long Grootte(Kolommenopdruk opdruk) =>
        ((long)opdruk.Soorten * 8)
        + ((long)opdruk.Personen * (opdruk.Gemeenten.Length > 1 ? 6 : 4))
        + ((long)opdruk.Rijen * (2 + (Smal(opdruk.Soorten) ? 2 : 4) + (opdruk.MetBekend ? 2 : 0)))
        + Trajectdelen.Grootte(opdruk);

    private static T[] OpVolgorde<T>(ReadOnlySpan<T> kolom, ReadOnlySpan<int> begin, int[] volgorde)
    {
        var nieuw = GC.AllocateUninitializedArray<T>(kolom.Length);
        var plaats = 0;
        foreach (var persoon in volgorde)
        {
            var deel = kolom[begin[persoon]..begin[persoon + 1]];
            deel.CopyTo(nieuw.AsSpan(plaats));
            plaats += deel.Length;
        }

        return nieuw;
    }

    private static void Zet<T>(FileStream bestand, IncrementalHash hash, ReadOnlySpan<T> kolom)
        where T : unmanaged
    {
        var bytes = MemoryMarshal.AsBytes(kolom);
        hash.AppendData(bytes);
        bestand.Write(bytes);
    }

    private static void Zet(FileStream bestand, IncrementalHash hash, byte[] bytes) => Zet<byte>(bestand, hash, bytes);

    private static T[] Deel<T>(FileStream bestand, IncrementalHash hash, int aantal)
        where T : unmanaged
    {
        var kolom = GC.AllocateUninitializedArray<T>(aantal);
        var bytes = MemoryMarshal.AsBytes(kolom.AsSpan());
        bestand.ReadExactly(bytes);
        hash.AppendData(bytes);
        return kolom;
    }
}
