namespace Participatie.App.Koppeling;

/// <summary>Reads what is handed in and looks, at the end of it, whether it may be taken in: what is thrown there undoes the taking in.</summary>
/// <param name="binnen">What is read.</param>
/// <param name="bijEinde">Looks, once.</param>
/// <param name="vertaal">Makes another fault of one that reading gives; null to leave it.</param>
internal sealed class Eindstroom(Stream binnen, Func<CancellationToken, Task> bijEinde, Func<Exception, Exception>? vertaal = null) : Stream
{
    private bool gekeken;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <inheritdoc/>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            var gelezen = await binnen.ReadAsync(buffer, cancellationToken);
            if (gelezen > 0 || gekeken) return gelezen;
            gekeken = true;
            await bijEinde(cancellationToken);
            return 0;
        }
        catch (Exception fout) when (vertaal is not null && fout is IOException or InvalidDataException)
        {
            throw vertaal!(fout);
        }
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Flush()
    {
        // Nothing is written.
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
