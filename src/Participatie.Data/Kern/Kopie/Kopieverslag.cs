using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>What is in a backup.</summary>
/// <param name="Organisatie">Whose it is.</param>
/// <param name="Gemaakt">When it was made.</param>
/// <param name="Rijen">How many rows.</param>
/// <param name="Koppen">Where the audit chains end.</param>
public sealed record Kopieverslag(string Organisatie, DateTimeOffset Gemaakt, long Rijen, IReadOnlyList<Auditkop> Koppen);
