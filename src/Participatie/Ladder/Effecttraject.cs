using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>One traject behind a number of effects (rules, section 9). The same calculation as <see cref="Effect"/>.</summary>
/// <param name="Persoon">The place of the client in the columns.</param>
/// <param name="Traject">The place of the traject in the columns.</param>
/// <param name="Begin">The level at the start: a rung, or empty when not determined.</param>
/// <param name="Eind">The level at the end: a rung, <c>weg</c>, or empty when not determined.</param>
/// <param name="Na6">The same six months after the end.</param>
/// <param name="Na12">The same twelve months after the end.</param>
/// <param name="Uitkomst">What became of the client.</param>
public sealed record Effecttraject(int Persoon, int Traject, string Begin, string Eind, string Na6, string Na12, Effectuitkomst Uitkomst)
{
    /// <summary>The trajecten behind the numbers, in the order of the columns: as many as the effects count, each once.</summary>
    /// <param name="kolommen">The linked rows with trajecten.</param>
    /// <param name="van">The first day on which a traject may end.</param>
    /// <param name="tot">The last day on which a traject may end.</param>
    /// <param name="selectie">Which trajecten, and whose.</param>
    /// <param name="heden">The last day of which something can be known.</param>
    /// <param name="keuze">Which of them; null for all.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Effecttraject> Lijst(Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, Dag heden, Effectkeuze? keuze, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        return [.. Effect.Meet(kolommen, van, tot, selectie, heden, stop).Where(meting => IsVan(kolommen.Trajecten, meting, keuze)).Select(Maak).Where(een => keuze?.Uitkomst is null || keuze.Uitkomst == een.Uitkomst)];
    }

    private static bool IsVan(Trajectkolommen trajecten, Trajectmeting meting, Effectkeuze? keuze) =>
        keuze is not { Indeling.Count: > 0 } || Effectgroep.Van(trajecten, meting, keuze.Indeling).Any(groep => groep.Waarden.SequenceEqual(keuze.Groep, StringComparer.Ordinal));

    private static Effecttraject Maak(Trajectmeting meting) => new(
        meting.Persoon, meting.Traject, Tekst(meting.Begin), Tekst(meting.Eind), Tekst(meting.Na6), Tekst(meting.Na12), meting.Naar(meting.Eind) switch
        {
            { Gestegen: 1 } => Effectuitkomst.Gestegen,
            { Gelijk: 1 } => Effectuitkomst.Gelijk,
            { Gedaald: 1 } => Effectuitkomst.Gedaald,
            { Uitgestroomd: 1 } => Effectuitkomst.Uitgestroomd,
            _ => Effectuitkomst.Onbepaald,
        });

    private static string Tekst(Niveau niveau) => niveau.IsTrede
        ? niveau.Waarde.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : niveau == Niveau.Weg ? "weg" : string.Empty;
}
