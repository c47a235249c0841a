using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Kern;

namespace Participatie.App.Kern;

/// <summary>Closed years of account keep their rules: what is dated begins after the last of them.</summary>
internal static class Afgeslotenjaren
{
    /// <summary>What is wrong with a first day, or null.</summary>
    public static async Task<string?> ToetsAsync(ParticipatieContext context, Dag vanaf, CancellationToken stop)
    {
        var laatste = await context.Set<RekeningjaarRecord>().MaxAsync(rij => (int?)rij.Jaar, stop);
        return laatste is { } jaar && vanaf.Datum.Year <= jaar ? Zin.Met(Beheertekst.JaarGesloten, jaar) : null;
    }
}
