namespace Participatie.Koppeling;

/// <summary>Which code of an SRG layout a word of the municipality stands for. The codes and their names are those of the layout.</summary>
/// <param name="layout">The layout.</param>
public sealed class Srgwoorden(Srglayout layout)
{
    private const string Rest = "overige";

    // What results say beside the names of the layout; the first that occurs decides.
    private static readonly (string Deel, string Reden)[] Resultaatdelen =
    [
        ("verhui", "3"), ("overl", "3"), ("detentie", "3"), ("zwanger", "3"), ("door werk", "1"), ("naar gewoon werk", "1"), ("voortijdig", "2"), ("uitval", "2"), ("afgebroken", "2"), ("gestopt", "2"),
        ("niet verlengd", "2"), ("voltooid", "1"), ("geslaagd", "1"), ("afgerond", "1"), ("afgelopen", "1"), ("diploma", "1"), ("werk", "1"),
    ];

    /// <summary>The kind of a provision: what the source calls it, else its instrument, by the name of the layout or a word that begins with that; the rest is "other".</summary>
    /// <param name="voorziening">The provision.</param>
    /// <param name="gekend">Whether a name was recognised.</param>
    public string Type(Srgvoorziening voorziening, out bool gekend)
    {
        ArgumentNullException.ThrowIfNull(voorziening);
        var code = Type(voorziening.Soort) ?? Type(voorziening.Instrument);
        gekend = code is not null;
        return code ?? layout.Typen.FirstOrDefault(type => type.Value.StartsWith(Rest, StringComparison.OrdinalIgnoreCase)).Key ?? string.Empty;
    }

    /// <summary>Whether the source names a kind that the layout does not know.</summary>
    public bool IsVreemd(Srgvoorziening voorziening)
    {
        ArgumentNullException.ThrowIfNull(voorziening);
        return voorziening.Soort.Length > 0 && Type(voorziening.Soort) is null;
    }

    /// <summary>The reason of ending, or null for a result that says none.</summary>
    public string? Reden(string resultaat)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        if (Sleutel(layout.Redenen, resultaat.Trim()) is { } precies) return precies;
        return Resultaatdelen.Where(paar => resultaat.Contains(paar.Deel, StringComparison.OrdinalIgnoreCase) && layout.Redenen.ContainsKey(paar.Reden)).Select(paar => paar.Reden).FirstOrDefault();
    }

    private string? Type(string woord)
    {
        if (woord.Length == 0) return null;
        if (layout.Typen.ContainsKey(woord)) return woord;
        return Sleutel(layout.Typen, woord.Trim()) ?? layout.Typen.Where(type => woord.StartsWith(type.Value, StringComparison.OrdinalIgnoreCase)).OrderByDescending(type => type.Value.Length).Select(type => type.Key).FirstOrDefault();
    }

    private static string? Sleutel(IReadOnlyDictionary<string, string> lijst, string naam) => lijst.Where(paar => string.Equals(paar.Value, naam, StringComparison.OrdinalIgnoreCase)).Select(paar => paar.Key).FirstOrDefault();
}
