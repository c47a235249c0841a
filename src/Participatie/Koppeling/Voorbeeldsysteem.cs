namespace Participatie.Koppeling;

/// <summary>The client systems of a made-up municipality.</summary>
public enum Voorbeeldsysteem : byte
{
    /// <summary>The social service.</summary>
    Reintegratie,

    /// <summary>Civic integration.</summary>
    Inburgering,

    /// <summary>The roc that teaches adults.</summary>
    Educatie,
}
