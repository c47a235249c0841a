using Participatie.Data.Ladder;

namespace Participatie.App.Klanten;

/// <summary>A row of the log of a client, with its position and who made it.</summary>
internal sealed record Klantrij(MetingRecord Meting, long Positie, string? Door);
