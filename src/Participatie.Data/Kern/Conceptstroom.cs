namespace Participatie.Data.Kern;

/// <summary>A file that is written. A file that grows larger than the disk allows is an error of the disk, as a full disk is.</summary>
internal sealed class Conceptstroom(string pad, FileStreamOptions opties) : FileStream(pad, opties)
{
    /// <summary>The number that Unix gives to "file too large".</summary>
    public const int TeGroot = 27;

    public override void Write(byte[] buffer, int offset, int count) => Vertaal(() => base.Write(buffer, offset, count));

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            base.Write(buffer);
        }
        catch (ArgumentOutOfRangeException fout)
        {
            throw new IOException(fout.Message, TeGroot);
        }
    }

    public override void Flush(bool flushToDisk) => Vertaal(() => base.Flush(flushToDisk));

    protected override void Dispose(bool disposing) => Vertaal(() => base.Dispose(disposing));

    private static void Vertaal(Action doe)
    {
        try
        {
            doe();
        }
        catch (ArgumentOutOfRangeException fout)
        {
            throw new IOException(fout.Message, TeGroot);
        }
    }
}
