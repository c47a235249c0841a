namespace Participatie.Ladder;

/// <summary>What is checked of the data that figures rest on (participatieladder 2008, paragraph 3.2; Trede). Each check is about persons on one day.</summary>
public enum Kwaliteitstoets : byte
{
    /// <summary>Not measured in the twelve months up to and including the day.</summary>
    NietGemeten = 1,

    /// <summary>No answer about growth on rung 1..5.</summary>
    GroeiNietIngevuld = 2,

    /// <summary>Longer than a year on code 8 or 9.</summary>
    LangZonderTrede = 3,

    /// <summary>The rung came without the answers behind it.</summary>
    ZonderAntwoorden = 4,

    /// <summary>In no subgroup.</summary>
    ZonderSubgroep = 5,

    /// <summary>A traject runs longer than three years.</summary>
    TrajectLooptLang = 6,

    /// <summary>A traject ended, and nothing was measured at its end or in the half year after it.</summary>
    EindeNietGemeten = 7,

    /// <summary>A traject runs, and its client is not on the ladder.</summary>
    TrajectZonderLadder = 8,

    /// <summary>The day of birth is not known.</summary>
    GeboortedatumOnbekend = 9,

    /// <summary>The postal code is not known.</summary>
    PostcodeOnbekend = 10,

    /// <summary>A traject ended in the year before, and its costs are not known.</summary>
    KostenOnbekend = 11,
}
