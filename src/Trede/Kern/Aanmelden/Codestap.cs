using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Participatie.App.Kern;

/// <summary>
/// The codes of a second factor: TOTP (RFC 6238) with SHA-1, 30 seconds and 6 digits, as every authenticator app makes them. The framework's own provider says
/// only whether a code is right and not of which step, so that it cannot be seen that a code was used before.
/// </summary>
internal static class Codestap
{
    /// <summary>How many bytes a secret has.</summary>
    public const int Sleutellengte = 20;

    /// <summary>How many digits a code has.</summary>
    public const int Cijfers = 6;

    private const int Seconden = 30;
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The step in which a moment lies.</summary>
    public static long Van(DateTimeOffset nu) => nu.ToUnixTimeSeconds() / Seconden;

    /// <summary>The code of a step.</summary>
    public static string Code(ReadOnlySpan<byte> sleutel, long stap)
    {
        Span<byte> teller = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(teller, stap);
        Span<byte> mac = stackalloc byte[HMACSHA1.HashSizeInBytes];
#pragma warning disable CA5350 // RFC 6238: the apps know no other; for HMAC it is strong enough.
        HMACSHA1.HashData(sleutel, teller, mac);
#pragma warning restore CA5350
        var getal = BinaryPrimitives.ReadInt32BigEndian(mac[(mac[^1] & 15)..]) & int.MaxValue;
        return (getal % 1_000_000).ToString("000000", CultureInfo.InvariantCulture);
    }

    /// <summary>The step of which this is the code: now, or one earlier or later for a clock that is not right. Null when it is of none.</summary>
    public static long? Vind(ReadOnlySpan<byte> sleutel, string? getypt, DateTimeOffset nu)
    {
        var code = Kaal(getypt);
        if (code.Length != Cijfers) return null;
        long? gevonden = null;
        foreach (var stap in (ReadOnlySpan<long>)[Van(nu) - 1, Van(nu) + 1, Van(nu)])
        {
            if (CryptographicOperations.FixedTimeEquals(System.Text.Encoding.UTF8.GetBytes(Code(sleutel, stap)), System.Text.Encoding.UTF8.GetBytes(code))) gevonden = stap;
        }

        return gevonden;
    }

    /// <summary>A secret as it is typed in an app: base 32.</summary>
    public static string Tekst(ReadOnlySpan<byte> sleutel)
    {
        var tekst = new char[((sleutel.Length * 8) + 4) / 5];
        for (var plaats = 0; plaats < tekst.Length; plaats++)
        {
            var waarde = 0;
            for (var bit = plaats * 5; bit < (plaats * 5) + 5; bit++) waarde = (waarde << 1) | (bit / 8 < sleutel.Length ? (sleutel[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            tekst[plaats] = Letters[waarde];
        }

        return new string(tekst);
    }

    /// <summary>In groups of four, to read.</summary>
    public static string Gegroepeerd(string tekst) => string.Join(' ', tekst.Chunk(4).Select(groep => new string(groep)));

    /// <summary>What was typed without the spaces and hyphens that one reads.</summary>
    public static string Kaal(string? getypt) => new([.. (getypt ?? string.Empty).Where(static teken => !char.IsWhiteSpace(teken) && teken != '-').Take(40)]);
}
