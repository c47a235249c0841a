namespace Participatie.Ladder;

/// <summary>
/// An optional question that the pilots were to test: hours with trede 3 and 4, aftercare with 5 and 6, informal care with 1 and 2.
/// Participatieladder 2008, annex. The answer never changes the rung and may always be left empty.
/// </summary>
public sealed record Toetsvraag
{
    /// <summary>The most hours that a week has.</summary>
    public const int MeesteUren = 168;

    /// <summary>The code as it stands in files.</summary>
    public required string Code { get; init; }

    /// <summary>The question in plain Dutch.</summary>
    public required string Tekst { get; init; }

    /// <summary>What is meant, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>The lowest rung it is asked with.</summary>
    public required Trede Vanaf { get; init; }

    /// <summary>The highest rung it is asked with.</summary>
    public required Trede Tot { get; init; }

    /// <summary>The answers to choose from; empty when the answer is a number (whole hours a week, 0 up to and including <see cref="MeesteUren"/>).</summary>
    public IReadOnlyList<Toetskeuze> Keuzes { get; init; } = [];

    /// <summary>Hours a week, with trede 3 and 4.</summary>
    public static readonly Toetsvraag Uren = new()
    {
        Code = "uren",
        Tekst = "Hoeveel uur per week doet de klant dit?",
        Uitleg = "Tel de uren van de activiteit of het onbetaalde werk. Rond af op hele uren.",
        Vanaf = Trede.Van(3),
        Tot = Trede.Van(4),
    };

    /// <summary>Aftercare, with trede 5 and 6.</summary>
    public static readonly Toetsvraag Nazorg = new()
    {
        Code = "nazorg",
        Tekst = "Krijgt de klant nazorg bij het werk?",
        Uitleg = "Nazorg is hulp na het eind van een traject. Een paar telefoontjes als afsluiting zijn nazorg voor de vorm.",
        Vanaf = Trede.Van(5),
        Tot = Trede.Van(6),
        Keuzes =
        [
            new("geen", "Nee, er is geen nazorg."),
            new("pro-forma", "Alleen voor de vorm, zoals één of twee telefoontjes."),
            new("ingekocht", "Ja, de gemeente heeft de nazorg apart ingekocht."),
        ],
    };

    /// <summary>Informal care, with trede 1 and 2.</summary>
    public static readonly Toetsvraag Mantelzorg = new()
    {
        Code = "mantelzorg",
        Tekst = "Geeft de klant mantelzorg?",
        Uitleg = "Mantelzorg is onbetaalde zorg voor iemand die dichtbij staat. Het gaat erom of die persoon bij de klant in huis woont.",
        Vanaf = Trede.Van(1),
        Tot = Trede.Van(2),
        Keuzes =
        [
            new("geen", "Nee."),
            new("huisgenoot", "Ja, voor iemand in huis."),
            new("ander", "Ja, voor iemand die ergens anders woont."),
        ],
    };

    /// <summary>The three questions.</summary>
    public static readonly IReadOnlyList<Toetsvraag> Alle = [Mantelzorg, Uren, Nazorg];

    /// <summary>The question that belongs to a rung, or null for the codes 0, 8 and 9.</summary>
    public static Toetsvraag? Bij(Trede trede) => trede.Waarde switch
    {
        1 or 2 => Mantelzorg,
        3 or 4 => Uren,
        5 or 6 => Nazorg,
        _ => null,
    };
}
