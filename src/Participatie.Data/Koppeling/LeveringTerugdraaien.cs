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
    /// <summary>
    /// The people of whom something stays: whom the delivery named first and of whom something else is known by now, or of whom somebody changed since what the delivery
    /// changed. Null when there is no such accepted delivery.
    /// </summary>
    /// <param name="levering">The delivery.</param>
    /// <param name="reden">Why.</param>
    /// <param name="dader">Who does it.</param>
    /// <param name="noteer">Writes down with the delivery of whom something stays.</param>
    /// <param name="stop">Breaks off.</param>
    public Task<IReadOnlyList<int>?> RunAsync(int levering, string reden, Dader dader, Action<LeveringRecord, IReadOnlyList<int>> noteer, CancellationToken stop) => opslag.SchrijfAsync<IReadOnlyList<int>?>(gemeente, dader, async (beurt, ct) =>
    {
        var context = beurt.Context;
        var positie = await beurt.NeemPositieAsync(ct);
        var rij = await context.Set<LeveringRecord>().SingleOrDefaultAsync(een => een.Levering == levering && een.Stand == Leveringstand.Aanvaard, ct);
        if (rij is null) return null;
        (rij.Stand, rij.Afgehandeld, rij.Afhandelaar) = (Leveringstand.Teruggedraaid, beurt.Nu, dader.Account);
        foreach (var boeking in await context.Set<BoekingRecord>().Where(een => een.Levering == levering && een.Ingetrokken == null).ToListAsync(ct))
            (boeking.Ingetrokken, boeking.Intrekreden) = (positie, reden);
        ArgumentNullException.ThrowIfNull(noteer);
        await context.SaveChangesAsync(ct);
        var opgaven = new Opgavenwissel(context, levering, positie);
        var blijft = await opgaven.BlijftAsync(ct);
        await opgaven.DraaiTerugAsync(ct);
        var gebleven = await VerbergAsync(context, levering, positie, ct);
        IReadOnlyList<int> alle = [.. blijft.Union(gebleven).Order()];
        noteer(rij, alle);
        beurt.Leg(new Auditregel(Handeling.LeveringTeruggedraaid, $"levering {levering}", reden));
        return alle;
    }, stop);

    private static async Task<List<int>> VerbergAsync(ParticipatieContext context, int levering, long positie, CancellationToken stop)
    {
        var telt = context.Set<BoekingRecord>().Where(een => een.Positie != null && een.Ingetrokken == null).Select(een => een.Boeking);
        var aanvaard = context.Set<LeveringRecord>().Where(een => een.Stand == Leveringstand.Aanvaard).Select(een => een.Levering);
        await context.Set<KlantRecord>()
            .Where(klant => klant.Levering == levering && klant.Versie == 0 && klant.Klantmanager == null && klant.Team == null
                && !context.Set<MetingRecord>().Any(een => een.Klant == klant.Klant && telt.Contains(een.Boeking))
                && !context.Set<MetingRecord>().Any(een => een.Klant == klant.Klant && een.VervangtBoeking != null)
                && !context.Set<KlantopgaveRecord>().Any(een => een.Klant == klant.Klant && aanvaard.Contains(een.Levering))
                && !context.Set<TrajectRecord>().Any(een => een.Klant == klant.Klant)
                && !context.Set<UitkeringRecord>().Any(een => een.Klant == klant.Klant)
                && !context.Set<MetingconceptRecord>().Any(een => een.Klant == klant.Klant))
            .ExecuteUpdateAsync(klant => klant.SetProperty(een => een.Klaargezet, true).SetProperty(een => een.Positie, positie), stop);
        return await context.Set<KlantRecord>().Where(klant => klant.Levering == levering).Select(klant => klant.Klant).ToListAsync(stop);
    }
}
