using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Klanten;

/// <summary>
/// Shows a provider its own participants, those who have a traject there that runs or ended in a year of account that is open, and which measurements it still has
/// to deliver. Each one shown is a line in the audit log.
/// </summary>
internal sealed class DeelnemersInzien(Opslag opslag, Kolommenbron bron)
{
    /// <summary>How many participants of an instrument are shown.</summary>
    public const int Meest = 50;

    /// <summary>The participants by instrument.</summary>
    public async Task<IReadOnlyList<Deelnemersgroep>> RunAsync(Toegang toegang, Dader dader, Dag vandaag, CancellationToken stop)
    {
        // A provider can have thousands of participants: when they were measured comes from the columns.
        var kolommen = await bron.GeefAsync(toegang.Gemeente, stop);
        return await opslag.KijkAsync<IReadOnlyList<Deelnemersgroep>>(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var context = beurt.Context;
            var grens = (await Klantblik.LaadAsync(context, toegang, ct)).OpenVanaf;
            var aanbieders = toegang.Toekenningen.Where(rol => rol.Rol == Rol.Uitvoerder).Select(rol => rol.Aanbieder).ToList();
            var trajecten = context.Set<TrajectRecord>().AsNoTracking().Where(rij => rij.Aanbieder != null && aanbieders.Contains(rij.Aanbieder) && (rij.Einde == null || rij.Einde >= grens));
            var rijen = await (from traject in trajecten
                               join klant in context.Set<KlantRecord>() on traject.Klant equals klant.Klant
                               join instrument in context.Set<InstrumentRecord>() on traject.Instrument equals instrument.Instrument
                               orderby instrument.Naam, instrument.Instrument, klant.Zoeknaam, klant.Klant, traject.Start
                               select new { klant.Klant, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, traject.Start, traject.Einde, Instrument = instrument.Naam }).ToListAsync(ct);
            var metingen = Klantwerk.MetingenVan(kolommen, rijen.Select(rij => rij.Klant).ToHashSet(), vandaag);
            var sluitdag = Sluitdag.Van(vandaag.Datum.Year - 1, (await context.Set<SluitdagRecord>().AsNoTracking().ToListAsync(ct)).ConvertAll(rij => new Sluitdag(rij.Maand, rij.Dag, rij.VanafJaar)))[^1];
            var groepen = rijen.GroupBy(rij => rij.Instrument, StringComparer.Ordinal).Select(groep => Groep(groep.Key, [.. groep.Select(rij => new Deelnemer(
                rij.Klant, Klantnaam.Van(rij.Voornaam, rij.Achternaam, rij.LokaleSleutel, rij.Klant), rij.Start, rij.Einde,
                Trajectplicht.Van(rij.Start, rij.Einde, metingen.GetValueOrDefault(rij.Klant) ?? [], sluitdag, vandaag)))])).ToList();
            foreach (var klant in groepen.SelectMany(groep => groep.Deelnemers).Select(deelnemer => deelnemer.Klant).Distinct().Order()) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, "eigen deelnemers"));
            return groepen;
        }, stop);
    }

    private static Deelnemersgroep Groep(string instrument, IReadOnlyList<Deelnemer> alle) =>
        new(instrument, alle.Count, alle.Count(deelnemer => deelnemer.Open.Count > 0), [.. alle.OrderBy(deelnemer => deelnemer.Open.Count == 0).Take(Meest)]);
}
