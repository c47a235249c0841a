using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Loads a trial and counts what it gave. It shows numbers and no persons.</summary>
internal sealed class PilotverslagLezen(Opslag opslag)
{
    /// <summary>The trial with its report, or null when there is no such trial.</summary>
    public async Task<(PilotRecord Pilot, string? Team, string? Groep, Pilotverslag Verslag)?> RunAsync(Gemeentenummer gemeente, Dader dader, int nummer, CancellationToken stop) =>
        await opslag.KijkAsync(gemeente, dader, async (beurt, ct) =>
        {
            var context = beurt.Context;
            if (await context.Set<PilotRecord>().AsNoTracking().SingleOrDefaultAsync(rij => rij.Pilot == nummer, ct) is not { } pilot) return ((PilotRecord, string?, string?, Pilotverslag)?)null;
            var klanten = context.Set<KlantRecord>().Where(klant => pilot.Team == null || klant.Team == pilot.Team);
            var masker = pilot.Subgroep is { } groep ? 1 << (groep - 1) : 0;
            var rijen = await (from meting in context.Set<MetingRecord>().AsNoTracking()
                               join boeking in context.Set<BoekingRecord>() on meting.Boeking equals boeking.Boeking
                               join klant in klanten on meting.Klant equals klant.Klant
                               where meting.Bron == BronRecord.Eigen && !meting.Uitstroom && meting.Meetdatum >= pilot.Van && meting.Meetdatum <= pilot.Tot
                                   && boeking.Positie != null && boeking.Ingetrokken == null && boeking.Account != null && (masker == 0 || (meting.Subgroepen & masker) != 0)
                                   && !context.Set<MetingRecord>().Any(ander => ander.VervangtBoeking == meting.Boeking && ander.VervangtNummer == meting.Nummer)
                               orderby boeking.Positie, meting.Nummer
                               select new { meting, Meter = boeking.Account!.Value }).ToListAsync(ct);
            var metingen = rijen.ConvertAll(rij => new Pilotmeting(
                rij.meting.Klant, rij.Meter, rij.meting.Meetdatum, Trede.Van(rij.meting.Trede!.Value), rij.meting.Groei, rij.meting.Regel,
                rij.meting.Uren is { } uren ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Toetsvraag.Uren.Code}={uren}") : rij.meting.Toetsantwoorden));
            beurt.Leg(new Auditregel(Handeling.CijfersIngezien, $"pilot {pilot.Pilot}"));
            return (
                pilot,
                pilot.Team is { } team ? await context.Set<TeamRecord>().Where(rij => rij.Team == team).Select(rij => rij.Naam).SingleOrDefaultAsync(ct) : null,
                pilot.Subgroep is { } nummerGroep ? Subgroepfeiten.Van(nummerGroep)?.Titel ?? await context.Set<SubgroepRecord>().Where(rij => rij.Subgroep == nummerGroep).Select(rij => rij.Naam).SingleOrDefaultAsync(ct) : null,
                Pilotverslag.Maak(metingen));
        }, stop);
}
