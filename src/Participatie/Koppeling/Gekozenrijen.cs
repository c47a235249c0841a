using System.Collections;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Some rows of a delivery, each with the person in its key by number of the client: put together when they are asked for, so that a million are not held twice.</summary>
/// <param name="geleverd">All rows that can be used, as they were delivered.</param>
/// <param name="rijen">The same rows packed, with the number of the client.</param>
/// <param name="plaatsen">The places of those that are chosen.</param>
public sealed class Gekozenrijen(IReadOnlyList<Geleverderij> geleverd, IReadOnlyList<Meetrij> rijen, IReadOnlyList<int> plaatsen) : IReadOnlyList<Geleverderij>
{
    /// <inheritdoc/>
    public int Count => plaatsen.Count;

    /// <inheritdoc/>
    public Geleverderij this[int index] => geleverd[plaatsen[index]] with { Rij = rijen[plaatsen[index]] };

    /// <inheritdoc/>
    public IEnumerator<Geleverderij> GetEnumerator()
    {
        for (var plaats = 0; plaats < plaatsen.Count; plaats++) yield return this[plaats];
    }

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
