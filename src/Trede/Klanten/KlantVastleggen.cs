using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Data.Ladder;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Klanten;

/// <summary>Makes a client, or changes what is known of one. A BSN is in a municipality once; who has only a local key can be given one later.</summary>
internal sealed class KlantVastleggen(Opslag opslag, Bsnkluis kluis, Sleutelbos sleutels)
{
    /// <summary>Makes a client; the same form sent twice makes one.</summary>
    public Task<Klantuitkomst> MaakAsync(Toegang toegang, Dader dader, IReadOnlyDictionary<string, string?> getypt, Dag vandaag, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var context = beurt.Context;
            // Or the same form, a moment later, would find the BSN of the client that it made itself, and not that client.
            await beurt.HoudGemeenteAsync(ct);
            var verzoek = Formulierverzoek.Lees(getypt.GetValueOrDefault(Formulierverzoek.Naam));
            var eerder = verzoek is null ? null : await context.Set<KlantRecord>().AsNoTracking().FirstOrDefaultAsync(rij => rij.Verzoek == verzoek, ct);
            var klant = new KlantRecord { Gemeente = toegang.Gemeente.Nummer, Klant = eerder?.Klant ?? 0, Ingeschreven = vandaag, Verzoek = verzoek };
            var formulier = await Klantformulier.LaadAsync(context, toegang, null, ct);
            var fouten = new Invoerfouten();
            formulier.Lees(getypt, klant, fouten, vandaag);
            var bsn = Klantformulier.Bsn(getypt.GetValueOrDefault("Bsn"), fouten);
            if (bsn is null && klant.LokaleSleutel is null && fouten.Bij("Bsn") is null) fouten.Meld("LokaleSleutel", Dossiertekst.SleutelNodig);
            await ToetsSleutelAsync(context, klant, fouten, ct);
            var bekend = bsn is { } gegeven ? await ToetsBsnAsync(beurt, toegang, klant, gegeven, fouten, ct) : null;
            if (!fouten.Geen) return new Klantuitkomst(Beheeruitkomst.Fout(fouten), bekend);
            if (eerder is not null) return Herhaal(toegang, eerder, klant, bsn);
            if (bsn is { } genoemd && await KlaargezetAsync(context, toegang.Gemeente, genoemd, ct) is { } klaargezet) return new Klantuitkomst(Beheeruitkomst.Met(await NeemAsync(beurt, klaargezet, klant, ct)));
            do klant.Klant = KlantRecord.TrekNummer();
            while (await context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).AnyAsync(rij => rij.Klant == klant.Klant, ct));
            if (bsn is { } nieuw) ZetBsn(toegang.Gemeente, klant, nieuw);
            klant.Positie = await beurt.NeemPositieAsync(ct);
            context.Add(klant);
            beurt.Leg(new Auditregel(Handeling.KlantGemaakt, klant.Klant));
            return new Klantuitkomst(Beheeruitkomst.Met(klant.Klant));
        }, stop));

    // The same form once more: nothing happens, unless it says something else by now.
    private Klantuitkomst Herhaal(Toegang toegang, KlantRecord eerder, KlantRecord klant, Bsn? bsn)
    {
        var (toen, nu) = (Klantformulier.Waarden(eerder), Klantformulier.Waarden(klant));
        var zelfdeBsn = bsn is { } gegeven ? kluis.Pseudoniemen(toegang.Gemeente, gegeven).Any(pseudoniem => pseudoniem.AsSpan().SequenceEqual(eerder.Pseudoniem)) : eerder.Pseudoniem is null;
        return zelfdeBsn && Klantformulier.Namen.All(naam => string.Equals(toen[naam], nu[naam], StringComparison.Ordinal))
            ? new Klantuitkomst(Beheeruitkomst.Met(eerder.Klant))
            : new Klantuitkomst(Beheeruitkomst.Fout(string.Empty, Dossiertekst.KlantAlGemaakt), eerder.Klant);
    }

    /// <summary>Changes a client; the version is the one that was shown.</summary>
    public Task<Klantuitkomst> WijzigAsync(Toegang toegang, Dader dader, int nummer, int versie, IReadOnlyDictionary<string, string?> getypt, Dag vandaag, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            if (await Openklant.LaadAsync(beurt.Context, toegang, nummer, Recht.KlantVastleggen, ct) is not { Klant: var klant }) return new Klantuitkomst(Beheeruitkomst.Onbekend);
            var oud = Klantformulier.Waarden(klant);
            if (klant.Versie != versie)
            {
                beurt.Leg(new Auditregel(Handeling.KlantIngezien, nummer));
                return new Klantuitkomst(Beheeruitkomst.Botst(oud, klant.Versie));
            }

            // Read into a copy first: what is wrong must not be saved with the line of a look.
            var formulier = await Klantformulier.LaadAsync(beurt.Context, toegang, klant, ct);
            var proef = new KlantRecord { Gemeente = klant.Gemeente, Klant = nummer };
            var fouten = new Invoerfouten();
            formulier.Lees(getypt, proef, fouten, vandaag);
            var bsn = klant.Bsn is null ? Klantformulier.Bsn(getypt.GetValueOrDefault("Bsn"), fouten) : null;
            if (klant.Bsn is null && bsn is null && proef.LokaleSleutel is null && fouten.Bij("Bsn") is null) fouten.Meld("LokaleSleutel", Dossiertekst.SleutelNodig);
            await ToetsSleutelAsync(beurt.Context, proef, fouten, ct);
            var bekend = bsn is { } gegeven ? await ToetsBsnAsync(beurt, toegang, klant, gegeven, fouten, ct) : null;
            if (!fouten.Geen) return new Klantuitkomst(Beheeruitkomst.Fout(fouten), bekend);
            var nieuw = Klantformulier.Waarden(proef);
            var velden = Klantformulier.Namen.Where(naam => !string.Equals(oud[naam], nieuw[naam], StringComparison.Ordinal)).Concat(bsn is null ? [] : ["Bsn"]).Select(Veldnaam).ToList();
            if (velden.Count == 0) return new Klantuitkomst(Beheeruitkomst.Met(nummer));
            (klant.Voornaam, klant.Achternaam, klant.Zoeknaam, klant.LokaleSleutel) = (proef.Voornaam, proef.Achternaam, proef.Zoeknaam, proef.LokaleSleutel);
            (klant.Geboren, klant.Geslacht, klant.Postcode4, klant.Team, klant.Klantmanager) = (proef.Geboren, proef.Geslacht, proef.Postcode4, proef.Team, proef.Klantmanager);
            if (bsn is { } erbij)
            {
                if (await KlaargezetAsync(beurt.Context, toegang.Gemeente, erbij, ct) is { } klaargezet && !await MaakLosAsync(beurt.Context, klaargezet, ct))
                {
                    fouten.Meld("Bsn", Dossiertekst.BsnInLevering);
                    return new Klantuitkomst(Beheeruitkomst.Fout(fouten));
                }

                ZetBsn(toegang.Gemeente, klant, erbij);
            }

            klant.Positie = await beurt.NeemPositieAsync(ct);
            beurt.Leg(new Auditregel(Handeling.KlantGewijzigd, nummer, string.Join(", ", velden)));
            return new Klantuitkomst(Beheeruitkomst.Met(nummer));
        }, stop));

    // A delivery that nobody accepted, or that was taken back, can have named the person: then there is a row that is not there for anybody.
    private Task<KlantRecord?> KlaargezetAsync(ParticipatieContext context, Gemeentenummer gemeente, Bsn bsn, CancellationToken stop)
    {
        var pseudoniemen = kluis.Pseudoniemen(gemeente, bsn);
        var (nieuw, oud) = (pseudoniemen[0], pseudoniemen[^1]);
        return context.Set<KlantRecord>().IgnoreQueryFilters([KlantRecord.Zichtbaarheid]).SingleOrDefaultAsync(rij => rij.Klaargezet && (rij.Pseudoniem == nieuw || rij.Pseudoniem == oud), stop);
    }

    // From now on it is there, and says what was typed.
    private static async Task<int> NeemAsync(Schrijfbeurt beurt, KlantRecord klant, KlantRecord getypt, CancellationToken stop)
    {
        (klant.Voornaam, klant.Achternaam, klant.Zoeknaam, klant.LokaleSleutel) = (getypt.Voornaam, getypt.Achternaam, getypt.Zoeknaam, getypt.LokaleSleutel);
        (klant.Geboren, klant.Geslacht, klant.Postcode4, klant.Team, klant.Klantmanager) = (getypt.Geboren, getypt.Geslacht, getypt.Postcode4, getypt.Team, getypt.Klantmanager);
        (klant.Ingeschreven, klant.Verzoek, klant.Klaargezet) = (getypt.Ingeschreven, getypt.Verzoek, false);
        klant.Positie = await beurt.NeemPositieAsync(stop);
        beurt.Leg(new Auditregel(Handeling.KlantGemaakt, klant.Klant));
        return klant.Klant;
    }

    // Rows of a delivery that was taken back can do without the BSN; while one is being laid ready, they cannot.
    private static async Task<bool> MaakLosAsync(ParticipatieContext context, KlantRecord klaargezet, CancellationToken stop)
    {
        var klaar = context.Set<LeveringRecord>().Where(rij => rij.Stand == Leveringstand.Klaargezet).Select(rij => (int?)rij.Levering);
        var boekingen = context.Set<BoekingRecord>().Where(rij => rij.Positie == null && klaar.Contains(rij.Levering)).Select(rij => rij.Boeking);
        if (await context.Set<MetingRecord>().AnyAsync(rij => rij.Klant == klaargezet.Klant && boekingen.Contains(rij.Boeking), stop)) return false;
        (klaargezet.Bsn, klaargezet.Pseudoniem, klaargezet.Sleutel) = (null, null, 0);
        await context.SaveChangesAsync(stop);
        return true;
    }

    private void ZetBsn(Gemeentenummer gemeente, KlantRecord klant, Bsn bsn)
    {
        klant.Bsn = kluis.Versleutel(gemeente, klant.Klant, bsn);
        klant.Pseudoniem = kluis.Pseudoniem(gemeente, bsn);
        klant.Sleutel = sleutels.Huidig.Nummer;
    }

    // Asking whether a BSN is known is a search, and a search is in the log.
    private async Task<int?> ToetsBsnAsync(Schrijfbeurt beurt, Toegang toegang, KlantRecord klant, Bsn bsn, Invoerfouten fouten, CancellationToken stop)
    {
        var pseudoniemen = kluis.Pseudoniemen(toegang.Gemeente, bsn);
        var (nieuw, oud) = (pseudoniemen[0], pseudoniemen[^1]);
        var ander = await beurt.Context.Set<KlantRecord>().Where(rij => rij.Pseudoniem == nieuw || rij.Pseudoniem == oud).Select(rij => (int?)rij.Klant).FirstOrDefaultAsync(stop);
        if (ander is null || ander == klant.Klant) return null;
        var blik = await Klantblik.LaadAsync(beurt.Context, toegang, stop);
        var zichtbaar = await blik.Zichtbaar(beurt.Context).AnyAsync(rij => rij.Klant == ander, stop);
        fouten.Meld("Bsn", zichtbaar ? Dossiertekst.BsnBekendZelf : Dossiertekst.BsnBekendAnders);
        beurt.Leg(zichtbaar ? new Auditregel(Handeling.KlantGezocht, ander.Value, "op BSN") : new Auditregel(Handeling.KlantGezocht, string.Empty, "op BSN"));
        return zichtbaar ? ander : null;
    }

    private static async Task ToetsSleutelAsync(ParticipatieContext context, KlantRecord klant, Invoerfouten fouten, CancellationToken stop)
    {
        if (klant.LokaleSleutel is { } sleutel && await context.Set<KlantRecord>().AnyAsync(rij => rij.LokaleSleutel == sleutel && rij.Klant != klant.Klant, stop)) fouten.Meld("LokaleSleutel", Dossiertekst.SleutelBezet);
    }

    private static string Veldnaam(string naam) => naam switch
    {
        "Bsn" => "BSN",
        "LokaleSleutel" => "lokale sleutel",
        "Geboren" => "geboortedatum",
        _ => naam.ToLowerInvariant(),
    };
}
