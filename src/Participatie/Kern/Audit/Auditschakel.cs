namespace Participatie.Kern;

/// <summary>
/// One link of the audit chain of a municipality: one act with all its lines, sealed onto the link before it. Made by <see cref="Auditketen.Leg"/>.
/// </summary>
/// <param name="Gemeente">The municipality; every municipality has its own chain, and so has the organisation.</param>
/// <param name="Nummer">The number in the chain, from 1 without gaps.</param>
/// <param name="Tijdstip">When, in whole milliseconds since 1 January 1970 UTC.</param>
/// <param name="Dader">Who.</param>
/// <param name="Aantal">How many lines the act has; at least 1.</param>
/// <param name="Regels">The digest of the lines.</param>
/// <param name="Vorige">The seal of the link before; empty for the first.</param>
/// <param name="Sleutel">The generation of the key of the seal, from 1.</param>
/// <param name="Mac">The seal over everything above.</param>
public sealed record Auditschakel(
    Gemeentenummer Gemeente, long Nummer, long Tijdstip, Dader Dader, int Aantal, Zegel Regels, Zegel Vorige, int Sleutel, Zegel Mac)
{
    /// <summary>The head of the chain that ends with this link.</summary>
    public Auditkop Kop => new(Gemeente, Nummer, Mac);
}
