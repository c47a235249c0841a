using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>A client that was found and may be seen.</summary>
/// <param name="Klant">The number.</param>
/// <param name="Naam">The name; the local key or the number when there is none.</param>
/// <param name="Geboren">The day of birth; empty when not known.</param>
/// <param name="Team">The name of the team, or null.</param>
/// <param name="MetBsn">Whether there is a BSN.</param>
public sealed record Klanttreffer(int Klant, string Naam, Geboortedatum Geboren, string? Team, bool MetBsn);
