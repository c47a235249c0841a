namespace Participatie.Ladder;

/// <summary>One possible answer to a test question. Participatieladder 2008, annex.</summary>
/// <param name="Code">The code as it stands in files.</param>
/// <param name="Titel">The answer on screen, in plain Dutch.</param>
public sealed record Toetskeuze(string Code, string Titel);
