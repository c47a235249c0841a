namespace Participatie.Ladder;

/// <summary>
/// Why a client left the ladder. Participatieladder 2008, paragraphs 2.3 and 3.2; <c>overleden</c> and <c>verhuisd</c> are kept apart.
/// The numeric values are stored in files and never change.
/// </summary>
public enum Uitstroomreden : byte
{
    /// <summary>No leaving: the row is a measurement.</summary>
    Geen = 0,

    /// <summary>Code <c>werk-6-maanden</c>, about the person.</summary>
    Werk6Maanden = 1,

    /// <summary>Code <c>bbl-6-maanden</c>, about the person.</summary>
    Bbl6Maanden = 2,

    /// <summary>Code <c>bol-6-maanden</c>, about the person.</summary>
    Bol6Maanden = 3,

    /// <summary>Code <c>overleden</c>, about the person.</summary>
    Overleden = 4,

    /// <summary>Code <c>verhuisd</c>, about the person.</summary>
    Verhuisd = 5,

    /// <summary>Code <c>geen-vervolgtraject</c>, about what one system knows.</summary>
    GeenVervolgtraject = 6,

    /// <summary>Code <c>uit-uitkering-anders</c>, about what one system knows.</summary>
    UitUitkeringAnders = 7,

    /// <summary>Code <c>uitval-traject</c>, about what one system knows.</summary>
    UitvalTraject = 8,

    /// <summary>Code <c>onbekend</c>, about what one system knows; also used when no reason is given.</summary>
    Onbekend = 9,
}
