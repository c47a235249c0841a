using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Makes and ends keys with which a system may deliver for one source.</summary>
internal sealed class LeversleutelMaken(Opslag opslag)
{
    /// <summary>The answer that the key may accept what it delivered.</summary>
    public const string Aanvaarden = "aanvaarden";

    /// <summary>Makes one; the key is given once and cannot be had again.</summary>
    public async Task<(Beheeruitkomst Uitkomst, Leversleutel? Sleutel)> RunAsync(Gemeentenummer gemeente, Dader dader, Func<string, string?> getypt, Dag vandaag, CancellationToken stop)
    {
        var sleutel = Leversleutel.Maak(string.Equals(getypt("Mag"), Aanvaarden, StringComparison.Ordinal));
        var uitkomst = await Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, (beurt, ct) => LegVastAsync(beurt, dader, sleutel, getypt, vandaag, ct), stop));
        return (uitkomst, uitkomst.Gelukt ? sleutel : null);
    }

    /// <summary>Ends one: from then on it opens nothing.</summary>
    public Task<Beheeruitkomst> BeeindigAsync(Gemeentenummer gemeente, Dader dader, int nummer, CancellationToken stop) =>
        Samenloop.VoerUitAsync(() => opslag.SchrijfAsync(gemeente, dader, async (beurt, ct) =>
        {
            if (await beurt.Context.Set<LeversleutelRecord>().SingleOrDefaultAsync(rij => rij.Leversleutel == nummer, ct) is not { } rij) return Beheeruitkomst.Onbekend;
            if (rij.Vervallen) return Beheeruitkomst.Met(nummer);
            rij.Vervallen = true;
            beurt.Leg(new Auditregel(Handeling.LeversleutelBeeindigd, Onderwerp(nummer), rij.Kenmerk));
            return Beheeruitkomst.Met(nummer);
        }, stop));

    private static async Task<Beheeruitkomst> LegVastAsync(Schrijfbeurt beurt, Dader dader, Leversleutel sleutel, Func<string, string?> getypt, Dag vandaag, CancellationToken stop)
    {
        await beurt.HoudGemeenteAsync(stop);
        var fouten = new Invoerfouten();
        var naam = fouten.Tekst("Naam", getypt("Naam"), Beheertekst.DeNaam, Naamregel.Langst);
        var bron = await Bronkeuze.LeesAsync(beurt.Context, getypt("Bron"), fouten, stop);
        var tot = fouten.Datum("Tot", getypt("Tot"), Kanaaltekst.DeLaatsteDag, verplicht: false);
        if (tot < vandaag) fouten.Meld("Tot", Kanaaltekst.TotVoorbij);
        if (bron?.Aanbieder is not null && Leversleutel.MagAanvaarden(sleutel.Kenmerk)) fouten.Meld("Mag", Kanaaltekst.AanbiederAanvaardtNiet);
        var namen = await beurt.Context.Set<LeversleutelRecord>().Where(rij => !rij.Vervallen).Select(rij => rij.Naam).ToListAsync(stop);
        if (naam is not null && namen.Exists(ander => string.Equals(ander, naam, StringComparison.OrdinalIgnoreCase))) fouten.Meld("Naam", Kanaaltekst.SleutelnaamBezet);
        if (!fouten.Geen) return Beheeruitkomst.Fout(fouten);
        var nieuw = new LeversleutelRecord
        {
            Gemeente = beurt.Context.Gemeente.Nummer,
            Leversleutel = await beurt.VolgendNummerAsync<LeversleutelRecord>(rij => (int?)rij.Leversleutel, stop),
            Bron = bron!.Bron,
            Naam = naam!,
            Kenmerk = sleutel.Kenmerk,
            Hash = sleutel.Hash(),
            Tot = tot,
            Gemaakt = beurt.Nu,
            Account = dader.Account,
        };
        beurt.Context.Add(nieuw);
        beurt.Leg(new Auditregel(Handeling.LeversleutelGemaakt, Onderwerp(nieuw.Leversleutel), $"{nieuw.Kenmerk} voor bron {bron.Naam}"));
        return Beheeruitkomst.Met(nieuw.Leversleutel);
    }

    private static string Onderwerp(int nummer) => string.Create(CultureInfo.InvariantCulture, $"leversleutel {nummer}");
}
