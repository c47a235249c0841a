using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Participatie.Data.Kern;

/// <summary>Encrypts many small secrets of one purpose as <see cref="Kluis"/> does, with the newest keys of when it began. Not for several threads.</summary>
public sealed class Kluisreeks : IDisposable
{
    private const int PerKeer = 256;

    private readonly AesGcm aes;
    private readonly byte[] kans = new byte[PerKeer * Kluis.Nonce];
    private int gebruikt = PerKeer;

    internal Kluisreeks(int generatie, byte[] sleutel) => (Generatie, aes) = (generatie, new AesGcm(sleutel, Kluis.Tag));

    /// <summary>The number of the generation that encrypts.</summary>
    public int Generatie { get; }

    /// <summary>Encrypts a secret, bound to where it belongs.</summary>
    public byte[] Versleutel(ReadOnlySpan<byte> tekst, ReadOnlySpan<byte> bij)
    {
        var geheim = new byte[Kluis.Extra + tekst.Length];
        geheim[0] = Kluis.Versie;
        BinaryPrimitives.WriteInt32BigEndian(geheim.AsSpan(1), Generatie);
        var nonce = geheim.AsSpan(Kluis.Kop, Kluis.Nonce);
        Trek(nonce);
        aes.Encrypt(nonce, tekst, geheim.AsSpan(Kluis.Kop + Kluis.Nonce, tekst.Length), geheim.AsSpan(Kluis.Kop + Kluis.Nonce + tekst.Length), Kluis.Bij(geheim.AsSpan(0, Kluis.Kop), bij));
        return geheim;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        aes.Dispose();
        CryptographicOperations.ZeroMemory(kans);
    }

    // The system is asked for chance by many at a time; none is used twice.
    private void Trek(Span<byte> nonce)
    {
        if (gebruikt == PerKeer)
        {
            RandomNumberGenerator.Fill(kans);
            gebruikt = 0;
        }

        kans.AsSpan(gebruikt++ * Kluis.Nonce, Kluis.Nonce).CopyTo(nonce);
    }
}
