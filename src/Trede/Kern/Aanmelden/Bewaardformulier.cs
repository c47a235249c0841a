namespace Participatie.App.Kern;

/// <summary>A form that was sent when the session had ended.</summary>
/// <param name="Account">Whose session that was.</param>
/// <param name="Adres">Where it was sent to.</param>
/// <param name="Velden">What was typed, without passwords and the proof of the form.</param>
/// <param name="ZonderBestanden">Whether files were chosen, which have to be chosen again.</param>
internal sealed record Bewaardformulier(Guid Account, string Adres, IReadOnlyList<KeyValuePair<string, string>> Velden, bool ZonderBestanden);
