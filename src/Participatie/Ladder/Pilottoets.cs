namespace Participatie.Ladder;

/// <summary>What a test question gave in a trial.</summary>
/// <param name="Vraag">The question.</param>
/// <param name="Gevraagd">How many clients stand on a rung where it is asked.</param>
/// <param name="Antwoorden">The answers in plain Dutch with how often each was given.</param>
public sealed record Pilottoets(Toetsvraag Vraag, int Gevraagd, IReadOnlyList<(string Antwoord, int Aantal)> Antwoorden)
{
    /// <summary>How many did not answer it.</summary>
    public int ZonderAntwoord => Gevraagd - Antwoorden.Sum(antwoord => antwoord.Aantal);
}
