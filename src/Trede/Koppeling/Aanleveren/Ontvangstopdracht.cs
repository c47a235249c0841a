using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>What is handed in.</summary>
/// <param name="Gemeente">The municipality.</param>
/// <param name="Bron">The number of the source.</param>
/// <param name="Bestandsnaam">The name that the file came with; whatever it looks like, it is only a name.</param>
/// <param name="Kanaal">By which way it came in.</param>
/// <param name="Leverdag">The day on which rows that do not say so became known.</param>
internal sealed record Ontvangstopdracht(Gemeentenummer Gemeente, short Bron, string Bestandsnaam, Leverkanaal Kanaal, Dag Leverdag)
{
    /// <summary>The saved profile by which it is read; null to recognise that.</summary>
    public int? Koppelprofiel { get; init; }
}
