namespace Participatie.Koppeling;

/// <summary>Why files of a whole participatiedatabase cannot be taken over as they are (exchange format, section 4).</summary>
public enum Overnamegebreksoort
{
    /// <summary>The municipality has clients, trajecten or measurements already.</summary>
    NietLeeg,

    /// <summary>A file that there must be is not there.</summary>
    BestandOntbreekt,

    /// <summary>There is no such column in the file.</summary>
    KolomOntbreekt,

    /// <summary>The file is no csv, or it is broken off.</summary>
    BestandOnleesbaar,

    /// <summary>A cell says something that cannot stand there.</summary>
    WaardeOnjuist,

    /// <summary>A text is longer than is kept.</summary>
    TekstTeLang,

    /// <summary>The row is about somebody who is not in the table of clients.</summary>
    PersoonOnbekend,

    /// <summary>Somebody, a source, or another thing of which there is one stands there twice.</summary>
    Dubbel,

    /// <summary>The file is of a source that is not in the list of sources.</summary>
    BronOnbekend,

    /// <summary>There are more sources than can be.</summary>
    TeVeelBronnen,

    /// <summary>The row is of another municipality.</summary>
    AndereGemeente,

    /// <summary>The municipality has a subgroup of this number that is called otherwise.</summary>
    AndereSubgroep,
}
