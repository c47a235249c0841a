namespace Participatie.Klanten;

/// <summary>Why a first and a last day cannot be of a traject or a benefit of a client (<see cref="Looptijdtoets"/>).</summary>
public enum Looptijdbezwaar : byte
{
    /// <summary>Nothing: they can.</summary>
    Geen,

    /// <summary>The first day lies before the day of birth.</summary>
    VoorGeboorte,

    /// <summary>The first day lies too far ahead.</summary>
    BeginTeVer,

    /// <summary>The last day lies before the first.</summary>
    EindeVoorBegin,

    /// <summary>The last day lies too far ahead.</summary>
    EindeTeVer,
}
