namespace Participatie.Ladder;

/// <summary>
/// Between which parts of a whole the true part lies with a certainty of 95 %, for a count (Wilson's score interval). Small groups show
/// this and no bare percentage (rules, section 9).
/// </summary>
/// <param name="Onder">The lowest part, 0..1.</param>
/// <param name="Boven">The highest part, 0..1.</param>
public readonly record struct Interval(double Onder, double Boven)
{
    /// <summary>Below this number a percentage alone says too little.</summary>
    public const int KleineGroep = 100;

    private const double Z = 1.959963984540054;

    /// <summary>The interval for a number out of a total; null for a total of 0. A number outside 0..total is a wrong call.</summary>
    public static Interval? Van(int aantal, int totaal)
    {
        if (aantal < 0 || aantal > totaal) throw new ArgumentOutOfRangeException(nameof(aantal), aantal, "A part is not more than the whole.");
        if (totaal == 0) return null;
        double n = totaal, deel = aantal / n, kwadraat = Z * Z;
        var midden = (deel + (kwadraat / (2 * n))) / (1 + (kwadraat / n));
        var breedte = Z * Math.Sqrt((deel * (1 - deel) / n) + (kwadraat / (4 * n * n))) / (1 + (kwadraat / n));
        return new Interval(aantal == 0 ? 0 : Math.Max(0, midden - breedte), aantal == totaal ? 1 : Math.Min(1, midden + breedte));
    }
}
