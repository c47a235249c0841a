using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>
/// Links the packed rows of all deliveries on BSN within a municipality into one participatiedatabase (participatieladder 2008,
/// paragraph 3.4; rules, sections 3 and 4). The answer does not depend on the order of files of different sources, nor on threads.
/// </summary>
/// <param name="Kolommen">The linked rows, with the BSN of each person.</param>
/// <param name="Vervangen">For each source, in order of priority, how many rows another row took the place of.</param>
public sealed record Samenvoeging(Participatiekolommen Kolommen, IReadOnlyList<int> Vervangen)
{
    /// <summary>Links.</summary>
    /// <param name="blokken">The blocks; of one source in the order of delivery.</param>
    /// <param name="bronnen">The sources in order of priority.</param>
    /// <param name="gemeenten">The municipalities met. When only one is met, rows that name none belong to it.</param>
    /// <param name="stop">Breaks off.</param>
    public static Samenvoeging Voeg(IReadOnlyList<Meetblok> blokken, IReadOnlyList<Bron> bronnen, Gemeentetabel gemeenten, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(blokken);
        ArgumentNullException.ThrowIfNull(bronnen);
        ArgumentNullException.ThrowIfNull(gemeenten);
        var eenGemeente = gemeenten.Codes.Count <= 2;
        var groepen = new Groepkolommen[Meetblok.Groepen];
        var tabellen = new Soorttabel[Meetblok.Groepen];
        Parallel.For(0, Meetblok.Groepen, new ParallelOptions { CancellationToken = stop }, () => new Werkplaats(), (groep, _, werkplaats) =>
        {
            tabellen[groep] = werkplaats.Tabel;
            groepen[groep] = werkplaats.Koppel(blokken, groep, bronnen.Count, eenGemeente);
            return werkplaats;
        }, _ => { });
        return new Samenvoeging(Groepvoeging.Voeg(groepen, tabellen, bronnen, gemeenten), [.. bronnen.Select((_, bron) => groepen.Sum(groep => groep.Vervangen[bron]))]);
    }

    // One for each thread: the arrays are used again for the next group.
    private sealed class Werkplaats
    {
        private readonly int[] tellers = Rijensortering.NieuweTellers();
        private ulong[] rijen = [];
        private ulong[] hulp = [];

        public Soorttabel Tabel { get; } = new();

        public Groepkolommen Koppel(IReadOnlyList<Meetblok> blokken, int groep, int bronnen, bool eenGemeente)
        {
            var aantal = 0;
            foreach (var blok in blokken) aantal += blok.AantalIn(groep);
            if (rijen.Length < aantal * 2)
            {
                rijen = GC.AllocateUninitializedArray<ulong>(aantal * 5 / 2);
                hulp = GC.AllocateUninitializedArray<ulong>(aantal * 5 / 2);
            }

            var plaats = 0;
            foreach (var blok in blokken)
            {
                blok.Groep(groep).CopyTo(rijen.AsSpan(plaats));
                plaats += blok.AantalIn(groep) * 2;
            }

            if (eenGemeente)
            {
                for (var rij = 0; rij < plaats; rij += 2) rijen[rij] = new Meetsleutel(rijen[rij]).ZonderGemeente().Bits;
            }

            var gesorteerd = Rijensortering.Sorteer(rijen, hulp, aantal, tellers) ? rijen : hulp;
            var kolommen = new Groepkolommen(bronnen);
            kolommen.Neem(gesorteerd.AsSpan(0, aantal * 2), Tabel);
            return kolommen;
        }
    }
}
