using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Clears away what a program that died left of deliveries: rows that were laid ready, and files that no delivery names.</summary>
internal sealed class Leveropruiming(Opslag opslag, Ontvangstmap map, TimeProvider klok)
{
    /// <summary>Does so for all municipalities.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        var gemeenten = await opslag.LeesAsync(Gemeentenummer.Organisatie, static (context, ct) => context.Set<GemeenteRecord>().Select(rij => rij.Nummer).ToListAsync(ct), stop);
        // First what lies there, then what is named: a file that comes in between is left alone.
        var liggen = map.Alle().ToHashSet();
        foreach (var gemeente in gemeenten.Select(nummer => new Gemeentenummer(nummer)))
        {
            await new LeveringOpruimen(opslag, gemeente).VerlopenAsync(stop);
            var genoemd = await opslag.LeesAsync(gemeente, static (context, ct) => context.Set<LeveringRecord>().Where(rij => rij.Bestand != null).Select(rij => rij.Bestand!.Value).ToListAsync(ct), stop);
            liggen.ExceptWith(genoemd);
        }

        foreach (var los in liggen) map.Weg(los, klok.GetUtcNow().AddHours(-1));
    }
}
