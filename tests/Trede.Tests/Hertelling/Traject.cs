namespace Trede.Tests.Hertelling;

/// <summary>A usable row of a trajecten table. No Domein: unknown; empty Aanbieder: the municipality itself; no Einde: running; no Centen: unknown.</summary>
internal sealed record Traject(
    string Bsn,
    string? Gemeente,
    string Bron,
    string Nummer,
    string Instrument,
    string? Domein,
    string Aanbieder,
    DateOnly Start,
    DateOnly? Einde,
    long? Centen,
    DateOnly BekendOp)
{
    public bool Loopt(DateOnly dag) => Start <= dag && (Einde is null || dag <= Einde);

    /// <summary>
    /// The trajecten that count: of one number of a client in a source the last row, and of one number with one start in several
    /// sources that of the source that comes first.
    /// </summary>
    public static List<Traject> Geldig(IEnumerable<Traject> alle, IReadOnlyList<string> rangorde)
    {
        var perBron = alle.GroupBy(een => (een.Gemeente, een.Bsn, een.Bron, een.Nummer)).Select(gelijke => gelijke.Last());
        return
        [
            .. perBron.GroupBy(een => (een.Gemeente, een.Bsn, een.Nummer, een.Start))
                .Select(gelijke => gelijke.OrderBy(een => Rang.Van(een.Bron, rangorde)).First()),
        ];
    }
}
