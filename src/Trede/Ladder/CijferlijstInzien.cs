using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.App.Kern;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;

namespace Participatie.App.Ladder;

/// <summary>
/// Shows who is behind a number, a page at a time, or gives them as a file: every client that is shown or given is in the audit log. A figure counts the whole municipality;
/// who has a list of a team sees only that team and who is in none, and reads how many there are besides.
/// </summary>
internal sealed class CijferlijstInzien(Opslag opslag)
{
    /// <summary>How many stand on a page.</summary>
    public const int PerBladzijde = 25;

    /// <summary>Up to how many are sorted by name; more stand in order of number.</summary>
    public const int MeestOpNaam = 5000;

    private const string Waarvoor = "wie achter een cijfer staat";
    private const int PerVraag = 5000;

    /// <summary>A page; a page that is not there becomes the nearest.</summary>
    public async Task<Cijferlijstblad> RunAsync(Toegang toegang, Dader dader, Cijfers cijfers, Cijferlijst lijst, int bladzijde, CancellationToken stop)
    {
        var zichtbaar = Zichtbaar(toegang, cijfers, lijst);
        return await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var opVolgorde = await OpVolgordeAsync(beurt.Context, zichtbaar, ct);
            var bladzijden = Math.Max(1, (zichtbaar.Count + PerBladzijde - 1) / PerBladzijde);
            var huidig = Math.Clamp(bladzijde, 1, bladzijden);
            var getoond = opVolgorde.Skip((huidig - 1) * PerBladzijde).Take(PerBladzijde).ToList();
            var namen = await NamenAsync(beurt.Context, getoond, ct);
            foreach (var klant in getoond.Select(persoon => persoon.Klant).Distinct()) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, Waarvoor));
            var open = await OpenAsync(beurt.Context, toegang, getoond, ct);
            return new Cijferlijstblad(
                [.. getoond.Select(persoon => (persoon, namen.GetValueOrDefault(persoon.Klant, string.Empty), open.Contains(persoon.Klant)))], lijst.Personen.Count, zichtbaar.Count, huidig, bladzijden);
        }, stop);
    }

    /// <summary>Everybody who may be seen, with a name, for a file. The lines of the log are saved before anything is given.</summary>
    public Task<IReadOnlyList<(Lijstpersoon Persoon, string Naam)>> GeefAsync(Toegang toegang, Dader dader, Cijfers cijfers, Cijferlijst lijst, CancellationToken stop)
    {
        var zichtbaar = Zichtbaar(toegang, cijfers, lijst);
        return opslag.KijkAsync<IReadOnlyList<(Lijstpersoon, string)>>(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var namen = new Dictionary<int, string>(zichtbaar.Count);
            foreach (var deel in zichtbaar.Chunk(PerVraag))
                foreach (var (klant, naam) in await NamenAsync(beurt.Context, deel, ct)) namen[klant] = naam;
            // A client with several trajecten stands in a list of those more than once, and in the log once.
            beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, Waarvoor, Balie.Aantal(namen.Count, "klant", "klanten")));
            foreach (var klant in namen.Keys) beurt.Leg(new Auditregel(Handeling.BestandUitgevoerd, klant, Waarvoor, string.Empty));
            return [.. zichtbaar.Select(persoon => (persoon, namen.GetValueOrDefault(persoon.Klant, string.Empty))).OrderBy(paar => paar.Item2, StringComparer.OrdinalIgnoreCase)];
        }, stop);
    }

    // The columns know the teams, so nobody is looked up to find out who may be seen.
    private static List<Lijstpersoon> Zichtbaar(Toegang toegang, Cijfers cijfers, Cijferlijst lijst)
    {
        var rollen = toegang.Toekenningen.Where(rol => (rol.Rechten & Recht.LijstInzien) != Recht.Geen).ToList();
        if (rollen.Exists(rol => !Rolfeiten.Van(rol.Rol).PerTeam || rol.Team is null)) return [.. lijst.Personen];
        var teams = rollen.Select(rol => rol.Team!.Value).Append(0).ToHashSet();
        return rollen.Count == 0 ? [] : [.. lijst.Personen.Where(persoon => teams.Contains(cijfers.Kolommen.Kenmerken.Team(persoon.Persoon)))];
    }

    private static async Task<IReadOnlyList<Lijstpersoon>> OpVolgordeAsync(ParticipatieContext context, List<Lijstpersoon> personen, CancellationToken stop)
    {
        if (personen.Count > MeestOpNaam) return [.. personen.OrderBy(persoon => persoon.Klant)];
        var nummers = personen.ConvertAll(persoon => persoon.Klant);
        var zoeknamen = await context.Set<KlantRecord>().Where(klant => nummers.Contains(klant.Klant)).Select(klant => new { klant.Klant, klant.Zoeknaam }).ToDictionaryAsync(klant => klant.Klant, klant => klant.Zoeknaam, stop);
        return [.. personen.OrderBy(persoon => zoeknamen.GetValueOrDefault(persoon.Klant, string.Empty), StringComparer.Ordinal).ThenBy(persoon => persoon.Klant)];
    }

    private static Task<Dictionary<int, string>> NamenAsync(ParticipatieContext context, IReadOnlyList<Lijstpersoon> personen, CancellationToken stop)
    {
        var nummers = personen.Select(persoon => persoon.Klant).ToList();
        return context.Set<KlantRecord>().Where(klant => nummers.Contains(klant.Klant)).Select(klant => new { klant.Klant, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel })
            .ToDictionaryAsync(klant => klant.Klant, klant => Klantnaam.Van(klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Klant), stop);
    }

    // Whose file may be opened: who sees lists only, goes no further.
    private static async Task<HashSet<int>> OpenAsync(ParticipatieContext context, Toegang toegang, List<Lijstpersoon> personen, CancellationToken stop)
    {
        if (!toegang.Mag(Recht.KlantInzien)) return [];
        var nummers = personen.ConvertAll(persoon => persoon.Klant);
        return [.. await (await Klantblik.LaadAsync(context, toegang, stop)).Zichtbaar(context).Where(klant => nummers.Contains(klant.Klant)).Select(klant => klant.Klant).ToListAsync(stop)];
    }
}
