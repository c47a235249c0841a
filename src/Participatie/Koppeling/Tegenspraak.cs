using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>What two sources say against each other about one client (rules, section 4): a conflict without whose it is.</summary>
/// <param name="Soort">The kind: K401 to K403 in the catalogue.</param>
/// <param name="Geldend">What counts for now.</param>
/// <param name="Ander">What contradicts it.</param>
public sealed record Tegenspraak(Bevindingcode Soort, Conflictkant Geldend, Conflictkant Ander);
