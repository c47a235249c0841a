using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// The flows of one municipality over several days (rules, section 6; participatieladder 2008, figure 2.3, drawn out over time): where each
/// person stands at the end of each day, and who went from where to where between each day and the next. Counted in one pass.
/// It is about the persons who stand on a rung or code inside the selection at the end of at least one of the days; each of them stands
/// somewhere on every day, so that the nodes of every day add up to <see cref="Personen"/>. A node is a <see cref="Stroompunt"/>:
/// <see cref="Stroompunt.Nieuw"/> is not on the ladder yet, <see cref="Stroompunt.Buiten"/> on the ladder outside the selection, and who has
/// left stands on the reason of it; <see cref="Stroompunt.Terug"/> is no node.
/// </summary>
public sealed class Doorstroom
{
    /// <summary>How many days there are at least.</summary>
    public const int MinsteDagen = 2;

    /// <summary>How many days there are at most.</summary>
    public const int MeesteDagen = 8;

    private const int Cellen = Stroompunt.Aantal * Stroompunt.Aantal;

    private Doorstroom(Gemeente gemeente, IReadOnlyList<Dag> dagen, int[] aantallen)
    {
        Gemeente = gemeente;
        Dagen = dagen;
        Aantallen = aantallen;
        Stappen = [.. Enumerable.Range(0, Math.Max(0, dagen.Count - 1)).Select(stap => Stap(aantallen.AsSpan(stap * (Cellen + 1), Cellen)))];
        Stromen = [.. Stappen.Select((cellen, stap) => Tweedaags(cellen, new Periode(dagen[stap], dagen[stap + 1]), aantallen[(stap * (Cellen + 1)) + Cellen]))];
        Knopen = [.. dagen.Select((_, dag) => dag == 0 ? Tel(Stappen[0], stroom => stroom.Van) : Tel(Stappen[dag - 1], stroom => stroom.Naar))];
    }

    /// <summary>The municipality; empty when none is named.</summary>
    public Gemeente Gemeente { get; }

    /// <summary>The days at whose end the persons are counted, in order of time.</summary>
    public IReadOnlyList<Dag> Dagen { get; }

    /// <summary>For each day the nodes on which someone stands, in order.</summary>
    public IReadOnlyList<IReadOnlyList<Doorstroomknoop>> Knopen { get; }

    /// <summary>
    /// For each day but the last, who went from which node to which by the next day: the cells that are not zero, in order of origin and
    /// destination. With those of kind <see cref="Stroomsoort.Elders"/>, each adds up to <see cref="Personen"/>.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Stroom>> Stappen { get; }

    /// <summary>For each day but the last the flows to the next: the same as asking for <see cref="Ladder.Stromen"/> of those two days.</summary>
    public IReadOnlyList<Stromen> Stromen { get; }

    /// <summary>How many persons it is about; 0 or more.</summary>
    public int Personen => Knopen.Count == 0 ? 0 : Knopen[0].Sum(knoop => knoop.Aantal);

    // For each step the counters by origin and destination, and behind them who was there in between only.
    private int[] Aantallen { get; }

    /// <summary>How many stand on a node at the end of a day; 0 for a node on which nobody stands.</summary>
    /// <param name="dag">The place of the day in <see cref="Dagen"/>.</param>
    /// <param name="punt">The node.</param>
    public int Aantal(int dag, Stroompunt punt) => Knopen[dag].FirstOrDefault(knoop => knoop.Punt == punt)?.Aantal ?? 0;

    /// <summary>Counts every municipality in the selection, in order of code.</summary>
    /// <param name="kolommen">The linked rows.</param>
    /// <param name="dagen">Two to eight days, each after the one before; anything else is a wrong call.</param>
    /// <param name="selectie">Whom it is about, and what was known.</param>
    /// <param name="stop">Breaks off.</param>
    public static IReadOnlyList<Doorstroom> Maak(Participatiekolommen kolommen, IReadOnlyList<Dag> dagen, Selectie selectie, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(dagen);
        ArgumentNullException.ThrowIfNull(selectie);
        if (dagen.Count is < MinsteDagen or > MeesteDagen || dagen.Zip(dagen.Skip(1), (dag, volgende) => dag >= volgende).Any(fout => fout))
            throw new ArgumentException("There are two to eight days, each after the one before.", nameof(dagen));
        int[] nummers = [.. dagen.Select(dag => (int)dag.Nummer)];
        var keuze = new Persoonkeuze(kolommen, selectie);
        var telling = Telling.Over(kolommen, selectie, (nummers.Length - 1) * (Cellen + 1), (persoon, rijen, aantallen) => Tel(nummers, selectie, keuze, persoon, rijen, aantallen), stop);
        return [.. telling.Select(deel => new Doorstroom(deel.Gemeente, [.. dagen], deel.Aantallen))];
    }

