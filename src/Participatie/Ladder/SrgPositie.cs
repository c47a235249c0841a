namespace Participatie.Ladder;

/// <summary>
/// A position on the re-integration ladder of the SRG (Statistiek Re-integratie Gemeenten) and its relation with the rungs.
/// Participatieladder 2008, paragraph 1.3 ad 7 and table 1.1. The ladder's own codes 0, 8 and 9 are no SRG codes: SRG code 0 says only
/// that there is no instrument.
/// </summary>
/// <param name="Code">The code as it stands in the statistic: 0, 1, 2, 3, 4, 5a, 5b or 99.</param>
/// <param name="Titel">The name of the position.</param>
/// <param name="Trede">The rung that it equals, or null for the codes 0 and 99.</param>
public sealed record SrgPositie(string Code, string Titel, Trede? Trede)
{
    /// <summary>Code 0: no instrument is used for the client. It says nothing of the rung.</summary>
    public static readonly SrgPositie GeenInstrument = new("0", "Nulfase", null);

    /// <summary>Code 99: the diagnosis is running, or the position must still be chosen.</summary>
    public static readonly SrgPositie DiagnoseLoopt = new("99", "Diagnose loopt", null);

    private static readonly SrgPositie[] PerTrede =
    [
        new("1", "Zorg", Ladder.Trede.Van(1)),
        new("2", "Maatschappelijke activering", Ladder.Trede.Van(2)),
        new("3", "Arbeidsactivering", Ladder.Trede.Van(3)),
        new("4", "Arbeidstoeleiding", Ladder.Trede.Van(4)),
        new("5a", "Werk met re-integratie", Ladder.Trede.Van(5)),
        new("5b", "Regulier werk", Ladder.Trede.Van(6)),
    ];

    /// <summary>All positions in the order of their codes.</summary>
    public static readonly IReadOnlyList<SrgPositie> Alle = [GeenInstrument, .. PerTrede, DiagnoseLoopt];

    /// <summary>
    /// The position of a client. A running diagnosis gives 99; no instrument paid from the work part gives 0; otherwise the rung gives
    /// it. Null when there is an instrument but the rung is not known (the ladder's codes 0, 8 and 9): then there is nothing to deliver.
    /// </summary>
    public static SrgPositie? Van(Trede trede, bool instrumentUitWerkdeel, bool diagnoseLoopt)
    {
        if (diagnoseLoopt) return DiagnoseLoopt;
        if (!instrumentUitWerkdeel) return GeenInstrument;
        return trede.IsTrede ? PerTrede[trede.Waarde - 1] : null;
    }

    /// <summary>The position of a code in any letter case, or null when there is no such code.</summary>
    public static SrgPositie? Zoek(string code)
    {
        foreach (var positie in Alle)
            if (string.Equals(positie.Code, code, StringComparison.OrdinalIgnoreCase)) return positie;
        return null;
    }
}
