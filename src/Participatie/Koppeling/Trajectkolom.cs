namespace Participatie.Koppeling;

/// <summary>The columns of the table <c>trajecten</c> (exchange format, section 1), in the order of a blank table.</summary>
public enum Trajectkolom
{
    /// <summary>Column <c>bsn</c>.</summary>
    Bsn,

    /// <summary>Column <c>trajectnummer</c>: what the source calls the traject.</summary>
    Trajectnummer,

    /// <summary>Column <c>instrument</c>.</summary>
    Instrument,

    /// <summary>Column <c>domein</c>.</summary>
    Domein,

    /// <summary>Column <c>aanbieder</c>; empty when the municipality carries it out.</summary>
    Aanbieder,

    /// <summary>Column <c>startdatum</c>.</summary>
    Startdatum,

    /// <summary>Column <c>einddatum</c>; empty while it runs.</summary>
    Einddatum,

    /// <summary>Column <c>resultaat</c>.</summary>
    Resultaat,

    /// <summary>Column <c>kosten</c>.</summary>
    Kosten,

    /// <summary>Column <c>prestatiedatum</c>.</summary>
    Prestatiedatum,

    /// <summary>Column <c>soort_voorziening</c>.</summary>
    SoortVoorziening,

    /// <summary>Column <c>duaal</c>.</summary>
    Duaal,

    /// <summary>Column <c>financieringsdeel</c>.</summary>
    Financieringsdeel,

    /// <summary>Column <c>examenonderdeel</c>.</summary>
    Examenonderdeel,

    /// <summary>Column <c>examendatum</c>.</summary>
    Examendatum,

    /// <summary>Column <c>gemeente</c>: CBS code.</summary>
    Gemeente,

    /// <summary>Column <c>lokale_sleutel</c>: who the row is about when there is no BSN; only a delivery into the database reads it.</summary>
    LokaleSleutel,

    /// <summary>Column <c>bekend_op</c>: the day on which it became known, else that of the delivery; only a delivery into the database reads it.</summary>
    BekendOp,
}
