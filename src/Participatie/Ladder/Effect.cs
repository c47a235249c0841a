using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Ladder;

/// <summary>
/// The effect of instruments for one municipality: what became of the clients whose traject ended in a period, and what it cost
/// (participatieladder 2008, paragraph 1.3 ad 1; rules, section 9).
/// </summary>
/// <param name="Gemeente">The municipality; empty when none is named.</param>
/// <param name="Van">The first day on which a traject may end.</param>
/// <param name="Tot">The last day on which a traject may end.</param>
/// <param name="Indeling">By what the rows are shown apart.</param>
/// <param name="Rijen">The rows, in order of what they are about.</param>
/// <param name="Totaal">All trajecten together, each once; no values.</param>
public sealed record Effect(
    Gemeente Gemeente, Dag Van, Dag Tot, IReadOnlyList<Effectindeling> Indeling, IReadOnlyList<Effectrij> Rijen, Effectrij Totaal)
{
    /// <summary>What effects are shown by when nobody chooses.</summary>
    public static readonly IReadOnlyList<Effectindeling> Standaard = [Effectindeling.Instrument, Effectindeling.Aanbieder];

    private const int PersonenPerDeel = 16_384;

    /// <summary>Measures every municipality in the selection, in order of code.</summary>
    /// <param name="kolommen">The linked rows with trajecten.</param>
    /// <param name="van">The first day on which a traject may end.</param>
    /// <param name="tot">The last day on which a traject may end; not before the first.</param>
    /// <param name="selectie">
    /// Which trajecten by instrument, provider and domain, and whose by subgroups, age and postal code on their first day.
    /// </param>
    /// <param name="indeling">By what to show them apart; not empty.</param>
    /// <param name="heden">The last day of which something can be known.</param>
    /// <param name="metVergelijking">Whether to look for comparable clients, over all municipalities in the selection together.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Effect> Maak(
        Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, IReadOnlyList<Effectindeling> indeling, Dag heden, bool metVergelijking, CancellationToken stop = default)
    {
        var (metingen, vergelijkingen) = Zoek(kolommen, van, tot, selectie, indeling, heden, metVergelijking, stop);
        return [.. kolommen.Gemeenten.Where(gemeente => selectie.Gemeente.IsLeeg || selectie.Gemeente == gemeente).Select(gemeente => Tel(kolommen, gemeente, van, tot, indeling, metingen, vergelijkingen))];
    }

    /// <summary>Measures all municipalities in the selection together; arguments as for each of them apart.</summary>
    public static Effect MaakSamen(
        Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, IReadOnlyList<Effectindeling> indeling, Dag heden, bool metVergelijking, CancellationToken stop = default) =>
        MaakSamen(kolommen, van, tot, selectie, new[] { indeling }, heden, metVergelijking, stop)[0];

    /// <summary>Measures all municipalities in the selection together, shown in several ways; other arguments as for each of them apart.</summary>
    public static IReadOnlyList<Effect> MaakSamen(
        Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, IReadOnlyList<IReadOnlyList<Effectindeling>> indelingen, Dag heden, bool metVergelijking, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(indelingen);
        var (metingen, vergelijkingen) = Zoek(kolommen, van, tot, selectie, [.. indelingen.SelectMany(indeling => indeling)], heden, metVergelijking, stop);
        return [.. indelingen.Select(indeling => Tel(kolommen, null, van, tot, indeling, metingen, vergelijkingen))];
    }

    private static (List<Trajectmeting> Metingen, Vergelijkbaren?[] Vergelijkingen) Zoek(
        Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, IReadOnlyList<Effectindeling> indeling, Dag heden, bool metVergelijking, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        ArgumentNullException.ThrowIfNull(indeling);
        if (tot < van || indeling.Count == 0) throw new ArgumentOutOfRangeException(nameof(tot), tot, "The last day is not before the first, and effects are shown by something.");
        var metingen = Meet(kolommen, van, tot, selectie, heden, stop);
        return (metingen, metVergelijking ? Vergelijkingsgroep.Zoek(kolommen, metingen, selectie, stop) : new Vergelijkbaren?[metingen.Count]);
    }

    /// <summary>The trajecten that ended in the period and are in the selection, in order of person.</summary>
    internal static List<Trajectmeting> Meet(Participatiekolommen kolommen, Dag van, Dag tot, Selectie selectie, Dag heden, CancellationToken stop)
    {
        var keuze = new Persoonkeuze(kolommen, selectie);
        if (!keuze.TrajectenBekend || kolommen.Trajecten.Aantal == 0) return [];
        var delen = new List<Trajectmeting>[(kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel];
        Parallel.For(0, delen.Length, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            delen[deel] = [];
            var meter = new Trajectmeter(kolommen, keuze, selectie.BekendOp?.Nummer, heden);
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
            {
                if (!selectie.Gemeente.IsLeeg && selectie.Gemeente != kolommen.GemeenteVanPersoon(persoon)) continue;
                meter.Meet(persoon, van.Nummer, tot.Nummer, delen[deel]);
            }
        });
        return [.. delen.SelectMany(deel => deel)];
    }

    private static Effect Tel(
        Participatiekolommen kolommen, Gemeente? gemeente, Dag van, Dag tot, IReadOnlyList<Effectindeling> indeling, List<Trajectmeting> metingen, Vergelijkbaren?[] vergelijkingen)
    {
        var groepen = new Dictionary<Effectgroep, Effectteller>();
        var totaal = new Effectteller();
        for (var plaats = 0; plaats < metingen.Count; plaats++)
        {
            var meting = metingen[plaats];
            if (gemeente is { } deze && kolommen.GemeenteVanPersoon(meting.Persoon) != deze) continue;
            totaal.Tel(kolommen.Trajecten, meting, vergelijkingen[plaats]);
            foreach (var groep in Effectgroep.Van(kolommen.Trajecten, meting, indeling))
            {
                if (!groepen.TryGetValue(groep, out var teller)) groepen.Add(groep, teller = new Effectteller());
                teller.Tel(kolommen.Trajecten, meting, vergelijkingen[plaats]);
            }
        }

        return new Effect(gemeente ?? (kolommen.Gemeenten.Count == 1 ? kolommen.Gemeenten[0] : default), van, tot, indeling, [.. groepen.OrderBy(paar => paar.Key).Select(paar => paar.Value.Rij(paar.Key.Waarden))], totaal.Rij([]));
    }
}
