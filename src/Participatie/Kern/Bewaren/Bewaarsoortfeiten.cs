namespace Participatie.Kern;

/// <summary>
/// Everything known about a kind of record that is kept for a time. The terms are proposals of Trede that were not held against the lists of the archives: an
/// archivist of the municipality confirms them.
/// </summary>
/// <param name="Soort">The kind.</param>
/// <param name="Code">The stable code in the database and in addresses.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Begin">From when the years are counted, in plain Dutch.</param>
/// <param name="Jaren">The proposed years; <see cref="Bewaartermijn.Blijvend"/> is for ever.</param>
/// <param name="Grondslag">Where the proposal comes from, in plain Dutch.</param>
public sealed record Bewaarsoortfeiten(Bewaarsoort Soort, string Code, string Naam, string Begin, int Jaren, string Grondslag)
{
    private const string Dossiers = "Voorstel van Trede, nog niet getoetst. Vergelijk de Selectielijst gemeenten 2020, resultaat 12.1.1 (uitkeringsdossiers: 10 jaar).";

    private const string Eigen = "Voorstel van Trede, nog niet getoetst aan de Selectielijst gemeenten.";

    /// <summary>All kinds, in the order of their numbers.</summary>
    public static readonly IReadOnlyList<Bewaarsoortfeiten> Alle =
    [
        new(Bewaarsoort.Klantdossier, "klantdossier", "Klantgegevens", "vanaf het sluiten van het dossier", 10, Dossiers),
        new(Bewaarsoort.Meting, "meting", "Metingen", "vanaf het sluiten van het dossier", 10, Dossiers),
        new(Bewaarsoort.Traject, "traject", "Trajecten", "vanaf het sluiten van het dossier", 10, Dossiers),
        new(Bewaarsoort.Levering, "levering", "Leveringen en afgekeurde regels", "vanaf de dag van de levering", 1, Eigen),
        new(Bewaarsoort.Logboek, "logboek", "Logboek", "vanaf de dag van de handeling", 3, Eigen),
        new(Bewaarsoort.Account, "account", "Accounts", "vanaf de dag waarop het account stopte", 3, Eigen),
        new(Bewaarsoort.Verantwoording, "verantwoording", "Jaarstukken met bewijs", "vanaf het einde van het rekeningjaar", 10, Eigen),
        new(Bewaarsoort.Cijfers, "cijfers", "Cijfers zonder personen", "vanaf de dag van het cijfer", Bewaartermijn.Blijvend, Eigen),
    ];

    /// <summary>The facts of a kind; a number that is none is a wrong call.</summary>
    public static Bewaarsoortfeiten Van(Bewaarsoort soort)
    {
        foreach (var feiten in Alle)
            if (feiten.Soort == soort) return feiten;
        throw new ArgumentOutOfRangeException(nameof(soort), soort, "This is no kind of record.");
    }

    /// <summary>The kind with this code, or null.</summary>
    public static Bewaarsoortfeiten? MetCode(string? code)
    {
        foreach (var feiten in Alle)
            if (string.Equals(feiten.Code, code, StringComparison.Ordinal)) return feiten;
        return null;
    }
}
