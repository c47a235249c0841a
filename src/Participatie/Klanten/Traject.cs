using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>
/// The use of one instrument for one client, from a day up to and including a day (participatieladder 2008, paragraph 1.3 ad 1; exchange
/// format, section 1, table <c>trajecten</c>). Number, client and source tell it apart; a later row about the same one takes its place.
/// </summary>
/// <param name="Klant">Whose traject it is.</param>
/// <param name="Bron">The place of the source in the order of priority.</param>
/// <param name="Nummer">What the source calls it; never empty.</param>
/// <param name="Instrument">The instrument; never empty.</param>
/// <param name="Domein">The field of policy.</param>
/// <param name="Aanbieder">Who carries it out; empty when the municipality does.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day, not before the first; null while it runs without a day of ending.</param>
/// <param name="Resultaat">The result as the source words it, or empty.</param>
/// <param name="Kosten">What it costs; null when not known.</param>
public sealed record Traject(
    Klant Klant, int Bron, string Nummer, string Instrument, Domein Domein, string Aanbieder, Dag Start, Dag? Einde, string Resultaat, Bedrag? Kosten)
{
    /// <summary>The day of the agreed performance, for deciding when money is lawfully spent; null when not known.</summary>
    public Dag? Prestatiedatum { get; init; }

    /// <summary>The kind of provision as the source words it, or empty.</summary>
    public string SoortVoorziening { get; init; } = string.Empty;

    /// <summary>Whether it combines learning with work; null when not known.</summary>
    public bool? Duaal { get; init; }

    /// <summary>Which part of the money pays it, or empty.</summary>
    public string Financieringsdeel { get; init; } = string.Empty;

    /// <summary>The part of the exam, or empty.</summary>
    public string Examenonderdeel { get; init; } = string.Empty;

    /// <summary>The day of the exam; null when not known.</summary>
    public Dag? Examendatum { get; init; }

    /// <summary>What a source without BSNs calls the client, in a row without a BSN; empty for who has one.</summary>
    public string LokaleSleutel { get; init; } = string.Empty;

    /// <summary>The day on which it became known, as the row says; null for the day of the delivery.</summary>
    public Dag? Bekend { get; init; }

    /// <summary>Whether it runs on a day.</summary>
    public bool LooptOp(Dag dag) => Start <= dag && !(Einde < dag);
}
