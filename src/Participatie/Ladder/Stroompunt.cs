namespace Participatie.Ladder;

/// <summary>
/// Where a person stands at one end of a flow (rules, section 6): on a rung or code, in the ladder but outside the selection
/// (<see cref="Buiten"/>), not in the ladder yet (<see cref="Nieuw"/>, only at the beginning), left before (<see cref="Terug"/>, only at
/// the beginning), or left by then with a reason (only at the end). Ordered as it is shown.
/// </summary>
/// <param name="Nummer">The place in the order of showing.</param>
public readonly record struct Stroompunt(int Nummer)
{
    /// <summary>Never in the ladder up to the first day.</summary>
    public static readonly Stroompunt Nieuw = new(0);

    /// <summary>Had left the ladder by the first day.</summary>
    public static readonly Stroompunt Terug = new(1);

    /// <summary>In the ladder, but outside the selection.</summary>
    public static readonly Stroompunt Buiten = new(2);

    internal const int Aantal = 3 + 10 + 10;

    private const int EersteTrede = 3;

    private const int EersteReden = 13;

    /// <summary>On a rung or code.</summary>
    public static Stroompunt Op(Trede trede) => new(EersteTrede + trede.Waarde);

    /// <summary>Out of the ladder for this reason.</summary>
    public static Stroompunt Uit(Uitstroomreden reden) => new(EersteReden + (int)reden);

    /// <summary>On a rung or code, and inside the selection.</summary>
    public bool IsOpTrede => Nummer is >= EersteTrede and < EersteReden;

    /// <summary>The number of where a person comes from.</summary>
    internal static int Herkomst(Toestand toestand, bool binnen) => Plaats([0, 0, 2, EersteTrede, 1, 1], [0, 0, 0, 1, 0, 0], toestand, binnen);

    /// <summary>The number of where a person goes; who is not in the ladder yet goes nowhere, which is counted as 0.</summary>
    internal static int Bestemming(Toestand toestand, bool binnen) => Plaats([0, 0, 2, EersteTrede, EersteReden, EersteReden], [0, 0, 0, 1, 1, 1], toestand, binnen);

    // Looked up by the kind of state and whether it is inside the selection; the rung or the reason is added where it counts.
    private static int Plaats(ReadOnlySpan<byte> begin, ReadOnlySpan<byte> telt, Toestand toestand, bool binnen)
    {
        var soort = (toestand.Soort * 2) + (binnen ? 1 : 0);
        return begin[soort] + (telt[soort] * toestand.Waarde);
    }

    /// <summary>The rung or code, or null for who is on none.</summary>
    public Trede? Trede => IsOpTrede ? Ladder.Trede.Van(Nummer - EersteTrede) : null;

    /// <summary>The reason of leaving, or null for who has not left.</summary>
    public Uitstroomreden? Reden => Nummer >= EersteReden ? (Uitstroomreden)(Nummer - EersteReden) : null;

    /// <summary>Every point, in the order in which it is shown.</summary>
    public static IReadOnlyList<Stroompunt> Alle { get; } =
        [Nieuw, Terug, Buiten, .. Momentopname.Volgorde.Select(Op), .. Uitstroomredenfeiten.Alle.Select(feiten => feiten.Reden).Where(reden => reden != Uitstroomreden.Geen).Order().Select(Uit)];

    /// <summary>The point with this name, as files have it; false when there is none.</summary>
    public static bool TryParse(string? tekst, out Stroompunt punt)
    {
        foreach (var een in Alle)
        {
            punt = een;
            if (string.Equals(een.ToString(), tekst, StringComparison.Ordinal)) return true;
        }

        punt = default;
        return false;
    }

    /// <summary>The name as files have it: <c>nieuw</c>, <c>terug</c>, <c>buiten</c>, the number, or <c>uit:reden</c>.</summary>
    public override string ToString() => Nummer switch
    {
        0 => "nieuw",
        1 => "terug",
        2 => "buiten",
        < EersteReden => Trede.ToString()!,
        _ => "uit:" + Uitstroomredenfeiten.Van((Uitstroomreden)(Nummer - EersteReden)).Code,
    };
}
