using CsvHelper;

namespace Participatie.Data.Koppeling;

/// <summary>
/// Where a row stands in the file. Lines are counted only up to rows that something is said about, because most rows need no number.
/// </summary>
internal ref struct Rijplaats(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel)
{
    private readonly ReadOnlySpan<byte> block = block;
    private int geteldTot;
    private long regel = eersteRegel;

    /// <summary>The line on which the current row begins; without a block the reader counts, and the lines before it are added.</summary>
    public long Regel()
    {
        if (block.IsEmpty) return reader.LineNumber + regel;
        var hier = (int)Math.Min(reader.ByteOffset, block.Length);
        regel += block[geteldTot..hier].Count((byte)'\n');
        geteldTot = hier;
        return regel;
    }
}
