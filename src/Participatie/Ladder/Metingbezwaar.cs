namespace Participatie.Ladder;

/// <summary>What there is to say about the day and the subgroups of a measurement that somebody wants to save. What is known of each stands in <see cref="Metingbezwaarfeiten"/>.</summary>
public enum Metingbezwaar : byte
{
    /// <summary>The day lies after today.</summary>
    Toekomst,

    /// <summary>The day lies before the birth of the client.</summary>
    VoorGeboorte,

    /// <summary>The client had died by then.</summary>
    NaOverlijden,

    /// <summary>Somebody without a benefit cannot have one of the municipality.</summary>
    UitkeringEnGeen,

    /// <summary>A later measurement is known: this one is late news, and changes what was, not what is.</summary>
    LaatNieuws,

    /// <summary>The client had left the ladder and comes back.</summary>
    Terugkeer,

    /// <summary>The age does not fit a subgroup.</summary>
    LeeftijdPastNiet,
}
