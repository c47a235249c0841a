using System.Text;
using Participatie.Kern;
using Participatie.Koppeling;

namespace Participatie.Data.Koppeling;

/// <summary>What looking at a file of another system gave: what it looks like, or why it is no table.</summary>
/// <param name="Bladen">The names of the sheets; null for a file that is no workbook.</param>
/// <param name="Codering">How its characters are written; null for a file that is no text.</param>
public sealed record Bestandsblik(IReadOnlyList<string>? Bladen, Encoding? Codering)
{
    /// <summary>What it looks like, or null.</summary>
    public Bestandsbeeld? Beeld { get; init; }

    /// <summary>Why it is no table, or null.</summary>
    public Bevinding? Weigering { get; init; }
}
