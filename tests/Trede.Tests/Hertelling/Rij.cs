namespace Trede.Tests.Hertelling;

/// <summary>
/// A usable row: a measurement, or (without one) a leaving with its reason and the rung at leaving, if any. Gemeente is null when the cell was empty.
/// </summary>
internal sealed record Rij(
    string Bsn,
    string? Gemeente,
    string Bron,
    DateOnly Dag,
    DateOnly BekendOp,
    Meting? Meting,
    string Reden,
    IReadOnlySet<string> Aanleidingen,
    int? LaatsteTrede);
