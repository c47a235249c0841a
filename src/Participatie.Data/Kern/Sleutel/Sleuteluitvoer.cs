using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Participatie.Data.Kern;

/// <summary>
/// All keys of a database in one file with a password, to be kept apart from backups. PBKDF2-SHA256 and AES-256-GCM; a digest at the end tells a
/// damaged file from a wrong password.
/// </summary>
public static class Sleuteluitvoer
{
    /// <summary>How many characters a password has at least.</summary>
    public const int KortsteWachtwoord = 12;

    /// <summary>How often the password is hashed.</summary>
    public const int Rondes = 600_000;

    private const int MeesteRondes = 10_000_000;
    private const int GrootsteBestand = 1 << 20;
    private const int Zout = 16;
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int Kop = 9 + sizeof(int) + Zout + Nonce;

    private static ReadOnlySpan<byte> Merk => "TREDESLT\u0001"u8;

    /// <summary>Writes the keys.</summary>
    public static void Schrijf(Sleutelbos bos, string wachtwoord, Stream doel)
    {
        ArgumentNullException.ThrowIfNull(bos);
        ArgumentNullException.ThrowIfNull(doel);
        if (wachtwoord is null || wachtwoord.Length < KortsteWachtwoord)
            throw new SleutelException(Sleutelfout.Wachtwoord, "Kies een wachtwoord van ten minste 12 tekens.");
        var tekst = JsonSerializer.SerializeToUtf8Bytes(bos.Generaties.Select(Sleutelbestand.Schrijf));
        var inhoud = new byte[Kop + tekst.Length + Tag + SHA256.HashSizeInBytes];
        Merk.CopyTo(inhoud);
        BinaryPrimitives.WriteInt32BigEndian(inhoud.AsSpan(Merk.Length), Rondes);
        RandomNumberGenerator.Fill(inhoud.AsSpan(Merk.Length + sizeof(int), Zout + Nonce));
        using (var aes = new AesGcm(Sleutel(wachtwoord, inhoud.AsSpan(Merk.Length + sizeof(int), Zout), Rondes), Tag))
            aes.Encrypt(inhoud.AsSpan(Kop - Nonce, Nonce), tekst, inhoud.AsSpan(Kop, tekst.Length), inhoud.AsSpan(Kop + tekst.Length, Tag), inhoud.AsSpan(0, Kop));
        CryptographicOperations.ZeroMemory(tekst);
        SHA256.HashData(inhoud.AsSpan(0, inhoud.Length - SHA256.HashSizeInBytes), inhoud.AsSpan(inhoud.Length - SHA256.HashSizeInBytes));
        doel.Write(inhoud);
    }

    /// <summary>Reads the keys and puts them in a folder without keys.</summary>
    public static Sleutelbos ZetTerug(Stream bron, string wachtwoord, string map) => Lees(bron, wachtwoord, map).Kopieer(map);

    /// <summary>Reads the keys without putting them anywhere; <paramref name="map"/> is where they are going to stand.</summary>
    public static Sleutelbos Lees(Stream bron, string wachtwoord, string map)
    {
        ArgumentNullException.ThrowIfNull(bron);
        ArgumentNullException.ThrowIfNull(wachtwoord);
        var inhoud = Lees(bron);
        var tekst = new byte[inhoud.Length - Kop - Tag - SHA256.HashSizeInBytes];
        var rondes = BinaryPrimitives.ReadInt32BigEndian(inhoud.AsSpan(Merk.Length));
        if (rondes is < 1 or > MeesteRondes) throw Beschadigd();
        try
        {
            using var aes = new AesGcm(Sleutel(wachtwoord, inhoud.AsSpan(Merk.Length + sizeof(int), Zout), rondes), Tag);
            aes.Decrypt(inhoud.AsSpan(Kop - Nonce, Nonce), inhoud.AsSpan(Kop, tekst.Length), inhoud.AsSpan(Kop + tekst.Length, Tag), tekst, inhoud.AsSpan(0, Kop));
        }
        catch (CryptographicException)
        {
            throw new SleutelException(Sleutelfout.Wachtwoord, "Het wachtwoord past niet bij dit bestand met sleutels.");
        }

        var delen = JsonSerializer.Deserialize<byte[][]>(tekst)!;
        return Sleutelbos.Los(map, [.. delen.Select(deel => Sleutelbestand.Lees(deel, "Het bestand met sleutels"))]);
    }

    private static byte[] Lees(Stream bron)
    {
        using var geheugen = new MemoryStream();
        var blok = new byte[8192];
        for (var aantal = bron.Read(blok); aantal > 0; aantal = bron.Read(blok))
        {
            if (geheugen.Length + aantal > GrootsteBestand) throw Beschadigd();
            geheugen.Write(blok, 0, aantal);
        }

        var inhoud = geheugen.ToArray();
        if (inhoud.Length < Kop + Tag + SHA256.HashSizeInBytes || !inhoud.AsSpan().StartsWith(Merk)) throw Beschadigd();
        return SHA256.HashData(inhoud.AsSpan(0, inhoud.Length - SHA256.HashSizeInBytes)).AsSpan().SequenceEqual(inhoud.AsSpan(inhoud.Length - SHA256.HashSizeInBytes))
            ? inhoud
            : throw Beschadigd();
    }

    // The same password typed on another system may have its accents in other characters.
    private static byte[] Sleutel(string wachtwoord, ReadOnlySpan<byte> zout, int rondes) => Rfc2898DeriveBytes.Pbkdf2(
        Encoding.UTF8.GetBytes(wachtwoord.Normalize(NormalizationForm.FormC)), zout.ToArray(), rondes, HashAlgorithmName.SHA256, Sleutelgeneratie.Sleutellengte);

    private static SleutelException Beschadigd() => new(Sleutelfout.Beschadigd, "Dit is geen uitvoer van sleutels, of het bestand is beschadigd.");
}
