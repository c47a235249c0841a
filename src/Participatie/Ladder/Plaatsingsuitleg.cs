namespace Participatie.Ladder;

/// <summary>
/// Why a client stands on this rung and not on a higher one: plain Dutch sentences made from the answers and the rule.
/// Participatieladder 2008, tables 2.1 and 3.1.
/// </summary>
/// <param name="WaaromDezeTrede">The sentences that lead to the rung. At least one.</param>
/// <param name="WaaromNietHoger">For every higher rung why not; for trede 6 that there is none. At least one.</param>
public sealed record Plaatsingsuitleg(IReadOnlyList<string> WaaromDezeTrede, IReadOnlyList<string> WaaromNietHoger)
{
    /// <summary>The explanation, or null when the answers reach no decision.</summary>
    public static Plaatsingsuitleg? Bij(Antwoorden antwoorden, ToegepasteRegel regel, Ladderversie versie)
    {
        var plaatsing = Plaatsing.Bepaal(antwoorden, regel, versie);
        return plaatsing.Beslist ? new(Redenen(antwoorden, regel, plaatsing), Grenzen(antwoorden, plaatsing)) : null;
    }

    private static List<string> Redenen(Antwoorden antwoorden, ToegepasteRegel gevraagd, Plaatsing plaatsing)
    {
        List<string> zinnen = [];
        if (plaatsing.Trede != plaatsing.Vragentrede)
        {
            var regel = Regelfeiten.Van(plaatsing.Regel);
            zinnen.Add($"De antwoorden geven trede {plaatsing.Vragentrede}. De regel '{regel.Titel}' gaat voor.");
            zinnen.Add(regel.Voorwaarde);
        }
        else
        {
            foreach (var vraag in Vragenlijst.Pad(antwoorden))
                if (antwoorden[vraag] == Antwoord.Ja || vraag is 2 or 5) zinnen.Add(Zin(antwoorden, vraag));
            if (plaatsing.RegelNietToegepast) zinnen.Add(Vervallen(gevraagd));
            if (plaatsing.Regel != ToegepasteRegel.Geen) zinnen.Add($"De regel '{Regelfeiten.Van(plaatsing.Regel).Titel}' geeft dezelfde trede.");
        }

        zinnen.Add($"Dat is trede {plaatsing.Trede}: {Tredefeiten.Van(plaatsing.Trede).Titel}.");
        return zinnen;
    }

    private static string Vervallen(ToegepasteRegel regel)
    {
        foreach (var feiten in Regelfeiten.Alle)
            if (feiten.Regel == regel) return $"De regel '{feiten.Titel}' staat uit in uw gemeente. Die telt dus niet mee.";
        return "De gekozen regel bestaat niet in deze versie van de ladder. Die telt dus niet mee.";
    }

    private static List<string> Grenzen(Antwoorden antwoorden, Plaatsing plaatsing)
    {
        if (plaatsing.Trede.Waarde == 6) return ["Hoger kan niet. Trede 6 is de hoogste trede."];
        List<string> zinnen = [];
        foreach (var vraag in Vragenlijst.Pad(antwoorden))
            if (Gesloten(vraag, antwoorden[vraag], plaatsing.Trede.Waarde) is { } treden)
                zinnen.Add($"Niet {treden}. {Zin(antwoorden, vraag)}");
        if (plaatsing.RegelVerlaagt)
            zinnen.Add($"Niet hoger dan trede {plaatsing.Trede}. De antwoorden geven trede {plaatsing.Vragentrede}, maar de regel '{Regelfeiten.Van(plaatsing.Regel).Titel}' gaat voor.");
        return zinnen;
    }

    /// <summary>Which rungs above <paramref name="trede"/> an answer closes, or null when it closes none.</summary>
    private static string? Gesloten(int vraag, Antwoord antwoord, int trede) => (vraag, antwoord) switch
    {
        (1, Antwoord.Nee) => trede == 5 ? "trede 6" : "trede 5 of 6",
        (2, Antwoord.Ja) => "trede 6",
        (3, Antwoord.Nee) when trede < 4 => "trede 4",
        (4, Antwoord.Nee) when trede < 3 => "trede 3",
        (5, Antwoord.Nee) when trede < 2 => "trede 2",
        _ => null,
    };

    private static string Zin(Antwoorden antwoorden, int vraag) =>
        antwoorden[vraag] == Antwoord.Ja ? Vragenlijst.Van(vraag).AlsJa : Vragenlijst.Van(vraag).AlsNee;
}
