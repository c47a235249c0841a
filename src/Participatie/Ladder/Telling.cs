using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>Counts over all persons, on every core, per municipality. Sums of whole numbers: the order of threads plays no part.</summary>
internal static class Telling
{
    private const int PersonenPerDeel = 16_384;

    /// <summary>What one person adds to the counters of the municipality.</summary>
    public delegate void Teller(int persoon, Persoonrijen rijen, Span<int> aantallen);

    /// <summary>The counters of every municipality in the selection, in order of code; over the persons who have a row.</summary>
    public static IReadOnlyList<Gemeentetelling> Over(Participatiekolommen kolommen, Selectie selectie, int tellers, Teller teller, CancellationToken stop) =>
        Tel(kolommen, selectie, tellers, teller, zonderRijen: false, stop);

    /// <summary>The same, over every person: also who has only a traject.</summary>
    public static IReadOnlyList<Gemeentetelling> OverIedereen(Participatiekolommen kolommen, Selectie selectie, int tellers, Teller teller, CancellationToken stop) =>
        Tel(kolommen, selectie, tellers, teller, zonderRijen: true, stop);

    private static List<Gemeentetelling> Tel(
        Participatiekolommen kolommen, Selectie selectie, int tellers, Teller teller, bool zonderRijen, CancellationToken stop)
    {
        var gemeenten = kolommen.Gemeenten;
        var som = new int[gemeenten.Count * tellers];
        var delen = (kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel;
        Parallel.For(0, delen, new ParallelOptions { CancellationToken = stop }, () => new Telplaats(som.Length), (deel, _, eigen) =>
        {
            var tot = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            TelDeel(kolommen, selectie, tellers, teller, zonderRijen, deel * PersonenPerDeel, tot, eigen);
            return eigen;
        }, eigen =>
        {
            lock (som)
            {
                for (var plaats = 0; plaats < som.Length; plaats++) som[plaats] += eigen.Aantallen[plaats];
            }
        });
        var telling = new List<Gemeentetelling>();
        for (var plaats = 0; plaats < gemeenten.Count; plaats++)
            if (Telt(selectie, gemeenten[plaats])) telling.Add(new Gemeentetelling(gemeenten[plaats], som.AsSpan(plaats * tellers, tellers).ToArray()));
        return telling;
    }

    /// <summary>What a figure says of one person; null for who is not in it.</summary>
    public delegate T? Kiezer<T>(int persoon, Persoonrijen rijen)
        where T : class;

    /// <summary>What a figure says of every person in it, in order of person.</summary>
    public static List<T> Verzamel<T>(Participatiekolommen kolommen, Selectie selectie, Kiezer<T> kiezer, CancellationToken stop)
        where T : class
    {
        var delen = new List<T>[(kolommen.Personen + PersonenPerDeel - 1) / PersonenPerDeel];
        int? bekendOp = selectie.BekendOp?.Nummer;
        Parallel.For(0, delen.Length, new ParallelOptions { CancellationToken = stop }, deel =>
        {
            var gekozen = delen[deel] = [];
            var buffer = new Rijbuffer();
            var tot = Math.Min(kolommen.Personen, (deel + 1) * PersonenPerDeel);
            for (var persoon = deel * PersonenPerDeel; persoon < tot; persoon++)
            {
                if (!Telt(selectie, kolommen.GemeenteVanPersoon(persoon))) continue;
                var rijen = kolommen.RijenVan(persoon, bekendOp, buffer);
                if (rijen.Aantal > 0 && kiezer(persoon, rijen) is { } een) gekozen.Add(een);
            }
        });
        return [.. delen.SelectMany(deel => deel)];
    }

    private static void TelDeel(
        Participatiekolommen kolommen, Selectie selectie, int tellers, Teller teller, bool zonderRijen, int van, int tot, Telplaats eigen)
    {
        var gemeenteVan = kolommen.GemeenteVan;
        int? bekendOp = selectie.BekendOp?.Nummer;
        for (var persoon = van; persoon < tot; persoon++)
        {
            var gemeente = gemeenteVan.IsEmpty ? 0 : gemeenteVan[persoon];
            if (!Telt(selectie, kolommen.Gemeenten[gemeente])) continue;
            var rijen = kolommen.RijenVan(persoon, bekendOp, eigen.Buffer);
            if (zonderRijen || rijen.Aantal > 0) teller(persoon, rijen, eigen.Aantallen.AsSpan(gemeente * tellers, tellers));
        }
    }

    // What one thread counts with.
    private sealed class Telplaats(int tellers)
    {
        public int[] Aantallen { get; } = new int[tellers];

        public Rijbuffer Buffer { get; } = new();
    }

    private static bool Telt(Selectie selectie, Gemeente gemeente) => selectie.Gemeente.IsLeeg || selectie.Gemeente == gemeente;
}
