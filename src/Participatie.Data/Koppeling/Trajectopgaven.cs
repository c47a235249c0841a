using System.Runtime.InteropServices;
using Microsoft.EntityFrameworkCore;
using Participatie.Data.Kern;
using Participatie.Data.Klanten;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What a source said of trajecten so far, what is kept of them, and how what it says now is laid ready. The client of a traject is known by its number.</summary>
public sealed class Trajectopgaven
{
    private readonly Dictionary<(int Klant, string Kenmerk), Traject> eerder = [];
    private readonly Dictionary<(int Klant, string Kenmerk), Traject> nu = [];
    private readonly Dictionary<(int Klant, string Kenmerk), (int Traject, int Versie, Dag Bekend)> plaatsen = [];
    private readonly Dictionary<(int Klant, ulong Nummer), Dag> eerstePosities = [];
    private readonly Dictionary<string, string> instrumenten = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> aanbieders = new(StringComparer.OrdinalIgnoreCase);

    private Trajectopgaven()
    {
    }

    /// <summary>What the source said last of each traject.</summary>
    public IReadOnlyDictionary<(int Klant, string Kenmerk), Traject> Eerder => eerder;

    /// <summary>What is kept of each traject of the source.</summary>
    public IReadOnlyDictionary<(int Klant, string Kenmerk), Traject> Nu => nu;

    /// <summary>The first day on which the source told a position in a provision; null when it did not yet.</summary>
    public Dag? EerstePositie(int klant, ulong nummerhash) => eerstePosities.TryGetValue((klant, nummerhash), out var dag) ? dag : null;

    /// <summary>Reads; of a source that is not there yet nothing.</summary>
    public static async Task<Trajectopgaven> LeesAsync(ParticipatieContext context, short? bron, CancellationToken stop)
    {
        ArgumentNullException.ThrowIfNull(context);
        var opgaven = new Trajectopgaven();
        var lijsten = await Kolomlijsten.LeesAsync(context, stop);
        foreach (var naam in lijsten.Instrumenten.Values) opgaven.instrumenten.TryAdd(naam, naam);
        foreach (var naam in lijsten.Aanbieders.Values) opgaven.aanbieders.TryAdd(naam, naam);
        if (bron is not { } nummer) return opgaven;
        var aanvaard = context.Set<LeveringRecord>().Where(rij => rij.Bron == nummer && rij.Stand == Leveringstand.Aanvaard).Select(rij => rij.Levering);
        await foreach (var rij in context.Set<TrajectopgaveRecord>().AsNoTracking().Where(rij => rij.Kant == Opgavekant.Geleverd && aanvaard.Contains(rij.Levering))
            .OrderBy(rij => rij.Levering).ThenBy(rij => rij.Nummer).AsAsyncEnumerable().WithCancellation(stop))
        {
            opgaven.eerder[(rij.Klant, rij.Kenmerk)] = Traject(rij);
            if (rij.EerstePositie is { } dag) opgaven.eerstePosities[(rij.Klant, Hash(rij.Kenmerk))] = dag;
        }

        await foreach (var rij in context.Set<TrajectRecord>().AsNoTracking().Where(rij => rij.Bron == nummer).OrderBy(rij => rij.Traject).AsAsyncEnumerable().WithCancellation(stop))
        {
            opgaven.nu[(rij.Klant, rij.Kenmerk)] = Traject(rij, lijsten);
            opgaven.plaatsen[(rij.Klant, rij.Kenmerk)] = (rij.Traject, rij.Versie, rij.Bekend);
        }

        return opgaven;
    }

    /// <summary>A traject as it is compared: without its client, its source and the day on which it became known, its texts no longer than is kept, names as the lists of the municipality write them.</summary>
    public Traject Vergelijkbaar(Traject traject)
    {
        ArgumentNullException.ThrowIfNull(traject);
        return traject with
        {
            Klant = default,
            LokaleSleutel = string.Empty,
            Bekend = null,
            Bron = 0,
            Nummer = Kort(traject.Nummer, 60),
            Instrument = Naam(instrumenten, Kort(traject.Instrument, 100)),
            Aanbieder = traject.Aanbieder.Length == 0 ? string.Empty : Naam(aanbieders, Kort(traject.Aanbieder, 100)),
            Resultaat = Kort(traject.Resultaat, 200),
            SoortVoorziening = Kort(traject.SoortVoorziening, 100),
            Financieringsdeel = Kort(traject.Financieringsdeel, 100),
            Examenonderdeel = Kort(traject.Examenonderdeel, 100),
        };
    }

