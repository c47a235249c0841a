namespace Participatie.Koppeling;

/// <summary>How far the reading is; written by the reading threads, read by whoever shows it.</summary>
public sealed class Voortgang
{
    private long bytes;
    private long rijen;

    /// <summary>How many bytes there are to read; 0 when not known.</summary>
    public long TotaalBytes { get; set; }

    /// <summary>Bytes read so far.</summary>
    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Rows read so far.</summary>
    public long Rijen => Interlocked.Read(ref rijen);

    /// <summary>Adds what was read.</summary>
    public void Meld(long meerBytes, long meerRijen)
    {
        Interlocked.Add(ref bytes, meerBytes);
        Interlocked.Add(ref rijen, meerRijen);
    }
}
