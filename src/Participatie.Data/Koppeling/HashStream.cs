using System.Security.Cryptography;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>A file that is hashed while it is read: the hash in a receipt is that of the bytes that were read.</summary>
internal sealed class HashStream(Stream bestand, Voortgang voortgang) : Leesstroom
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The hash of all bytes, lower-case hexadecimal; the rest of the file is read first.</summary>
    public string Sha256()
    {
        var rest = new byte[1 << 16];
        while (Read(rest.AsSpan()) > 0)
        {
            // Reading is enough: it hashes.
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    public override int Read(Span<byte> buffer)
    {
        var gelezen = bestand.Read(buffer);
        hash.AppendData(buffer[..gelezen]);
        voortgang.Meld(gelezen, 0);
        return gelezen;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            hash.Dispose();
            bestand.Dispose();
        }

        base.Dispose(disposing);
    }
}
