namespace Participatie.Koppeling;

/// <summary>What kind of value a field of the exchange format holds (section 1). Decides how a koppelprofiel may translate it.</summary>
public enum Koppelveldsoort
{
    /// <summary>Text that is taken as it is.</summary>
    Vrij,

    /// <summary>A burgerservicenummer.</summary>
    Bsn,

    /// <summary>A day.</summary>
    Datum,

    /// <summary>An amount of money.</summary>
    Bedrag,

    /// <summary>One code of a list.</summary>
    Code,

    /// <summary>Any number of codes of a list, with a comma between them; several columns may fill it together.</summary>
    Codes,
}
