namespace Participatie.Ladder;

/// <summary>What became of the client of a traject between its start and its end (rules, section 9).</summary>
public enum Effectuitkomst
{
    /// <summary>On a higher rung.</summary>
    Gestegen,

    /// <summary>On the same rung.</summary>
    Gelijk,

    /// <summary>On a lower rung.</summary>
    Gedaald,

    /// <summary>Out of the ladder.</summary>
    Uitgestroomd,

    /// <summary>Not known at the start or at the end.</summary>
    Onbepaald,
}
