using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.App.Klanten;

/// <summary>
/// Finds clients by BSN, local key or (part of) a name, among those that the account may see. What was typed is not kept; that there was a search is. The answer
/// for a client of others is that of nobody.
/// </summary>
internal sealed class KlantZoeken(Opslag opslag, Bsnkluis kluis)
{
    /// <summary>How many clients are shown.</summary>
    public const int Meest = 50;

    private const int KortsteNaam = 2;

    /// <summary>Searches.</summary>
    public async Task<Zoekuitkomst> RunAsync(Toegang toegang, Dader dader, Klantvraag vraag, CancellationToken stop)
    {
        var tekst = vraag.Tekst.Trim();
        if (tekst.Length == 0) return Zoekuitkomst.Niet("Vul een naam, BSN, lokale sleutel of klantnummer in.");
        var cijfers = tekst.Replace(" ", string.Empty, StringComparison.Ordinal).Replace(".", string.Empty, StringComparison.Ordinal);
        var isBsn = cijfers.Length is 8 or 9 && cijfers.All(char.IsAsciiDigit);
        // Whoever has no name is called by number on screen.
        int? nummer = cijfers.All(char.IsAsciiDigit) && int.TryParse(cijfers, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;
        if (isBsn && Bsn.TryParse(Encoding.ASCII.GetBytes(cijfers), out var bsn) == Bsnfout.Geen) return await ZoekAsync(toegang, dader, "op BSN", klanten => OpBsn(klanten, toegang.Gemeente, bsn, tekst, nummer), stop);
        if (isBsn)
        {
            var gevonden = await ZoekAsync(toegang, dader, "op nummer", klanten => klanten.Where(klant => klant.Klant == nummer || klant.LokaleSleutel == tekst), stop);
            return gevonden.Treffers.Count > 0 ? gevonden : Zoekuitkomst.Niet("Dit is geen geldig BSN. Controleer de cijfers.");
        }

        var naam = Zoeknaam.Van(tekst);
        if (naam.Length < KortsteNaam) return Zoekuitkomst.Niet("Vul ten minste twee letters van de naam in.");
        return await ZoekAsync(toegang, dader, "op naam of sleutel", klanten => OpNaam(klanten, naam, tekst, nummer), stop);
    }

    private Task<Zoekuitkomst> ZoekAsync(Toegang toegang, Dader dader, string waarop, Func<IQueryable<KlantRecord>, IQueryable<KlantRecord>> voorwaarde, CancellationToken stop) =>
        opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var context = beurt.Context;
            var blik = await Klantblik.LaadAsync(context, toegang, ct);
            var gevonden = await voorwaarde(blik.Zichtbaar(context)).AsNoTracking()
                .OrderBy(klant => klant.Zoeknaam).ThenBy(klant => klant.Klant).Take(Meest + 1)
                .Select(klant => new { klant.Klant, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Geboren, klant.Team, MetBsn = klant.Pseudoniem != null })
                .ToListAsync(ct);
            var teams = await context.Set<TeamRecord>().ToDictionaryAsync(team => team.Team, team => team.Naam, ct);
            var treffers = gevonden.Take(Meest).Select(klant => new Klanttreffer(
                klant.Klant, Klantnaam.Van(klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Klant), klant.Geboren, klant.Team is { } team ? teams.GetValueOrDefault(team) : null, klant.MetBsn)).ToList();
            foreach (var treffer in treffers) beurt.Leg(new Auditregel(Handeling.KlantGezocht, treffer.Klant, waarop));
            if (treffers.Count == 0) beurt.Leg(new Auditregel(Handeling.KlantGezocht, string.Empty, waarop));
            return new Zoekuitkomst(treffers, gevonden.Count > Meest, null);
        }, stop);

    private IQueryable<KlantRecord> OpBsn(IQueryable<KlantRecord> klanten, Gemeentenummer gemeente, Bsn bsn, string tekst, int? nummer)
    {
        var pseudoniemen = kluis.Pseudoniemen(gemeente, bsn);
        var (nieuw, oud) = (pseudoniemen[0], pseudoniemen[^1]);
        return klanten.Where(klant => klant.Pseudoniem == nieuw || klant.Pseudoniem == oud || klant.LokaleSleutel == tekst || klant.Klant == nummer);
    }

    // Every word must begin a part of the name, in any order.
    private static IQueryable<KlantRecord> OpNaam(IQueryable<KlantRecord> klanten, string naam, string tekst, int? nummer)
    {
        var woorden = naam.Split(' ');
        if (nummer is not null) return klanten.Where(klant => klant.Klant == nummer || klant.LokaleSleutel == tekst);
        if (woorden.Length == 1)
        {
            var woord = woorden[0];
            return klanten.Where(klant => klant.Zoeknaam.StartsWith(woord) || klant.Zoeknaam.Contains(" " + woord) || klant.LokaleSleutel == tekst);
        }

        foreach (var woord in woorden) klanten = klanten.Where(klant => klant.Zoeknaam.StartsWith(woord) || klant.Zoeknaam.Contains(" " + woord));
        return klanten;
    }
}
