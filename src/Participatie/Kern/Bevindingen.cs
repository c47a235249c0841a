using System.Numerics;

namespace Participatie.Kern;

/// <summary>The findings of one row: a set of codes in one mask. <c>default</c> is none.</summary>
/// <param name="Masker">Bit n is the code with number n.</param>
public readonly record struct Bevindingen(ulong Masker)
{
    private static readonly ulong AfkeurMasker = MaskerVan(Ernst.Afgekeurd);

    /// <summary>No finding at all.</summary>
    public bool IsLeeg => Masker == 0;

    /// <summary>Whether one of the findings refuses the row.</summary>
    public bool KeurtAf => (Masker & AfkeurMasker) != 0;

    /// <summary>These findings and one more.</summary>
    public Bevindingen Met(Bevindingcode code) => new(Masker | (1UL << (int)code));

    /// <summary>Whether this finding is among them.</summary>
    public bool Bevat(Bevindingcode code) => (Masker & (1UL << (int)code)) != 0;

    /// <summary>The findings that refuse the row, in the order of the catalogue.</summary>
    public Bevindingen Afkeuringen => new(Masker & AfkeurMasker);

    /// <summary>The codes in the order of the catalogue.</summary>
    public IEnumerable<Bevindingcode> Codes()
    {
        for (var rest = Masker; rest != 0; rest &= rest - 1) yield return (Bevindingcode)BitOperations.TrailingZeroCount(rest);
    }

    /// <summary>The stable codes with a comma between them; empty when there is none.</summary>
    public override string ToString() => string.Join(", ", Codes().Select(code => Bevindingcatalogus.Van(code).Code));

    private static ulong MaskerVan(Ernst ernst)
    {
        var masker = 0UL;
        foreach (var soort in Bevindingcatalogus.Alle)
            if (soort.Ernst == ernst) masker |= 1UL << (int)soort.Soort;
        return masker;
    }
}
