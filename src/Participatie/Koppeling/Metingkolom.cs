namespace Participatie.Koppeling;

/// <summary>The columns of the table <c>metingen</c> in Trede's own format (exchange format, section 1), in the order of a blank table; from <see cref="Vervalt"/> on those of the full variant.</summary>
public enum Metingkolom
{
    /// <summary>Column <c>bsn</c>.</summary>
    Bsn,

    /// <summary>Column <c>meetdatum</c>.</summary>
    Meetdatum,

    /// <summary>Column <c>aanleiding</c>.</summary>
    Aanleiding,

    /// <summary>Column <c>trede</c>.</summary>
    Trede,

    /// <summary>Column <c>vraag1</c>.</summary>
    Vraag1,

    /// <summary>Column <c>vraag2</c>.</summary>
    Vraag2,

    /// <summary>Column <c>vraag3</c>.</summary>
    Vraag3,

    /// <summary>Column <c>vraag4</c>.</summary>
    Vraag4,

    /// <summary>Column <c>vraag5</c>.</summary>
    Vraag5,

    /// <summary>Column <c>groeipotentieel</c>.</summary>
    Groeipotentieel,

    /// <summary>Column <c>subgroepen</c>.</summary>
    Subgroepen,

    /// <summary>Column <c>uitstroomreden</c>.</summary>
    Uitstroomreden,

    /// <summary>Column <c>regel</c>: the applied rule.</summary>
    Regel,

    /// <summary>Column <c>uren</c>: hours a week, kept with the row.</summary>
    Uren,

    /// <summary>Column <c>klantmanager</c>, kept with the row.</summary>
    Klantmanager,

    /// <summary>Column <c>gemeente</c>: CBS code.</summary>
    Gemeente,

    /// <summary>Column <c>bronkenmerk</c>: what the source calls this row, kept with the row.</summary>
    Bronkenmerk,

    /// <summary>Column <c>bekend_op</c>: the day the row became known.</summary>
    BekendOp,

    /// <summary>Column <c>vervalt</c>: the row takes away what its source said before about this person, day and kind.</summary>
    Vervalt,

    /// <summary>Column <c>lokale_sleutel</c>: who it is about, for who has no BSN.</summary>
    LokaleSleutel,

    /// <summary>Column <c>bron</c>: the source; for people, who gives the file names the source.</summary>
    Bron,

    /// <summary>Column <c>ladderversie</c>: the version of the ladder by which it was placed.</summary>
    Ladderversie,

    /// <summary>Column <c>horizon</c>: the months that the growth question looked ahead.</summary>
    Horizon,

    /// <summary>Column <c>toetsantwoorden</c>: the answers to the test questions.</summary>
    Toetsantwoorden,

    /// <summary>Column <c>correctiereden</c>: why it took the place of another row.</summary>
    Correctiereden,

    /// <summary>Column <c>vastgelegd_op</c>: the day on which it was written down.</summary>
    VastgelegdOp,
}
