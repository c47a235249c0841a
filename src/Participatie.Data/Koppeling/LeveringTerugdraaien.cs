using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Takes an accepted delivery back: what its source said before counts again, and people whom nothing but this delivery named are no longer there.</summary>
public sealed class LeveringTerugdraaien(Opslag opslag, Gemeentenummer gemeente)
{
    /// <summary>The people whom the delivery named first and who stay, because something else is known of them by now; null when there is no such accepted delivery.</summary>
    public Task<IReadOnlyList<int>?> RunAsync(int levering, string reden, Dader dader, CancellationToken stop) => opslag.SchrijfAsync<IReadOnlyList<int>?>(gemeente, dader, async (beurt, ct) =>
    {
        var context = beurt.Context;
        var positie = await beurt.NeemPositieAsync(ct);
        var rij = await context.Set<LeveringRecord>().SingleOrDefaultAsync(een => een.Levering == levering && een.Stand == Leveringstand.Aanvaard, ct);
        if (rij is null) return null;
        rij.Stand = Leveringstand.Teruggedraaid;
        foreach (var boeking in await context.Set<BoekingRecord>().Where(een => een.Levering == levering && een.Ingetrokken == null).ToListAsync(ct))
            (boeking.Ingetrokken, boeking.Intrekreden) = (positie, reden);
        await context.SaveChangesAsync(ct);
        var telt = context.Set<BoekingRecord>().Where(een => een.Positie != null && een.Ingetrokken == null).Select(een => een.Boeking);
        await context.Set<KlantRecord>()
            .Where(klant => klant.Levering == levering && klant.Versie == 0 && klant.Klantmanager == null && klant.Team == null
                && !context.Set<MetingRecord>().Any(een => een.Klant == klant.Klant && telt.Contains(een.Boeking))
                && !context.Set<MetingRecord>().Any(een => een.Klant == klant.Klant && een.VervangtBoeking != null)
                && !context.Set<TrajectRecord>().Any(een => een.Klant == klant.Klant)
                && !context.Set<UitkeringRecord>().Any(een => een.Klant == klant.Klant)
                && !context.Set<MetingconceptRecord>().Any(een => een.Klant == klant.Klant))
            .ExecuteUpdateAsync(klant => klant.SetProperty(een => een.Klaargezet, true).SetProperty(een => een.Positie, positie), ct);
        var gebleven = await context.Set<KlantRecord>().Where(klant => klant.Levering == levering).Select(klant => klant.Klant).Order().ToListAsync(ct);
        beurt.Leg(new Auditregel(Handeling.LeveringTeruggedraaid, $"levering {levering}", reden));
        return gebleven;
    }, stop);
}
