using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;

namespace Participatie.App.Klanten;

/// <summary>A row of the log of a client, with its position and who made it; null for what a source delivered: who accepted that did not measure.</summary>
public sealed record Klantrij(MetingRecord Meting, long Positie, string? Door)
{
    /// <summary>The rows of a client that count or counted, in the order in which they entered the log; what was withdrawn is not among them.</summary>
    public static async Task<List<Klantrij>> LeesAsync(ParticipatieContext context, int klant, CancellationToken stop) =>
        await (from meting in context.Set<MetingRecord>().AsNoTracking().Where(meting => meting.Klant == klant)
               join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
               where boeking.Positie != null && boeking.Ingetrokken == null
               join account in context.Set<AccountRecord>() on (boeking.Levering == null ? boeking.Account : null) equals account.Id into accounts
               from account in accounts.DefaultIfEmpty()
               orderby boeking.Positie, meting.Nummer
               select new Klantrij(meting, boeking.Positie!.Value, account == null ? null : account.Naam)).ToListAsync(stop);
}
