using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Ladder;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>Reads what is needed beside the columns to tell what is due for a group of clients.</summary>
public static class Werklezer
{
    // Above this, reading all benefits is quicker than asking for those of each.
    private const int Veel = 25_000;

    /// <summary>The clients that a question chooses, with their benefits and the rules of now.</summary>
    public static async Task<Werkgegevens> LeesAsync(ParticipatieContext context, IQueryable<KlantRecord> klanten, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(klanten);
        var rijen = await klanten.AsNoTracking().Select(klant => new { klant.Klant, klant.Klantmanager, klant.Ingeschreven }).ToListAsync(stop);
        var gekozen = rijen.ToDictionary(klant => klant.Klant, klant => klant.Klantmanager);
        var leerwegen = await context.Set<InstrumentRecord>().AsNoTracking().Where(rij => rij.Leerweg != Leerweg.Geen).ToDictionaryAsync(rij => rij.Naam, rij => rij.Leerweg, StringComparer.Ordinal, stop);
        return new Werkgegevens(gekozen, await UitkeringenAsync(context, gekozen, stop), leerwegen, await RegelkeuzeRecord.LeesAsync(context, stop))
        {
            Ingeschreven = rijen.Where(klant => klant.Ingeschreven is not null).ToDictionary(klant => klant.Klant, klant => klant.Ingeschreven!.Value),
        };
    }

    // Past the change tracker and by the numbers of the clients: a team has thousands, and no planner has to guess.
    private static async Task<Dictionary<int, List<Uitkering>>> UitkeringenAsync(ParticipatieContext context, Dictionary<int, Guid?> klanten, CancellationToken stop)
    {
        var perKlant = new Dictionary<int, List<Uitkering>>();
        if (klanten.Count == 0) return perKlant;
        var alle = klanten.Count > Veel;
        await using var vraag = Logvraag.Maak(
            context,
            $"SELECT klant, soort, start, einde, reden FROM uitkering WHERE gemeente = @gemeente AND NOT ingetrokken{(alle ? string.Empty : $" AND {Logvraag.In(context, "klant")}")}",
            alle ? null : [.. klanten.Keys]);
        await using var lezer = await vraag.ExecuteReaderAsync(stop);
        while (await lezer.ReadAsync(stop))
        {
            var klant = lezer.GetInt32(0);
            if (alle && !klanten.ContainsKey(klant)) continue;
            if (!perKlant.TryGetValue(klant, out var lijst)) perKlant.Add(klant, lijst = []);
            lijst.Add(new Uitkering(
                (Uitkeringsoort)lezer.GetInt16(1), DagConverter.Dagvan(lezer.GetInt32(2)), lezer.IsDBNull(3) ? null : DagConverter.Dagvan(lezer.GetInt32(3)), (Uitkeringseinde)lezer.GetInt16(4)));
        }

        return perKlant;
    }
}
