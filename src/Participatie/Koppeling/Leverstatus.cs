namespace Participatie.Koppeling;

/// <summary>How an expected delivery stands on a day.</summary>
public enum Leverstatus
{
    /// <summary>It is not yet time to think of it.</summary>
    Later,

    /// <summary>It has to come within the days that were agreed to say so beforehand, the last day included.</summary>
    Verwacht,

    /// <summary>It came in for the day that is next, or for the only day there is.</summary>
    Geleverd,

    /// <summary>The day has passed and nothing came in for it.</summary>
    TeLaat,
}
