using Participatie.Kern;

namespace Participatie.Klanten;

/// <summary>
/// The trajecten of all clients as the reports read them, in compact arrays by person; of one person by first day. Immutable; holds no BSN
/// and no number of a traject. Names are listed once, in ordinal order.
/// </summary>
public sealed class Trajectkolommen
{
    /// <summary>The last day of a traject that runs without a day of ending.</summary>
    public const ushort Lopend = ushort.MaxValue;

    /// <summary>The costs of a traject of which they are not known.</summary>
    public const long KostenOnbekend = long.MinValue;

    /// <summary>No trajecten.</summary>
    public static readonly Trajectkolommen Leeg = new() { Begin = [0] };

    /// <summary>The instruments.</summary>
    public IReadOnlyList<string> Instrumenten { get; init; } = [];

    /// <summary>The providers; an empty name is the municipality itself.</summary>
    public IReadOnlyList<string> Aanbieders { get; init; } = [];

    /// <summary>For each person the first traject, and behind the last person the number of trajecten.</summary>
    public required int[] Begin { get; init; }

    /// <summary>For each traject the place in <see cref="Instrumenten"/>.</summary>
    public int[] Instrument { get; init; } = [];

    /// <summary>For each traject the place in <see cref="Aanbieders"/>.</summary>
    public int[] Aanbieder { get; init; } = [];

    /// <summary>For each traject the field of policy.</summary>
    public byte[] Domein { get; init; } = [];

    /// <summary>For each traject the place of its source in the order of priority.</summary>
    public byte[] Bron { get; init; } = [];

    /// <summary>For each traject the number of its first day.</summary>
    public ushort[] Start { get; init; } = [];

    /// <summary>For each traject the number of its last day, or <see cref="Lopend"/>.</summary>
    public ushort[] Einde { get; init; } = [];

    /// <summary>For each traject its costs in eurocents, or <see cref="KostenOnbekend"/>.</summary>
    public long[] Kosten { get; init; } = [];

    /// <summary>For each traject the number of the day on which it became known; empty when that is <see cref="Bekend"/> for all.</summary>
    public ushort[] BekendVan { get; init; } = [];

    /// <summary>The day on which they became known, when there is no day per traject.</summary>
    public Dag Bekend { get; init; }

    /// <summary>How many trajecten there are.</summary>
    public int Aantal => Start.Length;

    /// <summary>The first traject of a person; 0 when there are none at all.</summary>
    public int Van(int persoon) => Aantal == 0 ? 0 : Begin[persoon];

    /// <summary>The traject behind the last one of a person.</summary>
    public int Tot(int persoon) => Aantal == 0 ? 0 : Begin[persoon + 1];

    /// <summary>Whether a traject runs on the day with this number.</summary>
    public bool LooptOp(int traject, int dag) => Start[traject] <= dag && dag <= Einde[traject];

    /// <summary>The costs of a traject, or null when not known.</summary>
    public Bedrag? KostenVan(int traject) => Kosten[traject] == KostenOnbekend ? null : new Bedrag(Kosten[traject]);

    /// <summary>The same, with for each traject the number of the day on which it became known.</summary>
    internal Trajectkolommen MetBekend(ushort[] bekendVan) => new()
    {
        Bekend = Bekend,
        BekendVan = bekendVan,
        Instrumenten = Instrumenten,
        Aanbieders = Aanbieders,
        Begin = Begin,
        Instrument = Instrument,
        Aanbieder = Aanbieder,
        Domein = Domein,
        Bron = Bron,
        Start = Start,
        Einde = Einde,
        Kosten = Kosten,
    };
}
