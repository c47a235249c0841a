namespace Participatie.Klanten;

/// <summary>The field of policy that a traject belongs to (exchange format, section 1). <c>default</c> is not known.</summary>
public enum Domein : byte
{
    /// <summary>Not told.</summary>
    Onbekend,

    /// <summary>Re-integration.</summary>
    Reintegratie,

    /// <summary>Civic integration.</summary>
    Inburgering,

    /// <summary>Adult education.</summary>
    Educatie,

    /// <summary>Sheltered work (Wsw).</summary>
    Wsw,

    /// <summary>Day activities.</summary>
    Dagbesteding,

    /// <summary>Social support (Wmo).</summary>
    Wmo,
}
