namespace Participatie.Ladder;

/// <summary>Everything known about a kind of task: it asks for a measurement at an occasion, or proposes a reason of leaving; never both.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Code">How it is written in addresses: the code of the occasion or of the reason where there is one.</param>
/// <param name="Titel">The name on screen.</param>
/// <param name="Moment">The occasion to measure; none for a proposal.</param>
/// <param name="Reden">The reason of leaving that is proposed; <see cref="Uitstroomreden.Geen"/> for a measurement.</param>
public sealed record Meettaaksoortfeiten(Meettaaksoort Soort, string Code, string Titel, Meetmoment Moment, Uitstroomreden Reden)
{
    /// <summary>All kinds, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<Meettaaksoortfeiten> Alle =
    [
        Meting(Meettaaksoort.Jaarmeting, Meetmoment.Jaarmeting),
        Meting(Meettaaksoort.StartTraject, Meetmoment.StartTraject),
        Meting(Meettaaksoort.EindeTraject, Meetmoment.EindeTraject),
        Meting(Meettaaksoort.InschrijvingUitkering, Meetmoment.InschrijvingUitkering),
        new(Meettaaksoort.TredeBepalen, "trede-bepalen", "Trede nog bepalen", Meetmoment.Overig, Uitstroomreden.Geen),
        Vertrek(Meettaaksoort.Werk6Maanden, Uitstroomreden.Werk6Maanden),
        Vertrek(Meettaaksoort.Bbl6Maanden, Uitstroomreden.Bbl6Maanden),
        Vertrek(Meettaaksoort.Bol6Maanden, Uitstroomreden.Bol6Maanden),
        Vertrek(Meettaaksoort.GeenVervolgtraject, Uitstroomreden.GeenVervolgtraject),
        Vertrek(Meettaaksoort.UitUitkeringAnders, Uitstroomreden.UitUitkeringAnders),
    ];

    /// <summary>Whether it proposes that the client leaves the ladder.</summary>
    public bool IsVertrek => Reden != Uitstroomreden.Geen;

    /// <summary>The facts of a kind; a number that is none is a wrong call.</summary>
    public static Meettaaksoortfeiten Van(Meettaaksoort soort)
    {
        foreach (var feiten in Alle)
            if (feiten.Soort == soort) return feiten;
        throw new ArgumentOutOfRangeException(nameof(soort), soort, "This is no kind of task.");
    }

    /// <summary>The kind with this code, or null.</summary>
    public static Meettaaksoortfeiten? MetCode(string? code) => Alle.FirstOrDefault(feiten => string.Equals(feiten.Code, code, StringComparison.Ordinal));

    private static Meettaaksoortfeiten Meting(Meettaaksoort soort, Meetmoment moment)
    {
        var feiten = Meetmomentfeiten.Van(moment);
        return new(soort, feiten.Code, feiten.Titel, moment, Uitstroomreden.Geen);
    }

    private static Meettaaksoortfeiten Vertrek(Meettaaksoort soort, Uitstroomreden reden)
    {
        var feiten = Uitstroomredenfeiten.Van(reden);
        return new(soort, feiten.Code, feiten.Titel, Meetmoment.Geen, reden);
    }
}
