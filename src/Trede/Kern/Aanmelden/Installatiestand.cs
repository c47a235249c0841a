using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Whose database this is and whether it is a demo; asked anew once a minute.</summary>
internal sealed class Installatiestand(Opslag opslag, TimeProvider klok)
{
    private static readonly TimeSpan Vers = TimeSpan.FromMinutes(1);

    private Stand? bekend;

    /// <summary>The name of the organisation, or null when there is no database yet, and whether it is a demo.</summary>
    public async ValueTask<(string? Organisatie, bool Demo)> LeesAsync(CancellationToken stop)
    {
        var nu = klok.GetUtcNow();
        if (bekend is { } eerder && nu - eerder.Gelezen < Vers && nu >= eerder.Gelezen) return (eerder.Organisatie, eerder.Demo);
        var rij = await opslag.LeesAsync(Gemeentenummer.Organisatie, static (context, ct) => context.Set<InstallatieRecord>().SingleOrDefaultAsync(ct), stop);
        bekend = new Stand(rij?.Organisatie, rij?.Demo ?? false, nu);
        return (bekend.Organisatie, bekend.Demo);
    }

    private sealed record Stand(string? Organisatie, bool Demo, DateTimeOffset Gelezen);
}
