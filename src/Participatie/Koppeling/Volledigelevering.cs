namespace Participatie.Koppeling;

/// <summary>Marks a delivery as full (exchange format, section 2): what an earlier delivery of the source has in its days and it has not, is withdrawn.</summary>
/// <param name="Periode">The days that it is about; null: from the first to the last day of its usable rows.</param>
public sealed record Volledigelevering(Dagbereik? Periode);
