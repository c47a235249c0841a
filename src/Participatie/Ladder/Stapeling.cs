namespace Participatie.Ladder;

/// <summary>
/// Puts the sources of one person together, in order of priority (rules, section 4): the rung measured last wins, else the code measured
/// last, else the last leaving; on the same day the source that came first.
/// </summary>
internal struct Stapeling
{
    /// <summary>No source yet.</summary>
    public static readonly Stapeling Leeg = new() { tredeDag = -1, codeDag = -1, vertrekDag = -1 };

    private int tredeDag, codeDag, vertrekDag;
    private uint tredeKern, codeKern, vertrekReden, groepen;

    /// <summary>Takes in a source that has left, or that has no rows yet (day -1).</summary>
    public void Vertrek(int dag, uint reden)
    {
        if (dag <= vertrekDag) return;
        vertrekDag = dag;
        vertrekReden = reden;
    }

    /// <summary>Takes in a source that has a level.</summary>
    public void Meting(uint kern, int dag, uint subgroepen)
    {
        groepen |= subgroepen;
        if ((kern & Rijsoort.TredeMasker) is >= 1 and <= 6)
        {
            if (dag <= tredeDag) return;
            tredeDag = dag;
            tredeKern = kern;
        }
        else if (dag > codeDag)
        {
            codeDag = dag;
            codeKern = kern;
        }
    }

    /// <summary>The state, for a person who left as a person on a day (-1: never).</summary>
    public readonly Toestand Toestand(int weg, uint reden)
    {
        if (tredeDag >= 0) return Ladder.Toestand.OpLadder(tredeKern, tredeDag, groepen);
        if (codeDag >= 0) return Ladder.Toestand.OpLadder(codeKern, codeDag, groepen);
        if (vertrekDag > weg) return Ladder.Toestand.Weg(vertrekReden);
        return weg >= 0 ? Ladder.Toestand.Weg(reden) : default;
    }
}
