namespace Participatie.Bench;

/// <summary>What is measured and how often.</summary>
/// <param name="Kort">A try: everything once or twice; the numbers mean nothing.</param>
/// <param name="Alleen">Only these measurements; empty for all.</param>
internal sealed record Keuze(bool Kort, IReadOnlyList<string> Alleen)
{
    /// <summary>Whether the results are the ones that are committed.</summary>
    public bool IsVolledig => !Kort && Alleen.Count == 0;

    /// <summary>Reads the words; null for a wrong call.</summary>
    public static Keuze? Lees(IReadOnlyList<string> woorden)
    {
        var keuze = new Keuze(false, []);
        for (var plaats = 0; plaats < woorden.Count; plaats++)
        {
            switch (woorden[plaats])
            {
                case "--kort":
                    keuze = keuze with { Kort = true };
                    break;
                case "--alleen" when plaats + 1 < woorden.Count:
                    keuze = keuze with { Alleen = woorden[++plaats].Split(',') };
                    break;
                default:
                    return null;
            }
        }

        return keuze;
    }

    /// <summary>Whether a measurement is chosen.</summary>
    public bool Wil(params IReadOnlyList<string> namen) => Alleen.Count == 0 || namen.Any(naam => Alleen.Contains(naam, StringComparer.Ordinal));

    /// <summary>How often something is done: so often, or in a try less.</summary>
    public int Keer(int aantal, int kort = 1) => Kort ? kort : aantal;
}
