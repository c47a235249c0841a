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

    /// <summary>The rung or code, or null for who is on none.</summary>
    public Trede? Trede => Nummer is >= EersteTrede and < EersteReden ? Ladder.Trede.Van(Nummer - EersteTrede) : null;

    /// <summary>The reason of leaving, or null for who has not left.</summary>
    public Uitstroomreden? Reden => Nummer >= EersteReden ? (Uitstroomreden)(Nummer - EersteReden) : null;

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
