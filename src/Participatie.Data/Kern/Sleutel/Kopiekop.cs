using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Participatie.Data.Kern;

/// <summary>
/// The beginning of an encrypted backup: which keys it needs, and a random part by which every backup has a key of its own. Behind it come blocks
/// of 1 MiB, each AES-256-GCM with the number of the block and a mark on the last as nonce, so that nothing can be changed, moved or cut off.
/// </summary>
internal sealed class Kopiekop
{
    public const int Lengte = 9 + sizeof(int) + 16 + Zout;
    public const int Blok = 1 << 20;
    public const int Tag = 16;
    public const int Nonce = 12;

    private const int Zout = 32;
    private readonly byte[] bytes;

    private Kopiekop(byte[] bytes) => this.bytes = bytes;

    public ReadOnlySpan<byte> Bytes => bytes;

    private static ReadOnlySpan<byte> Merk => "TREDEKOP\u0001"u8;

    private int Generatie => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(Merk.Length));

    private Guid Bos => new(bytes.AsSpan(Merk.Length + sizeof(int), 16), bigEndian: true);

    public static Kopiekop Nieuw(Sleutelbos bos)
    {
        var nieuw = new byte[Lengte];
        Merk.CopyTo(nieuw);
        BinaryPrimitives.WriteInt32BigEndian(nieuw.AsSpan(Merk.Length), bos.Huidig.Nummer);
        bos.Kenmerk.TryWriteBytes(nieuw.AsSpan(Merk.Length + sizeof(int)), bigEndian: true, out _);
        RandomNumberGenerator.Fill(nieuw.AsSpan(Lengte - Zout));
        return new Kopiekop(nieuw);
    }

    public static Kopiekop Lees(ReadOnlySpan<byte> bytes) => bytes.Length == Lengte && bytes.StartsWith(Merk)
        ? new Kopiekop(bytes.ToArray())
        : throw new SleutelException(Sleutelfout.Beschadigd, "Dit is geen kopie van Trede, of het begin is beschadigd.");

    /// <summary>The cipher of this backup; the keys are foreign or missing when these are not the keys by which it was made.</summary>
    public AesGcm Versleuteling(Sleutelbos bos)
    {
        if (bos.Kenmerk != Bos)
            throw new SleutelException(Sleutelfout.Vreemd, "Deze kopie is gemaakt met andere sleutels. Zet eerst de sleutels terug die bij de kopie horen.");
        var sleutel = bos.Generatie(Generatie)?.Kopie ?? throw new SleutelException(
            Sleutelfout.Ontbreekt, $"Deze kopie heeft sleutels van generatie {Generatie.ToString(CultureInfo.InvariantCulture)} nodig. Zet die terug uit een uitvoer van die tijd.");
        // The whole beginning is part of the key: whoever changes it gets a key by which nothing opens.
        return new AesGcm(HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel, Sleutelgeneratie.Sleutellengte, salt: bytes[^Zout..], info: bytes), Tag);
    }

    public static void Nummer(Span<byte> nonce, long blok, bool laatste)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce, blok);
        nonce[^1] = laatste ? (byte)1 : (byte)0;
    }
}
