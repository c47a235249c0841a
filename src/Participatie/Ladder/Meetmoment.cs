namespace Participatie.Ladder;

/// <summary>
/// Why a measurement was made: a set, because one measurement may serve several occasions (end of one traject and start of the next).
/// Participatieladder 2008, paragraph 3.2. The numeric values are stored in files and never change.
/// </summary>
[Flags]
public enum Meetmoment : byte
{
    /// <summary>No occasion is known.</summary>
    Geen = 0,

    /// <summary>The yearly measurement, code <c>jaarmeting</c>.</summary>
    Jaarmeting = 1,

    /// <summary>Start of a traject, code <c>start-traject</c>.</summary>
    StartTraject = 2,

    /// <summary>End of a traject, code <c>einde-traject</c>.</summary>
    EindeTraject = 4,

    /// <summary>Registration for a benefit, code <c>inschrijving-uitkering</c>.</summary>
    InschrijvingUitkering = 8,

    /// <summary>The client leaves the ladder, code <c>uitstroom</c>: it makes the row an uitstroom row.</summary>
    Uitstroom = 16,

    /// <summary>Any other occasion, code <c>overig</c>; also used when none is given.</summary>
    Overig = 32,
}
