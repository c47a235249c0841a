using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Reads what is needed beside the columns to tell what is due for a group of clients.</summary>
public static class Werklezer
{
    /// <summary>The clients that a question chooses, with their benefits and the rules of now.</summary>
    public static async Task<Werkgegevens> LeesAsync(ParticipatieContext context, IQueryable<KlantRecord> klanten, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(klanten);
        var gekozen = await klanten.AsNoTracking().Select(klant => new { klant.Klant, klant.Klantmanager }).ToListAsync(stop);
        var leerwegen = await context.Set<InstrumentRecord>().AsNoTracking().Where(rij => rij.Leerweg != Leerweg.Geen).ToDictionaryAsync(rij => rij.Naam, rij => rij.Leerweg, StringComparer.Ordinal, stop);
        return new Werkgegevens(
            gekozen.ToDictionary(klant => klant.Klant, klant => klant.Klantmanager), await UitkeringenAsync(context, klanten, stop), leerwegen, await RegelkeuzeRecord.LeesAsync(context, stop));
    }

    private static async Task<Dictionary<int, List<Uitkering>>> UitkeringenAsync(ParticipatieContext context, IQueryable<KlantRecord> klanten, CancellationToken stop)
    {
        var rijen = await (from klant in klanten
                           join uitkering in context.Set<UitkeringRecord>() on klant.Klant equals uitkering.Klant
                           select new { uitkering.Klant, uitkering.Soort, uitkering.Start, uitkering.Einde, uitkering.Reden }).AsNoTracking().ToListAsync(stop);
        var perKlant = new Dictionary<int, List<Uitkering>>();
        foreach (var rij in rijen)
        {
            if (!perKlant.TryGetValue(rij.Klant, out var lijst)) perKlant.Add(rij.Klant, lijst = []);
            lijst.Add(new Uitkering(rij.Soort, rij.Start, rij.Einde, rij.Reden));
        }

        return perKlant;
    }
}
