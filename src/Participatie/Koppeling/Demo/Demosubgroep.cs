namespace Participatie.Koppeling;

/// <summary>A subgroup of the demo's own, beside the seven of the ladder.</summary>
/// <param name="Nummer">The number, 8 and up.</param>
/// <param name="Naam">The name on screen.</param>
/// <param name="Uitleg">Who belongs to it, in plain Dutch.</param>
public sealed record Demosubgroep(int Nummer, string Naam, string Uitleg)
{
    /// <summary>The number of the new target group.</summary>
    public const int NieuweDoelgroep = 8;

    /// <summary>The number of refugees with a permit.</summary>
    public const int Statushouder = 9;

    /// <summary>The number of sheltered work.</summary>
    public const int Wsw = 10;

    /// <summary>The number of who has a prospect of work.</summary>
    public const int PerspectiefOpWerk = 11;

    /// <summary>The own subgroups by number.</summary>
    public static readonly IReadOnlyList<Demosubgroep> Alle =
    [
        new(NieuweDoelgroep, "Nieuwe doelgroep", "De klant heeft een arbeidsbeperking en zou vóór 2015 naar de Wsw of de Wajong zijn gegaan."),
        new(Statushouder, "Statushouder", "De klant kreeg asiel en een verblijfsvergunning, en woont nu in de gemeente."),
        new(Wsw, "Wsw", "De klant werkt bij of via het sw-bedrijf. Sinds 2015 komt er niemand meer bij."),
        new(PerspectiefOpWerk, "Perspectief op werk", "Buiten de Wsw: de klant heeft werk of zal volgens de klantmanager binnen een jaar stijgen. Vastgelegd sinds 2015."),
    ];
}
