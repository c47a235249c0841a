namespace Participatie.Klanten;

/// <summary>
/// Who pays a benefit: it decides to which subgroup a client belongs (participatieladder 2008, table 3.3). The numeric values are stored and never change.
/// </summary>
public enum Uitkeringsoort : byte
{
    /// <summary>Not told.</summary>
    Onbekend = 0,

    /// <summary>Bijstand of the municipality, under whatever name the law gives it.</summary>
    Bijstand = 1,

    /// <summary>IOAW or IOAZ: for older people without work.</summary>
    Ioaw = 2,

    /// <summary>Bbz: for who has a business of one's own.</summary>
    Bbz = 3,

    /// <summary>A benefit of UWV, such as WW, Wajong, WAO or WIA.</summary>
    Uwv = 4,
}
