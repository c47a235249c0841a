using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Makes something in a managed list, or changes it.</summary>
internal sealed class BeheerrijVastleggen(Opslag opslag)
{
    /// <summary>Without a number it is new; the version is the one that was shown.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, Beheerlijst lijst, int? nummer, int versie, IReadOnlyDictionary<string, string?> getypt, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => lijst.LegVastAsync(beurt, nummer, versie, getypt, ct), stop));
}
