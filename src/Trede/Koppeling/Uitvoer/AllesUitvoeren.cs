using Participatie.App.Kern;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// The use case of leaving with everything: writes the whole participatiedatabase of a municipality, with a line in the audit log for every person in it. Without those lines
/// nothing leaves.
/// </summary>
internal sealed class AllesUitvoeren(Opslag opslag, Bsnkluis kluis, TimeProvider klok)
{
    /// <summary>The tables of other rooms that go along.</summary>
    public static readonly IReadOnlyList<Uitvoerdeel> Delen = [new Aanbiedersdeel()];

    private const string Wat = "hele participatiedatabase";

    /// <summary>Writes it to a place where it can still be thrown away; what leaves is for the caller, afterwards.</summary>
    public async Task<Uitvoerverslag> RunAsync(Gemeentenummer gemeente, Uitvoerdoel doel, Dader dader, Voortgang voortgang, CancellationToken stop)
    {
        var verslag = await Databaseuitvoer.RunAsync(opslag, gemeente, kluis, doel, Delen, gemaakt => (Uitvoerleesmij.Naam, Uitvoerleesmij.Schrijf(gemaakt, klok.GetUtcNow())), voortgang, stop);
        await opslag.SchrijfAsync(gemeente, dader, (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, Wat, $"{verslag.Bestanden.Sum(bestand => bestand.Rijen)} rijen"));
            foreach (var klant in verslag.Klanten) beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, klant, Wat, string.Empty));
            return Task.CompletedTask;
        }, stop);
        return verslag;
    }
}
