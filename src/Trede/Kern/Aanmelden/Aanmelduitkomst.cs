namespace Participatie.App.Kern;

/// <summary>How signing in went.</summary>
/// <param name="Soort">What happened.</param>
/// <param name="Wacht">How long to wait, when that is what happened.</param>
internal sealed record Aanmelduitkomst(Aanmeldsoort Soort, TimeSpan Wacht = default);
