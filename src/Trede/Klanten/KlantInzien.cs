using Microsoft.EntityFrameworkCore;
using Participatie.Data.Inkoop;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>
/// Shows the file of a client to who may see it; the look is in the audit log or there is no look. A client of others, and one who does not exist, give the same:
/// nothing.
/// </summary>
internal sealed class KlantInzien(Opslag opslag, Bsnkluis kluis)
{
    /// <summary>Loads the file, with the BSN when that is asked for.</summary>
    public Task<Klantdossier?> RunAsync(Toegang toegang, Dader dader, int klant, Dag vandaag, bool metBsn, CancellationToken stop) =>
        opslag.KijkAsync(toegang.Gemeente, dader, (beurt, ct) => LaadAsync(beurt, toegang, klant, vandaag, metBsn, ct), stop);

    private async Task<Klantdossier?> LaadAsync(Schrijfbeurt beurt, Toegang toegang, int nummer, Dag vandaag, bool metBsn, CancellationToken stop)
    {
        var context = beurt.Context;
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var klant = await blik.Zichtbaar(context).AsNoTracking().SingleOrDefaultAsync(rij => rij.Klant == nummer, stop);
        if (klant is null) return null;
        var trajecten = await TrajectenAsync(context, nummer, stop);
        if (metBsn && !toegang.MagKlant(Recht.BsnTonen, blik.Band(klant, trajecten.Select(rij => rij.Record)))) return null;
        var bronnen = await context.Set<BronRecord>().AsNoTracking().OrderBy(bron => bron.Prioriteit).ThenBy(bron => bron.Bron).ToListAsync(stop);
        var rijen = await Klantrij.LeesAsync(context, nummer, stop);
        var (verloop, metingen, volgorde) = Klantverloop.Maak(rijen, bronnen, vandaag);
        var bsn = klant.Bsn is { } geheim ? kluis.Ontsleutel(toegang.Gemeente, nummer, geheim) : (Bsn?)null;
        beurt.Leg(new Auditregel(metBsn ? Handeling.BsnGetoond : Handeling.KlantIngezien, nummer));
        return new Klantdossier(
            klant,
            await context.Set<TeamRecord>().Where(team => team.Team == klant.Team).Select(team => team.Naam).SingleOrDefaultAsync(stop),
            await context.Set<AccountRecord>().Where(account => account.Id == klant.Klantmanager).Select(account => account.Naam).SingleOrDefaultAsync(stop),
            verloop,
            volgorde,
            metingen,
            [.. trajecten.Select(rij => rij.Traject)],
            await context.Set<SubgroepRecord>().ToDictionaryAsync(groep => groep.Subgroep, groep => groep.Naam, stop),
            bsn?.Gemaskeerd,
            metBsn ? bsn : null);
    }

    private static async Task<List<(TrajectRecord Record, Klanttraject Traject)>> TrajectenAsync(ParticipatieContext context, int klant, CancellationToken stop)
    {
        var rijen = await (from traject in context.Set<TrajectRecord>().AsNoTracking().Where(traject => traject.Klant == klant)
                           join instrument in context.Set<InstrumentRecord>() on traject.Instrument equals instrument.Instrument
                           join aanbieder in context.Set<AanbiederRecord>() on traject.Aanbieder equals aanbieder.Aanbieder into aanbieders
                           from aanbieder in aanbieders.DefaultIfEmpty()
                           orderby traject.Start descending, traject.Traject
                           select new { Record = traject, Instrument = instrument.Naam, Aanbieder = aanbieder == null ? null : aanbieder.Naam }).ToListAsync(stop);
        return [.. rijen.Select(rij => (rij.Record, new Klanttraject(
            rij.Instrument, rij.Aanbieder, rij.Record.Domein, rij.Record.Start, rij.Record.Einde, rij.Record.Resultaat, rij.Record.Kosten is { } centen ? new Bedrag(centen) : null)))];
    }
}
