namespace Participatie.Klanten;

/// <summary>
/// Whether an instrument is a school course of which six months lead off the ladder (participatieladder 2008, paragraphs 2.3 and 3.2). The numeric values are
/// stored and never change.
/// </summary>
public enum Leerweg : byte
{
    /// <summary>It is no such course.</summary>
    Geen = 0,

    /// <summary>Bbl: learning while working.</summary>
    Bbl = 1,

    /// <summary>Bol: day school.</summary>
    Bol = 2,
}
