namespace Participatie.Ladder;

/// <summary>Room for the rows of one person as they were known on a day; one for each thread.</summary>
internal sealed class Rijbuffer
{
    private ushort[] dagen = new ushort[64];
    private uint[] nummers = new uint[64];

    /// <summary>Of each run of rows about the same thing, the last that was known by then; none when that one took the thing away.</summary>
    public Persoonrijen Geldig(
        ReadOnlySpan<ushort> dag,
        ReadOnlySpan<uint> nummer,
        ReadOnlySpan<ushort> bekend,
        int? bekendOp,
        Participatiekolommen kolommen)
    {
        if (dagen.Length < dag.Length)
        {
            dagen = new ushort[dag.Length * 2];
            nummers = new uint[dag.Length * 2];
        }

        var kernen = kolommen.Kernen;
        var grens = bekendOp ?? int.MaxValue;
        var aantal = 0;
        for (var rij = 0; rij < dag.Length; rij++)
        {
            if (bekend[rij] > grens) continue;
            if (aantal > 0 && (IsWeg(kernen[(int)nummers[aantal - 1]]) || (dagen[aantal - 1] == dag[rij] && ZelfdeSoort(kernen[(int)nummers[aantal - 1]], kernen[(int)nummer[rij]])))) aantal--;
            dagen[aantal] = dag[rij];
            nummers[aantal++] = nummer[rij];
        }

        if (aantal > 0 && IsWeg(kernen[(int)nummers[aantal - 1]])) aantal--;
        return new Persoonrijen(dagen.AsSpan(0, aantal), nummers.AsSpan(0, aantal), kernen, kolommen.Subgroepmaskers);
    }

    private static bool IsWeg(uint kern) => (kern & Rijsoort.TredeMasker) == Meetwaarde.WegTrede;

    private static bool ZelfdeSoort(uint kern, uint ander) => ((kern ^ ander) & ((31u << Rijsoort.BronSchuif) | Rijsoort.Uitstroomvlag)) == 0;
}
