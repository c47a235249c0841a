using Participatie.App.Kern;

namespace Participatie.App.Klanten;

/// <summary>What became of making or changing a client.</summary>
/// <param name="Uitkomst">What became of it.</param>
/// <param name="Bekend">The client who has the BSN already, when that one may be seen.</param>
internal sealed record Klantuitkomst(Beheeruitkomst Uitkomst, int? Bekend = null);
