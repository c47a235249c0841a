using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>The act by which one row that is made on screen enters the log.</summary>
internal static class Metingboeking
{
    /// <summary>The act that the same form made before, or null.</summary>
    public static async Task<int?> EerderAsync(ParticipatieContext context, string? verzoek, CancellationToken stop) =>
        Guid.TryParse(verzoek, out var gezocht) ? await context.Set<BoekingRecord>().Where(rij => rij.Verzoek == gezocht).Select(rij => (int?)rij.Boeking).FirstOrDefaultAsync(stop) : null;

    /// <summary>Books the row, which counts from the moment that the act is saved; gives the number of the act.</summary>
    public static async Task<int> BoekAsync(Schrijfbeurt beurt, MetingRecord meting, Dader dader, string? verzoek, CancellationToken stop)
    {
        // The position first: it makes who comes at the same moment wait, so that both get a number of their own.
        var positie = await beurt.NeemPositieAsync(stop);
        var boeking = await beurt.VolgendNummerAsync<BoekingRecord>(rij => (int?)rij.Boeking, stop);
        (meting.Gemeente, meting.Boeking, meting.Nummer) = (beurt.Context.Gemeente.Nummer, boeking, 1);
        beurt.Context.Add(new BoekingRecord
        {
            Gemeente = meting.Gemeente,
            Boeking = boeking,
            Bron = meting.Bron,
            Geboekt = beurt.Nu,
            Account = dader.Account,
            Verzoek = Guid.TryParse(verzoek, out var bekend) ? bekend : null,
            Positie = positie,
        });
        beurt.Context.Add(meting);
        return boeking;
    }
}
