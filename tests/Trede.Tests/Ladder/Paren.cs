namespace Trede.Tests.Ladder;

/// <summary>Neighbours in a row.</summary>
internal static class Paren
{
    public static IEnumerable<(T Eerste, T Tweede)> Pairwise<T>(this IEnumerable<T> rij)
    {
        var lijst = rij.ToList();
        return lijst.Zip(lijst.Skip(1));
    }
}
