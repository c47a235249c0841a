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
    /// <summary>How many participants are named on one page, of all instruments together.</summary>
    public const int Meest = 150;

    /// <summary>How many of one instrument are named at least.</summary>
    public const int Minst = 5;

    /// <summary>The participants by instrument.</summary>
    public async Task<IReadOnlyList<Deelnemersgroep>> RunAsync(Toegang toegang, Dader dader, Dag vandaag, CancellationToken stop)
    {
        // A provider can have thousands of participants: when they were measured comes from the columns, and only who is shown gets a name.
        var (trajecten, sluitdag) = await opslag.LeesAsync(toegang.Gemeente, (context, ct) => TrajectenAsync(context, toegang, vandaag, ct), stop);
        var klanten = trajecten.Select(traject => traject.Klant).ToHashSet();
        var metingen = Klantwerk.MetingenVan(await bron.GeefVanAsync(toegang.Gemeente, klanten, stop), klanten, vandaag);
        var perInstrument = trajecten.GroupBy(traject => traject.Instrument).Select(groep => (Instrument: groep.Key, Alle: Volgorde(groep, metingen, sluitdag, vandaag))).ToList();
        var perGroep = Math.Max(Minst, Meest / Math.Max(1, perInstrument.Count));
        var getoond = perInstrument.SelectMany(groep => groep.Alle.Take(perGroep)).Select(deelnemer => deelnemer.Klant).Distinct().Order().ToList();
        return await opslag.KijkAsync<IReadOnlyList<Deelnemersgroep>>(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var namen = await beurt.Context.Set<KlantRecord>().AsNoTracking().Where(klant => getoond.Contains(klant.Klant))
                .Select(klant => new { klant.Klant, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel }).ToDictionaryAsync(klant => klant.Klant, klant => Klantnaam.Van(klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Klant), ct);
            var instrumenten = await beurt.Context.Set<InstrumentRecord>().AsNoTracking().ToDictionaryAsync(rij => rij.Instrument, rij => rij.Naam, ct);
            foreach (var klant in getoond) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, "eigen deelnemers"));
            return
            [
                .. perInstrument.Select(groep => new Deelnemersgroep(
                    instrumenten[groep.Instrument], groep.Alle.Count, groep.Alle.Count(deelnemer => deelnemer.Open.Count > 0),
                    [.. groep.Alle.Take(perGroep).Select(deelnemer => deelnemer with { Naam = namen[deelnemer.Klant] })])).OrderBy(groep => groep.Instrument, StringComparer.Ordinal),
            ];
        }, stop);
    }

    private static async Task<(List<Eigentraject> Trajecten, Dag Sluitdag)> TrajectenAsync(ParticipatieContext context, Toegang toegang, Dag vandaag, CancellationToken stop)
    {
        var grens = (await Klantblik.LaadAsync(context, toegang, stop)).OpenVanaf;
        var aanbieders = toegang.Toekenningen.Where(rol => rol.Rol == Rol.Uitvoerder).Select(rol => rol.Aanbieder).ToList();
        var trajecten = await context.Set<TrajectRecord>().AsNoTracking().Where(rij => rij.Aanbieder != null && aanbieders.Contains(rij.Aanbieder) && (rij.Einde == null || rij.Einde >= grens))
            .Select(rij => new Eigentraject(rij.Klant, rij.Instrument, rij.Start, rij.Einde)).ToListAsync(stop);
        var sluitdagen = await context.Set<SluitdagRecord>().AsNoTracking().ToListAsync(stop);
        return (trajecten, Sluitdag.Van(vandaag.Datum.Year - 1, sluitdagen.ConvertAll(rij => new Sluitdag(rij.Maand, rij.Dag, rij.VanafJaar)))[^1]);
    }

    // What must be delivered soonest stands first; of the others who came last.
    private static List<Deelnemer> Volgorde(IEnumerable<Eigentraject> trajecten, IReadOnlyDictionary<int, IReadOnlyList<Gemeten>> metingen, Dag sluitdag, Dag vandaag) =>
    [
        .. trajecten.Select(traject => new Deelnemer(
                traject.Klant, string.Empty, traject.Start, traject.Einde, Trajectplicht.Van(traject.Start, traject.Einde, metingen.GetValueOrDefault(traject.Klant) ?? [], sluitdag, vandaag)))
            .OrderBy(deelnemer => deelnemer.Open.Count == 0 ? ushort.MaxValue : deelnemer.Open[0].Uiterlijk.Nummer).ThenByDescending(deelnemer => deelnemer.Start).ThenBy(deelnemer => deelnemer.Klant),
    ];

    private sealed record Eigentraject(int Klant, int Instrument, Dag Start, Dag? Einde);
}