    /// <summary>The rows to lay ready for what a delivery changes.</summary>
    /// <param name="klanten">For each row that was compared its client.</param>
    /// <param name="wijzigingen">What changes.</param>
    /// <param name="bekend">For the place of a row among those that were compared the day on which it became known.</param>
    /// <param name="eerstePositie">For a client and a number the first day with a position, as it is known with this delivery.</param>
    public IEnumerable<TrajectopgaveRecord> Leg(IReadOnlyList<int> klanten, IReadOnlyList<Opgavewijziging<Traject>> wijzigingen, Func<int, Dag> bekend, Func<int, ulong, Dag?> eerstePositie)
    {
        ArgumentNullException.ThrowIfNull(klanten);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        ArgumentNullException.ThrowIfNull(bekend);
        ArgumentNullException.ThrowIfNull(eerstePositie);
        var gemaakt = 0;
        foreach (var wijziging in wijzigingen)
        {
            var klant = klanten[wijziging.Rij];
            var (traject, versie, toen) = plaatsen.GetValueOrDefault((klant, wijziging.Geleverd.Nummer));
            var maakt = wijziging.Was is null;
            var geleverd = Rij(wijziging.Geleverd, Opgavekant.Geleverd);
            geleverd.EerstePositie = eerstePositie(klant, Hash(geleverd.Kenmerk));
            if (maakt) (geleverd.Maakt, geleverd.Plaats) = (true, ++gemaakt);
            yield return geleverd;
            if (maakt || !wijziging.Verandert) continue;
            yield return Rij(wijziging.Wordt, Opgavekant.Wordt);
            yield return Rij(wijziging.Was!, Opgavekant.Was);

            TrajectopgaveRecord Rij(Traject zegt, Opgavekant kant) => new()
            {
                Nummer = wijziging.Rij + 1,
                Kant = kant,
                Klant = klant,
                Traject = maakt ? null : traject,
                Plaats = versie,
                Kenmerk = zegt.Nummer,
                Instrument = zegt.Instrument,
                Aanbieder = zegt.Aanbieder,
                Domein = zegt.Domein,
                Start = zegt.Start,
                Einde = zegt.Einde,
                Resultaat = zegt.Resultaat,
                Kosten = zegt.Kosten?.Centen,
                Prestatiedatum = zegt.Prestatiedatum,
                SoortVoorziening = zegt.SoortVoorziening,
                Duaal = zegt.Duaal,
                Financieringsdeel = zegt.Financieringsdeel,
                Examenonderdeel = zegt.Examenonderdeel,
                Examendatum = zegt.Examendatum,
                Bekend = kant == Opgavekant.Was ? toen : bekend(wijziging.Rij),
            };
        }
    }

    private static ulong Hash(string kenmerk) => Voorziening.Hash(System.Text.Encoding.UTF8.GetBytes(kenmerk));

    // The first spelling of a name that the list does not have holds for the others.
    private static string Naam(Dictionary<string, string> namen, string naam)
    {
        ref var gekozen = ref CollectionsMarshal.GetValueRefOrAddDefault(namen, naam, out _);
        return gekozen ??= naam;
    }

    private static string Kort(string tekst, int lengte) => tekst.Length <= lengte ? tekst : tekst[..lengte];

    private static Traject Traject(TrajectopgaveRecord rij) => new(
        default, 0, rij.Kenmerk, rij.Instrument, rij.Domein, rij.Aanbieder, rij.Start, rij.Einde, rij.Resultaat, rij.Kosten is { } kosten ? new Bedrag(kosten) : null)
    {
        Prestatiedatum = rij.Prestatiedatum,
        SoortVoorziening = rij.SoortVoorziening,
        Duaal = rij.Duaal,
        Financieringsdeel = rij.Financieringsdeel,
        Examenonderdeel = rij.Examenonderdeel,
        Examendatum = rij.Examendatum,
    };

    private static Traject Traject(TrajectRecord rij, Kolomlijsten lijsten) => new(
        default, 0, rij.Kenmerk, lijsten.Instrumenten[rij.Instrument], rij.Domein, rij.Aanbieder is { } aanbieder ? lijsten.Aanbieders[aanbieder] : string.Empty, rij.Start, rij.Einde, rij.Resultaat,
        rij.Kosten is { } kosten ? new Bedrag(kosten) : null)
    {
        Prestatiedatum = rij.Prestatiedatum,
        SoortVoorziening = rij.SoortVoorziening,
        Duaal = rij.Duaal,
        Financieringsdeel = rij.Financieringsdeel,
        Examenonderdeel = rij.Examenonderdeel,
        Examendatum = rij.Examendatum,
    };
}
