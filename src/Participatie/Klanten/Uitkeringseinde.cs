namespace Participatie.Klanten;

/// <summary>
/// Why a benefit ended: only an end for another reason than work leads off the ladder (participatieladder 2008, paragraph 3.2). The numeric values are stored and
/// never change.
/// </summary>
public enum Uitkeringseinde : byte
{
    /// <summary>Not told, or it has not ended.</summary>
    Onbekend = 0,

    /// <summary>Work: the client stays on the ladder until six months on rung 6.</summary>
    Werk = 1,

    /// <summary>Another reason than work.</summary>
    Anders = 2,
}
