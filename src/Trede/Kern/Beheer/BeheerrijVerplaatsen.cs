using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Puts something a place higher or lower in a list of which the order has a meaning.</summary>
internal sealed class BeheerrijVerplaatsen(Opslag opslag)
{
    /// <summary>At the end of the list nothing happens.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, Beheerlijst lijst, int nummer, bool omhoog, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => lijst.VerplaatsAsync(beurt, nummer, omhoog, ct), stop));
}
