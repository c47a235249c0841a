namespace Participatie.App.Kern;

/// <summary>A page of the log, newest first.</summary>
/// <param name="Regels">The lines.</param>
/// <param name="Meer">Whether there are older ones.</param>
internal sealed record Logboekblad(IReadOnlyList<Logboekregel> Regels, bool Meer);
