namespace Participatie.Ladder;

/// <summary>Which number of a row of a snapshot or yearly report (participatieladder 2008, figure 2.2; rules, sections 5 and 7).</summary>
public enum Standsoort
{
    /// <summary>Everybody on the rung or code.</summary>
    Aantal,

    /// <summary>Who is expected to rise.</summary>
    Groei,

    /// <summary>Who is not expected to rise.</summary>
    GeenGroei,

    /// <summary>Of whom that is not known.</summary>
    GroeiOnbekend,

    /// <summary>Who was last measured more than a year before.</summary>
    Verouderd,

    /// <summary>Who has no measurement in the twelve months up to and including the day.</summary>
    NietGemeten,
}
