using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// Who, by which source, on which day and of which kind, packed in 64 bits so that sorting the number sorts rows by person, source
/// and day, measurements before leavings. Two rows with the same key speak of the same thing: the last one counts (rules, section 4).
/// From high to low: 22 bits of the person, 12 bits municipality, the 8 lowest bits of the person, 5 bits source, 16 bits day, 1 bit kind.
/// The person is a BSN in files, and the random number of a client in the database; both are below 2^30.
/// </summary>
/// <param name="Bits">The packed number.</param>
public readonly record struct Meetsleutel(ulong Bits)
{
    /// <summary>How many sources one participatiedatabase can hold.</summary>
    public const int MaxBronnen = 32;

    /// <summary>How many municipalities one participatiedatabase can hold, none being number 0.</summary>
    public const int MaxGemeenten = 4096;

    /// <summary>How far the person stands from the right.</summary>
    internal const int PersoonSchuif = 22;

    private const int GemeenteSchuif = 30;

    private const int PersoonHoogSchuif = 42;

    private const ulong GemeenteMasker = 0xFFFUL << GemeenteSchuif;

    /// <summary>Packs the parts; source and municipality are places in a list.</summary>
    public static Meetsleutel Van(Bsn bsn, int gemeente, int bron, Dag dag, bool uitstroom) => Van(bsn.Getal, gemeente, bron, dag, uitstroom);

    /// <summary>Packs the parts for a person by number, below 2^30; source and municipality are places in a list.</summary>
    public static Meetsleutel Van(uint persoon, int gemeente, int bron, Dag dag, bool uitstroom) => new(
        ((ulong)(persoon >> 8) << PersoonHoogSchuif)
        | ((ulong)(uint)gemeente << GemeenteSchuif)
        | ((ulong)(persoon & 255) << PersoonSchuif)
        | ((ulong)(uint)bron << 17)
        | ((ulong)dag.Nummer << 1)
        | (uitstroom ? 1UL : 0UL));

    /// <summary>The nine digits of the BSN as a number, or the number of the client.</summary>
    public uint Persoon => ((uint)(Bits >> PersoonHoogSchuif) << 8) | Groep;

    /// <summary>The lowest eight bits of the person: rows are spread over 256 groups by it.</summary>
    public byte Groep => (byte)((Bits >> PersoonSchuif) & 255);

    /// <summary>The place of the municipality in its list.</summary>
    public int Gemeente => (int)((Bits >> GemeenteSchuif) & 0xFFF);

    /// <summary>The place of the source in the order of priority.</summary>
    public int Bron => (int)((Bits >> 17) & 31);

    /// <summary>The day it speaks of.</summary>
    public Dag Dag => Dag.VanNummer((ushort)((Bits >> 1) & 0xFFFF));

    /// <summary>True for a leaving, false for a measurement.</summary>
    public bool Uitstroom => (Bits & 1) != 0;

    /// <summary>The same key with every municipality taken as the same one.</summary>
    public Meetsleutel ZonderGemeente() => new(Bits & ~GemeenteMasker);
}
