namespace Proefbank;

/// <summary>A fictitious user of the sign-in provider (tests/aanmelddienst/gebruikers.json).</summary>
public sealed record Proefgebruiker(string Sub, string Naam, string Email, bool EmailBevestigd, string Wachtwoord);
