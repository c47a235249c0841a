namespace Participatie.Koppeling;

/// <summary>Which side of a change a stored statement of a delivery is. The numbers are stored.</summary>
public enum Opgavekant : byte
{
    /// <summary>What the source says.</summary>
    Geleverd = 0,

    /// <summary>What is kept becomes: what the source says, but for what somebody changed here and the source says as before.</summary>
    Wordt = 1,

    /// <summary>What was kept before.</summary>
    Was = 2,
}
