using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>Throws away a file that was handed in, before anything came of it. That it came in stays to be seen.</summary>
internal sealed class LeveringWeggooien(Opslag opslag, Ontvangstmap map)
{
    /// <summary>Does so; false when there is nothing to throw away.</summary>
    public async Task<bool> RunAsync(Toegang toegang, Dader dader, int nummer, string reden, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        ArgumentNullException.ThrowIfNull(dader);
        var bestand = await opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            var levering = await beurt.Context.Set<LeveringRecord>().SingleOrDefaultAsync(rij => rij.Levering == nummer, ct);
            if (levering is null || !Leveringsbestand.IsOpen(levering.Stand) || levering.Bestand is not { } naam) return null;
            if (!Leverbronnen.Mag(toegang, await beurt.Context.Set<BronRecord>().AsNoTracking().SingleAsync(rij => rij.Bron == levering.Bron, ct))) return null;
            (levering.Stand, levering.Bestand, levering.Afgehandeld, levering.Afhandelaar) = (Leveringstand.Afgewezen, null, beurt.Nu, dader.Account);
            beurt.Leg(new Auditregel(Handeling.LeveringAfgewezen, string.Create(CultureInfo.InvariantCulture, $"levering {nummer}"), reden));
            return (Guid?)naam;
        }, stop);
        if (bestand is not { } weg) return false;
        map.Weg(weg);
        return true;
    }
}
