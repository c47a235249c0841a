namespace Participatie.App.Ladder;

/// <summary>What becomes due in this week and the next.</summary>
/// <param name="Vraag">What was asked, filled in.</param>
/// <param name="HeeftEigen">Whether there are own clients to choose.</param>
/// <param name="Dagen">Fourteen days, from a Monday.</param>
/// <param name="Eerder">Of how many clients something is due from before that.</param>
internal sealed record Werkweken(Werkvraag Vraag, bool HeeftEigen, IReadOnlyList<Werkdag> Dagen, int Eerder);
