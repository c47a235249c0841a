using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// What a row says, packed in 64 bits: rung or code, growth, occasions, reason of leaving, subgroups, whether it came without answers,
/// and the day it became known. Personal keys are not in it.
/// </summary>
/// <param name="Bits">The packed number.</param>
public readonly record struct Meetwaarde(ulong Bits)
{
    private const int GeenTrede = 15;

    /// <summary>In the place of the rung: the row takes away what was known before it.</summary>
    internal const int WegTrede = 14;

    private const int BekendSchuif = 48;

    /// <summary>Everything but the day it became known.</summary>
    internal const ulong InhoudMasker = (1UL << BekendSchuif) - 1;

    /// <summary>The bits of the occasions.</summary>
    internal const ulong MomentMasker = 0x3FUL << 6;

    /// <summary>Packs a measurement.</summary>
    public static Meetwaarde Meting(Trede trede, Groeipotentieel groei, Meetmoment momenten, Subgroepen subgroepen, bool zonderAntwoorden, Dag bekend) => new(
        trede.Waarde
        | ((ulong)groei << 4)
        | ((ulong)momenten << 6)
        | ((ulong)subgroepen.Masker << 16)
        | (zonderAntwoorden ? 1UL << 47 : 0UL)
        | ((ulong)bekend.Nummer << BekendSchuif));

    /// <summary>Packs a leaving; <paramref name="laatsteTrede"/> is null when the row names no rung at leaving.</summary>
    public static Meetwaarde Vertrek(Trede? laatsteTrede, Meetmoment momenten, Uitstroomreden reden, Dag bekend) => new(
        (laatsteTrede?.Waarde ?? (ulong)GeenTrede)
        | ((ulong)momenten << 6)
        | ((ulong)reden << 12)
        | ((ulong)bekend.Nummer << BekendSchuif));

    /// <summary>Packs that the rows with the same key before this one count no more: a correction took their place.</summary>
    public static Meetwaarde Weg(Dag bekend) => new(WegTrede | ((ulong)bekend.Nummer << BekendSchuif));

    /// <summary>Whether it only takes away what was known before it.</summary>
    public bool IsWeg => (Bits & 15) == WegTrede;

    /// <summary>The rung or code; null for a leaving that names no rung, and for what only takes away.</summary>
    public Trede? Trede => (Bits & 15) >= WegTrede ? null : Ladder.Trede.Van((int)(Bits & 15));

    /// <summary>The growth potential.</summary>
    public Groeipotentieel Groei => (Groeipotentieel)((Bits >> 4) & 3);

    /// <summary>The occasions.</summary>
    public Meetmoment Momenten => (Meetmoment)((Bits >> 6) & 0x3F);

    /// <summary>The reason of leaving, <see cref="Uitstroomreden.Geen"/> for a measurement.</summary>
    public Uitstroomreden Reden => (Uitstroomreden)((Bits >> 12) & 15);

    /// <summary>The subgroups.</summary>
    public Subgroepen Subgroepen => new((uint)((Bits >> 16) & 0x7FFF_FFFF));

    /// <summary>Whether the rung came without the answers behind it.</summary>
    public bool ZonderAntwoorden => (Bits & (1UL << 47)) != 0;

    /// <summary>The same, become known on another day.</summary>
    internal Meetwaarde MetBekend(Dag bekend) => new((Bits & InhoudMasker) | ((ulong)bekend.Nummer << BekendSchuif));

    /// <summary>The day it became known.</summary>
    public Dag Bekend => Dag.VanNummer((ushort)(Bits >> BekendSchuif));
}
