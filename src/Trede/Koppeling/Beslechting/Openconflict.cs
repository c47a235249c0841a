using System.Globalization;
using Participatie.Data.Koppeling;
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

    /// <summary>Whether a decision is about this: it chose one of the two sides, whichever.</summary>
    public bool IsBeslechtDoor(ConflictbesluitRecord besluit)
    {
        ArgumentNullException.ThrowIfNull(besluit);
        var winnaar = (besluit.WinnaarBron, besluit.WinnaarDag, besluit.WinnaarWaarde);
        var verliezer = (besluit.VerliezerBron, besluit.VerliezerDag, besluit.VerliezerWaarde);
        var (geldend, ander) = ((Geldend.Bron, (Dag?)Geldend.Dag, Geldend.Waarde), (Ander.Bron, (Dag?)Ander.Dag, Ander.Waarde));
        return besluit.Klant == Klant && ((winnaar == geldend && verliezer == ander) || (winnaar == ander && verliezer == geldend));
    }

    /// <inheritdoc/>
    public override string ToString() => "(openconflict)";
}
