using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>The kinds of acts as one can ask for them.</summary>
internal static class Logboeksoorten
{
    /// <summary>All of them, with the code in addresses.</summary>
    public static readonly IReadOnlyList<(Handelingsoort Soort, string Code, string Naam)> Alle =
    [
        (Handelingsoort.Aanmelden, "alle-aanmelden", Logboektekst.SoortAanmelden),
        (Handelingsoort.Inzien, "alle-inzien", Logboektekst.SoortInzien),
        (Handelingsoort.Wijzigen, "alle-wijzigen", Logboektekst.SoortWijzigen),
        (Handelingsoort.Uitvoer, "alle-uitvoer", Logboektekst.SoortUitvoer),
    ];

    /// <summary>The kind with this code, or null.</summary>
    public static Handelingsoort? MetCode(string? code)
    {
        foreach (var soort in Alle)
            if (string.Equals(soort.Code, code, StringComparison.Ordinal)) return soort.Soort;
        return null;
    }
}
