namespace Participatie.App.Kern;

/// <summary>What the identity provider says of a person, after it was checked.</summary>
/// <param name="Fout">Why there is none.</param>
/// <param name="Subject">The id of the person at the provider.</param>
/// <param name="Email">The e-mail address, only when the provider says that it is right; else null.</param>
internal sealed record Organisatieantwoord(Organisatiefout Fout, string Subject = "", string? Email = null);
