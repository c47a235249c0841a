using System.Security.Cryptography;
using System.Text;

namespace Participatie.Data.Kern;

/// <summary>Counts the rows of a part, and takes their digest.</summary>
internal sealed class Kopiekeuring : IDisposable
{
    private readonly IncrementalHash digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly MemoryStream rij = new();
    private readonly BinaryWriter schrijver;
    private long rijen;

    public Kopiekeuring() => schrijver = new BinaryWriter(rij, Encoding.UTF8);

    /// <summary>Takes a row, and gives its bytes until the next one is taken.</summary>
    public ReadOnlySpan<byte> Neem(IReadOnlyList<Kopiekolom> kolommen, object?[] waarden)
    {
        rij.SetLength(0);
        Kopierij.Schrijf(schrijver, kolommen, waarden);
        schrijver.Flush();
        var bytes = rij.GetBuffer().AsSpan(0, (int)rij.Length);
        digest.AppendData(bytes);
        rijen++;
        return bytes;
    }

    /// <summary>Ends the part, and begins the next.</summary>
    public Kopiedeel Sluit(int tabel, short gemeente)
    {
        var deel = new Kopiedeel(tabel, gemeente, rijen, Convert.ToHexStringLower(digest.GetHashAndReset()));
        rijen = 0;
        return deel;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        digest.Dispose();
        schrijver.Dispose();
    }
}
