using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Makes a delivery that was laid ready count: one short act, with its line in the audit log.</summary>
public sealed class LeveringAanvaarden(Opslag opslag, Gemeentenummer gemeente)
{
    /// <summary>
    /// Accepts; false when it is not laid ready (any more), when something else of the same source began to count or ceased to after the position in the log that it was
    /// compared at, or when somebody changed a traject, client or benefit that it changes: then it must be compared anew.
    /// </summary>
    public Task<bool> RunAsync(int levering, long vergeleken, Dader dader, CancellationToken stop) => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
    {
        var context = beurt.Context;
        // First, so that of two who accept at once the second sees what the first did.
        var positie = await beurt.NeemPositieAsync(ct);
        var rij = await context.Set<LeveringRecord>().SingleOrDefaultAsync(een => een.Levering == levering && een.Stand == Leveringstand.Klaargezet && een.BezigTot == null, ct);
        if (rij is null || await context.Set<BoekingRecord>().AnyAsync(een => een.Bron == rij.Bron && (een.Positie > vergeleken || een.Ingetrokken > vergeleken), ct)) return false;
        var opgaven = new Opgavenwissel(context, levering, positie);
        if (await opgaven.IsAchterhaaldAsync(ct)) return false;
        (rij.Stand, rij.Afgehandeld, rij.Afhandelaar) = (Leveringstand.Aanvaard, beurt.Nu, dader.Account);
        foreach (var boeking in await context.Set<BoekingRecord>().Where(een => een.Levering == levering).ToListAsync(ct)) boeking.Positie = positie;
        await context.SaveChangesAsync(ct);
        await opgaven.ToonKlantenAsync(ct);
        await opgaven.PasToeAsync(ct);
        beurt.Leg(new Auditregel(Handeling.LeveringAanvaard, $"levering {levering}"));
        return true;
    }, stop);
}
