using System.Runtime.InteropServices;
using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// What a delivery changes in what its source said before (exchange format, section 3: new, already known, or changed). Rows about the same person, day and kind
/// speak of the same thing: of those in the delivery the last one counts. Pure; the answer depends on the two lists and the period only.
/// </summary>
/// <param name="Rijen">The places in the delivery of the rows that are new or say something else than before, ascending: these must be kept.</param>
/// <param name="Nieuw">How many speak of something that the source did not speak of before.</param>
/// <param name="Gewijzigd">How many say something else than before.</param>
/// <param name="Ongewijzigd">How many say the same as before; the day on which that became known does not matter.</param>
/// <param name="Vervangen">How many rows of the delivery a later row of it took the place of.</param>
/// <param name="Ontbreekt">For a full delivery, the places among the earlier rows of those within its period that it does not name, ascending: these are withdrawn. Empty for an additional one.</param>
/// <param name="InPeriode">How many earlier rows lie within the period of a full delivery; 0 for an additional one.</param>
public sealed record Leveringsvergelijking(
    IReadOnlyList<int> Rijen, int Nieuw, int Gewijzigd, int Ongewijzigd, int Vervangen, IReadOnlyList<int> Ontbreekt, int InPeriode)
{
    /// <summary>How many rows were compared: all that can be used, once each.</summary>
    public int Bruikbaar => Nieuw + Gewijzigd + Ongewijzigd + Vervangen;

    /// <summary>What it would withdraw, with the rule for when somebody has to say yes.</summary>
    public Intrekking Intrekking => new(0, InPeriode, Ontbreekt.Count);

    /// <summary>Compares.</summary>
    /// <param name="geleverd">The rows that can be used, in the order of the file; persons by number of the client, all of one source.</param>
    /// <param name="eerder">The rows of the source that count now, at most one about the same person, day and kind, with the same numbers.</param>
    /// <param name="volledig">The period of a full delivery; null for an additional one.</param>
    /// <param name="handwerk">What people changed here in what the source said before.</param>
    /// <exception cref="ArgumentException">Two earlier rows speak of the same thing.</exception>
    public static Leveringsvergelijking Maak(IReadOnlyList<Meetrij> geleverd, IReadOnlyList<Meetrij> eerder, Dagbereik? volledig, Handwerk handwerk)
    {
        ArgumentNullException.ThrowIfNull(handwerk);
        ArgumentNullException.ThrowIfNull(geleverd);
        ArgumentNullException.ThrowIfNull(eerder);
        var (nu, nuPlaatsen) = OpSleutel(geleverd);
        var (toen, toenPlaatsen) = OpSleutel(eerder);
        for (var rij = 1; rij < toen.Length; rij++)
            if (toen[rij] == toen[rij - 1]) throw new ArgumentException("Two earlier rows speak of the same thing.", nameof(eerder));
        var (rijen, ontbreekt) = (new List<int>(), new List<int>());
        var (nieuw, gewijzigd, ongewijzigd, vervangen, inPeriode, oud) = (0, 0, 0, 0, 0, 0);
        for (var rij = 0; rij < nu.Length; rij++)
        {
            if (rij + 1 < nu.Length && nu[rij + 1] == nu[rij])
            {
                vervangen++;
                continue;
            }

            for (; oud < toen.Length && toen[oud] < nu[rij]; oud++) Mist(toenPlaatsen[oud]);
            var bekend = oud < toen.Length && toen[oud] == nu[rij];
            var waarde = geleverd[nuPlaatsen[rij]].Waarde;
            if (waarde.IsWeg)
            {
                if (bekend) TrekIn(toenPlaatsen[oud++]);
                else vervangen++;
                continue;
            }

            if (handwerk.Vervangen.TryGetValue(geleverd[nuPlaatsen[rij]].Sleutel, out var gezegd) && ZegtHetzelfde(waarde, gezegd))
            {
                ongewijzigd++;
                if (bekend) oud++;
                continue;
            }

            if (!bekend)
            {
                nieuw++;
                rijen.Add(nuPlaatsen[rij]);
                continue;
            }

            var was = eerder[toenPlaatsen[oud++]];
            if (IsIn(was)) inPeriode++;
            if (ZegtHetzelfde(geleverd[nuPlaatsen[rij]].Waarde, was.Waarde))
            {
                ongewijzigd++;
                continue;
            }

            gewijzigd++;
            rijen.Add(nuPlaatsen[rij]);
        }

        for (; oud < toen.Length; oud++) Mist(toenPlaatsen[oud]);
        rijen.Sort();
        ontbreekt.Sort();
        return new Leveringsvergelijking(rijen, nieuw, gewijzigd, ongewijzigd, vervangen, ontbreekt, inPeriode);

        static bool ZegtHetzelfde(Meetwaarde een, Meetwaarde ander) => ((een.Bits ^ ander.Bits) & Meetwaarde.InhoudMasker) == 0;

        // A row that only takes away does so in whatever kind of delivery.
        void TrekIn(int plaats)
        {
            gewijzigd++;
            inPeriode++;
            ontbreekt.Add(plaats);
        }

        bool IsIn(Meetrij rij) => volledig is { } periode && periode.Bevat(rij.Sleutel.Dag);

        void Mist(int plaats)
        {
            if (!IsIn(eerder[plaats]) || handwerk.Eigen.Contains(eerder[plaats].Sleutel)) return;
            inPeriode++;
            ontbreekt.Add(plaats);
        }
    }

    /// <summary>
    /// The rows with the occasions of those about the same person, day and kind united in the last of them, as linking does (rules, section 4). What a row that only
    /// takes away took, is not united with what comes after it.
    /// </summary>
    /// <param name="rijen">The rows of one source, in the order of the file.</param>
    public static IReadOnlyList<Meetrij> Verenigd(IReadOnlyList<Meetrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        var verenigd = new Meetrij[rijen.Count];
        var momenten = new Dictionary<ulong, ulong>(rijen.Count);
        for (var plaats = 0; plaats < verenigd.Length; plaats++)
        {
            var (sleutel, waarde) = rijen[plaats];
            ref var samen = ref CollectionsMarshal.GetValueRefOrAddDefault(momenten, sleutel.Bits, out _);
            samen = waarde.IsWeg ? 0 : samen | (waarde.Bits & Meetwaarde.MomentMasker);
            verenigd[plaats] = waarde.IsWeg ? rijen[plaats] : rijen[plaats] with { Waarde = new Meetwaarde(waarde.Bits | samen) };
        }

        return verenigd;
    }

    /// <summary>The first and last day that rows speak of; null for no rows.</summary>
    public static Dagbereik? Periode(IReadOnlyList<Meetrij> rijen)
    {
        ArgumentNullException.ThrowIfNull(rijen);
        if (rijen.Count == 0) return null;
        var (eerste, laatste) = (Dag.Laatste, Dag.Eerste);
        foreach (var rij in rijen)
        {
            if (rij.Sleutel.Dag < eerste) eerste = rij.Sleutel.Dag;
            if (rij.Sleutel.Dag > laatste) laatste = rij.Sleutel.Dag;
        }

        return new Dagbereik(eerste, laatste);
    }

    // By person, day and kind, and among the same by place; municipality and source are one.
    private static (ulong[] Sleutels, int[] Plaatsen) OpSleutel(IReadOnlyList<Meetrij> rijen)
    {
        var (sleutels, plaatsen) = (new ulong[rijen.Count], new int[rijen.Count]);
        for (var rij = 0; rij < rijen.Count; rij++)
        {
            var sleutel = rijen[rij].Sleutel;
            sleutels[rij] = ((ulong)sleutel.Persoon << 17) | ((ulong)sleutel.Dag.Nummer << 1) | (sleutel.Uitstroom ? 1UL : 0UL);
            plaatsen[rij] = rij;
        }

        Array.Sort(sleutels, plaatsen);
        for (var (van, tot) = (0, 0); van < sleutels.Length; van = tot)
        {
            while (tot < sleutels.Length && sleutels[tot] == sleutels[van]) tot++;
            if (tot - van > 1) Array.Sort(plaatsen, van, tot - van);
        }

        return (sleutels, plaatsen);
    }
}
