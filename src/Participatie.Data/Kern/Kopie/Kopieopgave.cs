namespace Participatie.Data.Kern;

/// <summary>What a backup says of itself at its beginning.</summary>
/// <param name="Organisatie">Whose it is.</param>
/// <param name="Gemaakt">When it was made.</param>
/// <param name="Programma">The version of the program that made it.</param>
/// <param name="Migraties">The changes of the tables that were done, by name.</param>
/// <param name="Tabellen">The tables.</param>
internal sealed record Kopieopgave(string Organisatie, DateTimeOffset Gemaakt, string Programma, IReadOnlyList<string> Migraties, IReadOnlyList<Kopietabel> Tabellen);
