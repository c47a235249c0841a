using System.Runtime.InteropServices;
using Participatie.Kern;
using Participatie.Klanten;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>Finds where sources contradict each other (rules, section 4).</summary>
public static class Conflicten
{
    private const int PersonenPerDeel = 4096;

    /// <summary>All conflicts up to the end of a day, by client and day. The columns must hold the BSNs.</summary>
    public static IReadOnlyList<Conflict> Zoek(Participatiekolommen kolommen, Dag totEnMet, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        if (kolommen.Bsns is not { } bsns) throw new ArgumentException("Conflicts are listed per BSN.", nameof(kolommen));
        return Op(Alle(kolommen, totEnMet, stop).Select(gevonden => new Conflict(gevonden.Wat.Soort, new Klant(kolommen.GemeenteVanPersoon(gevonden.Persoon), Bsn.Van(bsns[gevonden.Persoon])), gevonden.Wat.Geldend, gevonden.Wat.Ander)));
    }

    /// <summary>All conflicts up to the end of a day in columns from a database, with the number of the client, by client and day.</summary>
    public static IReadOnlyList<(int Klant, Tegenspraak Wat)> ZoekOpNummer(Participatiekolommen kolommen, Dag totEnMet, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        if (kolommen.Klantnummers is not { } nummers) throw new ArgumentException("The columns do not come from a database.", nameof(kolommen));
        return [.. Alle(kolommen, totEnMet, stop).Select(gevonden => (Klant: (int)nummers[gevonden.Persoon], gevonden.Wat))
            .OrderBy(gevonden => gevonden.Klant).ThenBy(gevonden => gevonden.Wat.Ander.Dag).ThenBy(gevonden => gevonden.Wat.Soort).ThenBy(gevonden => gevonden.Wat.Ander.Bron)];
    }

