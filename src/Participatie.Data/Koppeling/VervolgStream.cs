namespace Participatie.Data.Koppeling;

/// <summary>A stream of which the beginning was read already: first that, then the rest.</summary>
internal sealed class VervolgStream(byte[] begin, int van, int tot, Stream rest) : Stream
{
    private int plaats = van;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        var gelezen = Math.Min(tot - plaats, buffer.Length);
        if (gelezen == 0) return rest.Read(buffer);
        begin.AsSpan(plaats, gelezen).CopyTo(buffer);
        plaats += gelezen;
        return gelezen;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
