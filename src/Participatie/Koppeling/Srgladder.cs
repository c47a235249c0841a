using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>The positions of one client on the ladder in order of time, as the SRG asks for them (SRG relation rule 4). The ladder's codes 0, 8 and 9 are no positions.</summary>
/// <param name="Stappen">The positions; none overlaps another.</param>
/// <param name="LaatstGemeten">The last day of a measurement; null for who was never measured.</param>
/// <param name="Vertrokken">Why the client left the ladder as a person; none for who did not.</param>
public sealed record Srgladder(IReadOnlyList<Srgstap> Stappen, Dag? LaatstGemeten, Uitstroomreden Vertrokken)
{
    /// <summary>Of somebody who was never on the ladder.</summary>
    public static readonly Srgladder Leeg = new([], null, Uitstroomreden.Geen);

    /// <summary>The positions of each client of a database up to and including a day, by number of the client.</summary>
    /// <exception cref="ArgumentException">The columns do not come from a database.</exception>
    public static IReadOnlyDictionary<int, Srgladder> Van(Participatiekolommen kolommen, IReadOnlySet<int> klanten, Dag totEnMet)
    {
        ArgumentNullException.ThrowIfNull(kolommen);
        ArgumentNullException.ThrowIfNull(klanten);
        if (kolommen.Klantnummers is not { } nummers) throw new ArgumentException("The columns do not come from a database.", nameof(kolommen));
        var ladders = new Dictionary<int, Srgladder>();
        var buffer = new Rijbuffer();
        for (var persoon = 0; persoon < nummers.Length; persoon++)
            if (klanten.Contains((int)nummers[persoon])) ladders[(int)nummers[persoon]] = Van(kolommen.RijenVan(persoon, null, buffer), totEnMet);
        return ladders;
    }

    /// <summary>Whether there is a position at the start of a provision, or within a month after it.</summary>
    public bool HeeftBegin(Dag start) => Stappen.Any(stap => stap.Raakt(start, Dag.VanNummer((ushort)Math.Min(start.Nummer + 31, ushort.MaxValue))));

    private static Srgladder Van(Persoonrijen rijen, Dag totEnMet)
    {
        var dagen = new SortedSet<int>();
        Dag? gemeten = null;
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var dag = Dag.VanNummer(rijen.Dagen[rij]);
            if (dag > totEnMet) continue;
            dagen.Add(dag.Nummer);
            if ((rijen.Kernen[(int)rijen.Nummers[rij]] & Rijsoort.Uitstroomvlag) == 0 && !(gemeten >= dag)) gemeten = dag;
        }

        var stappen = new List<Srgstap>();
        var weg = Uitstroomreden.Geen;
        foreach (var dag in dagen)
        {
            var toestand = rijen.Op(dag);
            weg = toestand.IsWeg && Uitstroomredenfeiten.OverPersoon(toestand.Reden) ? toestand.Reden : Uitstroomreden.Geen;
            Trede? trede = toestand.IsOpLadder && toestand.Trede.IsTrede ? toestand.Trede : null;
            var open = stappen.Count > 0 && stappen[^1].Tot is null ? stappen[^1] : null;
            if (open?.Trede == trede) continue;
            if (open is not null) stappen[^1] = open with { Tot = Dag.VanNummer((ushort)dag) };
            if (trede is { } nieuw) stappen.Add(new Srgstap(nieuw, Dag.VanNummer((ushort)dag), null));
        }

        return new Srgladder(stappen, gemeten, weg);
    }
}
