using Microsoft.EntityFrameworkCore;
using Participatie.App.Kern;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;

namespace Participatie.App.Koppeling;

/// <summary>Shows which conflicts were settled lately, of the clients that an account may see. What is shown of clients is in the audit log.</summary>
internal sealed class BeslechtLezen(Opslag opslag)
{
    /// <summary>How many are shown.</summary>
    public const int Meest = 25;

    /// <summary>The last ones, newest first; what was taken back is among them.</summary>
    public Task<IReadOnlyList<Beslechtconflict>> RunAsync(Toegang toegang, Dader dader, CancellationToken stop) => opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
    {
        var blik = await Klantblik.LaadAsync(beurt.Context, toegang, ct);
        var gevonden = await LeesAsync(beurt.Context, blik, beurt.Context.Set<ConflictbesluitRecord>(), ct);
        foreach (var klant in gevonden.Select(een => een.Klant).Distinct()) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, "beslechte conflicten"));
        return gevonden;
    }, stop);

    /// <summary>One that holds and that the account may take back; null for every other one.</summary>
    public Task<Beslechtconflict?> EenAsync(Toegang toegang, Dader dader, int besluit, CancellationToken stop) => opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
    {
        var blik = await Klantblik.LaadAsync(beurt.Context, toegang, ct);
        var een = (await LeesAsync(beurt.Context, blik, beurt.Context.Set<ConflictbesluitRecord>().Where(rij => rij.Besluit == besluit && rij.Herroepen == null), ct)).SingleOrDefault();
        if (een is null || await Openklant.LaadAsync(beurt.Context, toegang, een.Klant, Recht.ConflictBeslechten, ct) is null) return null;
        beurt.Leg(new Auditregel(Handeling.KlantIngezien, een.Klant, "conflict"));
        return een;
    }, stop);

    private static async Task<IReadOnlyList<Beslechtconflict>> LeesAsync(ParticipatieContext context, Klantblik blik, IQueryable<ConflictbesluitRecord> besluiten, CancellationToken stop)
    {
        var rijen = await (from besluit in besluiten.AsNoTracking()
                           join klant in blik.Zichtbaar(context) on besluit.Klant equals klant.Klant
                           where besluit.WinnaarDag != null && besluit.VerliezerDag != null
                           orderby besluit.Besluit descending
                           select new { Besluit = besluit, klant.Voornaam, klant.Achternaam, klant.LokaleSleutel }).Take(Meest).ToListAsync(stop);
        if (rijen.Count == 0) return [];
        var bronnen = await context.Set<BronRecord>().ToDictionaryAsync(rij => rij.Bron, rij => rij.Naam, stop);
        var ids = rijen.Select(rij => rij.Besluit.Account).Concat(rijen.Select(rij => rij.Besluit.HerroepenDoor).OfType<Guid>()).Distinct().ToList();
        var namen = await context.Set<AccountRecord>().Where(account => ids.Contains(account.Id)).ToDictionaryAsync(account => account.Id, account => account.Naam, stop);
        return rijen.ConvertAll(rij => new Beslechtconflict(
            rij.Besluit.Besluit,
            rij.Besluit.Klant,
            Klantnaam.Van(rij.Voornaam, rij.Achternaam, rij.LokaleSleutel, rij.Besluit.Klant),
            Zijde(rij.Besluit.WinnaarBron, rij.Besluit.WinnaarDag, rij.Besluit.WinnaarWaarde),
            Zijde(rij.Besluit.VerliezerBron, rij.Besluit.VerliezerDag, rij.Besluit.VerliezerWaarde),
            rij.Besluit.Reden,
            namen[rij.Besluit.Account],
            Logboektijd.Op(rij.Besluit.Genomen),
            rij.Besluit.Boeking is not null)
        {
            Herroepen = rij.Besluit.Herroepen is { } toen ? Logboektijd.Op(toen) : null,
            HerroepenDoor = rij.Besluit.HerroepenDoor is { } wie ? namen[wie] : null,
            Herroepreden = rij.Besluit.Herroepreden,
        });

        Conflictzijde Zijde(short bron, Dag? dag, string waarde) => new(bron, bronnen[bron], dag!.Value, waarde);
    }
}
