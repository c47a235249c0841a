using Participatie.App.Koppeling;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Klanten;

/// <summary>Everything the client page shows.</summary>
/// <param name="Klant">The client.</param>
/// <param name="Team">The name of the team, or null.</param>
/// <param name="Klantmanager">The name of who is responsible, or null.</param>
/// <param name="Verloop">The state today and why.</param>
/// <param name="Bronnen">The sources in order of priority.</param>
/// <param name="Metingen">Measurements and leavings, newest first.</param>
/// <param name="Trajecten">Trajecten, newest first.</param>
/// <param name="EigenSubgroepen">The names of the subgroups of the municipality itself, by number.</param>
/// <param name="Gemaskeerd">The last digits of the BSN, for who has to tell two people of one name apart; null without a BSN.</param>
/// <param name="Bsn">The BSN, only when it was asked for.</param>
public sealed record Klantdossier(
    KlantRecord Klant, string? Team, string? Klantmanager, Verloop Verloop, IReadOnlyList<Bron> Bronnen,
    IReadOnlyList<Klantmeting> Metingen, IReadOnlyList<Klanttraject> Trajecten, IReadOnlyDictionary<int, string> EigenSubgroepen, string? Gemaskeerd, Bsn? Bsn)
{
    /// <summary>Where the client stood, from day to day.</summary>
    public IReadOnlyList<Verloopstand> Standen { get; init; } = [];

    /// <summary>The benefits, newest first.</summary>
    public IReadOnlyList<Klantuitkering> Uitkeringen { get; init; } = [];

    /// <summary>What sources say against each other and nobody settled yet.</summary>
    public IReadOnlyList<Openconflict> Conflicten { get; init; } = [];

    /// <summary>Who looked last at this client; null when who looks may not know.</summary>
    public IReadOnlyList<Klantkijker>? Kijkers { get; init; }

    /// <summary>What who looks may do with this client.</summary>
    public Recht Mag { get; init; }

    /// <summary>The name on screen.</summary>
    public string Naam => Klantnaam.Van(Klant.Voornaam, Klant.Achternaam, Klant.LokaleSleutel, Klant.Klant);

    /// <inheritdoc/>
    public override string ToString() => "(klantdossier)";
}
