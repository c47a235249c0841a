namespace Participatie.App.Koppeling;

/// <summary>Why a file was not taken in; the page that is shown again says it in words.</summary>
internal enum Instuurfout
{
    /// <summary>Nothing is wrong.</summary>
    Geen,

    /// <summary>No file was chosen.</summary>
    GeenBestand,

    /// <summary>The file is empty.</summary>
    Leeg,

    /// <summary>The file is too large.</summary>
    TeGroot,

    /// <summary>No source was chosen, or one for which one may not hand in.</summary>
    Bron,

    /// <summary>The day of delivery cannot be read.</summary>
    Dag,

    /// <summary>The day of delivery has yet to come.</summary>
    LatereDag,

    /// <summary>Not everything came in.</summary>
    Afgebroken,

    /// <summary>The disk of the server is full.</summary>
    SchijfVol,
}
