namespace Participatie.Koppeling;

/// <summary>What a delivery tells of (exchange format, sections 1 and 2). The numbers are stored.</summary>
public enum Leveringsoort : byte
{
    /// <summary>Not known yet.</summary>
    Onbekend = 0,

    /// <summary>Measurements and leavings.</summary>
    Metingen = 1,

    /// <summary>Trajecten.</summary>
    Trajecten = 2,

    /// <summary>What is known of clients.</summary>
    Klanten = 3,

    /// <summary>A delivery of the statistic of re-integration: trajecten, and until 2016 measurements.</summary>
    Srg = 4,

    /// <summary>A delivery of the statistic of benefits: benefits, with the measurements and leavings that they mean.</summary>
    Bus = 5,
}
