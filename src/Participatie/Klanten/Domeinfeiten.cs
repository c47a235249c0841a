namespace Participatie.Klanten;

/// <summary>The facts beside each <see cref="Domein"/>.</summary>
/// <param name="Domein">The domain.</param>
/// <param name="Code">The code in files; empty when not known.</param>
/// <param name="Titel">The name on screen.</param>
public sealed record Domeinfeiten(Domein Domein, string Code, string Titel)
{
    /// <summary>Every domain once; the place in the list is its number.</summary>
    public static readonly IReadOnlyList<Domeinfeiten> Alle =
    [
        new(Domein.Onbekend, string.Empty, "Onbekend"),
        new(Domein.Reintegratie, "re-integratie", "Re-integratie"),
        new(Domein.Inburgering, "inburgering", "Inburgering"),
        new(Domein.Educatie, "educatie", "Educatie"),
        new(Domein.Wsw, "wsw", "Sociale werkvoorziening"),
        new(Domein.Dagbesteding, "dagbesteding", "Dagbesteding"),
        new(Domein.Wmo, "wmo", "Wmo"),
    ];

    /// <summary>The facts of one domain.</summary>
    public static Domeinfeiten Van(Domein domein) => Alle[(int)domein];

    /// <summary>The domain with this code, in any letter case; empty gives <see cref="Domein.Onbekend"/>; false when there is none.</summary>
    public static bool TryParse(string code, out Domein domein)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var feiten in Alle)
        {
            domein = feiten.Domein;
            if (string.Equals(feiten.Code, code.Trim(), StringComparison.OrdinalIgnoreCase)) return true;
        }

        domein = default;
        return false;
    }
}
