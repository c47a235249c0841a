using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>
/// What kind of file it is, by its first lines: either a way to read its rows, or the finding for which it is refused.
/// </summary>
internal sealed record Bestandsvorm
{
    /// <summary>The profile by which it is read.</summary>
    public string Profiel { get; init; } = "onbekend";

    /// <summary>Makes a reader of rows, one for each thread; null when the file is refused.</summary>
    public Func<Rijherkomst, IRijReader>? Reader { get; init; }

    /// <summary>Bytes to pass over before the header: a byte order mark, empty lines, a line that names the separator.</summary>
    public int Overslaan { get; init; }

    /// <summary>Findings about the file as a whole.</summary>
    public IReadOnlyList<Bevindingtelling> Bevindingen { get; init; } = [];

    /// <summary>Why it is refused, when it is.</summary>
    public Bevinding? Weigering { get; init; }

    /// <summary>The header that was seen.</summary>
    public IReadOnlyList<string> GezienKop { get; init; } = [];
}
