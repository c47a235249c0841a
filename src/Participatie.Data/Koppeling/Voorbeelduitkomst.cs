using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What was written of a made-up municipality.</summary>
/// <param name="Rijen">How many rows each file has, in the order of <see cref="Voorbeeldbestandfeiten.Alle"/>; the header is none.</param>
/// <param name="Gebreken">The flaws, by file and line.</param>
public sealed record Voorbeelduitkomst(IReadOnlyList<long> Rijen, IReadOnlyList<Geplantgebrek> Gebreken);
