namespace Participatie.App.Kern;

/// <summary>One of the things to choose from.</summary>
/// <param name="Waarde">What is sent.</param>
/// <param name="Tekst">What one reads.</param>
/// <param name="Hint">What more there is to know, or null.</param>
public sealed record Keuze(string Waarde, string Tekst, string? Hint = null);
