namespace Participatie.Koppeling;

/// <summary>In what a delivery differs so much from earlier ones that somebody should say yes to it first.</summary>
/// <param name="Soort">What differs.</param>
/// <param name="Nu">How many there are now.</param>
/// <param name="Eerder">How many there were, or would be as before.</param>
/// <param name="Deel">The part of a row that it is about; empty when it is about all.</param>
public sealed record Leveringsafwijking(Afwijkingsoort Soort, int Nu, int Eerder, string Deel)
{
    // A few rows more or less say nothing.
    private const int Weinig = 10;

    /// <summary>
    /// What differs: fewer than half of the people of the last delivery, a part of a row that was filled in a fifth of the rows or more and now in less than a tenth of what
    /// that would be, and more than a fifth of the rows refused where that was less than half as many. Against deliveries of fewer than ten people or rows nothing differs.
    /// </summary>
    /// <param name="nu">The delivery.</param>
    /// <param name="eerder">The last accepted delivery of the same source and kind; null when there is none.</param>
    public static IReadOnlyList<Leveringsafwijking> Zoek(Leveringsomvang nu, Leveringsomvang? eerder)
    {
        ArgumentNullException.ThrowIfNull(nu);
        if (eerder is null || eerder.Rijen < Weinig) return [];
        var gevonden = new List<Leveringsafwijking>();
        if (eerder.Personen >= Weinig && nu.Personen * 2 < eerder.Personen) gevonden.Add(new Leveringsafwijking(Afwijkingsoort.MinderPersonen, nu.Personen, eerder.Personen, string.Empty));
        foreach (var (deel, gevuld) in eerder.Gevuld.OrderBy(deel => deel.Key, StringComparer.Ordinal))
        {
            if (gevuld * 5L < eerder.Rijen) continue;
            var verwacht = (long)nu.Rijen * gevuld / eerder.Rijen;
            var vol = nu.Gevuld.GetValueOrDefault(deel);
            if (verwacht >= Weinig && vol * 10L < verwacht) gevonden.Add(new Leveringsafwijking(Afwijkingsoort.DeelLeeg, vol, (int)verwacht, deel));
        }

        long samen = nu.Rijen + nu.Afgekeurd;
        var toen = samen * eerder.Afgekeurd / (eerder.Rijen + eerder.Afgekeurd);
        if (nu.Afgekeurd >= Weinig && nu.Afgekeurd * 5L > samen && toen * 2 < nu.Afgekeurd) gevonden.Add(new Leveringsafwijking(Afwijkingsoort.VeelAfgekeurd, nu.Afgekeurd, (int)toen, string.Empty));
        return gevonden;
    }
}
