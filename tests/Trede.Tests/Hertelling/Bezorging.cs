namespace Trede.Tests.Hertelling;

/// <summary>
/// What a municipality keeps of the deliveries that come in one after the other (decision 18): of rows about the same person, source, day and kind in one delivery the last,
/// with the moments of all of them, and that only when its source did not say the same before. The day on which it became known plays no part.
/// </summary>
internal sealed class Bezorging
{
    private readonly Dictionary<(string Bsn, string Bron, DateOnly Dag, bool Uitstroom), Rij> _geldig = [];

    /// <summary>The rows of a delivery that are kept.</summary>
    public List<Rij> Neem(IEnumerable<Rij> levering)
    {
        var bewaard = new List<Rij>();
        foreach (var gelijke in levering.GroupBy(rij => (rij.Bsn, rij.Bron, rij.Dag, rij.Meting is null)))
        {
            var rij = gelijke.Last() with { Aanleidingen = Samen(gelijke) };
            var eerder = _geldig.GetValueOrDefault(gelijke.Key);
            if (eerder is not null && ZegtHetzelfde(eerder, rij))
                continue;
            _geldig[gelijke.Key] = eerder is null ? rij : rij with { Aanleidingen = Samen([eerder, rij]) };
            bewaard.Add(rij);
        }

        return bewaard;
    }

    private static HashSet<string> Samen(IEnumerable<Rij> rijen) => new(rijen.SelectMany(rij => rij.Aanleidingen), StringComparer.Ordinal);

    private static bool ZegtHetzelfde(Rij een, Rij ander) =>
        een.Aanleidingen.SetEquals(ander.Aanleidingen) && een.LaatsteTrede == ander.LaatsteTrede && string.Equals(een.Reden, ander.Reden, StringComparison.Ordinal)
        && (een.Meting is not { } meting || (ander.Meting is { } tweede && meting.Trede == tweede.Trede && meting.Groei == tweede.Groei && meting.Subgroepen.SetEquals(tweede.Subgroepen)));
}
