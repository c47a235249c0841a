namespace Participatie.Kern;

/// <summary>The receipt of a figure: from what it was made and by what. The same receipt and the same files give the same figure.</summary>
/// <param name="Ladderversie">The version of the ladder.</param>
/// <param name="Programmaversie">The version of Trede.</param>
/// <param name="Leverdag">The day on which rows that do not say so became known.</param>
/// <param name="Bronnen">The deliveries, by source in order of priority.</param>
public sealed record Herkomst(string Ladderversie, string Programmaversie, Dag Leverdag, IReadOnlyList<Bronherkomst> Bronnen)
{
    /// <summary>For figures from the participatiedatabase the position in its log up to which everything is counted; null for figures from files.</summary>
    public long? Positie { get; init; }
}
