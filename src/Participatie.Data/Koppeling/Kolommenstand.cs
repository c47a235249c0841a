using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>The columns of a municipality at a position in its log.</summary>
/// <param name="Kolommen">The columns.</param>
/// <param name="Positie">The last position that is in them.</param>
/// <param name="Namen">The names by which they were made.</param>
internal sealed record Kolommenstand(Participatiekolommen Kolommen, long Positie, Kolomlijsten Namen);
