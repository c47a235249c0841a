namespace Trede.Tests.Hertelling;

/// <summary>What holds for a whole reading: today, the day rows became known by default, and the order of the sources.</summary>
internal sealed record Instelling(DateOnly Vandaag, DateOnly Leverdag, IReadOnlyList<string> Voorrang)
{
    private static readonly string[] Gewoon = ["re-integratie", "inburgering", "educatie", "wmo"];

    /// <summary>The sources in the order of their priority, highest first.</summary>
    public IReadOnlyList<string> Rangorde(IEnumerable<string> bronnen)
    {
        var anderen = bronnen.Order(StringComparer.Ordinal);
        return [.. new[] { "trede" }.Concat(Voorrang).Concat(Gewoon).Concat(anderen).Distinct(StringComparer.Ordinal)];
    }
}
