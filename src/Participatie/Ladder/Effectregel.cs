using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>One traject behind a number of effects (rules, section 9).</summary>
/// <param name="Klant">The client.</param>
/// <param name="Traject">The place of the traject in the columns.</param>
/// <param name="Begin">The level at the start: a rung, or empty when not determined.</param>
/// <param name="Eind">The level at the end: a rung, <c>weg</c>, or empty when not determined.</param>
/// <param name="Na6">The same six months after the end.</param>
/// <param name="Na12">The same twelve months after the end.</param>
/// <param name="Uitkomst">Whether it counts as gestegen, gelijk, gedaald, uitgestroomd or onbepaald.</param>
public sealed record Effectregel(Klant Klant, int Traject, string Begin, string Eind, string Na6, string Na12, string Uitkomst)
{
    /// <summary>The trajecten behind the numbers, by client: as many as the effects count, each once. The columns must hold the BSNs.</summary>
    public static IReadOnlyList<Effectregel> Lijst(Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, Dag heden)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        Klantenlijst.Keur(kolommen);
        return [.. Effecttraject.Lijst(kolommen, van, tot, selectie, heden, null).Select(een => new Effectregel(
            Klantenlijst.Klant(kolommen, een.Persoon), een.Traject, een.Begin, een.Eind, een.Na6, een.Na12, een.Uitkomst switch
            {
                Effectuitkomst.Gestegen => "gestegen",
                Effectuitkomst.Gelijk => "gelijk",
                Effectuitkomst.Gedaald => "gedaald",
                Effectuitkomst.Uitgestroomd => "uitgestroomd",
                _ => "onbepaald",
            })).OrderBy(regel => regel.Klant.Gemeente).ThenBy(regel => regel.Klant.Bsn).ThenBy(regel => regel.Traject)];
    }
}
