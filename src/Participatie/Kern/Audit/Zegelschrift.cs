using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace Participatie.Kern;

/// <summary>
/// Writes values so that different values never give the same bytes: each is preceded by its length in four bytes, and what is absent has a length
/// that nothing else has. Numbers are eight bytes, the highest first.
/// </summary>
internal sealed class Zegelschrift
{
    private readonly ArrayBufferWriter<byte> buffer = new(256);

    public ReadOnlySpan<byte> Bytes => buffer.WrittenSpan;

    public void Begin() => buffer.ResetWrittenCount();

    public void Getal(long getal)
    {
        Lengte(8);
        BinaryPrimitives.WriteInt64BigEndian(buffer.GetSpan(8), getal);
        buffer.Advance(8);
    }

    public void GetalOfNiets(int? getal)
    {
        if (getal is { } waarde) Getal(waarde);
        else Afwezig();
    }

    public void Woord(string tekst)
    {
        var lengte = Encoding.UTF8.GetByteCount(tekst);
        Lengte(lengte);
        Encoding.UTF8.GetBytes(tekst, buffer.GetSpan(lengte));
        buffer.Advance(lengte);
    }

    public void Kenmerk(Guid? kenmerk)
    {
        if (kenmerk is not { } waarde)
        {
            Afwezig();
            return;
        }

        Lengte(16);
        waarde.TryWriteBytes(buffer.GetSpan(16), bigEndian: true, out _);
        buffer.Advance(16);
    }

    public void Zegel(Zegel zegel)
    {
        Lengte(Kern.Zegel.Lengte);
        zegel.Schrijf(buffer.GetSpan(Kern.Zegel.Lengte));
        buffer.Advance(Kern.Zegel.Lengte);
    }

    private void Afwezig() => Lengte(-1);

    private void Lengte(int lengte)
    {
        BinaryPrimitives.WriteInt32BigEndian(buffer.GetSpan(4), lengte);
        buffer.Advance(4);
    }
}
