using System.Collections;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>The rows of a file, left in the blocks in which they were read, so that a million are not held twice.</summary>
internal sealed class Blokrijen : IReadOnlyList<Geleverderij>
{
    private readonly IReadOnlyList<List<Geleverderij>> blokken;
    private readonly int[] begin;

    public Blokrijen(IReadOnlyList<List<Geleverderij>> blokken)
    {
        this.blokken = blokken;
        begin = new int[blokken.Count];
        for (var blok = 0; blok < begin.Length; blok++)
        {
            begin[blok] = Count;
            Count += blokken[blok].Count;
        }
    }

    public int Count { get; }

    public Geleverderij this[int index]
    {
        get
        {
            var blok = Array.BinarySearch(begin, index);
            if (blok < 0) blok = ~blok - 1;
            return blokken[blok][index - begin[blok]];
        }
    }

    public IEnumerator<Geleverderij> GetEnumerator()
    {
        foreach (var blok in blokken)
            foreach (var rij in blok) yield return rij;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