    /// <summary>All conflicts of one client up to the end of a day, by day: the same as in columns of these rows.</summary>
    /// <param name="rijen">The rows of the client that count, in the order in which they came in.</param>
    /// <param name="totEnMet">The last day that counts.</param>
    public static IReadOnlyList<Tegenspraak> VanKlant(IEnumerable<Meetrij> rijen, Dag totEnMet)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        var (geldend, gevonden) = (new List<(Dag Dag, Rijsoort Soort)>(), new List<Tegenspraak>());
        foreach (var rij in rijen.Where(rij => rij.Sleutel.Dag <= totEnMet).OrderBy(rij => rij.Sleutel.Bits)) Voeg(geldend, rij.Sleutel.Dag, Rijsoort.Van(rij.Sleutel, rij.Waarde));
        ZelfdeDag(CollectionsMarshal.AsSpan(geldend), gevonden);
        Nieuwer(CollectionsMarshal.AsSpan(geldend), gevonden);
        return [.. gevonden.OrderBy(wat => wat.Ander.Dag).ThenBy(wat => wat.Soort).ThenBy(wat => wat.Ander.Bron)];
    }

    private static IEnumerable<(int Persoon, Tegenspraak Wat)> Alle(Participatiekolommen kolommen, Dag totEnMet, CancellationToken stop)
    {
        var delen = new List<(int Persoon, Tegenspraak Wat)>[(kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel];
        Parallel.For(0, delen.Length, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            // Most persons have no conflict: lists are used again for each, and nothing else is made until there is one.
            var (rijen, gevonden) = (new List<(Dag Dag, Rijsoort Soort)>(), new List<Tegenspraak>());
            delen[deel] = [];
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
            {
                if (!MeerBronnen(kolommen, persoon)) continue;
                Rijen(kolommen, persoon, totEnMet, rijen);
                ZelfdeDag(CollectionsMarshal.AsSpan(rijen), gevonden);
                Nieuwer(CollectionsMarshal.AsSpan(rijen), gevonden);
                foreach (var wat in gevonden) delen[deel].Add((persoon, wat));
                gevonden.Clear();
            }
        });
        return delen.SelectMany(deel => deel);
    }

    /// <summary>Clients with more than one day of birth, from deliveries that hold one.</summary>
    public static IReadOnlyList<Conflict> Geboortedatums(IEnumerable<Klantgegeven> gegevens)
    {
        ArgumentNullException.ThrowIfNull(gegevens);
        var eerste = new Dictionary<Klant, Klantgegeven>();
        var anders = new HashSet<Klantgegeven>();
        foreach (var gegeven in gegevens.Where(gegeven => !gegeven.Geboortedatum.IsLeeg).Select(gegeven => gegeven with { Geslacht = default, Postcode4 = 0 }))
        {
            if (!eerste.TryAdd(gegeven.Klant, gegeven) && eerste[gegeven.Klant].Geboortedatum != gegeven.Geboortedatum) anders.UnionWith([eerste[gegeven.Klant], gegeven]);
        }

        var gevonden = new List<Conflict>();
        foreach (var klant in anders.GroupBy(gegeven => gegeven.Klant))
        {
            var datums = klant.OrderBy(gegeven => gegeven.Bron).ThenBy(gegeven => gegeven.Geboortedatum).ToList();
            gevonden.AddRange(datums.Where(gegeven => gegeven.Geboortedatum != datums[0].Geboortedatum)
                .Select(gegeven => new Conflict(Bevindingcode.TweeGeboortedatums, klant.Key, Geboren(datums[0]), Geboren(gegeven))));
        }

        return Op(gevonden);
    }

    private static Conflictkant Geboren(Klantgegeven gegeven) => new(gegeven.Bron, null, $"geboren {gegeven.Geboortedatum}");

    private static List<Conflict> Op(IEnumerable<Conflict> conflicten) =>
        [.. conflicten.OrderBy(conflict => conflict.Klant.Gemeente).ThenBy(conflict => conflict.Klant.Bsn).ThenBy(conflict => conflict.Ander.Dag).ThenBy(conflict => conflict.Soort).ThenBy(conflict => conflict.Ander.Bron).ThenBy(conflict => conflict.Ander.Waarde, StringComparer.Ordinal)];

    private static bool MeerBronnen(Participatiekolommen kolommen, int persoon)
    {
        int van = kolommen.Begin[persoon], tot = kolommen.Begin[persoon + 1];
        return tot > van && Soort(kolommen, van).Bron != Soort(kolommen, tot - 1).Bron;
    }

    private static Rijsoort Soort(Participatiekolommen kolommen, int rij) => new(kolommen.Soorten[(int)kolommen.Soortnummers[rij]]);

    private static void Rijen(Participatiekolommen kolommen, int persoon, Dag totEnMet, List<(Dag Dag, Rijsoort Soort)> rijen)
    {
        rijen.Clear();
        for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
        {
            var (dag, soort) = (Dag.VanNummer(kolommen.Dagen[rij]), Soort(kolommen, rij));
            if (dag <= totEnMet) Voeg(rijen, dag, soort);
        }
    }

    // By source and day. Of rows about the same thing that became known on different days, the last one counts.
    private static void Voeg(List<(Dag Dag, Rijsoort Soort)> rijen, Dag dag, Rijsoort soort)
    {
        if (rijen.Count > 0 && rijen[^1].Dag == dag && rijen[^1].Soort.Bron == soort.Bron && rijen[^1].Soort.Uitstroom == soort.Uitstroom) rijen[^1] = (dag, soort);
        else rijen.Add((dag, soort));
    }

    private static void ZelfdeDag(ReadOnlySpan<(Dag Dag, Rijsoort Soort)> rijen, List<Tegenspraak> gevonden)
    {
        for (var rij = 1; rij < rijen.Length; rij++)
        {
            if (!IsTrede(rijen[rij].Soort)) continue;
            var eerste = 0;
            while (eerste < rij && !(rijen[eerste].Dag == rijen[rij].Dag && IsTrede(rijen[eerste].Soort))) eerste++;
            if (eerste < rij && rijen[eerste].Soort.Waarde.Trede != rijen[rij].Soort.Waarde.Trede)
                gevonden.Add(new Tegenspraak(Bevindingcode.ZelfdeDagAndereTrede, Kant(rijen[eerste]), Kant(rijen[rij])));
        }
    }

    // A rung that counts at the end, and another source that later says out of sight or gone.
    private static void Nieuwer(ReadOnlySpan<(Dag Dag, Rijsoort Soort)> rijen, List<Tegenspraak> gevonden)
    {
        var vertrek = -1;
        foreach (var (dag, soort) in rijen)
            if (soort.Uitstroom && Uitstroomredenfeiten.OverPersoon(soort.Waarde.Reden)) vertrek = Math.Max(vertrek, dag.Nummer);
        (Dag Dag, Rijsoort Soort)? trede = null;
        for (var van = 0; van < rijen.Length; van = EindeVanBron(rijen, van))
            if (Laatste(rijen[van..EindeVanBron(rijen, van)], vertrek) is { } laatste && IsTrede(laatste.Soort) && !(laatste.Dag <= trede?.Dag)) trede = laatste;
        if (trede is not { } geldend) return;
        for (var van = 0; van < rijen.Length; van = EindeVanBron(rijen, van))
        {
            if (Laatste(rijen[van..EindeVanBron(rijen, van)], vertrek) is not { } ander || ander.Dag <= geldend.Dag) continue;
            if (ander.Soort.Uitstroom) gevonden.Add(new Tegenspraak(Bevindingcode.NieuwerVertrek, Kant(geldend), Kant(ander)));
            else if (ander.Soort.Waarde.Trede == Trede.UitHetZicht) gevonden.Add(new Tegenspraak(Bevindingcode.NieuwereCodeAcht, Kant(geldend), Kant(ander)));
        }
    }

    private static int EindeVanBron(ReadOnlySpan<(Dag Dag, Rijsoort Soort)> rijen, int van)
    {
        var tot = van + 1;
        while (tot < rijen.Length && rijen[tot].Soort.Bron == rijen[van].Soort.Bron) tot++;
        return tot;
    }

    // The row that gives the level of a source, or its own leaving; null when the person left and the source did not come back.
    private static (Dag Dag, Rijsoort Soort)? Laatste(ReadOnlySpan<(Dag Dag, Rijsoort Soort)> rijen, int vertrek)
    {
        var grens = rijen[0].Dag.Nummer <= vertrek ? vertrek : -1;
        (Dag Dag, Rijsoort Soort)? laatste = null;
        for (var rij = rijen.Length - 1; rij >= 0 && !rijen[rij].Soort.Uitstroom; rij--)
        {
            if (rijen[rij].Dag.Nummer <= grens) continue;
            if (rijen[rij].Soort.Waarde.Trede != Trede.NietBepaald) return rijen[rij];
            laatste ??= rijen[rij];
        }

        if (laatste is not null) return laatste;
        for (var rij = rijen.Length - 1; rij >= 0; rij--)
            if (rijen[rij].Soort.Uitstroom) return rijen[rij].Dag.Nummer > vertrek ? rijen[rij] : null;
        return null;
    }

    private static bool IsTrede(Rijsoort soort) => !soort.Uitstroom && soort.Waarde.Trede is { IsTrede: true };

    private static Conflictkant Kant((Dag Dag, Rijsoort Soort) rij) => new(
        rij.Soort.Bron,
        rij.Dag,
        rij.Soort.Uitstroom ? "uit:" + Uitstroomredenfeiten.Van(rij.Soort.Waarde.Reden).Code : rij.Soort.Waarde.Trede!.Value.ToString());
}
