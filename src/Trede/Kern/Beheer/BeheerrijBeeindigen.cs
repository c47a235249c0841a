using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Ends something in a managed list, or takes it up again. Nothing that refers to it changes.</summary>
internal sealed class BeheerrijBeeindigen(Opslag opslag)
{
    /// <summary>Ends it, or with <paramref name="vervallen"/> false takes it up again.</summary>
    public Task<Beheeruitkomst> RunAsync(Gemeentenummer gemeente, Dader dader, Beheerlijst lijst, int nummer, bool vervallen, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => lijst.ZetVervallenAsync(beurt, nummer, vervallen, ct), stop));
}
