using Participatie.Klanten;
using Participatie.Kern;

namespace Participatie.App.Klanten;

/// <summary>A traject as the client page shows it.</summary>
/// <param name="Instrument">The instrument.</param>
/// <param name="Aanbieder">The provider; null when the municipality carries it out.</param>
/// <param name="Domein">The field of policy.</param>
/// <param name="Start">The first day.</param>
/// <param name="Einde">The last day; null while it runs.</param>
/// <param name="Resultaat">The result.</param>
/// <param name="Kosten">The costs; null when not known.</param>
public sealed record Klanttraject(string Instrument, string? Aanbieder, Domein Domein, Dag Start, Dag? Einde, string Resultaat, Bedrag? Kosten)
{
    /// <summary>The number in addresses.</summary>
    public int Nummer { get; init; }

    /// <summary>Whether who looks may change it.</summary>
    public bool MagWijzigen { get; init; }
}
