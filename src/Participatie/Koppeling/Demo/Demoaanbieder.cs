namespace Participatie.Koppeling;

/// <summary>A provider of the demo; the names are made up.</summary>
/// <param name="Nummer">Its number, from 1.</param>
/// <param name="Naam">The name on screen and in files.</param>
/// <param name="Soort">What it is, in plain Dutch.</param>
/// <param name="Kwaliteit">How often its trajecten are finished, in hundredths of the usual.</param>
public sealed record Demoaanbieder(int Nummer, string Naam, string Soort, int Kwaliteit)
{
    /// <summary>The providers by number.</summary>
    public static readonly IReadOnlyList<Demoaanbieder> Alle =
    [
        new(1, "Roc Lindervoort", "roc", 102),
        new(2, "Wendbaar Wolmerdijk bv", "re-integratiebedrijf", 106),
        new(3, "Bureau Esselstap", "re-integratiebedrijf", 88),
        new(4, "Loopbaanhuis Lindertij", "re-integratiebedrijf", 100),
        new(5, "Taalschool Woordevoort", "taalaanbieder", 104),
        new(6, "Taalhuis Esselmark", "taalaanbieder", 95),
        new(7, "Sw-bedrijf Lindermark", "sw-bedrijf", 103),
        new(8, "Welzijn Lindervoort", "welzijn", 100),
        new(9, "Stichting Wolmerkring", "welzijn", 97),
        new(10, "Zorgboerderij Het Wolmererf", "zorg", 100),
    ];
}
