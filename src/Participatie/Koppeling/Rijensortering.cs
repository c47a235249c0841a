namespace Participatie.Koppeling;

/// <summary>
/// Sorts pairs of key and value by key, keeping the order of equal keys (radix sort along the parts of the key). Linear in the number
/// of rows, so that no file can be made that is slow to sort. Parts that all rows share are passed over.
/// </summary>
internal static class Rijensortering
{
    private const int Waarden = 4096;

    // Kind and low day bits; high day bits and source; low BSN bits (one group shares them); municipality; high BSN bits in two parts.
    private static ReadOnlySpan<byte> Schuiven => [0, 11, 22, 30, 42, 53];

    private static ReadOnlySpan<ushort> Maskers => [2047, 2047, 255, 4095, 2047, 2047];

    /// <summary>Room for the counters of one thread.</summary>
    public static int[] NieuweTellers() => new int[Schuiven.Length * Waarden];

    /// <summary>Sorts; the answer stands in the first array when it gives true, else in the second.</summary>
    public static bool Sorteer(ulong[] paren, ulong[] hulp, int aantal, int[] tellers)
    {
        Array.Clear(tellers);
        Tel(paren.AsSpan(0, aantal * 2), tellers);
        var inEerste = true;
        for (var stap = 0; stap < Schuiven.Length; stap++)
        {
            var deel = tellers.AsSpan(stap * Waarden, Waarden);
            var (van, naar) = inEerste ? (paren, hulp) : (hulp, paren);
            if (aantal == 0 || deel[unchecked((int)(van[0] >> Schuiven[stap])) & Maskers[stap]] == aantal) continue;
            Verdeel(van.AsSpan(0, aantal * 2), naar, deel[..(Maskers[stap] + 1)], Schuiven[stap]);
            inEerste = !inEerste;
        }

        return inEerste;
    }

    private static void Tel(ReadOnlySpan<ulong> paren, int[] tellers)
    {
        for (var rij = 0; rij < paren.Length; rij += 2)
        {
            var sleutel = paren[rij];
            tellers[(int)(sleutel & 2047)]++;
            tellers[Waarden + (int)((sleutel >> 11) & 2047)]++;
            tellers[(2 * Waarden) + (int)((sleutel >> 22) & 255)]++;
            tellers[(3 * Waarden) + (int)((sleutel >> 30) & 4095)]++;
            tellers[(4 * Waarden) + (int)((sleutel >> 42) & 2047)]++;
            tellers[(5 * Waarden) + (int)((sleutel >> 53) & 2047)]++;
        }
    }

    private static void Verdeel(ReadOnlySpan<ulong> van, ulong[] naar, Span<int> tellers, int schuif)
    {
        var som = 0;
        for (var waarde = 0; waarde < tellers.Length; waarde++) (tellers[waarde], som) = (som, som + tellers[waarde]);
        for (var rij = 0; rij < van.Length; rij += 2)
        {
            var doel = tellers[unchecked((int)(van[rij] >> schuif)) & (tellers.Length - 1)]++ * 2;
            naar[doel] = van[rij];
            naar[doel + 1] = van[rij + 1];
        }
    }
}
