namespace Participatie.Ladder;

/// <summary>
/// A named rule of the ladder version by which a listed example (table 2.1) decides instead of the questions (table 3.1).
/// The numeric values are stored in files and never change.
/// </summary>
public enum ToegepasteRegel : byte
{
    /// <summary>The questions decide.</summary>
    Geen = 0,

    /// <summary>Code <c>stage-met-vergoeding</c>: gives trede 5.</summary>
    StageMetVergoeding = 1,

    /// <summary>Code <c>vrijwilligerswerk-minder-dan-wekelijks</c>: gives trede 3.</summary>
    VrijwilligerswerkMinderDanWekelijks = 2,

    /// <summary>Code <c>georganiseerd-minder-dan-wekelijks</c>: gives trede 2.</summary>
    GeorganiseerdMinderDanWekelijks = 3,
}
