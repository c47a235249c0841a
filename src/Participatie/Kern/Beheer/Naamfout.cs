namespace Participatie.Kern;

/// <summary>Why a name of something that is managed cannot be used (<see cref="Naamregel"/>).</summary>
public enum Naamfout : byte
{
    /// <summary>Nothing: the name is good.</summary>
    Geen,

    /// <summary>There is no name.</summary>
    Leeg,

    /// <summary>It does not fit.</summary>
    TeLang,

    /// <summary>It holds a sign that no name has, such as a line end.</summary>
    Teken,

    /// <summary>Something else of the same kind bears it, whatever the letter case.</summary>
    Bezet,
}
