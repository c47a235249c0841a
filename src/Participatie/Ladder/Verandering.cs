namespace Participatie.Ladder;

/// <summary>How a group of trajecten or persons moved on the ladder between two moments (rules, section 9). Every one counts once.</summary>
/// <param name="Gestegen">Stands higher.</param>
/// <param name="Gelijk">Stands on the same rung.</param>
/// <param name="Gedaald">Stands lower.</param>
/// <param name="Uitgestroomd">Has left the ladder, and the rung at leaving is not known.</param>
/// <param name="Onbepaald">One of both rungs is not known.</param>
/// <param name="Som">The sum of the differences in rungs, over those of whom both rungs are known.</param>
/// <param name="Tredenomhoog">The sum of the differences over those who stand higher.</param>
public readonly record struct Verandering(int Gestegen, int Gelijk, int Gedaald, int Uitgestroomd, int Onbepaald, int Som, int Tredenomhoog)
{
    /// <summary>Of how many both rungs are known.</summary>
    public int Bepaald => Gestegen + Gelijk + Gedaald;

    /// <summary>How many there are.</summary>
    public int Aantal => Bepaald + Uitgestroomd + Onbepaald;

    /// <summary>The average difference in rungs; null when no one's is known.</summary>
    public double? Gemiddelde => Bepaald == 0 ? null : (double)Som / Bepaald;

    /// <summary>The part that stands higher of those of whom both rungs are known, 0..1; null when no one's is known.</summary>
    public double? DeelGestegen => Bepaald == 0 ? null : (double)Gestegen / Bepaald;

    /// <summary>Where that part may lie by chance.</summary>
    public Interval? IntervalGestegen => Interval.Van(Gestegen, Bepaald);

    /// <summary>The two groups together.</summary>
    public static Verandering operator +(Verandering een, Verandering ander) => new(
        een.Gestegen + ander.Gestegen,
        een.Gelijk + ander.Gelijk,
        een.Gedaald + ander.Gedaald,
        een.Uitgestroomd + ander.Uitgestroomd,
        een.Onbepaald + ander.Onbepaald,
        een.Som + ander.Som,
        een.Tredenomhoog + ander.Tredenomhoog);
}
