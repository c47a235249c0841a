namespace Participatie.Koppeling;

/// <summary>The columns of the table <c>metingen</c> in Trede's own format (exchange format, section 1), in the order of a blank table.</summary>
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
}
