using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What sources said of clients beside measurements, what is kept of them, and how what one says now is laid ready. A client is known by its number.</summary>
public sealed class Klantopgaven
{
    private readonly Dictionary<int, Klantgegeven> eerder = [];
    private readonly Dictionary<int, Klantgegeven> nu = [];
    private readonly Dictionary<int, int> versies = [];
    private readonly Dictionary<int, Dictionary<short, Klantgegeven>> lager = [];
    private readonly Dictionary<int, Dictionary<short, Klantgegeven>> hoger = [];

    private Klantopgaven()
    {
    }

    /// <summary>What the source said of each client: of each part the last thing it said.</summary>
    public IReadOnlyDictionary<int, Klantgegeven> Eerder => eerder;

    /// <summary>What is kept of each client.</summary>
    public IReadOnlyDictionary<int, Klantgegeven> Nu => nu;

    /// <summary>What sources of lower priority said of a client, likewise.</summary>
    public IReadOnlyCollection<Klantgegeven> Lager(int klant) => lager.TryGetValue(klant, out var gezegd) ? gezegd.Values : [];

    /// <summary>What sources of higher priority said of a client, likewise.</summary>
    public IReadOnlyCollection<Klantgegeven> Hoger(int klant) => hoger.TryGetValue(klant, out var gezegd) ? gezegd.Values : [];

    /// <summary>Reads of these clients; a source that is not there yet said nothing, and comes behind the others.</summary>
    public static async Task<Klantopgaven> LeesAsync(ParticipatieContext context, short? bron, IReadOnlySet<int> klanten, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(klanten);
        var opgaven = new Klantopgaven();
        if (klanten.Count == 0) return opgaven;
        var prioriteit = await context.Set<BronRecord>().ToDictionaryAsync(rij => rij.Bron, rij => rij.Prioriteit, stop);
        var eigen = bron is { } nummer ? prioriteit[nummer] : int.MaxValue;
        var aanvaard = context.Set<LeveringRecord>().Where(rij => rij.Stand == Leveringstand.Aanvaard);
        var gezegd = context.Set<KlantopgaveRecord>().Where(rij => rij.Kant == Opgavekant.Geleverd).Join(aanvaard, rij => rij.Levering, levering => levering.Levering, (rij, levering) => new { rij, levering.Bron });
        await foreach (var een in gezegd.AsNoTracking().OrderBy(een => een.rij.Levering).ThenBy(een => een.rij.Nummer).AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!klanten.Contains(een.rij.Klant)) continue;
            if (een.Bron == bron) opgaven.eerder[een.rij.Klant] = Opgavesamenvoeging.Aangevuld(Gegeven(een.rij), opgaven.eerder.GetValueOrDefault(een.rij.Klant));
            else Onthoud(prioriteit[een.Bron] > eigen ? opgaven.lager : opgaven.hoger, een.rij.Klant, een.Bron, Gegeven(een.rij));
        }

        var bewaard = context.Set<KlantRecord>().AsNoTracking().Select(rij => new { rij.Klant, rij.Geboren, rij.Geslacht, rij.Postcode4, rij.Voornaam, rij.Achternaam, rij.Versie });
        await foreach (var rij in bewaard.AsAsyncEnumerable().WithCancellation(stop))
        {
            if (!klanten.Contains(rij.Klant)) continue;
            opgaven.nu[rij.Klant] = new Klantgegeven(default, 0, rij.Geboren, rij.Geslacht, rij.Postcode4) { Voornaam = rij.Voornaam, Achternaam = rij.Achternaam };
            opgaven.versies[rij.Klant] = rij.Versie;
        }

        return opgaven;
    }

    /// <summary>The rows to lay ready for what a delivery changes.</summary>
    /// <param name="klanten">For each row that was compared its client.</param>
    /// <param name="wijzigingen">What changes.</param>
    public IEnumerable<KlantopgaveRecord> Leg(IReadOnlyList<int> klanten, IReadOnlyList<Opgavewijziging<Klantgegeven>> wijzigingen)
    {
        ArgumentNullException.ThrowIfNull(klanten);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        foreach (var wijziging in wijzigingen)
        {
            var klant = klanten[wijziging.Rij];
            yield return Rij(wijziging.Geleverd, Opgavekant.Geleverd);
            if (wijziging.Was is null || !wijziging.Verandert) continue;
            yield return Rij(wijziging.Wordt, Opgavekant.Wordt);
            yield return Rij(wijziging.Was, Opgavekant.Was);

            KlantopgaveRecord Rij(Klantgegeven zegt, Opgavekant kant) => new()
            {
                Nummer = wijziging.Rij + 1,
                Kant = kant,
                Klant = klant,
                Plaats = versies.GetValueOrDefault(klant),
                Geboren = zegt.Geboortedatum,
                Geslacht = zegt.Geslacht,
                Postcode4 = zegt.Postcode4,
                Voornaam = zegt.Voornaam,
                Achternaam = zegt.Achternaam,
                Zoeknaam = Zoeknaam.Van(zegt.Achternaam, zegt.Voornaam),
            };
        }
    }

    private static void Onthoud(Dictionary<int, Dictionary<short, Klantgegeven>> van, int klant, short bron, Klantgegeven gegeven)
    {
        if (!van.TryGetValue(klant, out var gezegd)) van[klant] = gezegd = [];
        gezegd[bron] = Opgavesamenvoeging.Aangevuld(gegeven, gezegd.GetValueOrDefault(bron));
    }

    private static Klantgegeven Gegeven(KlantopgaveRecord rij) => new(default, 0, rij.Geboren, rij.Geslacht, rij.Postcode4) { Voornaam = rij.Voornaam, Achternaam = rij.Achternaam };
}
