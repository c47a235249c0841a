namespace Participatie.App.Kern;

/// <summary>What the browser keeps while somebody is at the identity provider.</summary>
/// <param name="State">Comes back with the answer.</param>
/// <param name="Nonce">Comes back within the token.</param>
/// <param name="Verifier">Shows that who exchanges the code is who asked for it.</param>
/// <param name="Terug">Where one was going.</param>
/// <param name="Bewaard">Under which number a form waits, or null.</param>
internal sealed record Organisatieaanvraag(string State, string Nonce, string Verifier, string Terug, string? Bewaard);
