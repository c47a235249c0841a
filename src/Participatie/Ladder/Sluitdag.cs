using Participatie.Kern;

namespace Participatie.Ladder;

/// <summary>
/// A day in the year on which the report closes (participatieladder 2008, paragraph 3.2: a fixed closing day, half-yearly possible), from a year on.
/// 29 February closes on the 28th in a year that has none.
/// </summary>
/// <param name="Maand">The month, 1..12.</param>
/// <param name="Dag">The day of the month.</param>
/// <param name="VanafJaar">The first year in which it closes.</param>
public sealed record Sluitdag(int Maand, int Dag, int VanafJaar)
{
    /// <summary>What holds when nothing was chosen.</summary>
    public static readonly Sluitdag Standaard = new(12, 31, EersteJaar);

    /// <summary>The earliest year that can be chosen.</summary>
    public const int EersteJaar = 1950;

    /// <summary>The latest year that can be chosen.</summary>
    public const int LaatsteJaar = 2128;

    /// <summary>Whether a month has this day in any year.</summary>
    public static bool Kan(int maand, int dag) => maand is >= 1 and <= 12 && dag >= 1 && dag <= DateTime.DaysInMonth(2000, maand);

    /// <summary>The day in a year.</summary>
    public Kern.Dag In(int jaar) => Kern.Dag.Van(new DateOnly(jaar, Maand, Math.Min(Dag, DateTime.DaysInMonth(jaar, Maand))));

    /// <summary>The closing days of a year in order; <see cref="Standaard"/> when none of the chosen ones has begun.</summary>
    public static IReadOnlyList<Kern.Dag> Van(int jaar, IEnumerable<Sluitdag> gekozen)
    {
        ArgumentNullException.ThrowIfNull(gekozen);
        var dagen = gekozen.Where(sluitdag => sluitdag.VanafJaar <= jaar).Select(sluitdag => sluitdag.In(jaar)).Distinct().Order().ToList();
        return dagen.Count == 0 ? [Standaard.In(jaar)] : dagen;
    }
}
