namespace Participatie.Koppeling;

/// <summary>How often a delivery is expected. The numbers are stored.</summary>
public enum Leverritme : byte
{
    /// <summary>Once, on one day.</summary>
    Eenmalig = 0,

    /// <summary>Every month.</summary>
    Maand = 1,

    /// <summary>Every three months.</summary>
    Kwartaal = 3,

    /// <summary>Every six months.</summary>
    Halfjaar = 6,

    /// <summary>Every year.</summary>
    Jaar = 12,
}
