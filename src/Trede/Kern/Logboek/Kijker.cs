namespace Participatie.App.Kern;

/// <summary>How many clients somebody looked at.</summary>
/// <param name="Account">Who.</param>
/// <param name="Naam">The name.</param>
/// <param name="Klanten">How many different clients.</param>
/// <param name="Teams">The numbers of the own teams; empty for who has none.</param>
internal sealed record Kijker(Guid Account, string Naam, int Klanten, IReadOnlyList<int> Teams)
{
    /// <summary>How many the others of the same teams looked at, on average; null when there is nobody to compare with.</summary>
    public double? Teamgenoten { get; init; }
}
