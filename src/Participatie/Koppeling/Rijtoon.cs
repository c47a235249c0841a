using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>Keeps the first rows of a file that have a finding, as they stand there, to be shown to somebody. For any number of threads.</summary>
/// <param name="code">The finding.</param>
/// <param name="meeste">How many rows are kept at most.</param>
public sealed class Rijtoon(Bevindingcode code, int meeste)
{
    private readonly SortedDictionary<long, IReadOnlyList<string>> rijen = [];
    private readonly Lock slot = new();

    /// <summary>The rows by line, from low to high.</summary>
    public IReadOnlyList<(long Regel, IReadOnlyList<string> Velden)> Rijen => [.. rijen.Select(rij => (rij.Key, rij.Value))];

    /// <summary>Whether a row has the finding; only then its fields have to be made into text.</summary>
    public bool Wil(Bevindingen bevindingen) => bevindingen.Bevat(code);

    /// <summary>Keeps a row.</summary>
    /// <param name="regel">The line where it begins.</param>
    /// <param name="velden">Its fields.</param>
    public void Neem(long regel, IReadOnlyList<string> velden)
    {
        lock (slot)
        {
            rijen[regel] = velden;
            if (rijen.Count > meeste) rijen.Remove(rijen.Keys.Last());
        }
    }
}
