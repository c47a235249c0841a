using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Trede.Browser.Tests;

/// <summary>The app on somebody's phone: makes codes (RFC 6238) of the key that was typed over from the page.</summary>
internal sealed class Codeapp(string getypt, Proefklok klok)
{
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly byte[] sleutel = Lees(getypt);

    /// <summary>The code that the app shows now.</summary>
    public string Code
    {
        get
        {
            var teller = new byte[8];
            BinaryPrimitives.WriteInt64BigEndian(teller, klok.GetUtcNow().ToUnixTimeSeconds() / 30);
#pragma warning disable CA5350 // RFC 6238.
            var mac = HMACSHA1.HashData(sleutel, teller);
#pragma warning restore CA5350
            var getal = BinaryPrimitives.ReadInt32BigEndian(mac.AsSpan(mac[^1] & 0xf)) & 0x7fffffff;
            return (getal % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
        }
    }

    private static byte[] Lees(string tekst)
    {
        var bits = string.Concat(tekst.Where(char.IsLetterOrDigit).Select(teken => Convert.ToString(Letters.IndexOf(teken, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(plaats => Convert.ToByte(bits.Substring(plaats * 8, 8), 2))];
    }
}
