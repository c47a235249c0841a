namespace Participatie.Bench;

/// <summary>How long things of one kind took.</summary>
/// <param name="Aantal">How many.</param>
/// <param name="P50">Half took at most this, in ms.</param>
/// <param name="P95">95 in a hundred took at most this.</param>
/// <param name="P99">99 in a hundred took at most this.</param>
/// <param name="Meest">The slowest.</param>
internal sealed record Verdeling(int Aantal, double P50, double P95, double P99, double Meest)
{
    /// <summary>Of separate times; of none it is all zero.</summary>
    public static Verdeling Van(IEnumerable<double> tijden)
    {
        var gesorteerd = tijden.Order().ToList();
        return gesorteerd.Count == 0 ? new Verdeling(0, 0, 0, 0, 0) : new Verdeling(gesorteerd.Count, Deel(gesorteerd, 0.50), Deel(gesorteerd, 0.95), Deel(gesorteerd, 0.99), gesorteerd[^1]);
    }

    /// <summary>The same as a series of a result.</summary>
    public Reeks Reeks(string naam) => new($"{naam}: count, p50, p95, p99, max", [Aantal, P50, P95, P99, Meest]);

    // The smallest time that so large a part stays at or under: no time is made up between two others.
    private static double Deel(List<double> gesorteerd, double deel) => gesorteerd[Math.Max(0, (int)Math.Ceiling(gesorteerd.Count * deel) - 1)];
}
