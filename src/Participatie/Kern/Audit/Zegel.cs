using System.Buffers.Binary;

namespace Participatie.Kern;

/// <summary>
/// The 32 bytes of a digest (SHA-256) or of a keyed seal (HMAC-SHA256). <c>default</c>, all zeros, is no seal: it stands before the first link of a
/// chain, and no digest is known that equals it.
/// </summary>
public readonly record struct Zegel
{
    /// <summary>How many bytes a seal has.</summary>
    public const int Lengte = 32;

    private readonly ulong a;
    private readonly ulong b;
    private readonly ulong c;
    private readonly ulong d;

    private Zegel(ReadOnlySpan<byte> bytes)
    {
        a = BinaryPrimitives.ReadUInt64BigEndian(bytes);
        b = BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]);
        c = BinaryPrimitives.ReadUInt64BigEndian(bytes[16..]);
        d = BinaryPrimitives.ReadUInt64BigEndian(bytes[24..]);
    }

    /// <summary>Whether there is no seal.</summary>
    public bool IsLeeg => (a | b | c | d) == 0;

    /// <summary>The seal with these bytes. Another number of bytes than 32 is no seal: what was stored may have been damaged, and then nothing fits it.</summary>
    public static Zegel Van(ReadOnlySpan<byte> bytes) => bytes.Length == Lengte ? new Zegel(bytes) : default;

    /// <summary>The bytes.</summary>
    public byte[] Bytes()
    {
        var bytes = new byte[Lengte];
        Schrijf(bytes);
        return bytes;
    }

    /// <summary>Writes the bytes; fewer than 32 places is a wrong call.</summary>
    public void Schrijf(Span<byte> doel)
    {
        BinaryPrimitives.WriteUInt64BigEndian(doel, a);
        BinaryPrimitives.WriteUInt64BigEndian(doel[8..], b);
        BinaryPrimitives.WriteUInt64BigEndian(doel[16..], c);
        BinaryPrimitives.WriteUInt64BigEndian(doel[24..], d);
    }

    /// <summary>The bytes as 64 hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(Bytes());
}
