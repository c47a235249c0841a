namespace Participatie.Koppeling;

/// <summary>The columns of the table <c>klanten</c> (exchange format, section 1), in the order of a blank table.</summary>
public enum Klantkolom
{
    /// <summary>Column <c>bsn</c>.</summary>
    Bsn,

    /// <summary>Column <c>geboortedatum</c>.</summary>
    Geboortedatum,

    /// <summary>Column <c>geslacht</c>: man, vrouw, onbekend, or 1, 2, 0.</summary>
    Geslacht,

    /// <summary>Column <c>postcode4</c>: four digits; letters behind them are passed over.</summary>
    Postcode4,

    /// <summary>Column <c>gemeente</c>: CBS code.</summary>
    Gemeente,

    /// <summary>Column <c>lokale_sleutel</c>: who the row is about when there is no BSN; only a delivery into the database reads it.</summary>
    LokaleSleutel,

    /// <summary>Column <c>voornaam</c>: first name or initials; only a delivery into the database reads it.</summary>
    Voornaam,

    /// <summary>Column <c>achternaam</c>: the family name with what stands before it; only a delivery into the database reads it.</summary>
    Achternaam,
}
