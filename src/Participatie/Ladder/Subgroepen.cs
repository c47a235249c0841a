using System.Numerics;

namespace Participatie.Ladder;

/// <summary>
/// A set of subgroups, never exclusive (participatieladder 2008, paragraph 2.5 and table 3.3): 1..7 from the table, 8..31 the
/// municipality's own. Subgroup n is bit n-1 of the mask. Empty is a valid set.
/// </summary>
/// <param name="Masker">Bit n-1 is subgroup n; bit 31 is never set.</param>
public readonly record struct Subgroepen(uint Masker)
{
    /// <summary>The highest number a subgroup may have.</summary>
    public const int Hoogste = 31;

    /// <summary>The empty set.</summary>
    public static readonly Subgroepen Geen;

    /// <summary>How many subgroups are in the set.</summary>
    public int Aantal => BitOperations.PopCount(Masker);

    /// <summary>Whether subgroup <paramref name="nummer"/> (1..31) is in the set.</summary>
    public bool Bevat(int nummer) => nummer is >= 1 and <= Hoogste && (Masker & (1u << (nummer - 1))) != 0;

    /// <summary>The set with subgroup <paramref name="nummer"/> (1..31) added.</summary>
    public Subgroepen Met(int nummer) => nummer is >= 1 and <= Hoogste
        ? new Subgroepen(Masker | (1u << (nummer - 1)))
        : throw new ArgumentOutOfRangeException(nameof(nummer), nummer, "A subgroup is 1..31.");

    /// <summary>The numbers in ascending order.</summary>
    public IEnumerable<int> Nummers()
    {
        for (var nummer = 1; nummer <= Hoogste; nummer++)
            if (Bevat(nummer)) yield return nummer;
    }

    /// <summary>The numbers with a comma between them, as in files; empty for the empty set.</summary>
    public override string ToString() => string.Join(',', Nummers());
}
