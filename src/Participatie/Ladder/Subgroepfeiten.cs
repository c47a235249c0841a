namespace Participatie.Ladder;

/// <summary>
/// The facts beside the seven subgroups that every municipality records. Participatieladder 2008, paragraphs 2.4 and 2.5 and table 3.3;
/// all texts are Trede's own wording. Where paragraph 2.5 and table 3.3 differ, the table decides. Subgroups 8..31 are the
/// municipality's own and have no facts here. Somebody can be in several subgroups, or in none.
/// </summary>
public sealed record Subgroepfeiten
{
    /// <summary>From this age somebody stands on the ladder (paragraph 2.4); it holds for every subgroup.</summary>
    public const int LeeftijdVanaf = 18;

    /// <summary>How many subgroups the source defines.</summary>
    public const int Aantal = 7;

    /// <summary>The number, 1..7.</summary>
    public required int Nummer { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>Who belongs to it, in plain Dutch.</summary>
    public required string Definitie { get; init; }

    /// <summary>What often goes wrong. At least one.</summary>
    public required IReadOnlyList<string> Valkuilen { get; init; }

    /// <summary>The benefits that make somebody a member, by their short names; empty where a benefit is not what counts.</summary>
    public IReadOnlyList<string> Uitkeringen { get; init; } = [];

    /// <summary>The age that one must be below (65 or 27), or null when there is no such limit.</summary>
    public int? LeeftijdOnder { get; init; }

    /// <summary>
    /// True where <see cref="LeeftijdOnder"/> was the pension age of 2008 and must be read as the pension age of the day measured.
    /// </summary>
    public bool GrensIsPensioenleeftijd { get; init; }

    /// <summary>Whether an offer of the municipality is needed to belong to it.</summary>
    public bool EistAanbod { get; init; }

    /// <summary>Whether a municipality may set that an offer is needed (only 4: paragraph 2.5 says so, table 3.3 does not).</summary>
    public bool AanbodInstelbaar { get; init; }

    /// <summary>Whether it counts only when the municipality uses its budget for this group (only 6).</summary>
    public bool AlleenMetBudget { get; init; }

    /// <summary>Subgroups 1..7 in order.</summary>
    public static IReadOnlyList<Subgroepfeiten> Alle => Subgroepen2008.Lijst;

    /// <summary>The facts of subgroup 1..7, or null for a municipality's own number.</summary>
    public static Subgroepfeiten? Van(int nummer) => nummer is >= 1 and <= Aantal ? Alle[nummer - 1] : null;

    /// <summary>
    /// Whether an age (in whole years on the day measured) lies within the limits as the source gives them. Outside is a finding, no refusal.
    /// </summary>
    public bool PastBijLeeftijd(int leeftijd) => leeftijd >= LeeftijdVanaf && (LeeftijdOnder is not { } onder || leeftijd < onder);
}
