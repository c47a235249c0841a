namespace Trede.Tests.Hertelling;

internal static class Rang
{
    /// <summary>The place of a source in the order of priority; zero is the highest.</summary>
    public static int Van(string bron, IReadOnlyList<string> rangorde) =>
        Enumerable.Range(0, rangorde.Count).First(i => string.Equals(rangorde[i], bron, StringComparison.Ordinal));
}
