using Participatie.Kern;

namespace Participatie.Data.Kern;

/// <summary>What a check of the audit log of one municipality gave.</summary>
/// <param name="Gemeente">The municipality; 0 for the organisation.</param>
/// <param name="Naam">Its name; empty when there is no such municipality any more.</param>
/// <param name="Handelingen">How many acts were checked.</param>
/// <param name="Regels">How many lines were checked.</param>
/// <param name="Aantal">How many findings there are.</param>
/// <param name="Bevindingen">The findings, up to a bound.</param>
/// <param name="Ankerfout">Why the anchors cannot be read, or null.</param>
public sealed record Ketenuitslag(
    Gemeentenummer Gemeente, string Naam, long Handelingen, long Regels, long Aantal, IReadOnlyList<Ketenbevinding> Bevindingen, string? Ankerfout)
{
    /// <summary>Whether nothing was found.</summary>
    public bool IsHeel => Aantal == 0 && Ankerfout is null;
}
