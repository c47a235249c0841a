namespace Participatie.Koppeling;

/// <summary>What was taken over of a whole participatiedatabase (exchange format, section 4).</summary>
/// <param name="Klanten">How many clients.</param>
/// <param name="Bestanden">The files with how many rows of each, in the order in which they were read.</param>
/// <param name="Overgeslagen">The other files that lay there; nothing of them was read.</param>
/// <param name="Namen">The names of colleagues who had no account here: they got one that nobody can sign in to, so that it stays known who measured.</param>
public sealed record Overnameverslag(int Klanten, IReadOnlyList<(string Naam, long Rijen)> Bestanden, IReadOnlyList<string> Overgeslagen, IReadOnlyList<string> Namen);
