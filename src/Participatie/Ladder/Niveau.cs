namespace Participatie.Ladder;

/// <summary>
/// The level of a person for comparing two moments (rules, section 9): a rung, left without a known last rung, or not determined
/// (<c>default</c>: on a code, not in the ladder yet, or not measured).
/// </summary>
/// <param name="Waarde">1..6 the rung, 7 left, 0 not determined.</param>
internal readonly record struct Niveau(byte Waarde)
{
    /// <summary>Left, and the rung at leaving is not known.</summary>
    public static readonly Niveau Weg = new(7);

    /// <summary>Whether it is a rung.</summary>
    public bool IsTrede => Waarde is >= 1 and <= 6;

    /// <summary>The level that goes with a state; a leaver has the rung that was told at leaving.</summary>
    public static Niveau Van(Toestand toestand, Persoonrijen rijen, int dag)
    {
        if (toestand.IsWeg) return LaatsteTrede(rijen, dag);
        return toestand.IsOpLadder && toestand.Trede.IsTrede ? new Niveau(toestand.Trede.Waarde) : default;
    }

    // Of the leavings that tell a rung, not before the last measurement, the newest; on one day the source of the highest priority.
    private static Niveau LaatsteTrede(Persoonrijen rijen, int dag)
    {
        var gemeten = LaatsteMeting(rijen, dag);
        var (niveau, beste) = (Weg, -1);
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var kern = rijen.Kernen[(int)rijen.Nummers[rij]];
            if ((kern & Rijsoort.Uitstroomvlag) == 0 || rijen.Dagen[rij] > dag || rijen.Dagen[rij] < gemeten || rijen.Dagen[rij] <= beste) continue;
            if ((kern & Rijsoort.TredeMasker) is not (>= 1 and <= 6)) continue;
            (niveau, beste) = (new Niveau((byte)(kern & Rijsoort.TredeMasker)), rijen.Dagen[rij]);
        }

        return niveau;
    }

    private static int LaatsteMeting(Persoonrijen rijen, int dag)
    {
        var laatste = -1;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            if ((rijen.Kernen[(int)rijen.Nummers[rij]] & Rijsoort.Uitstroomvlag) == 0 && rijen.Dagen[rij] <= dag) laatste = Math.Max(laatste, rijen.Dagen[rij]);
        }

        return laatste;
    }
}
