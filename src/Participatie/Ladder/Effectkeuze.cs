namespace Participatie.Ladder;

/// <summary>A number of effects (rules, section 9), to see which trajecten are behind it.</summary>
/// <param name="Indeling">By what the rows are shown apart; empty for all rows together.</param>
/// <param name="Groep">The row: a value for each of them.</param>
/// <param name="Uitkomst">What became of the client; null for whatever.</param>
public sealed record Effectkeuze(IReadOnlyList<Effectindeling> Indeling, IReadOnlyList<string> Groep, Effectuitkomst? Uitkomst)
{
    /// <summary>The number itself, out of a row.</summary>
    public int Aantal(Effectrij rij)
    {
        ArgumentNullException.ThrowIfNull(rij);
        var einde = rij.BijEinde;
        return Uitkomst switch
        {
            null => rij.Trajecten,
            Effectuitkomst.Gestegen => einde.Gestegen,
            Effectuitkomst.Gelijk => einde.Gelijk,
            Effectuitkomst.Gedaald => einde.Gedaald,
            Effectuitkomst.Uitgestroomd => einde.Uitgestroomd,
            _ => einde.Onbepaald,
        };
    }
}
