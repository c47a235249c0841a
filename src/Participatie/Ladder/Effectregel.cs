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
        if (kolommen.Bsns is not { } bsns) throw new ArgumentException("A list needs BSNs.", nameof(kolommen));
        return [.. Effect.Meet(kolommen, van, tot, selectie, heden, default).Select(meting => Regel(new Klant(kolommen.GemeenteVanPersoon(meting.Persoon), Bsn.Van(bsns[meting.Persoon])), meting))
            .OrderBy(regel => regel.Klant.Gemeente).ThenBy(regel => regel.Klant.Bsn).ThenBy(regel => regel.Traject)];
    }

    private static Effectregel Regel(Klant klant, Trajectmeting meting)
    {
        var verandering = meting.Naar(meting.Eind);
        var uitkomst = verandering switch
        {
            { Gestegen: 1 } => "gestegen",
            { Gelijk: 1 } => "gelijk",
            { Gedaald: 1 } => "gedaald",
            { Uitgestroomd: 1 } => "uitgestroomd",
            _ => "onbepaald",
        };
        return new Effectregel(klant, meting.Traject, Tekst(meting.Begin), Tekst(meting.Eind), Tekst(meting.Na6), Tekst(meting.Na12), uitkomst);
    }

    private static string Tekst(Niveau niveau) => niveau.IsTrede
        ? niveau.Waarde.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : niveau == Niveau.Weg ? "weg" : string.Empty;
}
