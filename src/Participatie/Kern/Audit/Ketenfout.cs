namespace Participatie.Kern;

/// <summary>What can be wrong with an audit chain. Codes and texts stand in <see cref="Ketenfoutfeiten"/>.</summary>
public enum Ketenfout
{
    /// <summary>A line of an act is not as it was written, or stands at another place.</summary>
    RegelGewijzigd = 1,

    /// <summary>An act has fewer lines than were written.</summary>
    RegelVerwijderd,

    /// <summary>An act has more lines than were written.</summary>
    RegelToegevoegd,

    /// <summary>A line belongs to an act that is not there.</summary>
    RegelZonderSchakel,

    /// <summary>A link is not as it was written, or was not written by this program.</summary>
    SchakelGewijzigd,

    /// <summary>Links are missing between two others, or before the first.</summary>
    SchakelVerwijderd,

    /// <summary>A link stands at a number that was had already.</summary>
    SchakelDubbel,

    /// <summary>A link does not continue from the one before it.</summary>
    SchakelSluitNietAan,

    /// <summary>A link of another municipality stands in this chain.</summary>
    SchakelAndereGemeente,

    /// <summary>The chain ends before the head in the database says.</summary>
    EindeVerwijderd,

    /// <summary>The head in the database is not that of the last link.</summary>
    KopGewijzigd,

    /// <summary>The head in the database is not there.</summary>
    KopOntbreekt,

    /// <summary>The chain ends before an anchor says.</summary>
    AnkerVerder,

    /// <summary>The link at the number of an anchor has another seal.</summary>
    AnkerAnders,

    /// <summary>There is a chain but no anchor.</summary>
    AnkerOntbreekt,

    /// <summary>The key by which a link is sealed is not at hand, so the link cannot be checked.</summary>
    SleutelOnbekend,
}
