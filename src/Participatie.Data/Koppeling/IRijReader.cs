using CsvHelper;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads the rows of one kind of file; one for each thread.</summary>
internal interface IRijReader
{
    /// <summary>How the rows are separated into fields.</summary>
    CsvReaderOptions Opties { get; }

    /// <summary>The names of the fields, for the rejection file.</summary>
    IReadOnlyList<string> Kop { get; }

    /// <summary>
    /// Reads rows up to a number of them or to the end. <paramref name="block"/> is empty when the reader counts lines itself.
    /// Gives false at the end.
    /// </summary>
    bool Lees(CsvReader reader, ReadOnlySpan<byte> block, long eersteRegel, int maximum, Blockuitkomst uitkomst);
}
