namespace Participatie.App.Kern;

/// <summary>What was made when a municipality began.</summary>
/// <param name="Organisatie">The organisation that serves it.</param>
/// <param name="Nieuw">Whether it was made now; otherwise only the link is new.</param>
/// <param name="Link">The link with which the beheerder chooses a password; null for who has one already.</param>
internal sealed record Beginuitkomst(string Organisatie, bool Nieuw, Uitnodiging? Link);
