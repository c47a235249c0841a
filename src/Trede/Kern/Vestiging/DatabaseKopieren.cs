using Participatie.Data.Kern;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Kern;

/// <summary>Makes a backup in a file of its own, for the owner only. Without its line in the audit log there is no backup.</summary>
internal sealed class DatabaseKopieren(Vestiging vestiging)
{
    /// <summary>Makes it at a path where nothing is yet.</summary>
    public async Task<Kopieverslag> RunAsync(string pad, TimeProvider klok, Voortgang voortgang, CancellationToken stop)
    {
        using var concept = new Conceptbestand(Path.GetDirectoryName(pad)!);
        var verslag = await DatabaseBewaren.RunAsync(vestiging.Opslag, vestiging.Sleutels, Balie.Programmaversie, klok.GetUtcNow(), concept.Stroom, rijen => voortgang.Meld(0, rijen), stop);
        concept.MaakAf();
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Opdrachtgever.Dader, (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.DatabaseBewaard, string.Empty, $"{verslag.Rijen} rijen"));
            return Task.CompletedTask;
        }, stop);
        concept.BevestigNieuw(Path.GetFileName(pad));
        return verslag;
    }
}
