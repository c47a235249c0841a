using Participatie.Kern;
using Participatie.Ladder;

namespace Participatie.Koppeling;

/// <summary>What holds for the reading of all deliveries together.</summary>
/// <param name="Bronnen">The sources in order of priority.</param>
/// <param name="Vandaag">A measurement after this day is refused.</param>
/// <param name="Leverdag">The day on which rows that do not say so became known.</param>
/// <param name="Gemeente">The municipality of rows that name none; may be empty.</param>
public sealed record Leesopdracht(IReadOnlyList<Bron> Bronnen, Dag Vandaag, Dag Leverdag, Gemeente Gemeente)
{
    /// <summary>The municipalities met so far.</summary>
    public Gemeentetabel Gemeenten { get; } = new();

    /// <summary>The person whose rows are kept apart, or none.</summary>
    public Bsn Volg { get; init; }

    /// <summary>The keys, without municipality, of rows that are kept apart; null for none.</summary>
    public IReadOnlySet<ulong>? Gezocht { get; init; }

    /// <summary>
    /// Whether it is a delivery into the database: rows of <c>metingen</c> are kept with everything they say, in the order of the file, instead of packed to link; a local
    /// key says who has no BSN; and names, and the day on which a traject became known, are read.
    /// </summary>
    public bool Bewaart { get; init; }

    /// <summary>What keeps the rows with one finding, to be shown; null for none.</summary>
    public Rijtoon? Toon { get; init; }

    /// <summary>Whether rows are kept apart at all.</summary>
    public bool Volgt => !Volg.IsLeeg || Gezocht is not null;

    /// <summary>Whether a used row is kept apart.</summary>
    public bool IsGezocht(Meetsleutel sleutel) => sleutel.Persoon == Volg.Getal || Gezocht?.Contains(sleutel.ZonderGemeente().Bits) == true;

    /// <summary>The place of a source in the order of priority.</summary>
    public int Rang(Bron bron)
    {
        for (var rang = 0; rang < Bronnen.Count; rang++)
            if (Bronnen[rang] == bron) return rang;
        throw new ArgumentException("This source is not in the order of priority.", nameof(bron));
    }
}
