using System.Globalization;
using Participatie.Kern;

namespace Participatie.Koppeling;

/// <summary>What linking a set of deliveries gave: every row read is accounted for (exchange format, section 1).</summary>
/// <param name="Bronnen">The sources in order of priority.</param>
/// <param name="Leveringen">The deliveries, by source in order of priority and then in the order given.</param>
/// <param name="VervangenPerBron">For each source how many rows another row took the place of.</param>
public sealed record Koppelverslag(IReadOnlyList<Bron> Bronnen, IReadOnlyList<Leveringsverslag> Leveringen, IReadOnlyList<int> VervangenPerBron)
{
    /// <summary>The account when a file is refused: nothing is made, so no row counts.</summary>
    public static Koppelverslag Geweigerd(IReadOnlyList<Bron> bronnen, IReadOnlyList<Leveringsverslag> leveringen)
    {
        ArgumentNullException.ThrowIfNull(bronnen);
        ArgumentNullException.ThrowIfNull(leveringen);
        return new Koppelverslag(bronnen, [.. leveringen.Select(levering => levering with { Gelezen = 0, Afgekeurd = 0, Leeg = 0 })], new int[bronnen.Count]);
    }

    /// <summary>Rows read.</summary>
    public long Gelezen => Leveringen.Sum(levering => levering.Gelezen);

    /// <summary>Rows of which another row took the place.</summary>
    public long Vervangen => VervangenPerBron.Sum();

    /// <summary>Rows refused.</summary>
    public long Afgekeurd => Leveringen.Sum(levering => levering.Afgekeurd);

    /// <summary>Rows with nothing in them.</summary>
    public long Leeg => Leveringen.Sum(levering => levering.Leeg);

    /// <summary>Rows that count.</summary>
    public long Gebruikt => Gelezen - Vervangen - Afgekeurd - Leeg;

    /// <summary>The closing line: read = used + replaced + refused + empty.</summary>
    public string Telregel => string.Create(
        CultureInfo.InvariantCulture, $"gelezen {Gelezen}, gebruikt {Gebruikt}, vervangen {Vervangen}, afgekeurd {Afgekeurd}, leeg {Leeg}");
}
