using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>What becomes due on a day.</summary>
/// <param name="Dag">The day.</param>
/// <param name="Aantal">How many clients.</param>
/// <param name="Regels">The first of them, with their names.</param>
internal sealed record Werkdag(Dag Dag, int Aantal, IReadOnlyList<(int Klant, string Naam, Meettaak Taak)> Regels);
