namespace Participatie.Kern;

/// <summary>Why a value is no day.</summary>
public enum Dagfout
{
    /// <summary>It is one.</summary>
    Geen,

    /// <summary>Nothing stands there.</summary>
    Leeg,

    /// <summary>Not of the form jjjj-mm-dd or d-m-jjjj.</summary>
    Vorm,

    /// <summary>A day that no calendar has, such as 31 February.</summary>
    BestaatNiet,

    /// <summary>Before 1950: no measurement can be that old.</summary>
    Voor1950,
}
