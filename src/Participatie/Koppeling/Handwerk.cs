using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// What people here changed in what a source said: an export that still tells the old does not undo it. Persons in the keys by number of the client, source and
/// municipality 0.
/// </summary>
/// <param name="Vervangen">The rows of which somebody here said that they are otherwise: what the source said last.</param>
/// <param name="Eigen">The rows that were put in their place, which the source did not say itself.</param>
public sealed record Handwerk(IReadOnlyDictionary<Meetsleutel, Meetwaarde> Vervangen, IReadOnlySet<Meetsleutel> Eigen)
{
    /// <summary>Nothing was changed.</summary>
    public static readonly Handwerk Geen = new(new Dictionary<Meetsleutel, Meetwaarde>(), new HashSet<Meetsleutel>());
}
