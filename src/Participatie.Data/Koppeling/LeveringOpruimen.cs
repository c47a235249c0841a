using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Clears away what was laid ready and is not going to count: rows, withdrawals, and people whom nothing else names. That there was a delivery, and the act that never counted, stay.</summary>
public sealed class LeveringOpruimen(Opslag opslag, Gemeentenummer gemeente)
{
    private const int PerKeer = 20_000;

    /// <summary>Clears away the deliveries of whoever died while laying them ready; gives their numbers.</summary>
    public async Task<IReadOnlyList<int>> VerlopenAsync(CancellationToken stop)
    {
        List<int> verlopen = [];
        await opslag.LegKlaarAsync(gemeente, async (beurt, ct) => verlopen = await beurt.Context.Set<LeveringRecord>()
            .Where(rij => rij.Stand == Leveringstand.Klaargezet && rij.BezigTot != null && rij.BezigTot < beurt.Nu).Select(rij => rij.Levering).ToListAsync(ct), stop);
        foreach (var levering in verlopen) await RunAsync(levering, stop);
        return verlopen;
    }

    /// <summary>Clears away one that was not accepted; one that was is left alone.</summary>
    public async Task RunAsync(int levering, CancellationToken stop)
    {
        var boekingen = new List<int>();
        // From here on nobody can accept it or add to it.
        await opslag.LegKlaarAsync(gemeente, async (beurt, ct) =>
        {
            var afgebroken = await beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == levering && rij.Stand == Leveringstand.Klaargezet)
                .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Stand, Leveringstand.Afgebroken).SetProperty(een => een.BezigTot, (DateTimeOffset?)null), ct);
            boekingen = await beurt.Context.Set<BoekingRecord>().Where(rij => rij.Levering == levering && rij.Positie == null).Select(rij => rij.Boeking).ToListAsync(ct);
            if (afgebroken == 0 && !await beurt.Context.Set<LeveringRecord>().AnyAsync(rij => rij.Levering == levering && rij.Stand == Leveringstand.Afgebroken, ct)) boekingen = [];
        }, stop);
        if (boekingen.Count > 0) await opslag.LegKlaarAsync(gemeente, (beurt, ct) => RuimOpgavenAsync(beurt.Context, levering, ct), stop);
        foreach (var boeking in boekingen)
        {
            for (var over = true; over;) await opslag.LegKlaarAsync(gemeente, async (beurt, ct) => over = await RuimAsync(beurt.Context, boeking, ct), stop);
        }

        // With its file there, it can be tried again.
        await opslag.LegKlaarAsync(gemeente, (beurt, ct) => beurt.Context.Set<LeveringRecord>().Where(rij => rij.Levering == levering && rij.Stand == Leveringstand.Afgebroken && rij.Bestand != null)
            .ExecuteUpdateAsync(rij => rij.SetProperty(een => een.Stand, Leveringstand.Gecontroleerd), ct), stop);
    }

    private static async Task<bool> RuimAsync(ParticipatieContext context, int boeking, CancellationToken stop)
    {
        var rijen = await context.Set<MetingRecord>().Where(rij => rij.Boeking == boeking).OrderBy(rij => rij.Nummer).Take(PerKeer).Select(rij => new { rij.Nummer, rij.Klant }).ToListAsync(stop);
        if (rijen.Count > 0)
        {
            var laatste = rijen[^1].Nummer;
            await context.Set<MetingRecord>().Where(rij => rij.Boeking == boeking && rij.Nummer <= laatste).ExecuteDeleteAsync(stop);
            return true;
        }

        await context.Set<IntrekkingRecord>().Where(rij => rij.Boeking == boeking).ExecuteDeleteAsync(stop);
        // A row that was taken back still points to its client.
        var trajecten = context.Set<TrajectRecord>().IgnoreQueryFilters([TrajectRecord.Zichtbaarheid]);
        var uitkeringen = context.Set<UitkeringRecord>().IgnoreQueryFilters([UitkeringRecord.Zichtbaarheid]);
        // Somebody who is laying ready may have found people who are not named by any row yet.
        if (!await context.Set<LeveringRecord>().AnyAsync(rij => rij.BezigTot != null, stop)) await context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid])
            .Where(klant => klant.Klaargezet && !context.Set<MetingRecord>().Any(rij => rij.Klant == klant.Klant)
                && !context.Set<TrajectopgaveRecord>().Any(rij => rij.Klant == klant.Klant) && !context.Set<KlantopgaveRecord>().Any(rij => rij.Klant == klant.Klant)
                && !context.Set<UitkeringopgaveRecord>().Any(rij => rij.Klant == klant.Klant)
                && !trajecten.Any(rij => rij.Klant == klant.Klant) && !uitkeringen.Any(rij => rij.Klant == klant.Klant)).ExecuteDeleteAsync(stop);
        return false;
    }

    private static async Task RuimOpgavenAsync(ParticipatieContext context, int levering, CancellationToken stop)
    {
        await context.Set<TrajectopgaveRecord>().Where(rij => rij.Levering == levering).ExecuteDeleteAsync(stop);
        await context.Set<KlantopgaveRecord>().Where(rij => rij.Levering == levering).ExecuteDeleteAsync(stop);
        await context.Set<UitkeringopgaveRecord>().Where(rij => rij.Levering == levering).ExecuteDeleteAsync(stop);
    }
}
