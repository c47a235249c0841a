namespace Participatie.Ladder;

/// <summary>
/// One of the five questions that decide the rung, with what must stand beside it on screen, because the question alone is shorthand.
/// Participatieladder 2008, table 3.1 with the definitions of table 2.1; all texts are Trede's own wording.
/// </summary>
public sealed record Vraag
{
    /// <summary>The number of the question, 1..5.</summary>
    public required int Nummer { get; init; }

    /// <summary>The question in plain Dutch.</summary>
    public required string Tekst { get; init; }

    /// <summary>What the words in the question mean.</summary>
    public required string Definitie { get; init; }

    /// <summary>Situations in which the answer is yes. At least one.</summary>
    public required IReadOnlyList<string> Voorbeelden { get; init; }

    /// <summary>Situations that are often answered wrongly. At least one.</summary>
    public required IReadOnlyList<string> Valkuilen { get; init; }

    /// <summary>The answer yes as a sentence about the client.</summary>
    public required string AlsJa { get; init; }

    /// <summary>The answer no as a sentence about the client.</summary>
    public required string AlsNee { get; init; }

    /// <summary>Where yes leads.</summary>
    public required Vervolgstap BijJa { get; init; }

    /// <summary>Where no leads.</summary>
    public required Vervolgstap BijNee { get; init; }

    /// <summary>Where an answer leads, or null when the question has no answer yet.</summary>
    public Vervolgstap? Bij(Antwoord antwoord) => antwoord switch
    {
        Antwoord.Ja => BijJa,
        Antwoord.Nee => BijNee,
        _ => null,
    };
}
