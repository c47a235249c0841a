namespace Participatie.Koppeling;

/// <summary>Which kind of client a made-up person of the demo is: it decides when they come, what they get and how they fare.</summary>
public enum Demogroep : byte
{
    /// <summary>A benefit of the municipality.</summary>
    Bijstand,

    /// <summary>No benefit, but an offer of the municipality.</summary>
    Nugger,

    /// <summary>Must learn Dutch under the law of before 2013.</summary>
    Inburgeraar,

    /// <summary>A refugee with a permit, who learns Dutch.</summary>
    Statushouder,

    /// <summary>Would have gone to the Wsw or the Wajong before 2015.</summary>
    NieuweDoelgroep,

    /// <summary>Works under the Wet sociale werkvoorziening.</summary>
    Wsw,
}
