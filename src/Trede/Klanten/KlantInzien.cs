using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Koppeling;
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
    private const int Kijkers = 20;

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
        var band = blik.Band(klant, trajecten.Select(rij => rij.Record));
        if (metBsn && !toegang.MagKlant(Recht.BsnTonen, band)) return null;
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
            [.. trajecten.Select(rij => rij.Traject with { MagWijzigen = Mag(rij.Record, toegang, band, blik) })],
            await context.Set<SubgroepRecord>().ToDictionaryAsync(groep => groep.Subgroep, groep => groep.Naam, stop),
            bsn?.Gemaskeerd,
            metBsn ? bsn : null)
        {
            Conflicten = await ConflictenAsync(context, klant.Klant, Klantverloop.Tegenspraken(rijen, bronnen, vandaag), bronnen, stop),
            Standen = Klantverloop.Standen(rijen, bronnen, vandaag),
            Uitkeringen = await context.Set<UitkeringRecord>().AsNoTracking().Where(rij => rij.Klant == nummer).OrderByDescending(rij => rij.Start).ThenBy(rij => rij.Uitkering)
                .Select(rij => new Klantuitkering(rij.Uitkering, rij.Soort, rij.Start, rij.Einde, rij.Reden)).ToListAsync(stop),
            Kijkers = MagKijkersZien(toegang, klant) ? await KijkersAsync(context, nummer, stop) : null,
            Mag = new[] { Recht.Meten, Recht.TrajectVastleggen, Recht.KlantVastleggen, Recht.ConflictBeslechten }.Where(recht => toegang.MagKlant(recht, band)).Aggregate(Recht.Geen, (som, recht) => som | recht),
        };
    }

    private static bool Mag(TrajectRecord traject, Toegang toegang, Klantband band, Klantblik blik) =>
        toegang.MagKlant(Recht.TrajectVastleggen, band)
        && (toegang.AanbiedersVoor(Recht.TrajectVastleggen, band) is not { } eigen || (traject.Aanbieder is { } aanbieder && eigen.Contains(aanbieder) && !(traject.Einde < blik.OpenVanaf)));

    // Of the rows of this client only: the file is opened far too often to look through those of everybody.
    private static async Task<IReadOnlyList<Openconflict>> ConflictenAsync(ParticipatieContext context, int klant, IReadOnlyList<Tegenspraak> gevonden, List<BronRecord> bronnen, CancellationToken stop)
    {
        if (gevonden.Count == 0) return [];
        var besluiten = await context.Set<ConflictbesluitRecord>().AsNoTracking().Where(besluit => besluit.Klant == klant && besluit.Herroepen == null).ToListAsync(stop);
        return [.. gevonden.Select(wat => new Openconflict(klant, string.Empty, wat.Soort, Zijde(wat.Geldend), Zijde(wat.Ander))).Where(een => !besluiten.Exists(een.IsBeslechtDoor))];

        Conflictzijde Zijde(Conflictkant kant) => new(bronnen[kant.Bron].Bron, bronnen[kant.Bron].Naam, kant.Dag!.Value, kant.Waarde);
    }

    // Who works with the client or leads who does.
    private static bool MagKijkersZien(Toegang toegang, KlantRecord klant) =>
        toegang.Toekenningen.Any(rol => rol.Rol is Rol.Klantmanager or Rol.Teamleider && (rol.Team is null || klant.Team is null || rol.Team == klant.Team));

    private static async Task<IReadOnlyList<Klantkijker>> KijkersAsync(ParticipatieContext context, int klant, CancellationToken stop)
    {
        var rijen = await (from regel in context.Set<AuditregelRecord>().AsNoTracking()
                           where regel.Klant == klant && KijkersInzien.Kijken.Contains(regel.Handeling)
                           join daad in context.Set<AuditschakelRecord>() on new { regel.Gemeente, regel.Schakel } equals new { daad.Gemeente, Schakel = daad.Nummer }
                           orderby regel.Schakel descending, regel.Regel
                           select new { daad.Tijdstip, daad.Account, regel.Handeling }).Take(Kijkers).ToListAsync(stop);
        var ids = rijen.Select(rij => rij.Account).OfType<Guid>().Distinct().ToList();
        var namen = await context.Set<AccountRecord>().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam, stop);
        return [.. rijen.Select(rij => new Klantkijker(Logboektijd.Op(rij.Tijdstip), rij.Account is { } account ? namen.GetValueOrDefault(account) : null, rij.Handeling))];
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
            rij.Instrument, rij.Aanbieder, rij.Record.Domein, rij.Record.Start, rij.Record.Einde, rij.Record.Resultaat, rij.Record.Kosten is { } centen ? new Bedrag(centen) : null)
        { Nummer = rij.Record.Traject }))];
    }
}
