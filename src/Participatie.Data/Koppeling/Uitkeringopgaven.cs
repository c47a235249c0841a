using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Koppeling;
using Participatie.Ladder;

namespace Participatie.Data.Koppeling;

/// <summary>What a source said of benefits so far, what is kept of them, and how what it says now is laid ready. A client is known by its number.</summary>
public sealed class Uitkeringopgaven
{
    // What becomes of benefits stands behind the rows of the file, because there need not be as many.
    private const int Wisselnummer = 1_000_000_000;

    private readonly List<Busmeting> alle = [];
    private readonly Dictionary<(int Klant, ulong Nummer, Dag Begin), Uitkeringopgave> eerder = [];
    private readonly Dictionary<(int Klant, Dag Begin), Uitkeringopgave> nu = [];
    private readonly Dictionary<(int Klant, Dag Begin), (int Uitkering, int Versie)> plaatsen = [];

    private Uitkeringopgaven()
    {
    }

    /// <summary>What the source said last of each benefit.</summary>
    public IReadOnlyDictionary<(int Klant, ulong Nummer, Dag Begin), Uitkeringopgave> Eerder => eerder;

    /// <summary>Reads; of a source that is not there yet nothing.</summary>
    public static async Task<Uitkeringopgaven> LeesAsync(ParticipatieContext context, short? bron, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var opgaven = new Uitkeringopgaven();
        if (bron is not { } nummer) return opgaven;
        var aanvaard = context.Set<LeveringRecord>().Where(rij => rij.Bron == nummer && rij.Stand == Leveringstand.Aanvaard).Select(rij => rij.Levering);
        await foreach (var rij in context.Set<UitkeringopgaveRecord>().AsNoTracking().Where(rij => rij.Kant == Opgavekant.Geleverd && aanvaard.Contains(rij.Levering))
            .OrderBy(rij => rij.Levering).ThenBy(rij => rij.Nummer).AsAsyncEnumerable().WithCancellation(stop))
        {
            var meting = new Busmeting(
                Meetsleutel.Van((uint)rij.Klant, 0, 0, rij.Start, uitstroom: false), unchecked((ulong)rij.Nummerhash), rij.Periode, rij.Einde, rij.Reden, new Subgroepen(unchecked((uint)rij.Subgroepen)), rij.Bekend);
            opgaven.alle.Add(meting);
        }

        // Told again after something else took its place, a benefit is news.
        foreach (var meting in Busverloop.Bepaal([opgaven.alle], 1, eenGemeente: true).Staand) opgaven.eerder[Sleutel(meting)] = Uitkeringopgave.Van(meting);
        await foreach (var rij in context.Set<UitkeringRecord>().AsNoTracking().Where(rij => rij.Bron == nummer).OrderBy(rij => rij.Uitkering).AsAsyncEnumerable().WithCancellation(stop))
        {
            var reden = rij.Reden == Participatie.Klanten.Uitkeringseinde.Anders ? Uitstroomreden.Onbekend : Uitstroomreden.Geen;
            opgaven.nu[(rij.Klant, rij.Start)] = new Uitkeringopgave(rij.Einde, reden, Subgroepen.Geen);
            opgaven.plaatsen[(rij.Klant, rij.Start)] = (rij.Uitkering, rij.Versie);
        }

        return opgaven;
    }

    /// <summary>A row with the number of its client instead of a BSN.</summary>
    public static Busmeting OpKlant(Busmeting meting, int klant) => meting with { Sleutel = Meetsleutel.Van((uint)klant, 0, 0, meting.Begin, uitstroom: false) };

    /// <summary>What tells two benefits apart.</summary>
    public static (int Klant, ulong Nummer, Dag Begin) Sleutel(Busmeting meting) => ((int)meting.Sleutel.Persoon, meting.Nummerhash, meting.Begin);

    /// <summary>All that the source said of these clients, in the order in which it said so.</summary>
    public IReadOnlyList<Busmeting> Van(IReadOnlySet<int> klanten) => [.. alle.Where(meting => klanten.Contains((int)meting.Sleutel.Persoon))];

    /// <summary>The rows to lay ready for what a delivery changes.</summary>
    /// <param name="rijen">The rows that were compared.</param>
    /// <param name="wijzigingen">Which of them say something new.</param>
    /// <param name="toen">The benefits that counted before, of the clients that are touched.</param>
    /// <param name="straks">The benefits that count with this delivery, of the same clients.</param>
    public IEnumerable<UitkeringopgaveRecord> Leg(IReadOnlyList<Busmeting> rijen, IReadOnlyList<Opgavewijziging<Uitkeringopgave>> wijzigingen, IReadOnlyList<Busmeting> toen, IReadOnlyList<Busmeting> straks)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        ArgumentNullException.ThrowIfNull(straks);
        foreach (var wijziging in wijzigingen) yield return Rij(rijen[wijziging.Rij], wijziging.Rij + 1, Opgavekant.Geleverd, Uitkeringopgave.Van(rijen[wijziging.Rij]));
        var uit = Opgaven.Vergelijk(
            [.. straks.Select(meting => (Plaats(meting), Bewaard(meting)))], toen.ToDictionary(Plaats, Bewaard), nu,
            static (_, geleverd, gezegd, staat) => gezegd is null || geleverd != gezegd ? geleverd : staat);
        var gemaakt = 0;
        for (var wissel = 0; wissel < uit.Wijzigingen.Count; wissel++)
        {
            var wijziging = uit.Wijzigingen[wissel];
            var meting = straks[wijziging.Rij];
            var (uitkering, versie) = plaatsen.GetValueOrDefault(Plaats(meting));
            if (wijziging.Was is not { } was)
            {
                var nieuw = Rij(meting, Wisselnummer + wissel, Opgavekant.Wordt, wijziging.Wordt);
                (nieuw.Maakt, nieuw.Plaats) = (true, ++gemaakt);
                yield return nieuw;
            }
            else if (wijziging.Verandert)
            {
                var (wordt, toenmalig) = (Rij(meting, Wisselnummer + wissel, Opgavekant.Wordt, wijziging.Wordt), Rij(meting, Wisselnummer + wissel, Opgavekant.Was, was));
                (wordt.Uitkering, wordt.Plaats, toenmalig.Uitkering, toenmalig.Plaats) = (uitkering, versie, uitkering, versie);
                yield return wordt;
                yield return toenmalig;
            }
        }
    }

    private static (int Klant, Dag Begin) Plaats(Busmeting meting) => ((int)meting.Sleutel.Persoon, meting.Begin);

    // Of a benefit that is kept, only whether it ended by work is told, and no subgroups.
    private static Uitkeringopgave Bewaard(Busmeting meting) => new(meting.Einde, meting.Reden == Uitstroomreden.Geen ? Uitstroomreden.Geen : Uitstroomreden.Onbekend, Subgroepen.Geen);

    private static UitkeringopgaveRecord Rij(Busmeting meting, int nummer, Opgavekant kant, Uitkeringopgave zegt) => new()
    {
        Nummer = nummer,
        Kant = kant,
        Klant = (int)meting.Sleutel.Persoon,
        Nummerhash = unchecked((long)meting.Nummerhash),
        Periode = meting.Periode,
        Start = meting.Begin,
        Einde = zegt.Einde,
        Reden = zegt.Reden,
        Subgroepen = unchecked((int)zegt.Subgroepen.Masker),
        Uitkeringseinde = zegt.Waarom,
        Bekend = meting.Bekend,
    };
}
