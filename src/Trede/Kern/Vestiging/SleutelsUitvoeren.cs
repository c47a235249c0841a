using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Writes the keys to a file with a password. Without its line in the audit log there is no file.</summary>
internal sealed class SleutelsUitvoeren(Vestiging vestiging)
{
    /// <summary>Writes them at a path where nothing is yet.</summary>
    public async Task RunAsync(string pad, string wachtwoord, CancellationToken stop)
    {
        using var concept = new Conceptbestand(Path.GetDirectoryName(pad)!);
        Sleuteluitvoer.Schrijf(vestiging.Sleutels, wachtwoord, concept.Stroom);
        concept.MaakAf();
        await vestiging.Opslag.SchrijfAsync(Gemeentenummer.Organisatie, Opdrachtgever.Dader, (beurt, _) =>
        {
            beurt.Leg(new Auditregel(Handeling.SleutelUitgevoerd, $"generatie {vestiging.Sleutels.Huidig.Nummer}"));
            return Task.CompletedTask;
        }, stop);
        concept.BevestigNieuw(Path.GetFileName(pad));
    }
}
