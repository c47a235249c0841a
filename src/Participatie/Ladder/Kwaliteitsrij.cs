using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>What one check found, in all or of one source (Trede).</summary>
/// <param name="Toets">The check.</param>
/// <param name="Bron">
/// The source of the row that decides where the person stands, or of the traject that the check is about; null for all sources together. Each
/// person counts at one source.
/// </param>
/// <param name="VanToepassing">To how many persons it applies.</param>
/// <param name="Gebrek">With how many of them something is wrong.</param>
public sealed record Kwaliteitsrij(Kwaliteitstoets Toets, Bron? Bron, int VanToepassing, int Gebrek)
{
    /// <summary>The part with which something is wrong, 0..1; null when it applies to nobody.</summary>
    public double? Deel => VanToepassing == 0 ? null : (double)Gebrek / VanToepassing;
}
