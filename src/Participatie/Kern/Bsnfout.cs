namespace Participatie.Kern;

/// <summary>Why a value is no BSN.</summary>
public enum Bsnfout
{
    /// <summary>It is one.</summary>
    Geen,

    /// <summary>Nothing stands there.</summary>
    Leeg,

    /// <summary>Something else than digits stands there.</summary>
    GeenCijfers,

    /// <summary>Not eight or nine digits.</summary>
    Lengte,

    /// <summary>Only zeros.</summary>
    Nul,

    /// <summary>The elfproef fails: mistyped, or no BSN.</summary>
    Elfproef,
}
