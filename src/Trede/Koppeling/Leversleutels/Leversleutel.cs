using System.Security.Cryptography;
using System.Text;

namespace Participatie.App.Koppeling;

/// <summary>
/// A delivery key as its owner has it: <c>trede_</c>, the mark by which it is found, and a secret of 160 bits. Whether it may accept what it delivered stands in the mark,
/// so that it is in sight wherever the key is.
/// </summary>
/// <param name="Kenmerk">The mark; it is no secret.</param>
/// <param name="Tekst">The whole key; only shown when it is made.</param>
internal sealed record Leversleutel(string Kenmerk, string Tekst)
{
    /// <summary>What every key begins with.</summary>
    public const string Begin = "trede_";

    private const string Levert = "tl_";
    private const string Aanvaardt = "tla_";
    private const int Kenmerkletters = 10;
    private const int Geheimletters = 32;

    // Thirty-two signs that nobody takes for one another.
    private const string Letters = "abcdefghjkmnpqrstuvwxyz023456789";

    /// <summary>Makes a new one.</summary>
    public static Leversleutel Maak(bool aanvaardt)
    {
        var kenmerk = (aanvaardt ? Aanvaardt : Levert) + RandomNumberGenerator.GetString(Letters, Kenmerkletters);
        return new Leversleutel(kenmerk, $"{Begin}{kenmerk}_{RandomNumberGenerator.GetString(Letters, Geheimletters)}");
    }

    /// <summary>Reads one as it was sent; null when it cannot be one.</summary>
    public static Leversleutel? Lees(string? tekst)
    {
        if (tekst is null || !tekst.StartsWith(Begin, StringComparison.Ordinal)) return null;
        var einde = tekst.LastIndexOf('_');
        if (einde <= Begin.Length || tekst.Length - einde - 1 != Geheimletters) return null;
        var kenmerk = tekst[Begin.Length..einde];
        return kenmerk.Length <= Aanvaardt.Length + Kenmerkletters ? new Leversleutel(kenmerk, tekst) : null;
    }

    /// <summary>Whether a key with this mark may accept what it delivered.</summary>
    public static bool MagAanvaarden(string kenmerk) => kenmerk.StartsWith(Aanvaardt, StringComparison.Ordinal);

    /// <summary>What is kept of the key.</summary>
    public byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Tekst));

    /// <summary>Whether this is the key that was kept; takes as long whatever differs.</summary>
    public bool Is(byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash(), hash);
}
