using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>A benefit of a client, from a day up to and including a day (participatieladder 2008, paragraph 3.2 and table 3.3).</summary>
/// <param name="Soort">Who pays it.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day, not before the first; null while it runs.</param>
/// <param name="Reden">Why it ended.</param>
public sealed record Uitkering(Uitkeringsoort Soort, Dag Start, Dag? Einde, Uitkeringseinde Reden)
{
    /// <summary>Whether it runs on a day.</summary>
    public bool LooptOp(Dag dag) => Start <= dag && !(Einde < dag);
}
