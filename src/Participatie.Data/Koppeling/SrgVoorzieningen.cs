using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>Reads the trajecten of a municipality with what the SRG asks of the client. BSNs do not outlive what is made of it.</summary>
public static class SrgVoorzieningen
{
    /// <summary>Reads those that have begun by a day, with the code of the municipality.</summary>
    public static Task<(Gemeente Gemeente, IReadOnlyList<Srgvoorziening> Voorzieningen)> LeesAsync(Opslag opslag, Gemeentenummer gemeente, Bsnkluis kluis, Dag totEnMet, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(opslag);
        ArgumentNullException.ThrowIfNull(kluis);
        return opslag.LeesMomentAsync<(Gemeente, IReadOnlyList<Srgvoorziening>)>(gemeente, async (context, ct) =>
        {
            var code = await context.Set<GemeenteRecord>().Where(rij => rij.Nummer == gemeente.Nummer).Select(rij => rij.Code).SingleAsync(ct);
            var instrumenten = await context.Set<InstrumentRecord>().ToDictionaryAsync(rij => rij.Instrument, rij => rij.Naam, ct);
            var rijen = await (from traject in context.Set<TrajectRecord>()
                               join klant in context.Set<KlantRecord>() on traject.Klant equals klant.Klant
                               where traject.Start <= totEnMet
                               orderby traject.Traject
                               select new { Traject = traject, klant.Bsn, klant.Geboren, klant.Geslacht }).ToListAsync(ct);
            var bsns = new Dictionary<int, Bsn>();
            foreach (var rij in rijen)
                if (!bsns.ContainsKey(rij.Traject.Klant)) bsns.Add(rij.Traject.Klant, rij.Bsn is { } geheim ? kluis.Ontsleutel(gemeente, rij.Traject.Klant, geheim) : default);
            return (Gemeente.Van(code),
            [
                .. rijen.Select(rij => new Srgvoorziening(
                    rij.Traject.Klant, bsns[rij.Traject.Klant], rij.Geboren, rij.Geslacht, rij.Traject.Kenmerk, instrumenten[rij.Traject.Instrument], rij.Traject.Domein, rij.Traject.Start, rij.Traject.Einde, rij.Traject.Resultaat)
                {
                    Soort = rij.Traject.SoortVoorziening,
                    Financieringsdeel = rij.Traject.Financieringsdeel,
                }),
            ]);
        }, stop);
    }
}
