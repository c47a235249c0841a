namespace Participatie.Kern;

/// <summary>How long a kind of record is kept, from a day on (rules of access: a dated, editable rule with its source).</summary>
/// <param name="Soort">The kind of record.</param>
/// <param name="Vanaf">The first day the rule holds.</param>
/// <param name="Jaren">How many years, 1..<see cref="Meest"/>; <see cref="Blijvend"/> is for ever.</param>
/// <param name="Grondslag">The law or list that the term comes from.</param>
/// <param name="Bevestigd">Whether an archivist confirmed it; until then it is shown as to be confirmed.</param>
public sealed record Bewaartermijn(Bewaarsoort Soort, Dag Vanaf, int Jaren, string Grondslag, bool Bevestigd)
{
    /// <summary>Kept for ever.</summary>
    public const int Blijvend = 0;

    /// <summary>The longest term, in years.</summary>
    public const int Meest = 110;

    /// <summary>
    /// The rule that holds on a day: of the rules of this kind that have begun, the latest. Without one the proposal of
    /// <see cref="Bewaarsoortfeiten"/>, not confirmed, from the first day there is.
    /// </summary>
    public static Bewaartermijn Op(Bewaarsoort soort, Dag dag, IEnumerable<Bewaartermijn> alle)
    {
        ArgumentNullException.ThrowIfNull(alle);
        var feiten = Bewaarsoortfeiten.Van(soort);
        return alle.Where(termijn => termijn.Soort == soort && termijn.Vanaf <= dag).MaxBy(termijn => termijn.Vanaf)
            ?? new Bewaartermijn(soort, Dag.Eerste, feiten.Jaren, feiten.Grondslag, Bevestigd: false);
    }
}
