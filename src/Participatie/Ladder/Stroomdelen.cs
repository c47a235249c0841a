namespace Participatie.Ladder;

/// <summary>
/// Flows as parts of a whole (participatieladder 2008, paragraph 2.6 tells figure 2.3 in parts: "a third of those on rung 1 is new"; rules,
/// section 6): each cell as part of its origin and of everyone, the sums by origin and by destination, and what became of people.
/// Computed from the matrix alone. Who stood on the ladder only in between (<see cref="Tussentijds"/>) is in no cell and no part.
/// </summary>
public sealed class Stroomdelen
{
    private readonly Dictionary<(Stroompunt Van, Stroompunt Naar), int> cellen;
    private readonly Dictionary<Stroompunt, int> herkomst, bestemming;

    /// <summary>Computes the parts of flows.</summary>
    public Stroomdelen(Stromen stromen)
    {
        ArgumentNullException.ThrowIfNull(stromen);
        var matrix = stromen.Matrix;
        cellen = matrix.ToDictionary(stroom => (stroom.Van, stroom.Naar), stroom => stroom.Aantal);
        herkomst = Tel(matrix, stroom => stroom.Van);
        bestemming = Tel(matrix, stroom => stroom.Naar);
        Tussentijds = stromen.Tussentijds;
        Alle = matrix.Sum(stroom => stroom.Aantal);
        Eerste = matrix.Where(stroom => stroom.Van.IsOpTrede).Sum(stroom => stroom.Aantal);
        Laatste = matrix.Where(stroom => stroom.Naar.IsOpTrede).Sum(stroom => stroom.Aantal);
        Cellen =
        [
            .. matrix.Select(stroom => new Stroomdeel(
                stroom, (double)stroom.Aantal / herkomst[stroom.Van], stroom.Van.IsOpTrede ? (double)stroom.Aantal / Eerste : null, (double)stroom.Aantal / Alle)),
        ];
        Soorten = [.. Enumerable.Range(0, (int)Stroomsoort.Elders).Select(nummer => Aandeel((Stroomsoort)nummer, matrix.Where(stroom => stroom.Soort == (Stroomsoort)nummer).Sum(stroom => stroom.Aantal)))];
        Redenen =
        [
            .. bestemming.Where(punt => punt.Key.Reden is not null).OrderBy(punt => punt.Key.Nummer)
                .Select(punt => new Uitstroomaandeel(punt.Key.Reden!.Value, punt.Value, (double)punt.Value / Eerste)),
        ];
    }

    /// <summary>The cells that are not zero, in order of origin and destination.</summary>
    public IReadOnlyList<Stroomdeel> Cellen { get; }

    /// <summary>Each kind of flow, zeros included, in order; together they are <see cref="Alle"/>. <see cref="Stroomsoort.Elders"/> is in no matrix.</summary>
    public IReadOnlyList<Stroomaandeel> Soorten { get; }

    /// <summary>The reasons for which someone left, in order; together they are who left.</summary>
    public IReadOnlyList<Uitstroomaandeel> Redenen { get; }

    /// <summary>How many stood on a rung or code inside the selection at the first day: the snapshot of that day.</summary>
    public int Eerste { get; }

    /// <summary>How many stood on a rung or code inside the selection at the last day: the snapshot of that day.</summary>
    public int Laatste { get; }

    /// <summary>How many persons are in the matrix.</summary>
    public int Alle { get; }

    /// <summary>Persons out of the ladder at both days with a measurement in between; in none of the other numbers.</summary>
    public int Tussentijds { get; }

    /// <summary>How many went from here to there; null for from anywhere or to anywhere, so that two nulls are everyone.</summary>
    public int Aantal(Stroompunt? van, Stroompunt? naar) => (van, naar) switch
    {
        ({ } deze, { } die) => cellen.GetValueOrDefault((deze, die)),
        ({ } deze, null) => herkomst.GetValueOrDefault(deze),
        (null, { } die) => bestemming.GetValueOrDefault(die),
        _ => Alle,
    };

    /// <summary>One kind of flow.</summary>
    public Stroomaandeel Van(Stroomsoort soort) => Soorten[(int)soort];

    private Stroomaandeel Aandeel(Stroomsoort soort, int aantal) => new(
        soort,
        aantal,
        Eerste > 0 && soort is not (Stroomsoort.Nieuw or Stroomsoort.Terug or Stroomsoort.VanBuiten) ? (double)aantal / Eerste : null,
        Alle > 0 ? (double)aantal / Alle : null);

    private static Dictionary<Stroompunt, int> Tel(IReadOnlyList<Stroom> matrix, Func<Stroom, Stroompunt> kant) =>
        matrix.GroupBy(kant).ToDictionary(groep => groep.Key, groep => groep.Sum(stroom => stroom.Aantal));
}
