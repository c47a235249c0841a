using System.Security.Cryptography;

namespace Participatie.Data.Kern;

/// <summary>
/// Encrypts what is written to it. <see cref="Voltooi"/> ends the backup; one that is closed without it was broken off, and is read as cut off.
/// The stream below stays open.
/// </summary>
public sealed class KopieWriter : Stream
{
    private readonly Stream doel;
    private readonly AesGcm aes;
    private readonly byte[] blok = new byte[Kopiekop.Blok];
    private readonly byte[] geheim = new byte[Kopiekop.Blok + Kopiekop.Tag];
    private int gevuld;
    private long nummer;
    private bool voltooid;

    /// <summary>Begins a backup with the newest keys.</summary>
    public KopieWriter(Stream doel, Sleutelbos bos)
    {
        ArgumentNullException.ThrowIfNull(bos);
        this.doel = doel ?? throw new ArgumentNullException(nameof(doel));
        var kop = Kopiekop.Nieuw(bos);
        aes = kop.Versleuteling(bos);
        doel.Write(kop.Bytes);
    }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => !voltooid;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Writes the last block, with its mark. Nothing can be written behind it.</summary>
    public void Voltooi()
    {
        if (voltooid) return;
        SchrijfBlok(laatste: true);
        voltooid = true;
        doel.Flush();
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (voltooid) throw new InvalidOperationException("The backup has ended.");
        while (!buffer.IsEmpty)
        {
            // A full block is kept until more comes: the last one has a mark.
            if (gevuld == blok.Length) SchrijfBlok(laatste: false);
            var aantal = Math.Min(buffer.Length, blok.Length - gevuld);
            buffer[..aantal].CopyTo(blok.AsSpan(gevuld));
            gevuld += aantal;
            buffer = buffer[aantal..];
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Write(buffer.Span);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <summary>Does nothing: only whole blocks are written.</summary>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing) aes.Dispose();
        CryptographicOperations.ZeroMemory(blok);
        base.Dispose(disposing);
    }

    private void SchrijfBlok(bool laatste)
    {
        Span<byte> nonce = stackalloc byte[Kopiekop.Nonce];
        Kopiekop.Nummer(nonce, nummer, laatste);
        aes.Encrypt(nonce, blok.AsSpan(0, gevuld), geheim.AsSpan(0, gevuld), geheim.AsSpan(gevuld, Kopiekop.Tag));
        doel.Write(geheim, 0, gevuld + Kopiekop.Tag);
        nummer++;
        gevuld = 0;
    }
}
