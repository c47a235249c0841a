using System.Globalization;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>
/// What goes to the SRG over one period: the rows in the order of the fields of the layout, and what was found by checking (Regeling statistiek, annex 2; SRG relation rules).
/// Provisions of the field of re-integration that touch the period go, and others that bear a name of the layout; each with every position on the ladder that touches
/// the period. Pure.
/// </summary>
/// <param name="Layout">The layout.</param>
/// <param name="Periode">The period.</param>
/// <param name="Rijen">The rows.</param>
/// <param name="Klanten">Whom the rows are about, each once.</param>
/// <param name="Voorzieningen">How many provisions they are about.</param>
/// <param name="Bevindingen">What was found, those that hold a provision back first.</param>
/// <param name="Vertalingen">How words were counted.</param>
public sealed record Srglevering(
    Srglayout Layout, Srgperiode Periode, IReadOnlyList<IReadOnlyList<string>> Rijen, IReadOnlyList<int> Klanten, int Voorzieningen, IReadOnlyList<Srgbevinding> Bevindingen,
    IReadOnlyList<Srgvertaling> Vertalingen)
{
    /// <summary>The part of the provisions of the delivery before that may differ without being told, in hundredths.</summary>
    public const int Verschildrempel = 5;

    private const int LangNietGemetenMaanden = 24;

    /// <summary>How many provisions are left out because of a finding.</summary>
    public int Tegengehouden { get; private init; }

    /// <summary>Makes the delivery.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="periode">The period.</param>
    /// <param name="gemeente">The municipality.</param>
    /// <param name="versie">The version of the program.</param>
    /// <param name="voorzieningen">All trajecten.</param>
    /// <param name="ladders">The positions by number of the client.</param>
    /// <param name="vorige">The trajecten of the delivery before, when there is one to compare with.</param>
    public static Srglevering Maak(
        Srglayout layout, Srgperiode periode, Gemeente gemeente, string versie, IReadOnlyList<Srgvoorziening> voorzieningen, IReadOnlyDictionary<int, Srgladder> ladders, IReadOnlyList<Traject>? vorige)
    {
        ArgumentNullException.ThrowIfNull(layout);
        ArgumentNullException.ThrowIfNull(periode);
        ArgumentNullException.ThrowIfNull(voorzieningen);
        ArgumentNullException.ThrowIfNull(ladders);
        var woorden = new Srgwoorden(layout);
        var toets = new Srgtoets(layout, periode, woorden, voorzieningen.Where(een => Hoort(een, woorden)).ToList(), vorige);
        var rij = new Srgrij(layout, periode, gemeente, versie);
        List<Srgvoorziening> alle = [.. voorzieningen.Where(een => Hoort(een, woorden) && Raakt(een, periode)).OrderBy(een => een.Bsn).ThenBy(een => een.Start).ThenBy(een => een.Nummer, StringComparer.Ordinal)];
        var bevindingen = new List<Srgbevinding>(toets.OverAlles());
        var (rijen, mee) = (new List<IReadOnlyList<string>>(), new List<Srgvoorziening>());
        foreach (var een in alle)
        {
            var ladder = ladders.GetValueOrDefault(een.Klant, Srgladder.Leeg);
            var gevonden = toets.Over(een, ladder);
            bevindingen.AddRange(gevonden);
            if (gevonden.Any(bevinding => bevinding.HoudtTegen || bevinding.Code == Bevindingcode.SrgUitWmo)) continue;
            mee.Add(een);
            rijen.AddRange(rij.Maak(een, ladder, woorden));
        }

        return new Srglevering(
            layout, periode, rijen, [.. mee.Select(een => een.Klant).Distinct()], mee.Count,
            [.. bevindingen.OrderBy(een => een.HoudtTegen ? 0 : 1).ThenBy(een => een.Code).ThenBy(een => een.Klant ?? 0).ThenBy(een => een.Detail, StringComparer.Ordinal)],
            Vertaald(layout, periode, mee, woorden))
        {
            Tegengehouden = alle.Count - mee.Count,
        };
    }

    /// <summary>A number that changes when what was found changes: who saw the findings has seen these.</summary>
    public string Kenmerk
    {
        get
        {
            var hash = 14_695_981_039_346_656_037UL;
            foreach (var teken in string.Join('\n', Bevindingen.Select(een => string.Create(CultureInfo.InvariantCulture, $"{een.Soort.Code} {een.Klant} {een.Detail}"))))
                hash = unchecked((hash ^ teken) * 1_099_511_628_211UL);
            return hash.ToString("x16", CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Whether a provision runs so long that nobody seems to look after it: two years without a measurement.</summary>
    internal static bool IsVergeten(Srgvoorziening een, Srgladder ladder, Dag dag) => een.Start.MaandenLater(LangNietGemetenMaanden) < dag && !(ladder.LaatstGemeten?.MaandenLater(LangNietGemetenMaanden) >= dag);

    /// <summary>The last day as far as the period knows it; null while it runs then.</summary>
    internal static Dag? Einde(Srgvoorziening een, Srgperiode periode) => een.Einde <= periode.Laatste ? een.Einde : null;

    private static bool Hoort(Srgvoorziening een, Srgwoorden woorden) => een.Domein == Domein.Reintegratie || (woorden.Type(een, out var gekend).Length > 0 && gekend);

    private static bool Raakt(Srgvoorziening een, Srgperiode periode) => een.Start <= periode.Laatste && !(een.Einde < periode.Eerste && een.Einde >= een.Start);

    private static List<Srgvertaling> Vertaald(Srglayout layout, Srgperiode periode, List<Srgvoorziening> mee, Srgwoorden woorden)
    {
        var typen = mee.Select(een => (Veld: Srglayout.Type, Woord: een.Soort.Length > 0 ? een.Soort : een.Instrument, Code: woorden.Type(een, out _)));
        var redenen = mee.Where(een => Einde(een, periode) is not null).Select(een => (Veld: Srglayout.RedenEinde, Woord: een.Resultaat, Code: woorden.Reden(een.Resultaat) ?? string.Empty));
        return [.. typen.Concat(redenen).GroupBy(een => een).OrderByDescending(groep => groep.Key.Veld, StringComparer.Ordinal).ThenBy(groep => groep.Key.Code, StringComparer.Ordinal).ThenBy(groep => groep.Key.Woord, StringComparer.Ordinal)
            .Select(groep => new Srgvertaling(groep.Key.Veld, groep.Key.Woord, groep.Key.Code, (string.Equals(groep.Key.Veld, Srglayout.Type, StringComparison.Ordinal) ? layout.Typen : layout.Redenen).GetValueOrDefault(groep.Key.Code, string.Empty), groep.Count()))];
    }
}
