using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Participatie.Data.Kern;

/// <summary>
/// One generation of keys: four of 256 bits. Of a closed generation only the key of the log is left, which still proves the older links of the
/// chain. Nothing of the keys is ever shown.
/// </summary>
public sealed class Sleutelgeneratie
{
    /// <summary>How many bytes each key has.</summary>
    public const int Sleutellengte = 32;

    internal Sleutelgeneratie(int nummer, Guid bos, DateTimeOffset gemaakt, byte[] logboek, byte[]? versleuteling, byte[]? pseudoniem, byte[]? kopie)
    {
        Nummer = nummer;
        Bos = bos;
        Gemaakt = gemaakt;
        Logboek = logboek;
        Versleuteling = versleuteling;
        Pseudoniem = pseudoniem;
        Kopie = kopie;
        Vingerafdruk = Convert.ToHexStringLower(HMACSHA256.HashData(logboek, Plaats(nummer, bos)).AsSpan(0, 8));
    }

    /// <summary>The number, from 1.</summary>
    public int Nummer { get; }

    /// <summary>When it was made.</summary>
    public DateTimeOffset Gemaakt { get; }

    /// <summary>Whether only the key of the log is left.</summary>
    public bool IsGesloten => Versleuteling is null;

    /// <summary>Sixteen digits by which a database tells which keys it needs; nothing of a key can be computed from them.</summary>
    public string Vingerafdruk { get; }

    internal Guid Bos { get; }

    internal byte[] Logboek { get; }

    internal byte[]? Versleuteling { get; }

    internal byte[]? Pseudoniem { get; }

    internal byte[]? Kopie { get; }

    internal static Sleutelgeneratie Nieuw(int nummer, Guid bos, DateTimeOffset gemaakt) => new(nummer, bos, gemaakt, Toeval(), Toeval(), Toeval(), Toeval());

    internal Sleutelgeneratie Gesloten() => new(Nummer, Bos, Gemaakt, Logboek, null, null, null);

    /// <summary>The check over everything in the file: a key that was mixed up or damaged is found before it encrypts anything.</summary>
    internal byte[] Controle()
    {
        using var mac = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, Logboek);
        mac.AppendData("trede.sleutel.controle.1"u8);
        mac.AppendData(Plaats(Nummer, Bos));
        Span<byte> tijd = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(tijd, Gemaakt.ToUnixTimeSeconds());
        mac.AppendData(tijd);
        foreach (var sleutel in new[] { Versleuteling, Pseudoniem, Kopie })
        {
            mac.AppendData([sleutel is null ? (byte)0 : (byte)1]);
            mac.AppendData(sleutel ?? []);
        }

        return mac.GetHashAndReset();
    }

    /// <inheritdoc/>
    public override string ToString() => $"generatie {Nummer}";

    private static byte[] Toeval() => RandomNumberGenerator.GetBytes(Sleutellengte);

    private static byte[] Plaats(int nummer, Guid bos)
    {
        byte[] kop = [.. Encoding.ASCII.GetBytes("trede.sleutel.1"), .. bos.ToByteArray(bigEndian: true), 0, 0, 0, 0];
        BinaryPrimitives.WriteInt32BigEndian(kop.AsSpan(^4), nummer);
        return kop;
    }
}
