namespace Participatie.Ladder;

/// <summary>
/// What became of the persons of one cell of the flow matrix (participatieladder 2008, figure 2.3; rules, section 6): every cell is of one
/// kind, so the kinds add up to all of the matrix. In the order in which they are shown.
/// </summary>
public enum Stroomsoort
{
    /// <summary>From a rung to a higher one.</summary>
    Gestegen,

    /// <summary>On the same rung at both days.</summary>
    Gelijk,

    /// <summary>From a rung to a lower one.</summary>
    Gedaald,

    /// <summary>From a code to a rung.</summary>
    Geplaatst,

    /// <summary>From a rung or code to code 0 or 9, or still there: the rung is not determined.</summary>
    NietBepaald,

    /// <summary>From a rung or code to code 8, or still there: out of the municipality's sight.</summary>
    UitHetZicht,

    /// <summary>Left the ladder, for whatever reason.</summary>
    Uitgestroomd,

    /// <summary>Still on the ladder, but no longer in the selection.</summary>
    NaarBuiten,

    /// <summary>On the ladder for the first time.</summary>
    Nieuw,

    /// <summary>Had left by the first day, and came back.</summary>
    Terug,

    /// <summary>Was on the ladder already, and came into the selection.</summary>
    VanBuiten,

    /// <summary>At neither day on a rung or code inside the selection: only in <see cref="Doorstroom"/>, where another day tells.</summary>
    Elders,
}
