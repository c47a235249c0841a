using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.App.Koppeling;

/// <summary>
/// Saves how files of a source are read, as a new version, and has a delivery read so. A profile by which almost nothing of the delivery can be used is not saved. A
/// version never changes, so it can always be told by what a delivery was read.
/// </summary>
internal sealed class ProfielVastleggen(Opslag opslag, Ontvangstmap map, Leveringswerk werk, TimeProvider klok)
{
    // Of ten rows at least one has to be of use.
    private const int Minst = 10;

    /// <summary>Does so: null when the delivery is not there for who asks, else what is wrong.</summary>
    public async Task<Invoerfouten?> RunAsync(Toegang toegang, Dader dader, int nummer, Koppelprofiel profiel, byte[] kop, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(toegang);
        var fouten = new Invoerfouten();
        if (werk.Van(toegang.Gemeente, nummer) is not null)
        {
            fouten.Meld(string.Empty, Profileertekst.FoutBezig);
            return fouten;
        }

        var json = Schrijf(profiel);
        if (KoppelprofielReader.Lees(json, out var fout) is null) fouten.Meld(string.Empty, fout);
        else if (await opslag.LeesAsync(toegang.Gemeente, (context, ct) => ProfielInzien.OpenAsync(context, toegang, nummer, ct), stop) is null) return null;
        else if (await ProefAsync(toegang.Gemeente, nummer, json, stop) is { } waarom) fouten.Meld(string.Empty, waarom);
        if (!fouten.Geen) return fouten;
        if (!await opslag.SchrijfAsync(toegang.Gemeente, dader, (beurt, ct) => LegVastAsync(beurt, toegang, dader, nummer, profiel.Naam, json, kop, ct), stop)) return null;
        werk.Vraag(toegang.Gemeente, nummer, Leveringstaak.Controleren, dader);
        return fouten;
    }

    /// <summary>The file that the command line takes.</summary>
    public static byte[] Schrijf(Koppelprofiel profiel)
    {
        using var json = new MemoryStream();
        KoppelprofielWriter.Schrijf(json, profiel);
        return json.ToArray();
    }

    private async Task<string?> ProefAsync(Gemeentenummer gemeente, int nummer, byte[] json, CancellationToken stop)
    {
        if (await Leveringsbestand.OpenAsync(opslag, map, gemeente, nummer, klok, stop) is not { } open) return Profileertekst.FoutWeg;
        using (open)
        {
            var verslag = (await new LeveringLezen(opslag).RunAsync(open.Met(Encoding.UTF8.GetString(json)), null, new Voortgang(), stop)).Verslag;
            if (verslag.Weigering is { } weigering) return Zin.Met(Profileertekst.FoutWeigering, weigering.Soort.Wat, weigering.Detail.Length > 0 ? Leesverslag.Veilig(weigering.Detail) : "-", weigering.Soort.Doe);
            var rijen = verslag.Gelezen - verslag.Leeg;
            if (rijen > 0 && verslag.Bruikbaar * Minst >= rijen) return null;
            var vaak = verslag.Bevindingen.OrderByDescending(telling => telling.Aantal).FirstOrDefault(telling => Bevindingcatalogus.Van(telling.Code).Ernst == Ernst.Afgekeurd);
            return Zin.Met(Profileertekst.FoutBijnaNiets, verslag.Bruikbaar, rijen) + (vaak is null ? string.Empty : " " + Zin.Met(Profileertekst.FoutVaak, Bevindingcatalogus.Van(vaak.Code).Wat, vaak.Aantal));
        }
    }

    private static async Task<bool> LegVastAsync(Schrijfbeurt beurt, Toegang toegang, Dader dader, int nummer, string naam, byte[] json, byte[] kop, CancellationToken stop)
    {
        await beurt.HoudGemeenteAsync(stop);
        if (await ProfielInzien.OpenAsync(beurt.Context, toegang, nummer, stop) is not { } bron) return false;
        var profiel = await VersieAsync(beurt, dader, bron, naam, json, kop, stop);
        var levering = await beurt.Context.Set<LeveringRecord>().SingleAsync(rij => rij.Levering == nummer, stop);
        // What was found before was found by another profile.
        (levering.Koppelprofiel, levering.Stand, levering.Bevestigd, levering.Verslag, levering.Vergeleken) = (profiel, Leveringstand.Ontvangen, false, null, null);
        beurt.Leg(new Auditregel(Handeling.LeveringKlaargezet, string.Create(CultureInfo.InvariantCulture, $"levering {nummer}"), string.Create(CultureInfo.InvariantCulture, $"te lezen met profiel {profiel}")));
        return true;
    }

    private static async Task<int> VersieAsync(Schrijfbeurt beurt, Dader dader, BronRecord bron, string naam, byte[] json, byte[] kop, CancellationToken stop)
    {
        var hash = SHA256.HashData(json);
        var laatste = await beurt.Context.Set<KoppelprofielRecord>().AsNoTracking().Where(rij => rij.Bron == bron.Bron && rij.Naam == naam).OrderByDescending(rij => rij.Volgnummer).FirstOrDefaultAsync(stop);
        if (laatste is { Vervallen: false } && laatste.Sha256.AsSpan().SequenceEqual(hash) && laatste.Kop.AsSpan().SequenceEqual(kop)) return laatste.Koppelprofiel;
        var nieuw = new KoppelprofielRecord
        {
            Gemeente = beurt.Context.Gemeente.Nummer,
            Koppelprofiel = await beurt.VolgendNummerAsync<KoppelprofielRecord>(rij => (int?)rij.Koppelprofiel, stop),
            Bron = bron.Bron,
            Naam = naam,
            Volgnummer = (laatste?.Volgnummer ?? 0) + 1,
            Inhoud = Encoding.UTF8.GetString(json),
            Sha256 = hash,
            Kop = kop,
            Gemaakt = beurt.Nu,
            Account = dader.Account,
        };
        beurt.Context.Add(nieuw);
        beurt.Leg(new Auditregel(Handeling.KoppelprofielVastgelegd, string.Create(CultureInfo.InvariantCulture, $"koppelprofiel {nieuw.Koppelprofiel}"), string.Create(CultureInfo.InvariantCulture, $"{naam}, versie {nieuw.Volgnummer}, van bron {bron.Naam}")));
        return nieuw.Koppelprofiel;
    }
}
