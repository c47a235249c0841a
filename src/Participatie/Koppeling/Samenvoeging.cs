using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Links the packed rows of all deliveries on BSN within a municipality into one participatiedatabase (participatieladder 2008,
/// paragraph 3.4; rules, sections 3 and 4). The answer does not depend on the order of files of different sources, nor on threads.
/// </summary>
/// <param name="Kolommen">The linked rows, with the BSN of each person.</param>
/// <param name="Vervangen">For each source, in order of priority, how many rows another row took the place of.</param>
public sealed record Samenvoeging(Participatiekolommen Kolommen, IReadOnlyList<int> Vervangen)
{
    /// <summary>Links.</summary>
    /// <param name="blokken">The blocks; of one source in the order of delivery.</param>
    /// <param name="bronnen">The sources in order of priority.</param>
    /// <param name="gemeenten">The municipalities met. When only one is met, rows that name none belong to it.</param>
    /// <param name="stop">Breaks off.</param>
    public static Samenvoeging Voeg(IReadOnlyList<Meetblok> blokken, IReadOnlyList<Bron> bronnen, Gemeentetabel gemeenten, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(blokken);
        ArgumentNullException.ThrowIfNull(bronnen);
        ArgumentNullException.ThrowIfNull(gemeenten);
        var eenGemeente = gemeenten.Codes.Count <= 2;
        var rijBegin = RijBegin(blokken);
        var alleBekend = AlleBekend(blokken);
        var ruimte = Kolomruimte.Voor(rijBegin[^1], metBekend: alleBekend is null);
        var groepen = new Groepkolommen[Meetblok.Groepen];
        Parallel.For(0, Meetblok.Groepen, new ParallelOptions { CancellationToken = stop }, () => new Koppelplaats(), (groep, _, plaats) =>
        {
            groepen[groep] = new Groepkolommen(ruimte, rijBegin[groep], bronnen.Count, plaats.Tabel);
            plaats.Koppel(blokken, groep, eenGemeente, groepen[groep]);
            return plaats;
        }, _ => { });
        var vervangen = new int[bronnen.Count];
        foreach (var groep in groepen)
        {
            for (var bron = 0; bron < vervangen.Length; bron++) vervangen[bron] += groep.Vervangen[bron];
        }

        return new Samenvoeging(Groepvoeging.Voeg(groepen, ruimte.Aaneen(groepen), bronnen, gemeenten, alleBekend ?? default), vervangen);
    }

    private static int[] RijBegin(IReadOnlyList<Meetblok> blokken)
    {
        var begin = new int[Meetblok.Groepen + 1];
        foreach (var blok in blokken)
        {
            for (var groep = 0; groep < Meetblok.Groepen; groep++) begin[groep + 1] += blok.AantalIn(groep);
        }

        for (var groep = 0; groep < Meetblok.Groepen; groep++) begin[groep + 1] += begin[groep];
        return begin;
    }

    // One day for all rows is the rule: exports seldom say when a row became known.
    private static Dag? AlleBekend(IReadOnlyList<Meetblok> blokken)
    {
        Dag? dag = null;
        foreach (var blok in blokken)
        {
            if (blok.Aantal == 0) continue;
            if (blok.EersteBekend != blok.LaatsteBekend || (dag is { } eerder && eerder != blok.EersteBekend)) return null;
            dag = blok.EersteBekend;
        }

        return dag ?? default(Dag);
    }
}
