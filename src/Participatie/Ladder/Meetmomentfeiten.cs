namespace Participatie.Ladder;

/// <summary>
/// The facts beside each occasion to measure: code, name and when to use it. Participatieladder 2008, paragraph 3.2.
/// </summary>
public sealed record Meetmomentfeiten
{
    /// <summary>The one occasion these facts are about; never a set.</summary>
    public required Meetmoment Meetmoment { get; init; }

    /// <summary>The code as it stands in files, in lower case.</summary>
    public required string Code { get; init; }

    /// <summary>The name on screen.</summary>
    public required string Titel { get; init; }

    /// <summary>When it is used, in plain Dutch.</summary>
    public required string Wanneer { get; init; }

    /// <summary>The six occasions, in the order of their values.</summary>
    public static readonly IReadOnlyList<Meetmomentfeiten> Alle =
    [
        new()
        {
            Meetmoment = Meetmoment.Jaarmeting,
            Code = "jaarmeting",
            Titel = "Jaarmeting",
            Wanneer = "U meet elke klant minstens één keer per jaar. Is de klant dat jaar al om een andere reden gemeten? Dan is dat genoeg.",
        },
        new()
        {
            Meetmoment = Meetmoment.StartTraject,
            Code = "start-traject",
            Titel = "Start van een traject",
            Wanneer = "De klant begint met een traject. Zo kunt u later zien wat het traject deed.",
        },
        new()
        {
            Meetmoment = Meetmoment.EindeTraject,
            Code = "einde-traject",
            Titel = "Einde van een traject",
            Wanneer = "De klant rondt een traject af of stopt ermee. Begint meteen een nieuw traject? Kies dan ook 'Start van een traject'.",
        },
        new()
        {
            Meetmoment = Meetmoment.InschrijvingUitkering,
            Code = "inschrijving-uitkering",
            Titel = "Inschrijving voor een uitkering",
            Wanneer = "De klant wordt ingeschreven voor bijstand.",
        },
        new()
        {
            Meetmoment = Meetmoment.Uitstroom,
            Code = "uitstroom",
            Titel = "Uitstroom",
            Wanneer = "De klant gaat van de ladder af. Leg ook de reden vast. Weet u de laatste trede? Vul die dan in.",
        },
        new()
        {
            Meetmoment = Meetmoment.Overig,
            Code = "overig",
            Titel = "Ander moment",
            Wanneer = "Er is een andere reden om te meten, of u weet de reden niet.",
        },
    ];

    /// <summary>The facts of one occasion; a set or <see cref="Meetmoment.Geen"/> is a wrong call.</summary>
    public static Meetmomentfeiten Van(Meetmoment meetmoment)
    {
        foreach (var feiten in Alle)
            if (feiten.Meetmoment == meetmoment) return feiten;
        throw new ArgumentOutOfRangeException(nameof(meetmoment), (int)meetmoment, "This is not one occasion.");
    }

    /// <summary>The facts of a code in any letter case, or null when there is no such code.</summary>
    public static Meetmomentfeiten? Zoek(string code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.OrdinalIgnoreCase)) return feiten;
        return null;
    }

    /// <summary>The facts of every occasion in a set, in the order of their values; empty for the empty set.</summary>
    public static IEnumerable<Meetmomentfeiten> In(Meetmoment meetmomenten)
    {
        foreach (var feiten in Alle)
            if ((meetmomenten & feiten.Meetmoment) != Meetmoment.Geen) yield return feiten;
    }
}
