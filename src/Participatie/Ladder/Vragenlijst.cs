namespace Participatie.Ladder;

/// <summary>
/// The five questions in order and the way through them: no way asks more than four. Participatieladder 2008, table 3.1.
/// </summary>
public static class Vragenlijst
{
    /// <summary>The most questions that are ever asked about one client.</summary>
    public const int HoogstensGesteld = 4;

    /// <summary>The questions 1..5 in order.</summary>
    public static IReadOnlyList<Vraag> Vragen => Vragen2008.Lijst;

    /// <summary>Every way through the questions, by the rung it leads to, from 6 down to 1: the answers on the way and no others.</summary>
    public static IReadOnlyList<Antwoorden> Wegen { get; } =
    [
        new(Antwoord.Ja, Antwoord.Nee, Antwoord.Leeg, Antwoord.Leeg, Antwoord.Leeg),
        new(Antwoord.Ja, Antwoord.Ja, Antwoord.Leeg, Antwoord.Leeg, Antwoord.Leeg),
        new(Antwoord.Nee, Antwoord.Leeg, Antwoord.Ja, Antwoord.Leeg, Antwoord.Leeg),
        new(Antwoord.Nee, Antwoord.Leeg, Antwoord.Nee, Antwoord.Ja, Antwoord.Leeg),
        new(Antwoord.Nee, Antwoord.Leeg, Antwoord.Nee, Antwoord.Nee, Antwoord.Ja),
        new(Antwoord.Nee, Antwoord.Leeg, Antwoord.Nee, Antwoord.Nee, Antwoord.Nee),
    ];

    /// <summary>Question 1..5; another number is a wrong call.</summary>
    public static Vraag Van(int nummer) => nummer is >= 1 and <= Antwoorden.AantalVragen
        ? Vragen[nummer - 1]
        : throw new ArgumentOutOfRangeException(nameof(nummer), nummer, "A question is 1..5.");

    /// <summary>The number of the question to ask next (1..5), or null when the answers reach a decision.</summary>
    public static int? Volgende(Antwoorden antwoorden)
    {
        int? nummer = 1;
        while (nummer is { } vraag && Van(vraag).Bij(antwoorden[vraag]) is { } stap)
            nummer = stap.Vraag;
        return nummer;
    }

    /// <summary>
    /// The numbers of the answered questions on the way, in the order in which they are asked. Answers beside the way are not in it.
    /// </summary>
    public static IReadOnlyList<int> Pad(Antwoorden antwoorden)
    {
        List<int> pad = [];
        int? nummer = 1;
        while (nummer is { } vraag && Van(vraag).Bij(antwoorden[vraag]) is { } stap)
        {
            pad.Add(vraag);
            nummer = stap.Vraag;
        }

        return pad;
    }

    /// <summary>The answers on the way, and no others.</summary>
    public static Antwoorden OpDeWeg(Antwoorden antwoorden)
    {
        var over = default(Antwoorden);
        foreach (var vraag in Pad(antwoorden)) over = over.Met(vraag, antwoorden[vraag]);
        return over;
    }
}
