using System.Globalization;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>A conflict between two sources that nobody has settled, as the teamleider sees it.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Naam">The name of the client.</param>
/// <param name="Soort">The kind.</param>
/// <param name="Geldend">What counts for now.</param>
/// <param name="Ander">What contradicts it.</param>
public sealed record Openconflict(int Klant, string Naam, Bevindingcode Soort, Conflictzijde Geldend, Conflictzijde Ander)
{
    /// <summary>What it is known by within the client, in an address.</summary>
    public string Sleutel => string.Create(CultureInfo.InvariantCulture, $"{(int)Soort}-{Geldend.Bron}-{Geldend.Dag.Nummer}-{Ander.Bron}-{Ander.Dag.Nummer}");

    /// <inheritdoc/>
    public override string ToString() => "(openconflict)";
}
