using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// How good the data of one municipality is at the end of a day: every check in one pass, in all and per source (Trede). Persons are those in the selection on
/// that day; checks about trajecten are about the trajecten in the selection, whether or not their client is on the ladder.
/// </summary>
public sealed class Kwaliteitsoverzicht
{
    private const int PersonenPerDeel = 16_384;

    private Kwaliteitsoverzicht(Gemeente gemeente, Dag dag, IReadOnlyList<Kwaliteitsrij> rijen, IReadOnlyList<Kwaliteitsrij> perBron)
    {
        Gemeente = gemeente;
        Dag = dag;
        Rijen = rijen;
        PerBron = perBron;
    }

    /// <summary>The municipality; empty when none is named or there are several.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>The day at whose end is checked.</summary>
    public Dag Dag { get; }

    /// <summary>One row for each check, zero rows included, in the order of <see cref="Kwaliteitstoetsfeiten.Alle"/>; of all sources together.</summary>
    public IReadOnlyList<Kwaliteitsrij> Rijen { get; }

    /// <summary>For each check the sources to which it applies, in order of priority. Adds up to <see cref="Rijen"/>.</summary>
    public IReadOnlyList<Kwaliteitsrij> PerBron { get; }

    /// <summary>Checks every municipality in the selection, in order of code.</summary>
    public static IReadOnlyList<Kwaliteitsoverzicht> Maak(Participatiekolommen kolommen, Dag dag, Selectie selectie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        var bronnen = kolommen.Bronnen.Count;
        var blik = new Kwaliteitsblik(kolommen, selectie, dag);
        var telling = Telling.OverIedereen(kolommen, selectie, Kwaliteitsblik.Toetsen * bronnen * 2, (persoon, rijen, aantallen) =>
        {
            Span<sbyte> uitslagen = stackalloc sbyte[Kwaliteitsblik.Toetsen];
            blik.Toets(persoon, rijen, uitslagen);
            for (var toets = 0; toets < Kwaliteitsblik.Toetsen; toets++)
            {
                if (uitslagen[toets] < 0) continue;
                // An even number is fine, an odd one is not; the rest is the source.
                var plaats = (toets * bronnen * 2) + (uitslagen[toets] & ~1);
                aantallen[plaats]++;
                aantallen[plaats + 1] += uitslagen[toets] & 1;
            }
        }, stop);
        return [.. telling.Select(deel => Van(deel.Gemeente, dag, kolommen.Bronnen, deel.Aantallen))];
    }

    /// <summary>The same over all municipalities in the selection together.</summary>
    public static Kwaliteitsoverzicht MaakSamen(Participatiekolommen kolommen, Dag dag, Selectie selectie, CancellationToken stop = default)
    {
        var delen = Maak(kolommen, dag, selectie, stop);
        if (delen.Count == 1) return delen[0];
        return new Kwaliteitsoverzicht(default, dag, Som(delen.SelectMany(deel => deel.Rijen)), Som(delen.SelectMany(deel => deel.PerBron).OrderBy(rij => rij.Toets).ThenBy(rij => Plaats(kolommen.Bronnen, rij.Bron))));
    }

    /// <summary>The persons with whom one check finds something wrong, of one source or of all (null): their places in the columns, ascending.</summary>
    public static IReadOnlyList<int> Personen(Participatiekolommen kolommen, Dag dag, Selectie selectie, Kwaliteitstoets toets, Bron? bron, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(selectie);
        var plaats = (int)Kwaliteitstoetsfeiten.Van(toets).Toets - 1;
        var gezocht = bron is null ? -1 : Plaats(kolommen.Bronnen, bron);
        if (bron is not null && gezocht < 0) return [];
        var blik = new Kwaliteitsblik(kolommen, selectie, dag);
        var delen = new List<int>[(kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel];
        Parallel.For(0, delen.Length, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            delen[deel] = [];
            var buffer = new Rijbuffer();
            Span<sbyte> uitslagen = stackalloc sbyte[Kwaliteitsblik.Toetsen];
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
            {
                if (!selectie.Gemeente.IsLeeg && selectie.Gemeente != kolommen.GemeenteVanPersoon(persoon)) continue;
                blik.Toets(persoon, kolommen.RijenVan(persoon, selectie.BekendOp?.Nummer, buffer), uitslagen);
                var uitslag = uitslagen[plaats];
                if (uitslag >= 0 && (uitslag & 1) == 1 && (gezocht < 0 || uitslag >> 1 == gezocht)) delen[deel].Add(persoon);
            }
        });
        return [.. delen.SelectMany(deel => deel)];
    }

    private static Kwaliteitsoverzicht Van(Gemeente gemeente, Dag dag, IReadOnlyList<Bron> bronnen, int[] aantallen)
    {
        var perBron = new List<Kwaliteitsrij>();
        for (var plaats = 0; plaats < aantallen.Length; plaats += 2)
        {
            if (aantallen[plaats] == 0) continue;
            perBron.Add(new Kwaliteitsrij((Kwaliteitstoets)((plaats / 2 / bronnen.Count) + 1), bronnen[plaats / 2 % bronnen.Count], aantallen[plaats], aantallen[plaats + 1]));
        }

        return new Kwaliteitsoverzicht(gemeente, dag, [.. Kwaliteitstoetsfeiten.Alle.Select(feiten => Som(feiten.Toets, null, perBron.Where(rij => rij.Toets == feiten.Toets)))], perBron);
    }

    private static List<Kwaliteitsrij> Som(IEnumerable<Kwaliteitsrij> rijen) => [.. rijen.GroupBy(rij => (rij.Toets, rij.Bron)).Select(groep => Som(groep.Key.Toets, groep.Key.Bron, groep))];

    private static Kwaliteitsrij Som(Kwaliteitstoets toets, Bron? bron, IEnumerable<Kwaliteitsrij> rijen)
    {
        var (vanToepassing, gebrek) = (0, 0);
        foreach (var rij in rijen) (vanToepassing, gebrek) = (vanToepassing + rij.VanToepassing, gebrek + rij.Gebrek);
        return new Kwaliteitsrij(toets, bron, vanToepassing, gebrek);
    }

    private static int Plaats(IReadOnlyList<Bron> bronnen, Bron? bron)
    {
        for (var plaats = 0; plaats < bronnen.Count; plaats++)
            if (bronnen[plaats] == bron) return plaats;
        return -1;
    }
}
