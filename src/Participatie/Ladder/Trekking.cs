using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// Draws how many of a number of persons meet with something. Only additions, multiplications and roots: the same on every machine, which
/// logarithms and powers of the machine are not.
/// </summary>
internal sealed class Trekking(Toevalsreeks toeval)
{
    // From here on the normal curve is near enough to the binomial one, and counting up would take long.
    private const double GenoegVoorNormaal = 16;

    /// <summary>How many out of a number, each with the same chance 0..1.</summary>
    public int Binomiaal(int aantal, double kans)
    {
        if (aantal == 0 || kans <= 0) return 0;
        if (kans >= 1) return aantal;
        if (kans > 0.5) return aantal - Binomiaal(aantal, 1 - kans);
        return aantal * kans < GenoegVoorNormaal ? Tellend(aantal, kans) : Normaal(aantal, kans);
    }

    /// <summary>How many come by in a year in which so many are expected (Poisson): a very small chance for very many.</summary>
    public int Poisson(double verwacht) => Binomiaal(int.MaxValue, verwacht / int.MaxValue);

    /// <summary>Deals a number of persons out over places by their weights, none below 0; adds them to what is there. Without weight nobody is dealt out.</summary>
    public void Verdeel(int aantal, ReadOnlySpan<int> gewichten, Span<int> erbij)
    {
        long over = 0;
        foreach (var gewicht in gewichten) over += gewicht;
        for (var plaats = 0; plaats < gewichten.Length && aantal > 0 && over > 0; plaats++)
        {
            if (gewichten[plaats] == 0) continue;
            var deze = Binomiaal(aantal, (double)gewichten[plaats] / over);
            erbij[plaats] += deze;
            aantal -= deze;
            over -= gewichten[plaats];
        }
    }

    // Adds up the chances of 0, 1, 2, ... until the number drawn is reached.
    private int Tellend(int aantal, double kans)
    {
        var (rest, deel, verhouding) = (toeval.Deel(), Macht(1 - kans, aantal), kans / (1 - kans));
        var uitkomst = 0;
        while (rest >= deel && uitkomst < aantal && deel > 0)
        {
            rest -= deel;
            deel *= verhouding * (aantal - uitkomst) / (uitkomst + 1);
            uitkomst++;
        }

        return uitkomst;
    }

    // The sum of twelve even draws has mean 6 and deviation 1, and is as good as normal up to three deviations.
    private int Normaal(int aantal, double kans)
    {
        var som = -6.0;
        for (var worp = 0; worp < 12; worp++) som += toeval.Deel();
        var midden = aantal * kans;
        return (int)Math.Clamp(Math.Round(midden + (som * Math.Sqrt(midden * (1 - kans)))), 0, aantal);
    }

    private static double Macht(double grondtal, int macht)
    {
        var uitkomst = 1.0;
        for (; macht > 0; macht >>= 1)
        {
            if ((macht & 1) == 1) uitkomst *= grondtal;
            grondtal *= grondtal;
        }

        return uitkomst;
    }
}
