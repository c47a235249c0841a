using System.Security.Cryptography;

namespace Participatie.Data.Kern;

/// <summary>
/// Reads an encrypted backup. Nothing of a block comes out before the whole block has proved to be as it was written; the end comes only behind the
/// block that is marked as the last. So read to the end before what came out is trusted as a whole. The stream below stays open.
/// </summary>
public sealed class KopieReader : Stream
{
    private readonly Stream bron;
    private readonly AesGcm aes;
    private readonly byte[] geheim = new byte[Kopiekop.Blok + Kopiekop.Tag + 1];
    private readonly byte[] blok = new byte[Kopiekop.Blok];
    private int over;
    private int plaats;
    private int lengte;
    private long nummer;
    private bool einde;

    /// <summary>Begins to read; the keys must be those by which the backup was made.</summary>
    public KopieReader(Stream bron, Sleutelbos bos)
    {
        ArgumentNullException.ThrowIfNull(bos);
        this.bron = bron ?? throw new ArgumentNullException(nameof(bron));
        var kop = new byte[Kopiekop.Lengte];
        aes = Kopiekop.Lees(kop.AsSpan(0, bron.ReadAtLeast(kop, kop.Length, throwOnEndOfStream: false))).Versleuteling(bos);
    }

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
    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty) return 0;
        while (plaats == lengte)
        {
            if (einde) return 0;
            LeesBlok();
        }

        var aantal = Math.Min(buffer.Length, lengte - plaats);
        blok.AsSpan(plaats, aantal).CopyTo(buffer);
        plaats += aantal;
        return aantal;
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(Read(buffer.Span));
    }

    /// <inheritdoc/>
    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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

    // One byte more than a block is read: whether there is more decides whether this is the last.
    private void LeesBlok()
    {
        var gelezen = over + bron.ReadAtLeast(geheim.AsSpan(over), geheim.Length - over, throwOnEndOfStream: false);
        var laatste = gelezen < geheim.Length;
        var aantal = laatste ? gelezen : gelezen - 1;
        plaats = 0;
        lengte = 0;
        if (aantal < Kopiekop.Tag) throw Afgekapt();
        if (!Opent(aantal, laatste)) throw laatste && Opent(aantal, laatste: false) ? Afgekapt() : Beschadigd();
        lengte = aantal - Kopiekop.Tag;
        nummer++;
        einde = laatste;
        over = laatste ? 0 : 1;
        geheim[0] = geheim[^1];
    }

    private bool Opent(int aantal, bool laatste)
    {
        Span<byte> nonce = stackalloc byte[Kopiekop.Nonce];
        Kopiekop.Nummer(nonce, nummer, laatste);
        try
        {
            aes.Decrypt(nonce, geheim.AsSpan(0, aantal - Kopiekop.Tag), geheim.AsSpan(aantal - Kopiekop.Tag, Kopiekop.Tag), blok.AsSpan(0, aantal - Kopiekop.Tag));
            return true;
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static SleutelException Afgekapt() => new(Sleutelfout.Afgekapt, "Deze kopie is niet heel: het einde ontbreekt. Gebruik een andere kopie.");

    private static SleutelException Beschadigd() => new(Sleutelfout.Beschadigd, "Deze kopie is beschadigd. Gebruik een andere kopie.");
}
