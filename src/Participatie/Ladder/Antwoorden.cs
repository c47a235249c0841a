namespace Participatie.Ladder;

/// <summary>
/// The answers to the five questions of table 3.1 (participatieladder 2008), packed in ten bits. <c>default</c> is five times empty.
/// </summary>
public readonly record struct Antwoorden
{
    /// <summary>How many questions there are.</summary>
    public const int AantalVragen = 5;

    private readonly ushort bits;

    private Antwoorden(int bits) => this.bits = (ushort)bits;

    /// <summary>The answers in the order of the questions.</summary>
    public Antwoorden(Antwoord vraag1, Antwoord vraag2, Antwoord vraag3, Antwoord vraag4, Antwoord vraag5)
        : this((int)vraag1 | ((int)vraag2 << 2) | ((int)vraag3 << 4) | ((int)vraag4 << 6) | ((int)vraag5 << 8))
    {
    }

    /// <summary>True when no question has an answer.</summary>
    public bool IsLeeg => bits == 0;

    /// <summary>The answer to question 1..5; another number is a wrong call.</summary>
    public Antwoord this[int vraag] => vraag is >= 1 and <= AantalVragen
        ? (Antwoord)((bits >> ((vraag - 1) * 2)) & 3)
        : throw new ArgumentOutOfRangeException(nameof(vraag), vraag, "A question is 1..5.");

    /// <summary>A letter a question, in order: <c>j</c>, <c>n</c>, or <c>-</c> for one without an answer. This is how a measurement keeps them.</summary>
    public string Letters => string.Create(AantalVragen, this, static (letters, antwoorden) =>
    {
        for (var vraag = 1; vraag <= letters.Length; vraag++)
            letters[vraag - 1] = antwoorden[vraag] switch { Antwoord.Ja => 'j', Antwoord.Nee => 'n', _ => '-' };
    });

    /// <summary>These answers with question <paramref name="vraag"/> (1..5) answered otherwise.</summary>
    public Antwoorden Met(int vraag, Antwoord antwoord) => vraag is >= 1 and <= AantalVragen
        ? new Antwoorden((bits & ~(3 << ((vraag - 1) * 2))) | ((int)antwoord << ((vraag - 1) * 2)))
        : throw new ArgumentOutOfRangeException(nameof(vraag), vraag, "A question is 1..5.");
}
