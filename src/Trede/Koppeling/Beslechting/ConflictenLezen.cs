using Microsoft.EntityFrameworkCore;
using Participatie.App.Klanten;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Data.Koppeling;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.App.Koppeling;

/// <summary>Finds the conflicts that nobody has settled, of the clients that an account may see. What is shown of clients is in the audit log.</summary>
internal sealed class ConflictenLezen(Opslag opslag, Kolommenbron bron)
{
    /// <summary>How many are shown on one page.</summary>
    public const int PerBlad = 25;

    /// <summary>A page of them, and how many there are.</summary>
    public async Task<(IReadOnlyList<Openconflict> Conflicten, int Aantal)> RunAsync(Toegang toegang, Dader dader, Dag vandaag, int blad, CancellationToken stop)
    {
        var kolommen = await bron.GeefAsync(toegang.Gemeente, stop);
        return await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var open = await OpenAsync(beurt.Context, toegang, kolommen, vandaag, ct);
            var getoond = await NoemAsync(beurt.Context, [.. open.Skip((blad - 1) * PerBlad).Take(PerBlad)], ct);
            foreach (var klant in getoond.Select(conflict => conflict.Klant).Distinct()) beurt.Leg(new Auditregel(Handeling.LijstIngezien, klant, "conflicten"));
            return (getoond, open.Count);
        }, stop);
    }

    /// <summary>Those of one client; empty for a client that may not be seen.</summary>
    public async Task<IReadOnlyList<Openconflict>> VanKlantAsync(Toegang toegang, Dader dader, int klant, Dag vandaag, CancellationToken stop)
    {
        var kolommen = await bron.GeefVanAsync(toegang.Gemeente, [klant], stop);
        return await opslag.KijkAsync(toegang.Gemeente, dader, async (beurt, ct) =>
        {
            var open = await NoemAsync(beurt.Context, [.. (await OpenAsync(beurt.Context, toegang, kolommen, vandaag, ct)).Where(conflict => conflict.Klant == klant)], ct);
            if (open.Count > 0) beurt.Leg(new Auditregel(Handeling.KlantIngezien, klant, "conflict"));
            return open;
        }, stop);
    }

    /// <summary>All that are open in columns, without names.</summary>
    public static async Task<List<Openconflict>> OpenAsync(ParticipatieContext context, Toegang toegang, Participatiekolommen kolommen, Dag vandaag, CancellationToken stop)
    {
        var gevonden = Conflicten.ZoekOpNummer(kolommen, vandaag, stop);
        if (gevonden.Count == 0) return [];
        var blik = await Klantblik.LaadAsync(context, toegang, stop);
        var klanten = gevonden.Select(een => een.Klant).Distinct().ToList();
        var zichtbaar = (await blik.Zichtbaar(context).Where(klant => klanten.Contains(klant.Klant)).Select(klant => klant.Klant).ToListAsync(stop)).ToHashSet();
        var nummers = await context.Set<BronRecord>().ToDictionaryAsync(rij => rij.Naam, rij => rij.Bron, StringComparer.Ordinal, stop);
        var besloten = (await context.Set<ConflictbesluitRecord>().AsNoTracking().Where(besluit => besluit.Herroepen == null).ToListAsync(stop))
            .SelectMany(besluit => new[] { Kant(besluit.Klant, besluit.WinnaarBron, besluit.WinnaarDag, besluit.WinnaarWaarde, besluit.VerliezerBron, besluit.VerliezerDag, besluit.VerliezerWaarde), Kant(besluit.Klant, besluit.VerliezerBron, besluit.VerliezerDag, besluit.VerliezerWaarde, besluit.WinnaarBron, besluit.WinnaarDag, besluit.WinnaarWaarde) })
            .ToHashSet();
        return [.. from een in gevonden
                   where zichtbaar.Contains(een.Klant)
                   let geldend = Zijde(een.Wat.Geldend)
                   let ander = Zijde(een.Wat.Ander)
                   where !besloten.Contains(Kant(een.Klant, geldend.Bron, geldend.Dag, geldend.Waarde, ander.Bron, ander.Dag, ander.Waarde))
                   select new Openconflict(een.Klant, string.Empty, een.Wat.Soort, geldend, ander)];

        Conflictzijde Zijde(Conflictkant kant)
        {
            var naam = kolommen.Bronnen[kant.Bron].Naam;
            return new Conflictzijde(nummers[naam], naam, kant.Dag!.Value, kant.Waarde);
        }

        static (int, short, Dag?, string, short, Dag?, string) Kant(int klant, short bron, Dag? dag, string waarde, short anderebron, Dag? anderedag, string anderewaarde) => (klant, bron, dag, waarde, anderebron, anderedag, anderewaarde);
    }

    private static async Task<IReadOnlyList<Openconflict>> NoemAsync(ParticipatieContext context, List<Openconflict> conflicten, CancellationToken stop)
    {
        var klanten = conflicten.ConvertAll(conflict => conflict.Klant);
        var namen = await context.Set<KlantRecord>().Where(klant => klanten.Contains(klant.Klant)).ToDictionaryAsync(klant => klant.Klant, klant => Klantnaam.Van(klant.Voornaam, klant.Achternaam, klant.LokaleSleutel, klant.Klant), stop);
        return conflicten.ConvertAll(conflict => conflict with { Naam = namen[conflict.Klant] });
    }
}
