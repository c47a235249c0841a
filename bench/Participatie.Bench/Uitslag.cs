namespace Participatie.Bench;

/// <summary>One named result. Names never change: results of years are compared by them.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Eenheid">The unit of the values.</param>
/// <param name="Ons">Our value; what it is of the separate measurements stands in <see cref="Wat"/>.</param>
/// <param name="Wat">What is measured, in words.</param>
internal sealed record Uitslag(string Naam, string Eenheid, double Ons, string Wat)
{
    /// <summary>The separate measurements.</summary>
    public IReadOnlyList<Reeks> Reeksen { get; init; } = [];

    /// <summary>What ours is held against: the peer's value or the other variant's.</summary>
    public double? Ander { get; init; }

    /// <summary>The ratio, as <see cref="Grens"/> says it.</summary>
    public double? Verhouding { get; init; }

    /// <summary>The bound in words, or empty when there is none.</summary>
    public string Grens { get; init; } = string.Empty;

    /// <summary>Whether the bound holds; null when there is none.</summary>
    public bool? Gehaald { get; init; }
}
