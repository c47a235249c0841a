namespace Participatie.Data.Koppeling;

/// <summary>A stream of which the beginning was read already: first that, then the rest.</summary>
internal sealed class VervolgStream(byte[] begin, int van, int tot, Stream rest) : Leesstroom
{
    private int plaats = van;

    public override int Read(Span<byte> buffer)
    {
        var gelezen = Math.Min(tot - plaats, buffer.Length);
        if (gelezen == 0) return rest.Read(buffer);
        begin.AsSpan(plaats, gelezen).CopyTo(buffer);
        plaats += gelezen;
        return gelezen;
    }
}
