namespace Participatie.Ladder;

/// <summary>By what effects are shown apart (rules, section 9).</summary>
public enum Effectindeling
{
    /// <summary>The instrument.</summary>
    Instrument,

    /// <summary>The provider.</summary>
    Aanbieder,

    /// <summary>The field of policy.</summary>
    Domein,

    /// <summary>The subgroups of the client at the start; a client in two of them counts in both.</summary>
    Subgroep,

    /// <summary>The rung at the start.</summary>
    Starttrede,
}
