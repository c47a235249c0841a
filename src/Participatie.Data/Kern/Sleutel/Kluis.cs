using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Participatie.Data.Kern;

/// <summary>
/// Encrypts small secrets with the newest generation of keys: AES-256-GCM under a key of their own for each purpose (HKDF-SHA256), a random nonce,
/// and bound to where they belong, so that a value that is copied to another row does not open. Safe for many threads.
/// </summary>
public sealed class Kluis
{
    /// <summary>How many bytes encryption adds.</summary>
    public const int Extra = Kop + Nonce + Tag;

    internal const byte Versie = 1;
    internal const int Kop = 5;
    internal const int Nonce = 12;
    internal const int Tag = 16;

    private readonly Sleutelbos bos;
    private readonly ConcurrentDictionary<(int Generatie, string Doel), byte[]> sleutels = new();

    /// <summary>A vault with these keys.</summary>
    public Kluis(Sleutelbos bos) => this.bos = bos ?? throw new ArgumentNullException(nameof(bos));

    /// <summary>Encrypts a secret.</summary>
    /// <param name="tekst">The secret.</param>
    /// <param name="doel">What it is, such as <c>totp</c>: another purpose has another key.</param>
    /// <param name="bij">Where it belongs, such as the id of an account: it only opens with the same.</param>
    public byte[] Versleutel(ReadOnlySpan<byte> tekst, string doel, ReadOnlySpan<byte> bij)
    {
        using var reeks = Reeks(doel);
        return reeks.Versleutel(tekst, bij);
    }

    /// <summary>For many secrets of one purpose, with the keys of now.</summary>
    public Kluisreeks Reeks(string doel)
    {
        bos.Ververs();
        var generatie = bos.Huidig;
        return new Kluisreeks(generatie.Nummer, Sleutel(generatie, doel));
    }

    /// <summary>Gives the secret back. One that was changed, or that belongs somewhere else, does not open (<see cref="Sleutelfout.OpentNiet"/>).</summary>
    public byte[] Ontsleutel(ReadOnlySpan<byte> geheim, string doel, ReadOnlySpan<byte> bij)
    {
        if (geheim.Length < Extra || geheim[0] != Versie) throw OpentNiet();
        var nummer = BinaryPrimitives.ReadInt32BigEndian(geheim[1..]);
        if (nummer > bos.Huidig.Nummer) bos.Ververs();
        var generatie = bos.Generatie(nummer);
        if (generatie is null or { IsGesloten: true })
            throw new SleutelException(Sleutelfout.Ontbreekt, $"De sleutels van generatie {nummer.ToString(System.Globalization.CultureInfo.InvariantCulture)} zijn er niet. Zet ze terug uit een uitvoer (trede sleutel).");
        var tekst = new byte[geheim.Length - Extra];
        try
        {
            using var aes = new AesGcm(Sleutel(generatie, doel), Tag);
            aes.Decrypt(geheim.Slice(Kop, Nonce), geheim.Slice(Kop + Nonce, tekst.Length), geheim[^Tag..], tekst, Bij(geheim[..Kop], bij));
        }
        catch (CryptographicException)
        {
            throw OpentNiet();
        }

        return tekst;
    }

    /// <summary>Whether a secret is not of the newest generation, so that it is to be encrypted anew before that generation is closed.</summary>
    public bool MoetOver(ReadOnlySpan<byte> geheim) =>
        geheim.Length < Kop || geheim[0] != Versie || BinaryPrimitives.ReadInt32BigEndian(geheim[1..]) != bos.Huidig.Nummer;

    /// <inheritdoc/>
    public override string ToString() => $"kluis met {bos}";

    private byte[] Sleutel(Sleutelgeneratie generatie, string doel) => sleutels.GetOrAdd(
        (generatie.Nummer, doel),
        static (plaats, sleutel) => HKDF.DeriveKey(HashAlgorithmName.SHA256, sleutel, Sleutelgeneratie.Sleutellengte, info: Encoding.UTF8.GetBytes("trede.kluis.1:" + plaats.Doel)),
        generatie.Versleuteling!);

    // Version and generation stand in the clear, so they are bound as well.
    internal static byte[] Bij(ReadOnlySpan<byte> kop, ReadOnlySpan<byte> bij) => [.. kop, .. bij];

    private static SleutelException OpentNiet() => new(Sleutelfout.OpentNiet, "Een versleuteld gegeven gaat niet open. Het is gewijzigd, of het hoort ergens anders. Controleer de database met ‘trede controleer’.");
}