    /// <summary>The sum of several municipalities, of the same days; of none it has no days.</summary>
    public static Doorstroom Samen(IReadOnlyList<Doorstroom> delen)
    {
        ArgumentNullException.ThrowIfNull(delen);
        if (delen.Count == 0) return new Doorstroom(default, [], []);
        if (delen.Any(deel => !deel.Dagen.SequenceEqual(delen[0].Dagen))) throw new ArgumentException("The days differ.", nameof(delen));
        return new Doorstroom(
            delen.Count == 1 ? delen[0].Gemeente : default, delen[0].Dagen, [.. delen[0].Aantallen.Select((_, plaats) => delen.Sum(deel => deel.Aantallen[plaats]))]);
    }

    private static void Tel(ReadOnlySpan<int> dagen, Selectie selectie, Persoonkeuze keuze, int persoon, Persoonrijen rijen, Span<int> aantallen)
    {
        Span<Toestand> toestanden = stackalloc Toestand[dagen.Length];
        Span<int> punten = stackalloc int[dagen.Length];
        rijen.Op(dagen, toestanden);
        var telt = false;
        for (var dag = 0; dag < dagen.Length; dag++)
        {
            var toestand = toestanden[dag];
            var binnen = toestand.IsOpLadder && keuze.Past(persoon, dagen[dag], toestand.Subgroepen.Masker);
            punten[dag] = Stroompunt.Bestemming(toestand, binnen);
            telt |= binnen;
        }

        for (var stap = 0; stap < dagen.Length - 1; stap++)
        {
            var begin = stap * (Cellen + 1);
            if (telt) aantallen[begin + (punten[stap] * Stroompunt.Aantal) + punten[stap + 1]]++;
            if (!toestanden[stap].IsOpLadder && !toestanden[stap + 1].IsOpLadder && rijen.GemetenTussen(dagen[stap], dagen[stap + 1], ookCodeNul: true)
                && (!selectie.KiestPersonen || rijen.WasInSelectieTussen(dagen[stap], dagen[stap + 1], keuze, persoon))) aantallen[begin + Cellen]++;
        }
    }

    private static List<Stroom> Stap(ReadOnlySpan<int> aantallen)
    {
        var cellen = new List<Stroom>();
        for (var plaats = 0; plaats < aantallen.Length; plaats++)
        {
            if (aantallen[plaats] > 0)
                cellen.Add(new Stroom(new Stroompunt(plaats / Stroompunt.Aantal), new Stroompunt(plaats % Stroompunt.Aantal), aantallen[plaats]));
        }

        return cellen;
    }

    // Between two days alone it plays no part why someone had left by the first.
    private Stromen Tweedaags(IReadOnlyList<Stroom> cellen, Periode periode, int tussentijds)
    {
        var aantallen = new int[Cellen];
        foreach (var stroom in cellen)
            aantallen[((stroom.Van.Reden is null ? stroom.Van : Stroompunt.Terug).Nummer * Stroompunt.Aantal) + stroom.Naar.Nummer] += stroom.Aantal;
        return Ladder.Stromen.Van(Gemeente, periode, aantallen, tussentijds);
    }

    private static IReadOnlyList<Doorstroomknoop> Tel(IReadOnlyList<Stroom> stap, Func<Stroom, Stroompunt> kant) =>
        [.. stap.GroupBy(kant).OrderBy(groep => groep.Key.Nummer).Select(groep => new Doorstroomknoop(groep.Key, groep.Sum(stroom => stroom.Aantal)))];
}
