using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>What became of keeping a traject.</summary>
/// <param name="Uitkomst">What became of it.</param>
/// <param name="Meten">The occasion for which the client is to be measured now, or none.</param>
/// <param name="Tegelijk">How many other trajecten of the client have a day in common with it.</param>
internal sealed record Trajectuitkomst(Beheeruitkomst Uitkomst, Meetmoment Meten = Meetmoment.Geen, int Tegelijk = 0);
