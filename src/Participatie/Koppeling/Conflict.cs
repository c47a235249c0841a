using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// Two sources that contradict each other about one client (rules, section 4). Nothing is changed: it is listed until somebody
/// settles it, and until then the order of priority decides.
/// </summary>
/// <param name="Soort">The kind: K401 to K404 in the catalogue.</param>
/// <param name="Klant">The client.</param>
/// <param name="Geldend">What counts for now.</param>
/// <param name="Ander">What contradicts it.</param>
public sealed record Conflict(Bevindingcode Soort, Klant Klant, Conflictkant Geldend, Conflictkant Ander);
