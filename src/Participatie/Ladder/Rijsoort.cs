namespace Participatie.Ladder;

/// <summary>
/// What many rows have in common: source, kind and everything a row says but its days. Columns keep each once and point to it.
/// The low 48 bits are those of <see cref="Meetwaarde"/>, then five bits source and one bit kind.
/// </summary>
/// <param name="Bits">The packed number.</param>
public readonly record struct Rijsoort(ulong Bits)
{
    internal const uint TredeMasker = 15;
    internal const int GroeiSchuif = 4;
    internal const int RedenSchuif = 6;
    internal const int BronSchuif = 10;
    internal const uint Uitstroomvlag = 1 << 15;
    internal const uint Persoonvlag = 1 << 16;

    /// <summary>Takes the days out of a row.</summary>
    public static Rijsoort Van(Meetsleutel sleutel, Meetwaarde waarde) => new(
        (waarde.Bits & Meetwaarde.InhoudMasker) | ((ulong)(uint)sleutel.Bron << 48) | (sleutel.Uitstroom ? 1UL << 53 : 0UL));

    /// <summary>What the row says; its day of becoming known is the first day there is.</summary>
    public Meetwaarde Waarde => new(Bits & Meetwaarde.InhoudMasker);

    /// <summary>The place of the source in the order of priority.</summary>
    public int Bron => (int)((Bits >> 48) & 31);

    /// <summary>True for a leaving, false for a measurement.</summary>
    public bool Uitstroom => (Bits & (1UL << 53)) != 0;

    /// <summary>Rung, growth, reason, source and kind in 17 bits, for the inner loop of the replay.</summary>
    internal uint Kern => (uint)(Bits & TredeMasker)
        | ((uint)Waarde.Groei << GroeiSchuif)
        | ((uint)Waarde.Reden << RedenSchuif)
        | ((uint)Bron << BronSchuif)
        | (Uitstroom ? Uitstroomvlag : 0)
        | (Uitstroom && Uitstroomredenfeiten.OverPersoon(Waarde.Reden) ? Persoonvlag : 0);
}
