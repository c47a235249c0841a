using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The state of a person at the end of a day (rules, section 4): not in the ladder yet, on a rung or code, or out of the ladder.
/// <c>default</c> is not in the ladder yet.
/// </summary>
public readonly record struct Toestand
{
    private readonly byte soort;
    private readonly uint kern;
    private readonly ushort dag;

    private Toestand(byte soort, uint kern, int dag, uint groepen)
    {
        this.soort = soort;
        this.kern = kern;
        this.dag = (ushort)dag;
        Subgroepen = new Subgroepen(groepen);
    }

    /// <summary>On a rung or code.</summary>
    public bool IsOpLadder => soort == 1;

    /// <summary>Out of the ladder after having been in it.</summary>
    public bool IsWeg => soort == 2;

    /// <summary>Never in the ladder up to that day.</summary>
    public bool IsNogNiet => soort == 0;

    /// <summary>The rung or code; only for who is on the ladder.</summary>
    public Trede Trede => Trede.Van((int)(kern & Rijsoort.TredeMasker));

    /// <summary>The growth that goes with the rung.</summary>
    public Groeipotentieel Groei => (Groeipotentieel)((kern >> Rijsoort.GroeiSchuif) & 3);

    /// <summary>The place of the source that decides, in the order of priority; only for who is on the ladder.</summary>
    public int Bron => (int)((kern >> Rijsoort.BronSchuif) & 31);

    /// <summary>The day of the measurement that decides; only for who is on the ladder.</summary>
    public Dag LaatstGemeten => Dag.VanNummer(dag);

    /// <summary>The union over the sources that have not left.</summary>
    public Subgroepen Subgroepen { get; }

    /// <summary>Why the person is out of the ladder.</summary>
    public Uitstroomreden Reden => IsWeg ? (Uitstroomreden)kern : Uitstroomreden.Geen;

    internal static Toestand OpLadder(uint kern, int dag, uint groepen) => new(1, kern, dag, groepen);

    // 0 not yet, 1 on the ladder, 2 gone.
    internal int Soort => soort;

    // The rung or code, or the number of the reason.
    internal int Waarde => (int)(kern & Rijsoort.TredeMasker);

    internal static Toestand Weg(uint reden) => new(2, reden, 0, 0);
}
