namespace Participatie.Koppeling;

/// <summary>In what a delivery can differ from earlier ones.</summary>
public enum Afwijkingsoort
{
    /// <summary>It speaks of far fewer people.</summary>
    MinderPersonen,

    /// <summary>A part of the rows that was filled is empty.</summary>
    DeelLeeg,

    /// <summary>Far more rows are refused.</summary>
    VeelAfgekeurd,

    /// <summary>A full delivery withdraws many earlier rows.</summary>
    VeelIngetrokken,
}
