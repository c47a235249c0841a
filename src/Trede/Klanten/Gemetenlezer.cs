using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>Reads when clients were measured: what counts, so no leavings, no code 0, and nothing that was withdrawn or corrected.</summary>
internal static class Gemetenlezer
{
    /// <summary>The measurements by client.</summary>
    public static async Task<ILookup<int, Gemeten>> LeesAsync(ParticipatieContext context, IQueryable<int> klanten, CancellationToken stop)
    {
        var rijen = await (from meting in context.Set<MetingRecord>().AsNoTracking()
                           where klanten.Contains(meting.Klant)
                           join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
                           where boeking.Positie != null && boeking.Ingetrokken == null
                           select new { meting.Klant, meting.Boeking, meting.Nummer, meting.Meetdatum, meting.Momenten, meting.Uitstroom, meting.Trede, meting.VervangtBoeking, meting.VervangtNummer }).ToListAsync(stop);
        var vervangen = rijen.Where(rij => rij.VervangtBoeking is not null).Select(rij => (rij.VervangtBoeking, rij.VervangtNummer)).ToHashSet();
        return rijen.Where(rij => !rij.Uitstroom && rij.Trede is > 0 && !vervangen.Contains((rij.Boeking, rij.Nummer))).ToLookup(rij => rij.Klant, rij => new Gemeten(rij.Meetdatum, rij.Momenten));
    }
}
