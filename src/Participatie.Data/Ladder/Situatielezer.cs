using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Data.Ladder;

/// <summary>Reads what is known of one client beside the ladder, for what the measuring form proposes.</summary>
public static class Situatielezer
{
    /// <summary>The situation of a client; trajecten and benefits are read, the rest is known already.</summary>
    public static async Task<Klantsituatie> LeesAsync(ParticipatieContext context, KlantRecord klant, IReadOnlyList<Gemeten> metingen, Subgroepen vorige, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(klant);
        var nummer = klant.Klant;
        var trajecten = await (from traject in context.Set<TrajectRecord>().AsNoTracking().Where(traject => traject.Klant == nummer)
                               join instrument in context.Set<InstrumentRecord>() on traject.Instrument equals instrument.Instrument
                               orderby traject.Start, traject.Traject
                               select new { traject.Domein, instrument.Leerweg, traject.Start, traject.Einde }).ToListAsync(stop);
        var uitkeringen = await context.Set<UitkeringRecord>().AsNoTracking().Where(uitkering => uitkering.Klant == nummer)
            .OrderBy(uitkering => uitkering.Start).ThenBy(uitkering => uitkering.Uitkering).ToListAsync(stop);
        return new Klantsituatie(
            klant.Geboren,
            trajecten.ConvertAll(traject => new Trajectloop(traject.Domein, traject.Leerweg, traject.Start, traject.Einde)),
            uitkeringen.ConvertAll(uitkering => new Uitkering(uitkering.Soort, uitkering.Start, uitkering.Einde, uitkering.Reden)),
            metingen,
            vorige);
    }
}
