namespace Participatie.Ladder;

/// <summary>
/// The facts beside each value of <see cref="Groeipotentieel"/>. Participatieladder 2008, paragraphs 2.3 and 3.3.
/// </summary>
public sealed record Groeipotentieelfeiten
{
    /// <summary>The horizon of the growth question in months when a municipality has set none.</summary>
    public const int StandaardHorizon = 12;

    /// <summary>The value these facts are about.</summary>
    public required Groeipotentieel Groeipotentieel { get; init; }

    /// <summary>The sign as it stands in files: <c>+</c>, <c>0</c>, or empty.</summary>
    public required string Teken { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>What it means, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>Whether a klantmanager may choose this value as an answer; silence and "not applicable" are no answers.</summary>
    public required bool IsAntwoord { get; init; }

    /// <summary>The facts of all values.</summary>
    public static readonly IReadOnlyList<Groeipotentieelfeiten> Alle =
    [
        new()
        {
            Groeipotentieel = Groeipotentieel.Groei,
            Teken = "+",
            Titel = "Groei verwacht",
            Uitleg = "U denkt dat de klant binnen de termijn verder komt.",
            IsAntwoord = true,
        },
        new()
        {
            Groeipotentieel = Groeipotentieel.GeenGroei,
            Teken = "0",
            Titel = "Geen groei verwacht",
            Uitleg = "U denkt dat dit voorlopig het hoogst haalbare is voor de klant. Bij de volgende meting bekijkt u dat opnieuw.",
            IsAntwoord = true,
        },
        new()
        {
            Groeipotentieel = Groeipotentieel.Onbekend,
            Teken = "",
            Titel = "Niet ingevuld",
            Uitleg = "De vraag is niet beantwoord. Dat is iets anders dan geen groei. Vul het antwoord nog in.",
            IsAntwoord = false,
        },
        new()
        {
            Groeipotentieel = Groeipotentieel.NietVanToepassing,
            Teken = "",
            Titel = "N.v.t.",
            Uitleg = "Bij trede 6 en bij de codes 0, 8 en 9 is er geen vraag naar groei.",
            IsAntwoord = false,
        },
    ];

    /// <summary>The facts of one value; a number outside the list is a wrong call.</summary>
    public static Groeipotentieelfeiten Van(Groeipotentieel groeipotentieel)
    {
        foreach (var feiten in Alle)
            if (feiten.Groeipotentieel == groeipotentieel) return feiten;
        throw new ArgumentOutOfRangeException(nameof(groeipotentieel), (int)groeipotentieel, "This is no value of the growth potential.");
    }

    /// <summary>
    /// What is kept for a rung: not applicable on trede 6 and on the codes; on trede 1..5 the answer, and <see cref="Groeipotentieel.Onbekend"/>
    /// where there is none. Silence never becomes <c>0</c> (paragraph 1.3 ad 6).
    /// </summary>
    public static Groeipotentieel Bij(Trede trede, Groeipotentieel gegeven) => trede.KentGroei switch
    {
        false => Groeipotentieel.NietVanToepassing,
        true when gegeven is Groeipotentieel.Groei or Groeipotentieel.GeenGroei => gegeven,
        true => Groeipotentieel.Onbekend,
    };
}
