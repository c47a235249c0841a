using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>For which sources somebody may hand in: who is there for a provider only for those of that provider.</summary>
internal static class Leverbronnen
{
    /// <summary>Whether somebody may hand in for a source, and see what was handed in for it.</summary>
    public static bool Mag(Toegang toegang, BronRecord bron)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        ArgumentNullException.ThrowIfNull(bron);
        return bron.Bron != BronRecord.Eigen && toegang.Toekenningen.Any(toekenning => (toekenning.Rechten & Recht.Leveren) != Recht.Geen
            && (!Rolfeiten.Van(toekenning.Rol).PerAanbieder || (toekenning.Aanbieder is { } aanbieder && aanbieder == bron.Aanbieder)));
    }

    /// <summary>Those sources, in the order of priority; the ones that deliver no more only when asked.</summary>
    public static async Task<IReadOnlyList<BronRecord>> LeesAsync(ParticipatieContext context, Toegang toegang, bool metVervallen, CancellationToken stop)
    {
        var alle = await context.Set<BronRecord>().AsNoTracking().Where(rij => metVervallen || !rij.Vervallen).OrderBy(rij => rij.Prioriteit).ToListAsync(stop);
        return [.. alle.Where(bron => Mag(toegang, bron))];
    }
}
