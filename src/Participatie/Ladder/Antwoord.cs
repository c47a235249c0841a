namespace Participatie.Ladder;

/// <summary>One answer of the questionnaire (participatieladder 2008, table 3.1). The numeric values never change.</summary>
public enum Antwoord : byte
{
    /// <summary>Not asked or not answered.</summary>
    Leeg = 0,

    /// <summary>Yes.</summary>
    Ja = 1,

    /// <summary>No.</summary>
    Nee = 2,
}
