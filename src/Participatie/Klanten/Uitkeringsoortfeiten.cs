namespace Participatie.Klanten;

/// <summary>Everything known about a kind of benefit.</summary>
/// <param name="Soort">The kind.</param>
/// <param name="Code">How it is written in files and forms.</param>
/// <param name="Titel">The name on screen.</param>
/// <param name="Subgroep">The subgroup of who receives it: 1 of the municipality, 7 of UWV; 0 when it tells nothing.</param>
public sealed record Uitkeringsoortfeiten(Uitkeringsoort Soort, string Code, string Titel, int Subgroep)
{
    /// <summary>All kinds that can be chosen.</summary>
    public static readonly IReadOnlyList<Uitkeringsoortfeiten> Alle =
    [
        new(Uitkeringsoort.Bijstand, "bijstand", "Bijstand", 1),
        new(Uitkeringsoort.Ioaw, "ioaw", "IOAW of IOAZ", 1),
        new(Uitkeringsoort.Bbz, "bbz", "Bbz (ondernemer)", 1),
        new(Uitkeringsoort.Uwv, "uwv", "Uitkering van UWV", 7),
    ];

    private static readonly Uitkeringsoortfeiten Geen = new(Uitkeringsoort.Onbekend, string.Empty, "Uitkering", 0);

    /// <summary>The facts of a kind; of one that is not told those of a benefit in general.</summary>
    public static Uitkeringsoortfeiten Van(Uitkeringsoort soort) => Alle.FirstOrDefault(feiten => feiten.Soort == soort) ?? Geen;

    /// <summary>The kind with this code, or null.</summary>
    public static Uitkeringsoortfeiten? MetCode(string? code) => Alle.FirstOrDefault(feiten => string.Equals(feiten.Code, code, StringComparison.Ordinal));
}
