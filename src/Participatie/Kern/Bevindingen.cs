namespace Participatie.Kern;

/// <summary>The findings of one row: a set of codes in one mask. <c>default</c> is none.</summary>
/// <param name="Masker">Bit n is the code with number n.</param>
public readonly record struct Bevindingen(UInt128 Masker)
{
    private static readonly UInt128 AfkeurMasker = MaskerVan(Ernst.Afgekeurd);

    /// <summary>No finding at all.</summary>
    public bool IsLeeg => Masker == 0;

    /// <summary>Whether one of the findings refuses the row.</summary>
    public bool KeurtAf => (Masker & AfkeurMasker) != 0;

    /// <summary>These findings and one more.</summary>
    public Bevindingen Met(Bevindingcode code) => new(Masker | (UInt128.One << (int)code));

    /// <summary>Whether this finding is among them.</summary>
    public bool Bevat(Bevindingcode code) => (Masker & (UInt128.One << (int)code)) != 0;

    /// <summary>The findings that refuse the row, in the order of the catalogue.</summary>
    public Bevindingen Afkeuringen => new(Masker & AfkeurMasker);

    /// <summary>The codes in the order of the catalogue.</summary>
    public IEnumerable<Bevindingcode> Codes()
    {
        for (var rest = Masker; rest != 0; rest &= rest - 1) yield return (Bevindingcode)(int)UInt128.TrailingZeroCount(rest);
    }

    /// <summary>The stable codes with a comma between them; empty when there is none.</summary>
    public override string ToString() => string.Join(", ", Codes().Select(code => Bevindingcatalogus.Van(code).Code));

    private static UInt128 MaskerVan(Ernst ernst)
    {
        var masker = UInt128.Zero;
        foreach (var soort in Bevindingcatalogus.Alle)
            if (soort.Ernst == ernst) masker |= UInt128.One << (int)soort.Soort;
        return masker;
    }
}
