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
        var geldend = Geldend(rijen.OrderBy(rij => rij.Sleutel.Bits).Select(rij => (rij.Sleutel.Dag, Soort: Rijsoort.Van(rij.Sleutel, rij.Waarde))), totEnMet);
        if (geldend.Count == 0 || geldend[0].Soort.Bron == geldend[^1].Soort.Bron) return [];
        return [.. ZelfdeDag(geldend).Concat(Nieuwer(geldend)).OrderBy(wat => wat.Ander.Dag).ThenBy(wat => wat.Soort).ThenBy(wat => wat.Ander.Bron)];
    }

    private static IEnumerable<(int Persoon, Tegenspraak Wat)> Alle(Participatiekolommen kolommen, Dag totEnMet, CancellationToken stop)
    {
        var delen = new List<(int Persoon, Tegenspraak Wat)>[(kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel];
        Parallel.For(0, delen.Length, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            delen[deel] = [];
            var einde = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < einde; persoon++)
                if (MeerBronnen(kolommen, persoon)) delen[deel].AddRange(Van(kolommen, persoon, totEnMet).Select(wat => (persoon, wat)));
        });
        return delen.SelectMany(deel => deel);
    }

    private static IEnumerable<Tegenspraak> Van(Participatiekolommen kolommen, int persoon, Dag totEnMet)
    {
        var rijen = Geldend(Rijen(kolommen, persoon), totEnMet);
        return ZelfdeDag(rijen).Concat(Nieuwer(rijen));
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

    private static IEnumerable<(Dag Dag, Rijsoort Soort)> Rijen(Participatiekolommen kolommen, int persoon)
    {
        for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++) yield return (Dag.VanNummer(kolommen.Dagen[rij]), Soort(kolommen, rij));
    }

    // Of rows about the same thing that became known on different days, the last one counts.
    private static List<(Dag Dag, Rijsoort Soort)> Geldend(IEnumerable<(Dag Dag, Rijsoort Soort)> alle, Dag totEnMet)
    {
        var rijen = new List<(Dag Dag, Rijsoort Soort)>();
        foreach (var (dag, soort) in alle)
        {
            if (dag > totEnMet) continue;
            if (rijen.Count > 0 && rijen[^1].Dag == dag && rijen[^1].Soort.Bron == soort.Bron && rijen[^1].Soort.Uitstroom == soort.Uitstroom) rijen.RemoveAt(rijen.Count - 1);
            rijen.Add((dag, soort));
        }

        return rijen;
    }

    private static IEnumerable<Tegenspraak> ZelfdeDag(List<(Dag Dag, Rijsoort Soort)> rijen)
    {
        foreach (var dag in rijen.Where(rij => IsTrede(rij.Soort)).GroupBy(rij => rij.Dag))
        {
            var eerste = dag.First();
            foreach (var ander in dag.Skip(1).Where(ander => ander.Soort.Waarde.Trede != eerste.Soort.Waarde.Trede))
                yield return new Tegenspraak(Bevindingcode.ZelfdeDagAndereTrede, Kant(eerste), Kant(ander));
        }
    }

    // A rung that counts at the end, and another source that later says out of sight or gone.
    private static IEnumerable<Tegenspraak> Nieuwer(List<(Dag Dag, Rijsoort Soort)> rijen)
    {
        var vertrek = rijen.Where(rij => rij.Soort.Uitstroom && Uitstroomredenfeiten.OverPersoon(rij.Soort.Waarde.Reden)).Select(rij => (int)rij.Dag.Nummer).DefaultIfEmpty(-1).Max();
        var laatste = rijen.GroupBy(rij => rij.Soort.Bron).Select(bron => Laatste([.. bron], vertrek)).OfType<(Dag Dag, Rijsoort Soort)>().ToList();
        var treden = laatste.Where(rij => IsTrede(rij.Soort)).OrderByDescending(rij => rij.Dag).ThenBy(rij => rij.Soort.Bron).ToList();
        if (treden.Count == 0) yield break;
        foreach (var ander in laatste.Where(rij => rij.Dag > treden[0].Dag))
        {
            if (ander.Soort.Uitstroom) yield return new Tegenspraak(Bevindingcode.NieuwerVertrek, Kant(treden[0]), Kant(ander));
            else if (ander.Soort.Waarde.Trede == Trede.UitHetZicht) yield return new Tegenspraak(Bevindingcode.NieuwereCodeAcht, Kant(treden[0]), Kant(ander));
        }
    }

    // The row that gives the level of a source, or its own leaving; null when the person left and the source did not come back.
    private static (Dag Dag, Rijsoort Soort)? Laatste((Dag Dag, Rijsoort Soort)[] rijen, int vertrek)
    {
        var eigen = Array.FindLastIndex(rijen, rij => rij.Soort.Uitstroom);
        var na = rijen[(eigen + 1)..].Where(rij => rij.Dag.Nummer > (rijen[0].Dag.Nummer <= vertrek ? vertrek : -1)).ToArray();
        if (na.Length > 0)
        {
            var metNiveau = Array.FindLastIndex(na, rij => rij.Soort.Waarde.Trede != Trede.NietBepaald);
            return na[metNiveau >= 0 ? metNiveau : na.Length - 1];
        }

        return eigen >= 0 && rijen[eigen].Dag.Nummer > vertrek ? rijen[eigen] : null;
    }

    private static bool IsTrede(Rijsoort soort) => !soort.Uitstroom && soort.Waarde.Trede is { IsTrede: true };

    private static Conflictkant Kant((Dag Dag, Rijsoort Soort) rij) => new(
        rij.Soort.Bron,
        rij.Dag,
        rij.Soort.Uitstroom ? "uit:" + Uitstroomredenfeiten.Van(rij.Soort.Waarde.Reden).Code : rij.Soort.Waarde.Trede!.Value.ToString());
}
