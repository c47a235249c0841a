using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>A client with a traject at the own organisation.</summary>
/// <param name="Klant">The number of the client.</param>
/// <param name="Naam">The name.</param>
/// <param name="Start">The first day of the traject.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Open">What is still to be measured.</param>
public sealed record Deelnemer(int Klant, string Naam, Dag Start, Dag? Einde, IReadOnlyList<Trajectplicht> Open);
