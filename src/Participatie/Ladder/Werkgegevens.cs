using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>What is needed beside the columns to tell what is due for a group of clients.</summary>
/// <param name="Klanten">The clients by number, with who is responsible.</param>
/// <param name="Uitkeringen">The benefits by client; a client without is not in it.</param>
/// <param name="Leerwegen">Which instruments are a school course of which six months lead off the ladder, by name.</param>
/// <param name="Keuzen">What the municipality chose.</param>
public sealed record Werkgegevens(
    IReadOnlyDictionary<int, Guid?> Klanten, IReadOnlyDictionary<int, List<Uitkering>> Uitkeringen, IReadOnlyDictionary<string, Leerweg> Leerwegen, Regelkeuzen Keuzen)
{
    /// <summary>The day on which a client became known here; a client of whom that was not kept is not in it.</summary>
    public IReadOnlyDictionary<int, Dag> Ingeschreven { get; init; } = new Dictionary<int, Dag>();
}
