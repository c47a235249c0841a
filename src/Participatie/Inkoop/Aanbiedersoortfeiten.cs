namespace Participatie.Inkoop;

/// <summary>The facts beside each <see cref="Aanbiedersoort"/>.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Code">The stable code in files and addresses.</param>
/// <param name="Titel">The name on screen.</param>
public sealed record Aanbiedersoortfeiten(Aanbiedersoort Soort, string Code, string Titel)
{
    /// <summary>Every kind once, the rest last.</summary>
    public static readonly IReadOnlyList<Aanbiedersoortfeiten> Alle =
    [
        new(Aanbiedersoort.Roc, "roc", "Roc"),
        new(Aanbiedersoort.Reintegratiebedrijf, "re-integratiebedrijf", "Re-integratiebedrijf"),
        new(Aanbiedersoort.Taalaanbieder, "taalaanbieder", "Taalaanbieder"),
        new(Aanbiedersoort.SwBedrijf, "sw-bedrijf", "Sociaal werkbedrijf"),
        new(Aanbiedersoort.Welzijn, "welzijn", "Welzijn of vrijwilligerswerk"),
        new(Aanbiedersoort.Overig, "overig", "Anders"),
    ];

    /// <summary>The facts of a kind; a number that is none is a wrong call.</summary>
    public static Aanbiedersoortfeiten Van(Aanbiedersoort soort)
    {
        foreach (var feiten in Alle)
            if (feiten.Soort == soort) return feiten;
        throw new ArgumentOutOfRangeException(nameof(soort), soort, "This is no kind of provider.");
    }

    /// <summary>The kind with this code, or null.</summary>
    public static Aanbiedersoortfeiten? MetCode(string? code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.Ordinal)) return feiten;
        return null;
    }
}
