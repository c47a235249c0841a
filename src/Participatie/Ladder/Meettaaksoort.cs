namespace Participatie.Ladder;

/// <summary>
/// What can be due for a client (participatieladder 2008, paragraphs 2.3 and 3.2): a measurement at one of its occasions, or that the client leaves the ladder. The
/// last five propose a leaving; nobody leaves before somebody says so.
/// </summary>
public enum Meettaaksoort : byte
{
    /// <summary>The yearly measurement.</summary>
    Jaarmeting = 1,

    /// <summary>A traject began.</summary>
    StartTraject = 2,

    /// <summary>A traject ended.</summary>
    EindeTraject = 3,

    /// <summary>A benefit began.</summary>
    InschrijvingUitkering = 4,

    /// <summary>The client has code 0 or 9: the rung has yet to be determined.</summary>
    TredeBepalen = 5,

    /// <summary>Six months on rung 6 without a break.</summary>
    Werk6Maanden = 6,

    /// <summary>Six months on a bbl course.</summary>
    Bbl6Maanden = 7,

    /// <summary>Six months on a bol course.</summary>
    Bol6Maanden = 8,

    /// <summary>A traject ended, no other follows, and there is no benefit.</summary>
    GeenVervolgtraject = 9,

    /// <summary>A benefit ended for another reason than work.</summary>
    UitUitkeringAnders = 10,
}
