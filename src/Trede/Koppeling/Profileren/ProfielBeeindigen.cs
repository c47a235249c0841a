using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Ends a profile with all its versions: no file is recognised by it any more. What was read by it stays as it is.</summary>
internal sealed class ProfielBeeindigen(Opslag opslag)
{
    /// <summary>Does so; false when it is not there for who asks. Once more is the same as once.</summary>
    public Task<bool> RunAsync(Toegang toegang, Dader dader, int nummer, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        return opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            await beurt.HoudGemeenteAsync(ct);
            if (await beurt.Context.Set<KoppelprofielRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Koppelprofiel == nummer, ct) is not { } een) return false;
            if (!Leverbronnen.Mag(toegang, await beurt.Context.Set<BronRecord>().AsNoTracking().SingleAsync(rij => rij.Bron == een.Bron, ct))) return false;
            var versies = await beurt.Context.Set<KoppelprofielRecord>().Where(rij => rij.Bron == een.Bron && rij.Naam == een.Naam && !rij.Vervallen).ToListAsync(ct);
            if (versies.Count == 0) return true;
            foreach (var versie in versies) versie.Vervallen = true;
            beurt.Leg(new Auditregel(Handeling.KoppelprofielBeeindigd, string.Create(CultureInfo.InvariantCulture, $"koppelprofiel {nummer}"), een.Naam));
            return true;
        }, stop);
    }
}
