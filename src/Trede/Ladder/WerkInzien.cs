using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>Shows what is due, a page at a time: every client on that page is in the audit log, and nobody else is named.</summary>
internal sealed class WerkInzien(Opslag opslag, Kolommenbron bron)
{
    /// <summary>How many clients stand on a page.</summary>
    public const int PerBladzijde = 25;

    /// <summary>A page of the list; a page that is not there becomes the nearest.</summary>
    public async Task<Werkblad> RunAsync(Toegang toegang, Dader dader, Werkvraag vraag, int bladzijde, Dag vandaag, CancellationToken stop)
    {
        var voorraad = await Werkvoorraad.LaadAsync(opslag, bron, toegang, dader.Account!.Value, vraag.Mijn, vandaag, vandaag, stop);
        var gevuld = voorraad.Vul(vraag);
        var regels = voorraad.Kies(gevuld);
        var bladzijden = Math.Max(1, (regels.Count + PerBladzijde - 1) / PerBladzijde);
        var huidig = Math.Clamp(bladzijde, 1, bladzijden);
        var getoond = regels.Skip((huidig - 1) * PerBladzijde).Take(PerBladzijde).ToList();
        return await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var namen = await NamenAsync(beurt, voorraad.Blik, [.. getoond.Select(regel => regel.Werk.Klant)], ct);
            var managers = await ManagersAsync(beurt.Context, voorraad.Alle, ct);
            return new Werkblad(
                gevuld, voorraad.HeeftEigen, [.. getoond.Where(regel => namen.ContainsKey(regel.Werk.Klant)).Select(regel => (regel, namen[regel.Werk.Klant]))], regels.Count, huidig, bladzijden,
                Werkvoortgang.Van(voorraad.Alle, vandaag), toegang.Mag(Recht.WerkVerdelen) && !voorraad.Mijn ? PerManager(voorraad, managers) : [], managers);
        }, stop);
    }

    /// <summary>How much is due, of the own clients of who has any and else of all that may be seen; names nobody.</summary>
    public async Task<Werkvoortgang> TelAsync(Toegang toegang, Guid account, Dag vandaag, CancellationToken stop)
    {
        var voorraad = await Werkvoorraad.LaadAsync(opslag, bron, toegang, account, null, vandaag, vandaag, stop);
        return Werkvoortgang.Van(voorraad.Alle, vandaag);
    }

    /// <summary>The names of clients that are about to be shown, each with its line in the log.</summary>
    public static async Task<Dictionary<int, string>> NamenAsync(Schrijfbeurt beurt, Klantblik blik, int[] klanten, CancellationToken stop)
    {
        if (klanten.Length == 0) return [];
        var rijen = await blik.Zichtbaar(beurt.Context).AsNoTracking().Where(klant => klanten.Contains(klant.Klant))
            .Select(klant => new { klant.Klant, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel }).ToListAsync(stop);
        foreach (var rij in rijen) beurt.Leg(new Auditregel(Handeling.LijstIngezien, rij.Klant, "wat er te meten is"));
        return rijen.ToDictionary(rij => rij.Klant, rij => Klantnaam.Van(rij.Voornaam, rij.Achternaam, rij.LokaleSleutel, rij.Klant));
    }

    private static Task<Dictionary<Guid, string>> ManagersAsync(ParticipatieContext context, IReadOnlyList<Klantwerk> alle, CancellationToken stop)
    {
        var ids = alle.Where(werk => werk.Klantmanager is not null).Select(werk => werk.Klantmanager!.Value).Distinct().ToList();
        return context.Set<AccountRecord>().AsNoTracking().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam, stop);
    }

    // Who has most that is late stands first; clients of nobody at the end.
    private static IReadOnlyList<(string? Naam, Werkvoortgang Stand)> PerManager(Werkvoorraad voorraad, Dictionary<Guid, string> managers) =>
    [
        .. voorraad.Alle.GroupBy(werk => werk.Klantmanager)
            .Select(groep => (Naam: groep.Key is { } id ? managers.GetValueOrDefault(id) : null, Stand: Werkvoortgang.Van(groep, voorraad.Vandaag)))
            .Where(rij => rij.Stand.Klanten > 0)
            .OrderBy(rij => rij.Naam is null).ThenByDescending(rij => rij.Stand.TeLaat).ThenBy(rij => rij.Naam, StringComparer.Ordinal),
    ];
}
