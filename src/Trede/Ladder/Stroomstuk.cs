using Participatie.App.Kern;
using Participatie.Ladder;

namespace Participatie.App.Ladder;

/// <summary>One part of a bar in figure 2.3.</summary>
/// <param name="Naam">Where these people come from or go to, in words.</param>
/// <param name="Kort">The same, as short as can be.</param>
/// <param name="Vulling">How it is filled.</param>
/// <param name="Punten">Where they come from or go to.</param>
/// <param name="Aantal">How many people.</param>
internal sealed record Stroomstuk(string Naam, string Kort, Vulling Vulling, IReadOnlyList<Stroompunt> Punten, int Aantal)
{
    /// <summary>The name above a column of the table.</summary>
    public string Kolom { get; init; } = Kort;
}
