using Participatie.Kern;
using Participatie.Klanten;

namespace Participatie.Koppeling;

/// <summary>Finds what is odd about linked trajecten and ages: nothing is changed, it is listed (rules, sections 1 and 4).</summary>
public static class Trajectconflicten
{
    /// <summary>Clients with a traject and no measurement (K405), numbers that two clients share (K406), and ages outside the limits of a subgroup (K407).</summary>
    public static IReadOnlyList<Conflict> Zoek(Trajectvoeging voeging, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(voeging);
        return [.. ZonderMeting(voeging), .. Gedeeld(voeging), .. Leeftijden(voeging.Kolommen, stop)];
    }

    private static IEnumerable<Conflict> ZonderMeting(Trajectvoeging voeging)
    {
        var begin = voeging.Kolommen.Begin.ToArray();
        for (var plaats = 0; plaats < voeging.Trajecten.Count; plaats++)
        {
            var (traject, persoon) = (voeging.Trajecten[plaats], voeging.Personen[plaats]);
            if (begin[persoon] < begin[persoon + 1]) continue;
            yield return new Conflict(Bevindingcode.TrajectZonderPersoon, Klant(voeging, persoon, traject), new Conflictkant(traject.Bron, null, "geen meting"), Kant(traject));
        }
    }

    private static IEnumerable<Conflict> Gedeeld(Trajectvoeging voeging)
    {
        var eerste = new Dictionary<(int Bron, string Nummer), int>();
        for (var plaats = 0; plaats < voeging.Trajecten.Count; plaats++)
        {
            var traject = voeging.Trajecten[plaats];
            if (eerste.TryAdd((traject.Bron, traject.Nummer), plaats)) continue;
            var ander = eerste[(traject.Bron, traject.Nummer)];
            if (voeging.Personen[ander] == voeging.Personen[plaats]) continue;
            yield return Paar(voeging, ander, plaats);
            yield return Paar(voeging, plaats, ander);
        }
    }

    private static Conflict Paar(Trajectvoeging voeging, int plaats, int ander) => new(
        Bevindingcode.TrajectnummerGedeeld,
        Klant(voeging, voeging.Personen[plaats], voeging.Trajecten[plaats]),
        Kant(voeging.Trajecten[plaats]),
        Kant(voeging.Trajecten[ander]) with { Waarde = $"traject {voeging.Trajecten[ander].Nummer} bij een andere klant" });

    // The last row of each source that names the subgroup; where the limit is the pension age of the day it is not known here, so it is not held against anyone.
    private static IEnumerable<Conflict> Leeftijden(Ladder.Participatiekolommen kolommen, CancellationToken stop)
    {
        if (kolommen.Kenmerken.IsLeeg || kolommen.Bsns is null) yield break;
        var buffer = new Ladder.Rijbuffer();
        var begrensd = Begrensd(kolommen.Soorten);
        for (var persoon = 0; persoon < kolommen.Personen; persoon++)
        {
            if (persoon % 65_536 == 0) stop.ThrowIfCancellationRequested();
            if (kolommen.Kenmerken.Geboren[persoon] == 0 || !ValtErbuiten(kolommen, persoon, begrensd)) continue;
            foreach (var conflict in Leeftijden(kolommen, persoon, buffer)) yield return conflict;
        }
    }

    // For each row kind the subgroups with an age limit that does not move.
    private static uint[] Begrensd(ReadOnlySpan<ulong> soorten)
    {
        var vast = Ladder.Subgroepfeiten.Alle.Where(feiten => !feiten.GrensIsPensioenleeftijd).Aggregate(0u, (masker, feiten) => masker | (1u << (feiten.Nummer - 1)));
        var groepen = new uint[soorten.Length];
        for (var plaats = 0; plaats < groepen.Length; plaats++)
        {
            var soort = new Ladder.Rijsoort(soorten[plaats]);
            groepen[plaats] = soort.Uitstroom ? 0 : soort.Waarde.Subgroepen.Masker & vast;
        }

        return groepen;
    }

    // Most clients are within all limits, which is quick to see.
    private static bool ValtErbuiten(Ladder.Participatiekolommen kolommen, int persoon, uint[] begrensd)
    {
        var geboren = Geboortedatum.VanNummer(kolommen.Kenmerken.Geboren[persoon]);
        for (var rij = kolommen.Begin[persoon]; rij < kolommen.Begin[persoon + 1]; rij++)
        {
            var groepen = begrensd[kolommen.Soortnummers[rij]];
            if (groepen == 0) continue;
            var leeftijd = geboren.LeeftijdOp(Dag.VanNummer(kolommen.Dagen[rij]));
            for (; groepen != 0; groepen &= groepen - 1)
                if (!Ladder.Subgroepfeiten.Van(System.Numerics.BitOperations.TrailingZeroCount(groepen) + 1)!.PastBijLeeftijd(leeftijd)) return true;
        }

        return false;
    }

    private static List<Conflict> Leeftijden(Ladder.Participatiekolommen kolommen, int persoon, Ladder.Rijbuffer buffer)
    {
        var gevonden = new SortedDictionary<int, Conflict>();
        var geboren = Geboortedatum.VanNummer(kolommen.Kenmerken.Geboren[persoon]);
        var rijen = kolommen.RijenVan(persoon, null, buffer);
        for (var rij = 0; rij < rijen.Aantal; rij++)
        {
            var soort = new Ladder.Rijsoort(kolommen.Soorten[(int)rijen.Nummers[rij]]);
            var dag = Dag.VanNummer(rijen.Dagen[rij]);
            if (soort.Uitstroom || soort.Waarde.Subgroepen.Aantal == 0) continue;
            foreach (var nummer in soort.Waarde.Subgroepen.Nummers())
            {
                if (Ladder.Subgroepfeiten.Van(nummer) is not { GrensIsPensioenleeftijd: false } feiten || feiten.PastBijLeeftijd(geboren.LeeftijdOp(dag))) continue;
                gevonden[nummer] = new Conflict(
                    Bevindingcode.LeeftijdBuitenSubgroep,
                    new Klant(kolommen.GemeenteVanPersoon(persoon), Bsn.Van(kolommen.Bsns![persoon])),
                    new Conflictkant(soort.Bron, dag, $"subgroep {nummer}"),
                    new Conflictkant(soort.Bron, null, $"geboren {geboren}"));
            }
        }

        return [.. gevonden.Values];
    }

    private static Klant Klant(Trajectvoeging voeging, int persoon, Traject traject) => new(voeging.Kolommen.GemeenteVanPersoon(persoon), traject.Klant.Bsn);

    private static Conflictkant Kant(Traject traject) => new(traject.Bron, traject.Start, $"traject {traject.Nummer}");
}
